import type { Block, TableRow } from '../model.ts'
import { cheapestSteps } from './cheapest-steps.ts'
import { keptWords } from './kept-words.ts'

/** Pairs of indexes that correspond, ascending in both lists. */
export type Pairs = readonly (readonly [localized: number, english: number])[]

/** Beyond this many comparisons lists are cut down to where they differ, and beyond more given up. */
const SHORT = 400_000
const MOST_COMPARISONS = 1_000_000

/** How many that are alike are aligned anew on either side of a difference: which one of several is gone shows in what they say. */
const MARGIN = 20

const GAP = 10
const OTHER_KEY = 6
const OTHER_WORDS = 4
const OTHER_LENGTH = 1

/** What must be the same of two blocks of a kind, whatever the language of their text. */
export function keyOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${block.depth}`
    case 'fence':
      return block.language.toLowerCase()
    case 'table':
      return `${block.columns}`
    case 'directive':
      return block.meaning
    case 'alert':
      return `${block.keyword === 'DIV' ? block.written.toUpperCase() : block.keyword}${block.isWellFormed ? '' : ' malformed'}`
    default:
      return ''
  }
}

/**
 * Aligns the blocks of two pages, each with one of its kind: so that what came, went or changed is least, and then by the words that
 * translation leaves alone, and by length. `undefined` where two long pages differ all over.
 */
export const alignBlocks = (localized: readonly Block[], english: readonly Block[]): Pairs | undefined =>
  align(
    localized.map(wordingOf),
    english.map(wordingOf),
    (l, e) => isSameKind(localized[l], english[e]),
    (l, e) => keyOf(localized[l] as Block) === keyOf(english[e] as Block),
  )

/** Without the language of code, which is part of its key. */
const wordingOf = (block: Block): string => (block.kind === 'fence' ? block.code : block.text)

/** Aligns the rows of two tables. */
export const alignRows = (localized: readonly TableRow[], english: readonly TableRow[]): Pairs | undefined =>
  align(
    localized.map(({ text }) => text),
    english.map(({ text }) => text),
    () => true,
    (l, e) => localized[l]?.cells === english[e]?.cells,
  )

const isSameKind = (one: Block | undefined, other: Block | undefined): boolean => one?.kind === other?.kind

type Question = (localized: number, english: number) => boolean

function align(
  localized: readonly string[],
  english: readonly string[],
  mayPair: Question,
  isAlike: Question,
): Pairs | undefined {
  const { before, after } = edges(localized.length, english.length, (l, e) => mayPair(l, e) && isAlike(l, e))
  const rows = localized.length - before - after
  const columns = english.length - before - after
  if (rows * columns > MOST_COMPARISONS) return undefined
  const share = keptWords(localized, english)
  // a language needs more letters than another
  const growth = (lengthOf(localized) + 1) / (lengthOf(english) + 1)
  const steps = cheapestSteps(rows, columns, GAP, (row, column) => {
    if (!mayPair(before + row, before + column)) return Number.POSITIVE_INFINITY
    const key = isAlike(before + row, before + column) ? 0 : OTHER_KEY
    const words = 1 - share(before + row, before + column)
    const length = otherLength((localized[before + row] ?? '').length / growth, (english[before + column] ?? '').length)
    return key + OTHER_WORDS * words + OTHER_LENGTH * length
  })
  const pairs: (readonly [number, number])[] = Array.from({ length: before }, (_, index) => [index, index])
  let [l, e] = [before, before]
  for (const step of steps) {
    if (step === 'pair') pairs.push([l, e])
    if (step !== 'missing') l += 1
    if (step !== 'extra') e += 1
  }
  for (let index = 0; index < after; index += 1) pairs.push([l + index, e + index])
  return pairs
}

/** How many at the beginning and at the end need no comparison; none where the lists are short. */
function edges(rows: number, columns: number, isAlike: Question): { readonly before: number; readonly after: number } {
  if (rows * columns <= SHORT) return { before: 0, after: 0 }
  const least = Math.min(rows, columns)
  let before = 0
  while (before < least && isAlike(before, before)) before += 1
  let after = 0
  while (after < least - before && isAlike(rows - 1 - after, columns - 1 - after)) after += 1
  return { before: Math.max(0, before - MARGIN), after: Math.max(0, after - MARGIN) }
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0)

/** 0 where two lengths are equal, nearly 1 where they have nothing to do with each other. */
const otherLength = (one: number, other: number): number => Math.abs(one - other) / (one + other + 1)
