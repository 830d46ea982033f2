import type { ProbeOutcome } from '../../model.ts'
import { meaningOf } from './answer-meaning.ts'
import type { Limits } from './limits.ts'
import { type Method, oneRequest } from './one-request.ts'
import { pacing, pause } from './pacing.ts'
import type { Policy } from './public-address.ts'
import type { HostLookup, ResolveHost } from './resolve-host.ts'

/** What came of asking for one address, redirections not followed. */
export type HostAnswer = ProbeOutcome | { readonly result: 'leads-on'; readonly location: string }

/** Asks servers, with patience and within the limits. */
export interface Hosts {
  ask(url: URL): Promise<HostAnswer>
  /** Lets time run; to be called when asking begins, and what it gives when asking ends. */
  startClock(): () => void
}

/** A name that always exists: where it cannot be looked up, that another one cannot says nothing. */
const ALWAYS_THERE = 'example.com'

const unknown = (why: string) => ({ result: 'unknown', why }) as const

/** What is learnt about hosts is kept as long as the run. `mayReach` is asked for each address that a name stands for. */
export function askHosts(resolve: ResolveHost, mayReach: Policy, limits: Limits): Hosts {
  const end = new AbortController()
  const lanes = pacing(limits, end.signal)
  const names = new Map<string, Promise<HostLookup>>()
  /** Hosts that are asked no more, and why. */
  const closed = new Map<string, string>()
  const timeouts = new Map<string, number>()
  let timeLeft = limits.time
  let requestsLeft = limits.requests

  const lookUp = (host: string): Promise<HostLookup> => {
    const found = names.get(host) ?? resolve(host)
    names.set(host, found)
    return found
  }

  /** The addresses that may be connected to. */
  const locate = async (url: URL): Promise<readonly string[] | ProbeOutcome> => {
    const found = await lookUp(url.hostname)
    if ('why' in found) return unknown(found.why)
    if ('missing' in found) {
      const isReal = 'addresses' in (await lookUp(ALWAYS_THERE))
      return isReal ? { result: 'dead', answer: 'no such host' } : unknown('names cannot be looked up here')
    }
    const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
    const refusals = found.addresses.map((address) => mayReach({ address, port }))
    const allowed = found.addresses.filter((_, index) => refusals[index] === undefined)
    return allowed.length > 0 ? allowed : unknown(refusals[0] ?? 'the host has no address')
  }

  const send = async (url: URL, method: Method, addresses: readonly string[]) => {
    const answer = await lanes.run(url.host, async () => {
      const refusal = closed.get(url.host) ?? outOfBudget()
      if (refusal !== undefined) return { refusal }
      requestsLeft -= 1
      return oneRequest(url, method, { addresses, timeout: limits.timeout, signal: end.signal })
    })
    if ('refusal' in answer) return unknown(answer.refusal)
    if (!('why' in answer)) timeouts.delete(url.host)
    else if (answer.isTimeout) countTimeout(url.host, answer.why)
    return meaningOf(answer, method, Date.now())
  }

  const outOfBudget = (): string | undefined => {
    if (end.signal.aborted) return `the time for links to the web was up (${limits.time / 1000} s)`
    return requestsLeft > 0 ? undefined : `the requests for links to the web were used up (${limits.requests})`
  }

  const countTimeout = (host: string, why: string): void => {
    const count = (timeouts.get(host) ?? 0) + 1
    timeouts.set(host, count)
    if (count >= limits.timeouts) closed.set(host, why)
  }

  /** Whether to ask again, after waiting. */
  const waits = async (host: string, wanted: number | undefined, round: number, why: string): Promise<boolean> => {
    const own = limits.waits[round]
    if (own === undefined || closed.has(host) || end.signal.aborted) return false
    if (wanted !== undefined && wanted > limits.longestWait) {
      closed.set(host, `${why}, and it is to be asked again no earlier than in ${Math.round(wanted / 1000)} s`)
      return false
    }
    if (wanted === undefined) await pause(own, end.signal)
    else lanes.hold(host, wanted)
    return true
  }

  return {
    ask: async (url) => {
      const place = await locate(url)
      if ('result' in place) return place
      let method: Method = 'HEAD'
      for (let round = 0; ; ) {
        const meaning = await send(url, method, place)
        method = 'GET'
        if (meaning.result === 'ask-in-full') continue
        if (meaning.result !== 'later') return meaning
        if (await waits(url.host, meaning.after, round, meaning.why)) round += 1
        else {
          if (meaning.isOfHost) closed.set(url.host, closed.get(url.host) ?? meaning.why)
          return unknown(closed.get(url.host) ?? outOfBudget() ?? meaning.why)
        }
      }
    },
    startClock: () => {
      const started = performance.now()
      const timer = setTimeout(() => end.abort(), timeLeft)
      return () => {
        clearTimeout(timer)
        timeLeft = Math.max(0, timeLeft - (performance.now() - started))
      }
    },
  }
}
