import { execFileSync } from 'node:child_process'

/** Output of a git command, without the last line ending. */
export const git = (directory: string, args: readonly string[], input = ''): string =>
  execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8', maxBuffer: 1 << 30, input }).replace(/\n$/, '')
