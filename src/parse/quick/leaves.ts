import type { Code, Heading, Html, Paragraph } from 'mdast'
import type { Point } from '../../model.ts'
import { readInlines } from './inlines.ts'
import { type Line, manyLines, oneLine, type Piece, pointOn } from './leaf-text.ts'
import { trimBlanks } from './line-shape.ts'
import { plainText } from './texts.ts'
import { giveUp } from './unsure.ts'

/** A heading with `#`s, which begin at `at`. */
export function headingOf(page: string, line: Line, at: number, depth: Heading['depth']): Heading {
  const written = page.slice(at + depth, line.end)
  const bare = trimBlanks(written)
  const closing = /[ \t]#+$/.exec(bare)
  const content = trimBlanks(closing === null ? bare : bare.slice(0, closing.index))
  if (/[ \t]#+$/.test(content)) giveUp()
  const lead = content.length - content.replace(/^[ \t]+/, '').length
  const from = at + depth + lead
  return {
    type: 'heading',
    depth,
    children: readInlines(oneLine(page, line, from, at + depth + content.length)),
    position: { start: pointOn(line, at), end: pointOn(line, line.end) },
  }
}

/** A paragraph; each piece begins behind what blanks there are. */
export function paragraphOf(page: string, pieces: readonly Piece[]): Paragraph {
  const leaf = manyLines(page, pieces)
  const { text } = leaf
  if (text.startsWith('[') && text.includes(']:')) giveUp()
  return {
    type: 'paragraph',
    children: readInlines({ ...leaf, text: trimBlanks(text) }),
    position: { start: leaf.point(0), end: endOf(pieces) },
  }
}

/** HTML as it is written, each piece from behind what containers write. */
export const htmlOf = (page: string, pieces: readonly Piece[]): Html => ({
  type: 'html',
  value: manyLines(page, pieces).text,
  position: { start: startOf(pieces), end: endOf(pieces) },
})

/** Code between fences, the first and the last of the pieces; `indent` is that of the first. */
export function fencedOf(page: string, pieces: readonly Piece[], indent: number): Code {
  const [opening, ...rest] = pieces
  const lines = rest.slice(0, -1).map(({ line, from }, index) => {
    const text = page.slice(from, line.end)
    const strip = Math.min(indent, text.length - text.replace(/^ +/, '').length)
    if (strip < indent && text.charAt(strip) === '\t') giveUp()
    return text.slice(strip) + (index === rest.length - 2 ? '' : page.slice(line.end, line.next))
  })
  if (opening === undefined) return giveUp()
  const info = page.slice(opening.from, opening.line.end).replace(/^(?:`+|~+) */, '')
  if (info.includes('\t')) giveUp()
  const [, lang = '', meta = ''] = /^([^ ]*) *(.*)$/.exec(info) ?? []
  return {
    type: 'code',
    lang: lang === '' ? null : plainText(lang),
    meta: meta === '' ? null : plainText(meta),
    value: lines.join(''),
    position: { start: startOf(pieces), end: endOf(pieces) },
  }
}

/** Code by indentation, each piece from where it begins behind what containers write. */
export function indentedOf(page: string, pieces: readonly Piece[]): Code {
  const inner = pieces.map(({ line, from }) => {
    if (!/^(?: {4}|(?! *\t))/.test(page.slice(from, line.end))) giveUp()
    return { line, from: Math.min(from + 4, line.end) }
  })
  return {
    type: 'code',
    lang: null,
    meta: null,
    value: manyLines(page, inner).text.replace(/\r?\n$/, ''),
    position: { start: startOf(pieces), end: endOf(pieces) },
  }
}

function startOf([first]: readonly Piece[]): Point {
  return first === undefined ? giveUp() : pointOn(first.line, first.from)
}

function endOf(pieces: readonly Piece[]): Point {
  const last = pieces.at(-1)
  return last === undefined ? giveUp() : pointOn(last.line, last.line.end)
}
