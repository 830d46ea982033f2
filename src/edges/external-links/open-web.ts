import type { ProbeOutcome } from '../../model.ts'
import type { Web } from '../../web.ts'
import { askHosts } from './ask-hosts.ts'
import type { KnownAddresses } from './known-addresses.ts'
import { LIMITS, type Limits } from './limits.ts'
import { type Policy, publicWeb } from './public-address.ts'
import { nextAddress } from './redirection.ts'
import { type ResolveHost, resolveHost } from './resolve-host.ts'

/** How the web is reached. Nothing but code can set it: no setting, no input, no environment. */
export interface Reach {
  readonly resolve: ResolveHost
  readonly mayReach: Policy
  readonly limits: Limits
}

const PUBLIC_WEB: Reach = { resolve: resolveHost, mayReach: publicWeb, limits: LIMITS }

const MOST_REDIRECTIONS = 10

/** The web by HTTP. Addresses that were alive lately, by `known`, are not asked for; those that are alive now are added to it. */
export function openWeb(known: KnownAddresses, { resolve, mayReach, limits }: Reach = PUBLIC_WEB): Web {
  const hosts = askHosts(resolve, mayReach, limits)
  const asked = new Map<string, Promise<ProbeOutcome>>()

  const follow = async (address: string): Promise<ProbeOutcome> => {
    const passed = new Set<string>()
    let url = new URL(address)
    while (passed.size <= MOST_REDIRECTIONS) {
      if (passed.has(url.href)) return { result: 'unknown', why: 'it leads on in a circle' }
      passed.add(url.href)
      const answer = await hosts.ask(url)
      if (answer.result !== 'leads-on') return answer
      const next = nextAddress(url, answer.location)
      if ('why' in next) return { result: 'unknown', why: next.why }
      url = next
    }
    return { result: 'unknown', why: `it leads on more than ${MOST_REDIRECTIONS} times` }
  }

  const askOnce = (address: string): Promise<ProbeOutcome> => {
    const outcome = asked.get(address) ?? visit(address)
    asked.set(address, outcome)
    return outcome
  }

  const visit = async (address: string): Promise<ProbeOutcome> => {
    if (known.isAlive(address)) return { result: 'alive' }
    const outcome = await follow(address)
    if (outcome.result === 'alive') known.add(address)
    return outcome
  }

  return {
    probe: async (addresses) => {
      const stopClock = hosts.startClock()
      try {
        return new Map(await Promise.all(addresses.map(async (address) => [address, await askOnce(address)] as const)))
      } finally {
        stopClock()
      }
    },
  }
}
