import { nearMatch } from '../links/near-match.ts'
import { comparableTarget, compareTargets, type TargetDifference } from '../links/same-target.ts'
import type { Body, Counterpart, EnglishLinks, Link, LinkKind, Page, Place } from '../model.ts'
import { stretchAt } from '../parse/stretches.ts'
import type { PageSettings } from '../settings.ts'
import { topOf } from './top-of-page.ts'

/** How the links of a page differ from English ones. */
export interface LinkDifferences {
  readonly difference: TargetDifference
  /** To an added link the missing one that it most likely was. */
  readonly pairs: ReadonlyMap<Link, Pair>
  /** The missing links of English that no added one was, in English order. */
  readonly lost: readonly Link[]
}

export const isImage = (kind: LinkKind): boolean => kind === 'image' || kind === 'html-image'

/** Compares targets; a link that is lost because it is damaged counts as there, where `damaged-link-syntax` or `changed-directive` tells of it. */
export function linkDifferences(
  body: Body,
  { from, links: english }: Pick<EnglishLinks, 'links'> & { readonly from: Counterpart['from'] },
  settings: PageSettings,
): LinkDifferences {
  const compare = (links: readonly Link[]) =>
    compareTargets(links, english, from === 'spans' ? sectionsOf(body) : undefined)
  const strict = compare(body.links)
  const damaged = [
    ...(settings.rules['damaged-link-syntax'] === 'off' ? [] : lostByDamage(body.damagedLinks, strict)),
    ...(settings.rules['changed-directive'] === 'off' || from !== 'source'
      ? []
      : lostByDamage(sourcesOf(body), strict)),
  ]
  const difference = damaged.length === 0 ? strict : compare(inPageOrder([...body.links, ...damaged]))
  const pairs = pairUp(difference)
  const paired = new Set([...pairs.values()].map(({ expected }) => expected))
  return { difference, pairs, lost: difference.gone.filter((link) => !paired.has(link)) }
}

/** What directives lead to whose names no reader of links knows, such as a translated `:::image`. */
const sourcesOf = ({ blocks }: Body): readonly Pick<Link, 'url' | 'place'>[] =>
  blocks.flatMap(({ kind, text, place }) => {
    const url = kind === 'directive' ? /\ssource="([^"]*)"/i.exec(text)?.[1] : undefined
    return url === undefined ? [] : [{ url, place }]
  })

/** The damaged links that would be those which are gone: what is wrong there is the business of another rule. */
function lostByDamage(
  damagedLinks: readonly Pick<Link, 'url' | 'place'>[],
  { gone }: TargetDifference,
): readonly Link[] {
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
export function placeOfLostLink(
  lost: Link,
  { links }: Pick<EnglishLinks, 'links'>,
  { counterparts }: TargetDifference,
  page: Page,
): Place {
  const at = links.indexOf(lost)
  const nearest = [...links.slice(0, at).reverse(), ...links.slice(at + 1)]
  for (const link of nearest) {
    const neighbour = counterparts.get(link)
    if (neighbour) return neighbour.place
  }
  return page.metadata.provenance.sourceHash?.place ?? topOf(page)
}
