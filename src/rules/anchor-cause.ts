import { distance } from 'fastest-levenshtein'
import { anchorNames } from '../laws/anchor-name.ts'
import { isMadeFrom } from '../laws/translated-name.ts'
import type { Anchor } from '../model.ts'
import { automaticId } from '../parse/automatic-ids.ts'
import { nameMeant } from './anchor-form.ts'
import type { PairedHeading } from './paired-headings.ts'

/** Where the wrong name of a heading's first anchor comes from. */
export type AnchorCause =
  /** The English heading's own anchor stands first: the one made for it is lost. */
  | { readonly kind: 'own' }
  /** Made from the translated heading. */
  | { readonly kind: 'translated' }
  /** Another heading of the page has the name by right. */
  | { readonly kind: 'repeated'; readonly line: number }
  /** The name of another English heading, which no heading here has. */
  | { readonly kind: 'other'; readonly english: string }
  | { readonly kind: 'misspelt' }
  | { readonly kind: 'unknown' }

/** UTF-16 units; a longer text is no name with a slip in it, and to compare two takes quadratic time. */
const LONGEST = 300

/** Finds the causes of wrong names on one page, whose headings and English ones are `pairs`. */
export function causeFinder(
  pairs: readonly PairedHeading[],
  handoffDate: string | undefined,
): (pair: PairedHeading, anchor: Anchor, expected: string) => AnchorCause {
  let byName: ReadonlyMap<string, readonly PairedHeading[]> | undefined
  const others = (name: string, self: PairedHeading): readonly PairedHeading[] => {
    byName ??= pairsByName(pairs, handoffDate)
    return (byName.get(name) ?? []).filter((pair) => pair !== self)
  }
  return (pair, anchor, expected) => {
    const name = nameMeant(anchor)
    if (ownNames(pair.english).includes(name)) return { kind: 'own' }
    if (isMadeFrom(name, pair.heading.markdown) || automaticId(pair.heading.plain) === name)
      return { kind: 'translated' }
    const namesakes = others(name, pair)
    const right = namesakes.find(({ heading }) => heading.anchors[0]?.name === name)
    if (right !== undefined) return { kind: 'repeated', line: right.heading.place.start.line }
    const [other] = namesakes
    if (other !== undefined) return { kind: 'other', english: other.english }
    return { kind: isSlip(name, expected) ? 'misspelt' : 'unknown' }
  }
}

function pairsByName(
  pairs: readonly PairedHeading[],
  handoffDate: string | undefined,
): ReadonlyMap<string, readonly PairedHeading[]> {
  const byName = new Map<string, PairedHeading[]>()
  for (const pair of pairs) {
    for (const name of anchorNames(pair.english, handoffDate)) {
      const known = byName.get(name)
      if (known === undefined) byName.set(name, [pair])
      else known.push(pair)
    }
  }
  return byName
}

/** The names of the anchors that an English heading has by itself. */
export const ownNames = (english: string): readonly string[] =>
  [...english.matchAll(/<a\s+(?:name|id)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )

/** A letter or so off: one for each four, three at most; case aside. */
function isSlip(name: string, expected: string): boolean {
  if (Math.max(name.length, expected.length) > LONGEST) return false
  const most = Math.max(1, Math.min(3, Math.floor(expected.length / 4)))
  return distance(name.toLowerCase(), expected) <= most
}
