import type { Heading } from '../model.ts'

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
 * Aligns two lists of headings: first by a longest common sequence of those that `same` says belong together (of several, the one that
 * leaves the fewest without a partner or at another level), then what lies between two such, in order and where the depths agree, so
 * that one lost heading does not shift all after it.
 */
export function alignHeadings(localized: Depths, english: Depths, same: Same): Alignment {
  const pairs: (readonly [number, number])[] = []
  const extra: number[] = []
  const missing: { english: number; after: number }[] = []
  let l = 0
  let e = 0
  for (const [nextL, nextE] of [
    ...commonSequence(localized, english, same),
    [localized.length, english.length],
  ] as const) {
    while (l < nextL || e < nextE) {
      const room = nextL - l === nextE - e
      const alike = l < nextL && e < nextE && localized[l]?.depth === english[e]?.depth
      if (l < nextL && e < nextE && (room || alike)) pairs.push([l++, e++])
      else if (nextL - l > nextE - e) extra.push(l++)
      else missing.push({ english: e++, after: l - 1 })
    }
    if (nextL < localized.length) pairs.push([nextL, nextE])
    l = nextL + 1
    e = nextE + 1
  }
  return { pairs, extra, missing }
}

/** Beyond this many comparisons, headings are paired in order: such a page has thousands. */
const MOST_COMPARISONS = 4_000_000

function commonSequence(localized: Depths, english: Depths, same: Same): readonly (readonly [number, number])[] {
  const alike = (row: number, column: number): boolean => localized[row]?.depth === english[column]?.depth
  let start = 0
  while (start < Math.min(localized.length, english.length) && alike(start, start) && same(start, start)) start += 1
  const found: (readonly [number, number])[] = Array.from({ length: start }, (_, index) => [index, index] as const)
  const rows = localized.length - start
  const columns = english.length - start
  if (rows * columns === 0 || rows * columns > MOST_COMPARISONS) return found
  // one pair that surely belongs together outweighs all that may be left over
  const weight = rows + columns + 1
  const score = (row: number, column: number): number =>
    (same(start + row, start + column) ? weight : 0) - (alike(start + row, start + column) ? 0 : 1)
  const scores = Array.from({ length: rows + 1 }, () => new Int32Array(columns + 1))
  const at = (row: number, column: number): number => scores[row]?.[column] ?? 0
  for (let row = rows; row >= 0; row -= 1) {
    const line = scores[row] ?? []
    for (let column = columns; column >= 0; column -= 1) {
      line[column] =
        row === rows || column === columns
          ? row + column - rows - columns
          : Math.max(at(row + 1, column + 1) + score(row, column), at(row + 1, column) - 1, at(row, column + 1) - 1)
    }
  }
  let [row, column] = [0, 0]
  while (row < rows && column < columns) {
    if (at(row, column) === at(row + 1, column + 1) + score(row, column)) {
      if (same(start + row, start + column)) found.push([start + row, start + column])
      row += 1
      column += 1
    } else if (at(row, column) === at(row + 1, column) - 1) row += 1
    else column += 1
  }
  return found
}
