import { distance } from 'fastest-levenshtein'
import { ascendingRun, readSpanId, type SpanId } from '../laws/span-id.ts'
import type { SpanHalf, SpanPair } from '../model.ts'

/** What is wrong with the ids of one pair; `half` holds the wrong one. */
export type IdFault = { readonly half: SpanHalf } & (
  | { readonly kind: 'malformed-id' }
  | { readonly kind: 'other-prefix'; readonly prefix: string }
  | { readonly kind: 'unordered'; readonly against: Neighbour }
  /** `isSlip`: the wrong id can be no id of this page, and is a few characters off that of the other half, which fits its place. */
  | { readonly kind: 'different-ids'; readonly other: SpanHalf; readonly isSlip: boolean }
)

/** The id that another can stand neither `behind` nor `before`, whichever is said. */
interface Neighbour {
  readonly side: 'behind' | 'before'
  readonly id: string
}

/** Judges the ids of all pairs of a page, in page order; a pair has one fault at most. */
export function idFaults(pairs: readonly SpanPair[]): readonly IdFault[] {
  const prefix = commonPrefix(pairs)
  const ownId = (id: string): SpanId | undefined => {
    const read = readSpanId(id)
    return read?.prefix === prefix ? read : undefined
  }
  const { ordered, against } = readOrder(pairs, ownId)
  const uses = Map.groupBy(
    pairs.flatMap(({ translation, original }) => [translation.id, original.id]),
    (id) => id,
  )
  return pairs.flatMap((pair, index): IdFault[] => {
    const { translation, original } = pair
    if (translation.id !== original.id) {
      const fits = ({ id }: SpanHalf): boolean =>
        ownId(id) !== undefined && uses.get(id)?.length === 1 && against(id, index) === undefined
      const [half, other] = fits(original) && !fits(translation) ? [translation, original] : [original, translation]
      const isSlip = fits(other) && ownId(half.id) === undefined && isNear(half.id, other.id)
      return [{ kind: 'different-ids', half, other, isSlip }]
    }
    const read = readSpanId(translation.id)
    if (read === undefined) return [{ kind: 'malformed-id', half: translation }]
    if (prefix !== undefined && read.prefix !== prefix) return [{ kind: 'other-prefix', half: translation, prefix }]
    const neighbour = ordered.has(index) ? undefined : against(translation.id, index)
    return neighbour ? [{ kind: 'unordered', half: translation, against: neighbour }] : []
  })
}

/** The prefix that most ids have; of several as frequent, the first. */
function commonPrefix(pairs: readonly SpanPair[]): string | undefined {
  const prefixes = pairs
    .flatMap(({ translation, original }) => [translation.id, original.id])
    .flatMap((id) => readSpanId(id)?.prefix ?? [])
  const [first, ...others] = Map.groupBy(prefixes, (prefix) => prefix)
  return others.reduce((most, entry) => (entry[1].length > (most?.[1].length ?? 0) ? entry : most), first)?.[0]
}

interface Order {
  /** Indexes of the pairs that stand in order. */
  readonly ordered: ReadonlySet<number>
  /** The nearest pair in order against which an id cannot stand at an index. */
  readonly against: (id: string, index: number) => Neighbour | undefined
}

/** The order of the pairs whose halves agree, each series on its own. */
function readOrder(pairs: readonly SpanPair[], ownId: (id: string) => SpanId | undefined): Order {
  const ordered = new Set<number>()
  const seriesOf = Map.groupBy(
    pairs.flatMap(({ translation: { id }, original }, index) => {
      const read = id === original.id ? ownId(id) : undefined
      return read ? [{ ...read, id, index }] : []
    }),
    ({ series }) => series,
  )
  const runs = new Map(
    [...seriesOf].map(([series, members]) => {
      const run = ascendingRun(members.map(({ number }) => number))
      return [series, members.filter((_, member) => run.has(member))]
    }),
  )
  for (const { index } of [...runs.values()].flat()) ordered.add(index)
  return {
    ordered,
    against(id, index) {
      const own = ownId(id)
      const run = (own && runs.get(own.series)) ?? []
      const next = firstBehind(run, index)
      const [before, after] = [run[next - 1], run[next]]
      if (own && before && before.number >= own.number) return { side: 'behind', id: before.id }
      if (own && after && after.number <= own.number) return { side: 'before', id: after.id }
      return undefined
    },
  }
}

/** Position of the first member behind the pair at `index`. */
function firstBehind(run: readonly { readonly index: number }[], index: number): number {
  let low = 0
  let high = run.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((run[middle]?.index ?? 0) <= index) low = middle + 1
    else high = middle
  }
  return low
}

/** Characters that a slip changes at most. */
const FURTHEST_SLIP = 2

const isNear = (one: string, other: string): boolean =>
  Math.abs(one.length - other.length) <= FURTHEST_SLIP && distance(one, other) <= FURTHEST_SLIP
