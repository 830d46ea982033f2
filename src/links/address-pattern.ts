import type { ExternalAddress } from '../model.ts'

/** Longest pattern taken, UTF-16 units. */
const LONGEST = 1000

export const SOME_PATTERN =
  'a host such as `example.com` or `*.example.com`, or an address such as `https://example.com/docs/*`'

/** What was expected in place of `pattern`, where it can never fit an address. */
export function expectedAddressPattern(pattern: string): string | undefined {
  if (pattern.length > LONGEST) return `a pattern of at most ${LONGEST} characters`
  if (/^https?:\/\/[^\s#]+$/i.test(pattern)) return undefined
  return /^(?:\*\.)?[^\s*/?#@]+$/.test(pattern) && !pattern.includes('://') ? undefined : SOME_PATTERN
}

/**
 * Whether one of the patterns fits an address: a host is the host itself, with its port if not the usual one; `*.` before it stands for
 * all hosts under it; in an address `*` stands for any characters.
 */
export function addressMatcher(patterns: readonly string[]): (address: ExternalAddress) => boolean {
  const tests = patterns.map((pattern) => (/^https?:\/\//i.test(pattern) ? addressTest(pattern) : hostTest(pattern)))
  return (address) => tests.some((test) => test(address))
}

function hostTest(pattern: string): (address: ExternalAddress) => boolean {
  const wanted = pattern.toLowerCase()
  return wanted.startsWith('*.') ? ({ host }) => host.endsWith(wanted.slice(1)) : ({ host }) => host === wanted
}

function addressTest(pattern: string): (address: ExternalAddress) => boolean {
  const [, origin = '', rest = ''] = /^([^/]*\/\/[^/?*]*)(.*)$/s.exec(pattern) ?? []
  // a bare host stands for its front page, which a browser writes with a slash
  const parts = `${origin.toLowerCase()}${rest === '' ? '/' : rest}`.split('*')
  return ({ url }) => fits(url, parts)
}

/** Whether `text` is the parts in their order, with anything between them; each part is looked for once. */
function fits(text: string, [first = '', ...parts]: readonly string[]): boolean {
  const last = parts.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of parts) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}
