import { nearMatch } from '../links/near-match.ts'
import { comparableTarget, compareTargets, type TargetDifference } from '../links/same-target.ts'
import type { Body, Link, Page, Place } from '../model.ts'
import { stretchAt } from '../parse/stretches.ts'
import { defineRule } from './rule.ts'
import { isLeftByComparison } from './target-comparison.ts'
import { targetFix } from './target-fix.ts'
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
  may: ['links'],
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
  check({ page, body, englishLinks, links: outcomes, settings }, report) {
    const english = englishLinks.links
    const beside = englishLinks.from === 'spans'
    const compare = (links: readonly Link[]) => compareTargets(links, english, beside ? sectionsOf(body) : undefined)
    const strict = compare(body.links)
    const damaged = settings.rules['damaged-link-syntax'] === 'off' ? [] : lostByDamage(body, strict)
    const difference = damaged.length === 0 ? strict : compare(inPageOrder([...body.links, ...damaged]))
    const pairs = pairUp(difference)
    const left = new Set(
      beside && outcomes.state === 'known'
        ? outcomes.value.filter((outcome) => isLeftByComparison(outcome, settings)).map(({ link }) => link)
        : [],
    )
    const known = new Set(english.map(({ url }) => comparableTarget(url)))
    for (const link of difference.added.filter((one) => !left.has(one))) {
      const pair = pairs.get(link)
      if (pair === undefined) report(beside ? 'added-beside' : 'added', { found: link.url }, { place: link.place })
      else {
        const { expected, isOnly } = pair
        // where English has the target too, which of the links with it was changed is a guess
        const fix = isOnly && !known.has(comparableTarget(link.url)) ? targetFix(link, expected.url) : {}
        report(
          beside ? 'changed-beside' : 'changed',
          { found: link.url, expected: expected.url },
          { place: link.place, ...fix },
        )
      }
    }
    const paired = new Set([...pairs.values()].map(({ expected }) => expected))
    for (const expected of difference.gone.filter((link) => !paired.has(link))) {
      // beside its translation the lost link itself stands on the page
      const place = beside ? expected.place : placeOfLoss(expected, english, difference, page)
      report(beside ? 'removed-beside' : 'removed', { expected: expected.url }, { place })
    }
  },
})

/** The damaged links that would be those which are gone: what is wrong there is the business of `damaged-link-syntax`. */
function lostByDamage({ damagedLinks }: Body, { gone }: TargetDifference): readonly Link[] {
  const left = gone.map(({ url }) => comparableTarget(url))
  return damagedLinks.flatMap(({ url, place }) => {
    const index = left.indexOf(comparableTarget(url))
    if (index < 0) return []
    left.splice(index, 1)
    return [{ kind: 'link' as const, url, place }]
  })
}

const inPageOrder = (links: readonly Link[]): readonly Link[] =>
  [...links].sort((a, b) => a.place.start.offset - b.place.start.offset)

/** Links are compared within their pair of spans; what stands outside of both halves is the same link in both. */
function sectionsOf({ spans }: Body): (link: Link) => string {
  const pairs = spans.pairs.map(({ translation, original }) => ({
    start: translation.place.start.offset,
    end: original.place.end.offset,
  }))
  return ({ place }) => `${stretchAt(pairs, place.start.offset)?.start ?? ''}`
}

/** Edits between a target and what a translation made of it, beyond which the two are told as one gone and one new. */
const FURTHEST_PAIR = 20

/** The missing link that an added one most likely was; `isOnly` where between their neighbours nothing else differs. */
interface Pair {
  readonly expected: Link
  readonly isOnly: boolean
}

/** To each added link the missing one of the same gap that it most likely was: the only one, else the nearest in spelling. */
function pairUp({ added, gone, gapOf }: TargetDifference): ReadonlyMap<Link, Pair> {
  const pairs = new Map<Link, Pair>()
  const goneByGap = Map.groupBy(gone, (link) => gapOf.get(link))
  for (const [gap, links] of Map.groupBy(added, (link) => gapOf.get(link))) {
    const left = [...(goneByGap.get(gap) ?? [])]
    const isOnly = links.length === 1 && left.length === 1
    for (const link of links) {
      const near = nearMatch(link.url, new Set(left.map(({ url }) => url)), FURTHEST_PAIR)
      const index = isOnly ? 0 : left.findIndex(({ url }) => url === near)
      const [expected] = index < 0 ? [] : left.splice(index, 1)
      if (expected) pairs.set(link, { expected, isOnly })
    }
  }
  return pairs
}

/** The nearest link before the lost one in English that the translation has, else the nearest after it; else the source hash, which stands for English. */
function placeOfLoss(lost: Link, english: readonly Link[], { counterparts }: TargetDifference, page: Page): Place {
  const at = english.indexOf(lost)
  const nearest = [...english.slice(0, at).reverse(), ...english.slice(at + 1)]
  for (const link of nearest) {
    const neighbour = counterparts.get(link)
    if (neighbour) return neighbour.place
  }
  return page.metadata.provenance.sourceHash?.place ?? topOf(page)
}
