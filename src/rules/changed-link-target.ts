import { nearMatch } from '../links/near-match.ts'
import { comparableTarget, compareTargets, translationLinks } from '../links/same-target.ts'
import type { Link, Page, Place } from '../model.ts'
import { defineRule } from './rule.ts'
import { topOf } from './top-of-page.ts'

const HELP =
  'A translation links to what English links to. Restore the target as English has it: only the text of a link is translated.'
const SPANS =
  'The English beside the translation has another target. Restore the target as English has it: only the text of a link is translated.'

export default defineRule({
  id: 'changed-link-target',
  description: 'A page links to the same targets, equally often, as the English version it was made from',
  severity: 'error',
  needs: ['body', 'englishLinks'],
  messages: {
    changed: { says: 'Unexpected link target `{found}`, expected `{expected}` as in English', help: HELP },
    added: { says: 'Unexpected link target `{found}`, expected none that English does not have', help: HELP },
    removed: { says: 'Unexpected loss of the link target `{expected}`, expected it as in English', help: HELP },
    'changed-beside': {
      says: 'Unexpected link target `{found}`, expected `{expected}` as in the English beside it',
      help: SPANS,
      severity: 'warning',
    },
    'added-beside': {
      says: 'Unexpected link target `{found}`, expected none that the English beside it does not have',
      help: SPANS,
      severity: 'warning',
    },
    'removed-beside': {
      says: 'Unexpected loss of the link target `{expected}`, expected it as in the English beside it',
      help: SPANS,
      severity: 'warning',
    },
  },
  check({ page, body, englishLinks }, report) {
    const links = translationLinks(body.links)
    const english = englishLinks.links
    const { added, gone } = compareTargets(links, english)
    const pairs = pairUp(added, gone)
    const beside = englishLinks.from === 'spans'
    for (const [link, expected] of pairs) {
      if (expected === undefined) report(beside ? 'added-beside' : 'added', { found: link.url }, { place: link.place })
      else {
        const fix = fitsAsWritten(link, expected) ? { fix: { place: link.place, text: expected.url } } : {}
        report(
          beside ? 'changed-beside' : 'changed',
          { found: link.url, expected: expected.url },
          { place: link.place, ...fix },
        )
      }
    }
    const paired = new Set(pairs.values())
    for (const expected of gone.filter((link) => !paired.has(link))) {
      // beside its translation the lost link itself stands on the page
      const place = beside ? expected.place : placeOfLoss(expected, links, english, page)
      report(beside ? 'removed-beside' : 'removed', { expected: expected.url }, { place })
    }
  },
})

/** Edits between a target and what a translation made of it, beyond which the two are told as one gone and one new. */
const FURTHEST_PAIR = 20

/** To each added link the missing one it most likely was: the only one, else the nearest in spelling. */
function pairUp(added: readonly Link[], gone: readonly Link[]): ReadonlyMap<Link, Link | undefined> {
  const left = [...gone]
  const pairs = new Map<Link, Link | undefined>()
  for (const link of added) {
    const near = nearMatch(link.url, new Set(left.map(({ url }) => url)), FURTHEST_PAIR)
    const index =
      near === undefined
        ? added.length === 1 && left.length === 1
          ? 0
          : -1
        : left.findIndex(({ url }) => url === near)
    pairs.set(link, index < 0 ? undefined : left.splice(index, 1)[0])
  }
  return pairs
}

/** A target with spaces, brackets or entities is written otherwise than it reads. */
const fitsAsWritten = ({ url, place }: Link, expected: Link): boolean =>
  !/[\s()<>&\\"']/.test(expected.url) &&
  !/[\s()<>&\\"']/.test(url) &&
  place.end.offset - place.start.offset === url.length

/** The link before the lost one in English, where the translation has it; else the top of the page. */
function placeOfLoss(lost: Link, links: readonly Link[], english: readonly Link[], page: Page): Place {
  for (let index = english.indexOf(lost) - 1; index >= 0; index -= 1) {
    const target = comparableTarget(english[index]?.url ?? '')
    const neighbour = links.find(({ url }) => comparableTarget(url) === target)
    if (neighbour) return neighbour.place
  }
  return page.metadata.provenance.sourceHash?.place ?? topOf(page)
}
