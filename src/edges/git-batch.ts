import { GitError } from './git.ts'

/** An object as git holds it. */
export interface BatchObject {
  readonly id: string
  readonly type: string
  readonly content: Uint8Array
}

const LF = 10

/**
 * Reads the answer of `git cat-file --batch` to `names`, in order. Missing objects are absent.
 * @throws GitError on an answer that ends before all names are answered.
 */
export function readBatch(answer: Buffer, names: readonly string[]): ReadonlyMap<string, BatchObject> {
  const objects = new Map<string, BatchObject>()
  let at = 0
  for (const name of names) {
    const end = answer.indexOf(LF, at)
    const header = answer.toString('utf8', at, end < 0 ? answer.length : end)
    at = end + 1
    if (end >= 0 && header === `${name} missing`) continue
    const [, id = '', type = '', length = ''] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(header) ?? []
    const size = Number(length)
    if (end < 0 || type === '' || at + size >= answer.length)
      throw new GitError(`git cat-file answered ${JSON.stringify(header)} for ${JSON.stringify(name)}`, '')
    objects.set(name, { id, type, content: answer.subarray(at, at + size) })
    at += size + 1
  }
  return objects
}
