import type { Link } from '../model.ts'
import { alignTargets } from './align-targets.ts'
import { percentDecode } from './target.ts'

/**
 * The form of a target in which a translation and its English agree: without the locale that addresses on the web carry, zero-width
 * and no-break spaces, and percent-encoding.
 */
export function comparableTarget(url: string): string {
  const plain = percentDecode(url.replace(/[\u200B-\u200D\u2060\uFEFF\u00A0]/g, '').trim())
  return plain.replace(/^(https?:\/\/[^/?#]+)\/[a-z]{2,3}-(?:[a-z]{4}-)?[a-z]{2}(?=[/?#]|$)/i, '$1')
}

/** How the targets of a page differ from English ones, as multisets. */
export interface TargetDifference {
  /** Links of the page that English does not have, in page order. */
  readonly added: readonly Link[]
  /** Links of English that the page does not have, in English order. */
  readonly gone: readonly Link[]
  /** Numbers the stretches between links that both have; one that was added and one that is gone in the same stretch may be one. */
  readonly gapOf: ReadonlyMap<Link, number>
  /** To each link of English that is not gone, that of the page. */
  readonly counterparts: ReadonlyMap<Link, Link>
}

/**
 * The order of links does not count, but tells which of several links with one target was added or is gone. Only links of one section
 * are held side by side.
 */
export function compareTargets(
  localized: readonly Link[],
  english: readonly Link[],
  sectionOf: (link: Link) => string = () => '',
): TargetDifference {
  if (haveSameTargets(localized, english)) return { added: [], gone: [], gapOf: new Map(), counterparts: new Map() }
  const surplus = excess(localized, english)
  const deficit = excess(english, localized)
  const gapOf = new Map<Link, number>()
  const counterparts = new Map<Link, Link>()
  if (surplus.size + deficit.size === 0) return { added: [], gone: [], gapOf, counterparts }
  const own = Map.groupBy(localized, sectionOf)
  const other = Map.groupBy(english, sectionOf)
  let gap = 0
  for (const section of new Set([...own.keys(), ...other.keys()])) {
    const left = own.get(section) ?? []
    const right = other.get(section) ?? []
    const pairs = alignTargets(
      left.map(targetOf),
      right.map(targetOf),
      (one, two) => surplus.has(one) && deficit.has(two),
    )
    let [l, r] = [0, 0]
    for (const [nextL, nextR] of [...pairs, [left.length, right.length] as const]) {
      gap += 1
      for (const link of [...left.slice(l, nextL), ...right.slice(r, nextR)]) gapOf.set(link, gap)
      const [one, two] = [left[nextL], right[nextR]]
      if (one && two) counterparts.set(two, one)
      l = nextL + 1
      r = nextR + 1
    }
  }
  const added = choose(localized, surplus, gapOf, gapsOf(english, deficit, gapOf))
  const gone = choose(english, deficit, gapOf, gapsOf(localized, surplus, gapOf))
  pairMoved(localized, english, new Set([...added, ...gone]), gapOf, counterparts)
  return { added, gone, gapOf, counterparts }
}

/** Whether the links of two pages have, one by one, targets that are written the same: those of most pages have. */
export const haveSameTargets = (links: readonly Link[], others: readonly Link[]): boolean =>
  links.length === others.length && links.every(({ url }, index) => url === others[index]?.url)

const targetOf = ({ url }: Link): string => comparableTarget(url)

/** How many times more the first links have a target, by target. */
function excess(links: readonly Link[], others: readonly Link[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const count = (target: string, by: number): unknown => counts.set(target, (counts.get(target) ?? 0) + by)
  for (const link of links) count(targetOf(link), 1)
  for (const link of others) count(targetOf(link), -1)
  return new Map([...counts].filter(([, more]) => more > 0))
}

function gapsOf(
  links: readonly Link[],
  targets: ReadonlyMap<string, number>,
  gapOf: ReadonlyMap<Link, number>,
): ReadonlySet<number | undefined> {
  return new Set(links.filter((link) => gapOf.has(link) && targets.has(targetOf(link))).map((link) => gapOf.get(link)))
}

/** As many links of each target as are too many: of those without a counterpart, the ones in `likely` gaps, then the last ones. */
function choose(
  links: readonly Link[],
  counts: ReadonlyMap<string, number>,
  gapOf: ReadonlyMap<Link, number>,
  likely: ReadonlySet<number | undefined>,
): readonly Link[] {
  const chosen = new Set<Link>()
  const loose = Map.groupBy(
    links.filter((link) => gapOf.has(link)),
    targetOf,
  )
  for (const [target, count] of counts) {
    const [there = [], elsewhere = []] = [true, false].map((wanted) =>
      (loose.get(target) ?? []).filter((link) => likely.has(gapOf.get(link)) === wanted),
    )
    for (const link of [...there.reverse(), ...elsewhere.reverse()].slice(0, count)) chosen.add(link)
  }
  return links.filter((link) => chosen.has(link))
}

/** Gives the links that only changed their place their counterparts. */
function pairMoved(
  localized: readonly Link[],
  english: readonly Link[],
  different: ReadonlySet<Link>,
  gapOf: ReadonlyMap<Link, number>,
  counterparts: Map<Link, Link>,
): void {
  const hasMoved = (link: Link): boolean => gapOf.has(link) && !different.has(link)
  const moved = Map.groupBy(localized.filter(hasMoved), targetOf)
  for (const link of english.filter(hasMoved)) {
    const counterpart = moved.get(targetOf(link))?.shift()
    if (counterpart) counterparts.set(link, counterpart)
  }
}
