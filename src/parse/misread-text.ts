import { type CodePage, macRoman, western } from './code-pages.ts'
import { isEvident, type Misreading } from './misread-evidence.ts'
import { asUtf8, utf8Unit } from './utf8-units.ts'

/** Characters that can be UTF-8 which was read in another encoding. */
export interface MisreadText extends Misreading {
  /** Nothing else explains them where they stand. */
  readonly isEvident: boolean
}

const CODE_PAGES: readonly (readonly [name: Misreading['encoding'], byteOf: CodePage])[] = [
  ['western', western],
  ['mac', macRoman],
]

/** Times that a text is taken to have been misread at most. */
const MOST_TIMES = 4

/** Letters of Latin script that languages in use are written with, without `×` and `÷`. */
const LETTER = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u018f\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u0259\u1e00-\u1eff]/
/** Signs and typographic punctuation. */
const SIGN =
  /[\u00a0-\u00bf\u00d7\u00f7\u2000-\u2027\u202f-\u2060\u20a0-\u20bf\u2100-\u22ff\u25a0-\u27bf\u{10000}-\u{1fbff}]/u
/** Characters in a row that show by their number what they are, whatever their script. */
const ROW = 3

/**
 * Finds what can be UTF-8 that was read as Latin-1, Windows-1252 or Mac Roman, in page order.
 * `language` is that of the page, `nl`.
 */
export const readMisread = (text: string, language: string | undefined): readonly MisreadText[] =>
  [...text.matchAll(/[^\0-\x7f]{2,}/g)].flatMap(({ 0: stretch, index }) =>
    inStretch(stretch, index, text).map((reading) => ({ ...reading, isEvident: isEvident(reading, text, language) })),
  )

/** What of a page was misread: characters that may be meant as they stand are where others in the same encoding certainly are not. */
export function confirmMisread(readings: readonly MisreadText[]): readonly MisreadText[] {
  const encodings = new Set(readings.flatMap(({ encoding, isEvident }) => (isEvident ? [encoding] : [])))
  return readings.filter(({ encoding }) => encodings.has(encoding))
}

/** What of characters outside of ASCII, beginning at `from`, can be misread text. */
function inStretch(stretch: string, from: number, text: string): readonly Misreading[] {
  const found: Misreading[] = []
  for (let at = 0; at < stretch.length; ) {
    const reading = readAt(stretch, at)
    if (reading === undefined) {
      at += 1
      continue
    }
    const { encoding, units, end, right } = reading
    if (right !== undefined)
      found.push({
        encoding,
        units,
        start: from + at,
        end: from + end,
        right,
        written: text.slice(from + at, from + end),
      })
    at = end
  }
  return found
}

interface Reading extends Pick<Misreading, 'encoding' | 'units' | 'end'> {
  /** Absent where what it would be is nothing that pages are written with. */
  readonly right?: string
}

function readAt(stretch: string, at: number): Reading | undefined {
  for (const [encoding, byteOf] of CODE_PAGES) {
    if (encoding === 'mac' && !MAC_LEAD.test(stretch[at] ?? '')) continue
    let end = at
    let units = 0
    for (let unit = utf8Unit(stretch, end, byteOf); unit !== undefined; unit = utf8Unit(stretch, end, byteOf)) {
      end += unit.length
      units += 1
    }
    if (units === 0) continue
    const right = deepest(asUtf8(stretch.slice(at, end), byteOf) ?? '')
    return { encoding, units, end, ...(isWritten(right, encoding) ? { right } : {}) }
  }
  return undefined
}

/** Text that was misread several times, read as often. */
function deepest(text: string): string {
  let read = text
  for (let times = 1; times < MOST_TIMES; times += 1) {
    const before = read
    const next = CODE_PAGES.map(([, byteOf]) => asUtf8(before, byteOf)).find((one) => one !== undefined)
    if (next === undefined) break
    read = next
  }
  return read
}

/** Signs that no text has before the letters of Mac Roman; quotation marks, dashes and capitals stand before any. */
const MAC_LEAD = /[¬√ƒ≈∆·‚\uf8ff]/

/** Whether pages are written with these characters. */
function isWritten(text: string, encoding: Misreading['encoding']): boolean {
  const characters = [...text]
  if (characters.every((character) => LETTER.test(character) || SIGN.test(character))) return true
  return (
    encoding === 'western' &&
    characters.length >= ROW &&
    characters.every((one) => /[\p{L}\p{M}\p{P}\p{S}\p{Zs}]/u.test(one))
  )
}
