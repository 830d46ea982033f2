import { GitError } from './git.ts'

/**
 * Reads `git grep -z` over a commit: `<prefix><path> NUL <line> LF`. Lines by path, without a CR at their end.
 * @throws GitError on an answer of another form.
 */
export function readGrep(answer: Buffer, prefix: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const text = answer.toString('utf8')
  for (let at = 0; at < text.length; ) {
    const zero = text.indexOf('\0', at)
    const end = text.indexOf('\n', zero)
    const name = text.slice(at, zero)
    if (zero < 0 || end < 0 || !name.startsWith(prefix))
      throw new GitError(`git grep answered ${JSON.stringify(text.slice(at, at + 200))}`, '')
    const path = name.slice(prefix.length)
    const lines = found.get(path) ?? []
    lines.push(text.slice(zero + 1, end).replace(/\r$/, ''))
    found.set(path, lines)
    at = end + 1
  }
  return found
}
