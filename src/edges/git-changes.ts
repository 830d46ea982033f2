import type { Change } from '../model.ts'
import { GitError } from './git.ts'
import { isRegular } from './git-tree.ts'

/** Reads `git diff-tree -r -z --raw --no-abbrev`. What turns from or into a symbolic link or submodule counts as removed or added. */
export function readChanges(answer: Buffer): readonly Change[] {
  const parts = answer.toString('utf8').split('\0')
  if (parts.pop() !== '') throw new GitError('git diff-tree gave an answer that breaks off', '')
  const changes: Change[] = []
  for (let index = 0; index < parts.length; ) {
    const [modeBefore = '', mode = '', previousId = '', id = '', status = ''] = (parts[index++] ?? '')
      .replace(/^:/, '')
      .split(' ')
    if (!/^[ACDMRTUX]\d*$/.test(status))
      throw new GitError(`git diff-tree answered ${JSON.stringify(parts[index - 1])}`, '')
    const previousPath = parts[index++] ?? ''
    const path = /^[RC]/.test(status) ? (parts[index++] ?? '') : previousPath
    if (path === '') throw new GitError('git diff-tree gave an answer that breaks off', '')
    const before = isRegular(modeBefore) ? { previousId, previousPath } : undefined
    const now = isRegular(mode) ? { id, path } : undefined
    if (before && now && status.startsWith('R')) changes.push({ status: 'renamed', ...now, ...before })
    else if (before && now && path === previousPath) changes.push({ status: 'modified', ...now, previousId })
    else if (now) changes.push({ status: 'added', ...now })
    else if (before) changes.push({ status: 'removed', path: previousPath, previousId })
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}
