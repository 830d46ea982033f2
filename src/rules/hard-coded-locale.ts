import { comparableTarget } from '../links/same-target.ts'
import type { Link, Place } from '../model.ts'
import { defineRule } from './rule.ts'

/** Sites that lead a reader to the page in their own language where an address names none. */
const HOSTS: readonly string[] = [
  'docs.microsoft.com',
  'learn.microsoft.com',
  'review.docs.microsoft.com',
  'review.learn.microsoft.com',
  'msdn.microsoft.com',
  'technet.microsoft.com',
  'support.microsoft.com',
  'azure.microsoft.com',
]

const ADDRESS = /^https?:\/\/([^/?#]+)(\/[a-z]{2,3}-(?:[a-z]{4}-)?[a-z]{2})(?=[/?#]|$)/i

export default defineRule({
  id: 'hard-coded-locale',
  description: 'Addresses of documentation sites name a locale only where English does',
  severity: 'notice',
  needs: ['body', 'englishLinks'],
  messages: {
    added: {
      says: 'Unexpected locale `{found}` in `{url}`, expected none as in English',
      help: 'Take the locale out of the address, as English has it: the site leads every reader to their own language.',
    },
  },
  check({ page, body, englishLinks }, report) {
    // most pages end here
    if (!body.links.some(({ url }) => localeIn(url))) return
    const here = Map.groupBy(body.links, ({ url }) => comparableTarget(url))
    const english = Map.groupBy(englishLinks.links, ({ url }) => comparableTarget(url))
    for (const [target, links] of here) {
      const originals = english.get(target) ?? []
      const named = originals.filter(({ url }) => localeIn(url)).length
      // a target that English does not have at all is the business of changed-link-target
      if (originals.length === 0) continue
      for (const link of links.filter(({ url }) => localeIn(url)).slice(named)) {
        const found = localeIn(link.url) ?? ''
        const place = placeOf(found, link, page.text)
        report(
          'added',
          { found, url: link.url },
          { place: link.place, about: [link.url], ...(place ? { fix: { place, text: '' } } : {}) },
        )
      }
    }
  },
})

/** The segment of an address that names a locale, with the slash before it. */
function localeIn(url: string): string | undefined {
  const [, host = '', locale] = ADDRESS.exec(url) ?? []
  return HOSTS.includes(host.toLowerCase()) ? locale : undefined
}

/** Where the segment stands, in a target that is written as it reads so far. */
function placeOf(locale: string, { url, place: { start, end } }: Link, text: string): Place | undefined {
  const at = url.indexOf(locale)
  const written = text.slice(start.offset, end.offset)
  if (!written.startsWith(url.slice(0, at + locale.length))) return undefined
  const move = (by: number) => ({ line: start.line, column: start.column + by, offset: start.offset + by })
  return { start: move(at), end: move(at + locale.length) }
}
