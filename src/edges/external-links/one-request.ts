import { type RequestOptions, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import type { LookupFunction } from 'node:net'
import { HOMEPAGE, NAME, VERSION } from '../../project.ts'
import { codeOf } from '../system-failure.ts'

/** What a server says before any content; `location` and `retryAfter` as sent. */
export interface Answer {
  readonly status: number
  readonly location?: string
  readonly retryAfter?: string
}

/** Why there was no answer: a clause. */
export interface Silence {
  readonly why: string
  readonly isTimeout: boolean
}

export type Method = 'HEAD' | 'GET'

export interface RequestTerms {
  /** The only addresses that the connection may go to. */
  readonly addresses: readonly string[]
  /** Until the headers are there, milliseconds. */
  readonly timeout: number
  readonly signal: AbortSignal
}

/** Bytes of headers. */
const MOST_HEADERS = 16 * 1024

const HEADERS = {
  'user-agent': `${NAME}/${VERSION} (+${HOMEPAGE})`,
  accept: 'text/html,*/*;q=0.8',
  connection: 'close',
}

/**
 * Sends one request and closes the connection when the headers are there: no content is read, no redirect followed, nothing sent that could
 * tell who asks. `fetch` cannot be told where to connect to, and would look the host up a second time.
 */
export function oneRequest(url: URL, method: Method, terms: RequestTerms): Promise<Answer | Silence> {
  return new Promise((resolve) => {
    const send = url.protocol === 'https:' ? requestSecure : requestPlain
    const request = send(optionsOf(url, method, terms.addresses))
    const settle = (result: Answer | Silence): void => {
      clearTimeout(timer)
      terms.signal.removeEventListener('abort', stop)
      resolve(result)
      request.destroy()
    }
    const stop = (): void => settle({ why: 'the check had no more time for it', isTimeout: false })
    const timer = setTimeout(
      () => settle({ why: `no answer within ${terms.timeout / 1000} s`, isTimeout: true }),
      terms.timeout,
    )
    terms.signal.addEventListener('abort', stop)
    // stays when all is settled: a connection that is closed may still fail
    request.on('error', (error) => settle({ why: `the connection failed (${codeOf(error)})`, isTimeout: false }))
    request.on('response', ({ statusCode = 0, headers }) => {
      const { location, 'retry-after': retryAfter } = headers
      settle({
        status: statusCode,
        ...(location === undefined ? {} : { location: Buffer.from(location, 'latin1').toString('utf8') }),
        ...(retryAfter === undefined ? {} : { retryAfter }),
      })
    })
    if (terms.signal.aborted) stop()
    else request.end()
  })
}

function optionsOf(url: URL, method: Method, addresses: readonly string[]): RequestOptions {
  return {
    method,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    ...(url.port === '' ? {} : { port: url.port }),
    path: `${url.pathname}${url.search}`,
    headers: HEADERS,
    lookup: lookupAmong(addresses),
    // a connection of its own, that no proxy of the environment takes part in
    agent: false,
    maxHeaderSize: MOST_HEADERS,
  }
}

/** Stands in for the system's look-up, so that the connection goes to addresses that were judged and to no other. */
function lookupAmong(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  return (_, { all }, done) => {
    const [first] = found
    if (first === undefined) done(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), [])
    else if (all) done(null, found)
    else done(null, first.address, first.family)
  }
}
