const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u

/** Takes no column: marks, joiners, and the vowels and finals of Hangul that join the letter before. */
const JOINED = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff\ud7b0-\ud7ff]$/u

/** Code point ranges of East Asian Wide and Fullwidth characters (UAX 11), emoji left to `EMOJI`. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1aff0, 0x1b2ff],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
]

/** The characters of a text as a reader counts them, each with its index in UTF-16 units. */
export function* characters(text: string): Generator<{ readonly text: string; readonly index: number }> {
  // what it goes by takes longer to load than most reports to write
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
  for (const { segment, index } of segmenter.segment(text)) yield { text: segment, index }
}

/** Columns that a text without control characters takes in a terminal. */
export function columnsOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  let columns = 0
  for (const character of characters(text)) columns += columnsOfOne(character.text)
  return columns
}

function columnsOfOne(character: string): number {
  if (EMOJI.test(character)) return 2
  let columns = 0
  for (const point of character) columns += columnsOfPoint(point)
  return columns
}

function columnsOfPoint(point: string): number {
  if (JOINED.test(point)) return 0
  const code = point.codePointAt(0) ?? 0
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1
}
