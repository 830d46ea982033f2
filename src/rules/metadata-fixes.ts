import type { Field, Fix, Page } from '../model.ts'
import { type LineIndex, lineIndex } from '../parse/line-index.ts'
import type { MetadataPair } from './metadata-difference.ts'

/** Offsets of a metadata entry that stands on one line, alone. */
interface Entry {
  readonly line: number
  readonly key: number
  /** The colon, with the space before it. */
  readonly colon: number
  /** Where the value ends, or the colon where there is none. */
  readonly end: number
  readonly nextLine: number
}

/** Repairs of single entries; none where an entry takes more than a line, or shares it. */
export interface MetadataFixes {
  /** Writes the English value, as English writes it. */
  readonly value: (pair: MetadataPair) => Fix | undefined
  /** Writes the English key. */
  readonly key: (pair: MetadataPair) => Fix | undefined
  /** Takes the line out. */
  readonly removal: (field: Field) => Fix | undefined
  /** Puts the English line after the entry `before` of the page, else before its first one. */
  readonly insertion: (lost: Field, before: Field | undefined) => Fix | undefined
}

/** How to bring the metadata of a page back to that of its English version. */
export function metadataFixes(page: Page, english: Page): MetadataFixes {
  if (isInBraces(page) || isInBraces(english)) return NO_FIXES
  let lines: LineIndex | undefined
  const eol = /\r\n|\n|\r/.exec(page.text)?.[0] ?? '\n'
  const fix = (start: number, end: number, text: string): Fix => {
    lines ??= lineIndex(page.text)
    return { place: lines.place(start, end), text }
  }
  return {
    value({ found, expected }) {
      const now = entryOf(page, found)
      const original = entryOf(english, expected)
      if (now === undefined || original === undefined) return undefined
      if (found.value === '' || expected.value === '')
        return fix(now.colon, beyondBlanks(page, now.end), english.text.slice(original.colon, original.end))
      return { place: found.place, text: english.text.slice(expected.place.start.offset, original.end) }
    },
    key({ found, expected: { keyPlace } }) {
      if (entryOf(page, found) === undefined) return undefined
      return { place: found.keyPlace, text: english.text.slice(keyPlace.start.offset, keyPlace.end.offset) }
    },
    removal(field) {
      const entry = entryOf(page, field)
      return entry && fix(entry.line, entry.nextLine, '')
    },
    insertion(lost, before) {
      const neighbour = before ?? page.metadata.fields[0]
      const original = entryOf(english, lost)
      const indent = neighbour && indentOf(page, neighbour)
      if (original === undefined || neighbour === undefined || indent === undefined) return undefined
      const at = before ? lineAfter(page, before) : neighbour.keyPlace.start.offset - indent.length
      if (at === undefined) return undefined
      const line = `${indent}${english.text.slice(original.key, original.end)}`
      return fix(at, at, /[\r\n]/.test(page.text.charAt(at - 1)) ? `${line}${eol}` : `${eol}${line}`)
    },
  }
}

function entryOf(page: Page, field: Field): Entry | undefined {
  const { text } = page
  const { keyPlace, place, value } = field
  const indent = indentOf(page, field)
  if (indent === undefined || keyPlace.start.line !== place.end.line) return undefined
  const colon = keyPlace.end.offset
  const lineEnd = endOfLine(text, colon)
  const nextLine = afterLine(text, lineEnd)
  // what is indented further belongs to this entry, or hangs on it
  if (new RegExp(`^${indent}[ \\t]+\\S`).test(text.slice(nextLine, endOfLine(text, nextLine)))) return undefined
  const written = value === '' ? /^[ \t]*:(?:[ \t]*(?:""|''))?/.exec(text.slice(colon, lineEnd))?.[0] : undefined
  const end = value === '' ? colon + (written?.length ?? 0) : place.end.offset
  const isPlain = value === '' ? written !== undefined : /^[ \t]*:[ \t]+$/.test(text.slice(colon, place.start.offset))
  if (!isPlain || !/^[ \t]*(?:#.*)?$/.test(text.slice(end, lineEnd))) return undefined
  return { line: keyPlace.start.offset - indent.length, key: keyPlace.start.offset, colon, end, nextLine }
}

/** What stands before the key on its line, where that is nothing but space. */
function indentOf({ text }: Page, { keyPlace: { start } }: Field): string | undefined {
  const indent = text.slice(start.offset - (start.column - 1), start.offset)
  return /^[ \t]*$/.test(indent) ? indent : undefined
}

const NO_FIXES: MetadataFixes = {
  value: () => undefined,
  key: () => undefined,
  removal: () => undefined,
  insertion: () => undefined,
}

/** Between braces a line is not an entry: commas part them. */
const isInBraces = ({ text, metadata: { fields } }: Page): boolean =>
  /\{\s*$/.test(text.slice(0, fields[0]?.keyPlace.start.offset ?? 0))

/** The start of the line after an entry, of however many lines; not of a text block, whose last blank lines may belong to it. */
function lineAfter(page: Page, field: Field): number | undefined {
  const { text } = page
  const entry = entryOf(page, field)
  if (entry) return entry.nextLine
  const { start, end } = field.place
  const written = text.slice(start.offset, end.offset).trimEnd()
  if (field.value === '' || /^[|>]/.test(written)) return undefined
  return afterLine(text, endOfLine(text, start.offset + written.length))
}

/** The end of the line, where nothing but blanks is left of it. */
function beyondBlanks({ text }: Page, from: number): number {
  const end = endOfLine(text, from)
  return text.slice(from, end).trim() === '' ? end : from
}

function endOfLine(text: string, from: number): number {
  const length = text.slice(from).search(/[\r\n]/)
  return length < 0 ? text.length : from + length
}

const afterLine = (text: string, end: number): number =>
  end + (/^(?:\r\n|\n|\r)?/.exec(text.slice(end, end + 2))?.[0].length ?? 0)
