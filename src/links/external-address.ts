import type { ExternalAddress } from '../model.ts'
import { readUrl } from './read-url.ts'

/** What a link's target is on the web. */
export type ExternalTarget =
  | { readonly kind: 'address'; readonly address: ExternalAddress }
  /** No address on the web, or one that is only there to be read: a placeholder, a name kept for examples, a name within a network. */
  | { readonly kind: 'none' }
  /** A clause. */
  | { readonly kind: 'unreadable'; readonly why: string }

/** Longest address asked for, UTF-16 units. */
const LONGEST = 4096

/** Reads the target of a link as a browser does; `http:` and `https:` in full only. */
export function readExternalTarget(written: string): ExternalTarget {
  const trimmed = written.trim()
  if (!/^https?:/i.test(trimmed)) return { kind: 'none' }
  if (trimmed.length > LONGEST) return { kind: 'unreadable', why: `the address is longer than ${LONGEST} characters` }
  // what the reader is to fill in
  if (/[<>{}]|%(?:3[ce]|7[bd])/i.test(trimmed)) return { kind: 'none' }
  const url = readUrl(trimmed)
  if (url === undefined) return { kind: 'unreadable', why: 'the address is none that a browser takes' }
  if (url.username !== '' || url.password !== '')
    return { kind: 'unreadable', why: 'the address holds a user name or a password, and these are not sent' }
  if (!isPublicName(url.hostname)) return { kind: 'none' }
  url.hash = ''
  return { kind: 'address', address: { url: url.href, host: url.host } }
}

/** Domains that are nobody's: kept for examples, for tests, or for names within one network. */
const NOBODYS =
  /(?:^|\.)(?:example(?:\.(?:com|net|org|edu))?|test|invalid|localhost|local|localdomain|internal|intranet|lan|corp|home|arpa|onion|alt)\.?$/

/** Whether a host is an IP address, or a name with a domain that the public can look up. */
function isPublicName(hostname: string): boolean {
  if (hostname.startsWith('[') || /^[0-9.]+$/.test(hostname)) return true
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+\.?$/.test(hostname) && !NOBODYS.test(hostname)
}
