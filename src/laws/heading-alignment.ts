import type { Heading } from '../model.ts'
import { cheapestSteps, type Step } from './cheapest-steps.ts'

/** How the headings of two pages correspond; numbers are indexes into the lists given. */
export interface Alignment {
  readonly pairs: readonly (readonly [localized: number, english: number])[]
  /** Localized headings without an English one. */
  readonly extra: readonly number[]
  /** English headings without a localized one, each with the localized heading it should follow (-1: none). */
  readonly missing: readonly { readonly english: number; readonly after: number }[]
}

/** Headings that count for structure: those with any text. */
export const withText = <H extends Pick<Heading, 'markdown'>>(headings: readonly H[]): readonly H[] =>
  headings.filter(({ markdown }) => markdown !== '')

/** Whether two headings, by their indexes, surely belong together. */
type Same = (localized: number, english: number) => boolean

type Depths = readonly { readonly depth: number }[]

/**
 * Aligns two lists of headings so that the fewest faults explain the difference: a heading lost, one added, one at another level, or one
 * whose partner is not surely its own, each is one. Of several such alignments, the one with the most sure partners, then the one
 * with the most partners; so one lost heading does not shift all after it.
 */
export function alignHeadings(localized: Depths, english: Depths, same: Same): Alignment {
  const pairs: (readonly [number, number])[] = []
  const extra: number[] = []
  const missing: { english: number; after: number }[] = []
  let l = 0
  let e = 0
  for (const step of steps(localized, english, same)) {
    if (step === 'pair') pairs.push([l++, e++])
    else if (step === 'extra') extra.push(l++)
    else missing.push({ english: e++, after: l - 1 })
  }
  return { pairs, extra, missing }
}

/** Beyond this many comparisons, headings are paired in order: such a page has thousands. */
const MOST_COMPARISONS = 4_000_000

function steps(localized: Depths, english: Depths, same: Same): readonly Step[] {
  const alike = (row: number, column: number): boolean => localized[row]?.depth === english[column]?.depth
  let start = 0
  while (start < Math.min(localized.length, english.length) && alike(start, start) && same(start, start)) start += 1
  const found: Step[] = Array.from({ length: start }, () => 'pair')
  const rows = localized.length - start
  const columns = english.length - start
  const inOrder = (pairs: number, extra: number, missing: number): readonly Step[] => [
    ...found,
    ...Array.from({ length: pairs }, () => 'pair' as const),
    ...Array.from({ length: extra }, () => 'extra' as const),
    ...Array.from({ length: missing }, () => 'missing' as const),
  ]
  const most = Math.min(rows, columns)
  if (most === 0) return inOrder(0, rows, columns)
  if (rows * columns > MOST_COMPARISONS) return inOrder(most, rows - most, columns - most)
  // the lower the better: a fault outweighs all sure partners, and one of these all that is left without
  const unit = rows + columns + 1
  const gap = unit * unit + 1
  const pairing = (row: number, column: number): number => {
    const isSure = same(start + row, start + column)
    const faults = (isSure ? 0 : 1) + (alike(start + row, start + column) ? 0 : 1)
    return faults * unit * unit - (isSure ? unit : 0)
  }
  return [...found, ...cheapestSteps(rows, columns, gap, pairing, -unit)]
}
