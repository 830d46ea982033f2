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

/**
 * Aligns two lists of headings: first by the longest common sequence of those that `same` says belong together, then what lies between
 * two such, in order and where the depths agree, so that one lost heading does not shift all after it.
 */
export function alignHeadings(
  localized: readonly { readonly depth: number }[],
  english: readonly { readonly depth: number }[],
  same: (localized: number, english: number) => boolean,
): Alignment {
  const pairs: (readonly [number, number])[] = []
  const extra: number[] = []
  const missing: { english: number; after: number }[] = []
  let l = 0
  let e = 0
  for (const [nextL, nextE] of [
    ...commonSequence(localized.length, english.length, same),
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

function commonSequence(
  rows: number,
  columns: number,
  same: (row: number, column: number) => boolean,
): readonly (readonly [number, number])[] {
  let prefix = 0
  while (prefix < Math.min(rows, columns) && same(prefix, prefix)) prefix += 1
  const found: (readonly [number, number])[] = Array.from({ length: prefix }, (_, index) => [index, index] as const)
  const height = rows - prefix
  const width = columns - prefix
  if (height * width === 0 || height * width > MOST_COMPARISONS) return found
  const lengths = Array.from({ length: height + 1 }, () => new Uint32Array(width + 1))
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0
  for (let row = height - 1; row >= 0; row -= 1) {
    for (let column = width - 1; column >= 0; column -= 1) {
      const longest = same(prefix + row, prefix + column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
      const line = lengths[row]
      if (line) line[column] = longest
    }
  }
  let row = 0
  let column = 0
  while (row < height && column < width) {
    if (same(prefix + row, prefix + column) && at(row, column) === at(row + 1, column + 1) + 1) {
      found.push([prefix + row, prefix + column])
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return found
}
