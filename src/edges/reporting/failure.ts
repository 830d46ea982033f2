import { visible } from '../../report/visible.ts'
import type { Failure, Patience } from './patience.ts'

/** What could not be shown, and why; `isForbidden` where the token lacks the permission. */
export interface Missing {
  readonly state: 'missing'
  readonly why: string
  readonly isForbidden: boolean
}

/** UTF-16 units of a server's words that are shown. */
const LONGEST = 300

export const missing = (error: unknown, { signal }: Patience): Missing => ({
  state: 'missing',
  why: reasonOf(error, signal),
  isForbidden: isForbidden(error),
})

/** A limit that a token has run into is not a permission that it lacks. */
export function isForbidden(error: unknown): boolean {
  const { status, message = '', response } = error as Failure
  if (status === 401 || status === 404) return true
  if (status !== 403) return false
  const isLimit = response?.headers?.['retry-after'] !== undefined || /rate limit/i.test(message)
  return !isLimit
}

/** Why a request failed, in one line: the server's words, which are not to be trusted, or that there were none in time. */
export function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'GitHub did not answer in time'
  const { status, message, response } = error as Failure
  const [line = ''] = (message ?? String(error)).split(/[\r\n]/)
  const words = visible(line.slice(0, LONGEST).toWellFormed())
  return response === undefined || status === undefined ? words : `${status} ${words}`
}
