import type { TextPiece } from '../model.ts'

/** The UTF-16 units of texts that count: white space, line ends and where one piece ends and the next begins do not. */
export const bareUnits = (texts: readonly TextPiece[]): string =>
  texts.map(({ value }) => value.replace(/\s+/g, '')).join('')

/** Texts one after the other, looked up by the number of a unit that counts. */
export interface BareText {
  readonly units: string
  /** The piece that holds a unit; `undefined` outside of the text. */
  readonly pieceAt: (unit: number) => TextPiece | undefined
  /** What stands from one unit up to another, white space as it is. */
  readonly between: (start: number, end: number) => string
  /** Whether a word begins at a unit, or the text ends there. */
  readonly beginsWord: (unit: number) => boolean
  /** Whether a piece begins at a unit, or the text ends there. */
  readonly beginsPiece: (unit: number) => boolean
}

export function bareText(texts: readonly TextPiece[]): BareText {
  const whole = texts.map(({ value }) => value).join(' ')
  const offsets: number[] = []
  for (const { 0: word, index } of whole.matchAll(/\S+/g))
    for (let offset = index; offset < index + word.length; offset += 1) offsets.push(offset)
  const ends: number[] = []
  for (const { value } of texts) ends.push((ends.at(-1) ?? 0) + value.replace(/\s+/g, '').length)
  const starts = new Set([0, ...ends])
  return {
    units: bareUnits(texts),
    pieceAt: (unit) => (unit < 0 ? undefined : texts[ends.findIndex((end) => end > unit)]),
    between: (start, end) => whole.slice(offsets[start], (offsets[end - 1] ?? -1) + 1),
    beginsWord: (unit) => unit >= offsets.length || (offsets[unit] ?? 0) - (offsets[unit - 1] ?? -2) > 1,
    beginsPiece: (unit) => starts.has(unit),
  }
}

/** A stretch of a text without which it is another; numbers are units. */
export interface Cut {
  readonly start: number
  readonly end: number
  /** Begins and ends between words. */
  readonly isWords: boolean
}

/**
 * The one cut that makes `now` of `before`, if one does. Where `same`, the units that both begin with, leave a choice
 * (`a b a c` without `a b` is `a b a c` without `b a`), it takes whole pieces before whole sentences before whole words.
 */
export function cutBetween(before: BareText, now: string, same: number): Cut | undefined {
  const { units, beginsPiece, beginsWord } = before
  const length = units.length - now.length
  if (length <= 0 || !units.endsWith(now.slice(same))) return undefined
  const weightOf = (start: number): number => {
    if (beginsPiece(start) && beginsPiece(start + length)) return 3
    if (!beginsWord(start) || !beginsWord(start + length)) return 0
    return /[.!?:。！？：]/.test(units.charAt(start - 1)) ? 2 : 1
  }
  let best = same
  for (let start = same - 1; start >= 0 && units[start] === units[start + length]; start -= 1)
    if (weightOf(start) > weightOf(best)) best = start
  return { start: best, end: best + length, isWords: weightOf(best) > 0 }
}
