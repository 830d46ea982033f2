import type { Tree } from '../model.ts'

/** Reads `git ls-tree -z`: regular files only, no symbolic links, no submodules, no folders. */
export function readTree(answer: Buffer): Tree {
  const files = new Map<string, string>()
  for (const entry of answer.toString('utf8').split('\0')) {
    const tab = entry.indexOf('\t')
    const [mode = '', , id = ''] = entry.slice(0, tab).split(' ')
    if (tab > 0 && isRegular(mode)) files.set(entry.slice(tab + 1), id)
  }
  return files
}

/** Whether a git file mode is that of a regular file, executable or not. */
export const isRegular = (mode: string): boolean => mode.startsWith('100')

/** Whether git can hold a file at this path, and systems take it as an argument. */
export const isPossiblePath = (path: string): boolean =>
  path.length <= 4096 &&
  path.isWellFormed() &&
  !path.includes('\0') &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
