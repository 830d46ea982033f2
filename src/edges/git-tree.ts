import { isInside, LONGEST_PATH } from '../inside-path.ts'
import type { Tree } from '../model.ts'
import { GitError } from './git.ts'

/**
 * Reads `git ls-tree -z`: regular files only, no symbolic links, no submodules, no folders.
 * @throws GitError on an answer that breaks off.
 */
export function readTree(answer: Buffer): Tree {
  const files = new Map<string, string>()
  const text = answer.toString('utf8')
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\0', at)
    if (end < 0) throw new GitError('git ls-tree gave an answer that breaks off', '')
    const tab = text.indexOf('\t', at)
    if (tab < 0 || tab > end)
      throw new GitError(`git ls-tree answered ${JSON.stringify(text.slice(at, Math.min(end, at + 200)))}`, '')
    if (isRegular(text.slice(at, at + 6)))
      files.set(text.slice(tab + 1, end), text.slice(text.lastIndexOf(' ', tab) + 1, tab))
    at = end + 1
  }
  return files
}

/** Whether a git file mode is that of a regular file, executable or not. */
export const isRegular = (mode: string): boolean => mode.startsWith('100')

/** Whether git can hold a file at this path, and systems take it as an argument. */
export const isPossiblePath = (path: string): boolean =>
  path.length <= LONGEST_PATH && path.isWellFormed() && isInside(path)
