import { isInside, LONGEST_PATH } from '../inside-path.ts'
import type { Tree } from '../model.ts'
import { GitError } from './git.ts'

/**
 * Reads `git ls-tree -z`: regular files only, no symbolic links, no submodules, no folders.
 * @throws GitError on an answer that breaks off.
 */
export function readTree(answer: Buffer): Tree {
  const files = new Map<string, string>()
  const entries = answer.toString('utf8').split('\0')
  if (entries.pop() !== '') throw new GitError('git ls-tree gave an answer that breaks off', '')
  for (const entry of entries) {
    const tab = entry.indexOf('\t')
    const [mode = '', , id = ''] = entry.slice(0, tab).split(' ')
    if (tab < 0) throw new GitError(`git ls-tree answered ${JSON.stringify(entry.slice(0, 200))}`, '')
    if (isRegular(mode)) files.set(entry.slice(tab + 1), id)
  }
  return files
}

/** Whether a git file mode is that of a regular file, executable or not. */
export const isRegular = (mode: string): boolean => mode.startsWith('100')

/** Whether git can hold a file at this path, and systems take it as an argument. */
export const isPossiblePath = (path: string): boolean =>
  path.length <= LONGEST_PATH && path.isWellFormed() && isInside(path)
