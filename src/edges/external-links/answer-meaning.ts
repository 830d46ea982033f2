import type { ProbeOutcome } from '../../model.ts'
import type { Answer, Method, Silence } from './one-request.ts'

/** What one answer leads to. */
export type Meaning =
  | ProbeOutcome
  /** To be asked for at once by `GET`: a server may know no `HEAD`, or answer it wrongly. */
  | { readonly result: 'ask-in-full' }
  | { readonly result: 'leads-on'; readonly location: string }
  /** May be another answer later; `after` in milliseconds where the server says so. `why` is a clause, of the whole host or not. */
  | { readonly result: 'later'; readonly after?: number; readonly why: string; readonly isOfHost: boolean }

const REDIRECTIONS = [301, 302, 303, 307, 308]
const PASSING = [408, 425, 429]

/** What an answer to a request says of the address; `now` in milliseconds as of `Date`. */
export function meaningOf(answer: Answer | Silence, method: Method, now: number): Meaning {
  if ('why' in answer) return { result: 'later', why: answer.why, isOfHost: false }
  const { status, location, retryAfter } = answer
  if (status >= 200 && status < 300) return { result: 'alive' }
  if (location !== undefined && REDIRECTIONS.includes(status)) return { result: 'leads-on', location }
  const why = `the answer is ${status}`
  if (PASSING.includes(status) || (status >= 500 && status !== 501)) {
    const after = retryAfter === undefined ? undefined : waitFor(retryAfter, now)
    return { result: 'later', why, isOfHost: status === 429, ...(after === undefined ? {} : { after }) }
  }
  if (method === 'HEAD' && status >= 400) return { result: 'ask-in-full' }
  if (status === 404) return { result: 'dead', answer: '404 Not Found' }
  if (status === 410) return { result: 'dead', answer: '410 Gone' }
  return { result: 'unknown', why }
}

/** Milliseconds that `retry-after` asks for, in seconds or until a date. */
function waitFor(written: string, now: number): number | undefined {
  if (/^\d{1,9}$/.test(written.trim())) return Number(written) * 1000
  const date = Date.parse(written)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
