import { GitError } from './git.ts'

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** Whether a text is an object id in full. */
export const isObjectId = (text: string): boolean => OBJECT_ID.test(text)

/** @throws GitError where the text is no object id in full. */
export function assertObjectId(id: string): string {
  if (!isObjectId(id))
    throw new GitError(`expected a full object id, 40 or 64 hexadecimal digits, and not ${JSON.stringify(id)}`, '')
  return id
}
