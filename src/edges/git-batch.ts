import { GitError } from './git.ts'

const LF = 10

/**
 * Reads the answer of `git cat-file --batch` to `names`, in order. Missing objects are absent.
 * @throws GitError on an answer that ends before all names are answered.
 */
export function readBatch(answer: Buffer, names: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>()
  let at = 0
  for (const name of names) {
    const end = answer.indexOf(LF, at)
    const header = answer.subarray(at, end < 0 ? answer.length : end).toString('utf8')
    at = end + 1
    if (end >= 0 && header.endsWith(' missing')) continue
    const size = Number(/ (\d+)$/.exec(header)?.[1] ?? Number.NaN)
    if (end < 0 || Number.isNaN(size) || at + size >= answer.length)
      throw new GitError(`git cat-file answered ${JSON.stringify(header)} for ${name}`, '')
    contents.set(name, answer.subarray(at, at + size))
    at += size + 1
  }
  return contents
}
