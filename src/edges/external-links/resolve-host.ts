import { Resolver } from 'node:dns/promises'
import { isIP } from 'node:net'
import { codeOf } from '../system-failure.ts'

/** What the name of a host stands for. */
export type HostLookup =
  /** IP addresses, those of version 4 first. */
  | { readonly addresses: readonly string[] }
  /** The domain name system says that there is no such name. */
  | { readonly missing: true }
  /** A clause. */
  | { readonly why: string }

/** `host` as in an URL, IPv6 addresses in brackets. */
export type ResolveHost = (host: string) => Promise<HostLookup>

/** Milliseconds for one question, and how often it is put. */
const PATIENCE = { timeout: 4000, tries: 2 }

/**
 * Asks the domain name system itself: no file of the machine and no search domain has a say, and a name that does not exist
 * differs from a server that does not answer.
 */
export const resolveHost: ResolveHost = async (host) => {
  const bare = host.replace(/^\[|\]$/g, '')
  if (isIP(bare) !== 0) return { addresses: [bare] }
  const resolver = new Resolver(PATIENCE)
  const answers = await Promise.allSettled([resolver.resolve4(bare), resolver.resolve6(bare)])
  const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
  if (addresses.length > 0) return { addresses }
  const codes = answers.map((answer) => (answer.status === 'rejected' ? codeOf(answer.reason) : 'ENODATA'))
  if (codes.every((code) => code === 'ENOTFOUND')) return { missing: true }
  const failure = codes.find((code) => code !== 'ENOTFOUND' && code !== 'ENODATA')
  return {
    why: failure === undefined ? 'the host has no address' : `the name of the host could not be looked up (${failure})`,
  }
}
