import { alignTargets } from '../links/align-targets.ts'
import { nearMatch } from '../links/near-match.ts'
import type { Mark } from '../model.ts'

/** The marks by which the number of a page's differs from English. */
export interface MarkDifference<M> {
  /** Of English, in its order. */
  readonly gone: readonly M[]
  /** Of the page, in page order. */
  readonly added: readonly M[]
}

/** Edits between a mark and what a translation made of it, beyond which the two are not taken for one. */
const FURTHEST_PAIR = 20

/** Comparisons by spelling between two neighbours that both sides have: beyond it, order alone counts. */
const MOST_COMPARISONS = 10_000

/**
 * Which marks are too many or too few: one of the two lists is empty, the other as long as the numbers differ. Order tells which of
 * several; those that were changed in place, or moved, are neither.
 */
export function compareMarks<M extends Mark>(own: readonly M[], english: readonly M[]): MarkDifference<M> {
  const more = own.length - english.length
  if (more === 0) return { gone: [], added: [] }
  const [few, many] = more > 0 ? [english, own] : [own, english]
  const excess = excessOf(many, few).slice(0, Math.abs(more))
  const chosen = new Set(excess)
  const inOrder = many.filter((mark) => chosen.has(mark))
  return more > 0 ? { gone: [], added: inOrder } : { gone: inOrder, added: [] }
}

/** The marks of `many` without a counterpart in `few`, the surest first. */
function excessOf<M extends Mark>(many: readonly M[], few: readonly M[]): readonly M[] {
  const pairs = alignTargets(
    many.map(({ text }) => text),
    few.map(({ text }) => text),
    () => true,
  )
  const sure: M[] = []
  const changed: M[] = []
  let [m, f] = [0, 0]
  for (const [nextM, nextF] of [...pairs, [many.length, few.length] as const]) {
    const [left, right] = [many.slice(m, nextM), few.slice(f, nextF)]
    const partners = partnersOf(left, right)
    for (const mark of left) (partners.has(mark) ? changed : sure).push(mark)
    m = nextM + 1
    f = nextF + 1
  }
  // one that stands elsewhere among the few only moved
  const counts = new Map<string, number>()
  for (const { text } of few) counts.set(text, (counts.get(text) ?? 0) + 1)
  for (const { text } of many) counts.set(text, (counts.get(text) ?? 0) - 1)
  const isMissing = ({ text }: M): boolean => (counts.get(text) ?? 0) < 0
  return [...sure.filter(isMissing), ...sure.filter((mark) => !isMissing(mark)), ...changed]
}

/** As many of the first as there are of the second: those that are spelt nearly alike, then the first ones. */
function partnersOf<M extends Mark>(left: readonly M[], right: readonly M[]): ReadonlySet<M> {
  if (right.length >= left.length) return new Set(left)
  if (left.length * right.length > MOST_COMPARISONS) return new Set(left.slice(0, right.length))
  const open = [...left]
  const partners = new Set<M>()
  for (const { text } of right) {
    const near = nearMatch(text, new Set(open.map((mark) => mark.text)), FURTHEST_PAIR)
    const [partner] = open.splice(
      Math.max(
        0,
        open.findIndex((mark) => mark.text === near),
      ),
      1,
    )
    if (partner) partners.add(partner)
  }
  return partners
}
