import type { Finding } from '../model.ts'
import { characters, columnsOf } from './columns.ts'
import { visible } from './visible.ts'

/** A line of a page made fit for a terminal, and the line of marks that belongs under it. */
export interface Excerpt {
  readonly line: string
  /** The line in three: before the place, the place, after it. */
  readonly parts: readonly [string, string, string]
  readonly marks: string
}

interface Cell {
  readonly text: string
  readonly columns: number
  readonly marked: boolean
}

const TAB = 4
const ELLIPSIS = '…'

/** Columns shown before the place in a line that is cut. */
const LEAD = 30

/** UTF-16 units looked at around the place: a page may be one line of megabytes. */
const REACH = 1000

/** The line that a finding starts on, cut around its place to `widest` columns; a place over several lines is marked to the line's end. */
export function excerpt({ lineText, place }: Pick<Finding, 'lineText' | 'place'>, widest = 100): Excerpt {
  const start = Math.min(place.start.column - 1, lineText.length)
  const end = place.end.line > place.start.line ? lineText.length : Math.min(place.end.column - 1, lineText.length)
  const from = wholeCharacter(lineText, start - REACH)
  const to = wholeCharacter(lineText, start + REACH)
  const cells = cellsOf(lineText.slice(from, to), start - from, Math.max(end, start + 1) - from)
  const window = windowOf(cells, widest)
  const before = from > 0 || window.first > 0 ? ELLIPSIS : ''
  const after = to < lineText.length || window.last < cells.length ? ELLIPSIS : ''
  const shown = cells.slice(window.first, window.last)
  const firstMarked = shown.findIndex(({ marked }) => marked)
  const lead = firstMarked === -1 ? shown : shown.slice(0, firstMarked)
  const marked = shown.filter(({ marked }) => marked)
  const length = columnsIn(marked)
  const tail = `${textOf(shown.slice(lead.length + marked.length))}${after}`.trimEnd()
  const parts = [`${before}${textOf(lead)}`, textOf(marked), tail] as const
  return {
    line: parts.join('').trimEnd(),
    parts,
    marks: `${' '.repeat(before.length + columnsIn(lead))}^${'~'.repeat(Math.max(length - 1, 0))}`,
  }
}

const textOf = (cells: readonly Cell[]): string => cells.map(({ text }) => text).join('')

/** A line made fit for a terminal, cut at its end to `widest` columns. */
export function shortLine(text: string, widest = 100): string {
  const to = wholeCharacter(text, REACH)
  const cells = cellsOf(text.slice(0, to), 0, 0)
  const last =
    columnsIn(cells) <= widest && to === text.length ? cells.length : reach(cells, 0, 1, widest - ELLIPSIS.length)
  const cut = to < text.length || last < cells.length
  return `${textOf(cells.slice(0, last))}${cut ? ELLIPSIS : ''}`.trimEnd()
}

function cellsOf(text: string, start: number, end: number): readonly Cell[] {
  const cells: Cell[] = []
  let column = 0
  for (const character of characters(text)) {
    const shown = character.text === '\t' ? ' '.repeat(TAB - (column % TAB)) : visible(character.text)
    const columns = columnsOf(shown)
    const marked = character.index < end && character.index + character.text.length > start
    cells.push({ text: shown, columns, marked })
    column += columns
  }
  return cells
}

function windowOf(cells: readonly Cell[], widest: number): { readonly first: number; readonly last: number } {
  if (columnsIn(cells) <= widest) return { first: 0, last: cells.length }
  const room = widest - 2 * ELLIPSIS.length
  const place = cells.findIndex(({ marked }) => marked)
  const anchor = place === -1 ? cells.length : place
  let first = reach(cells, anchor, -1, Math.min(LEAD, room / 2))
  const last = reach(cells, first, 1, room)
  if (last === cells.length) first = reach(cells, last, -1, room)
  return { first, last }
}

/** How far from a boundary between cells one can go without passing more than `room` columns. */
function reach(cells: readonly Cell[], from: number, step: 1 | -1, room: number): number {
  let at = from
  for (let columns = 0; ; at += step) {
    const next = cells[step === 1 ? at : at - 1]
    columns += next?.columns ?? 0
    if (next === undefined || columns > room) return at
  }
}

/** The nearest index that does not part a surrogate pair. */
function wholeCharacter(text: string, index: number): number {
  const inside = Math.min(Math.max(index, 0), text.length)
  const code = text.charCodeAt(inside)
  return inside > 0 && code >= 0xdc00 && code <= 0xdfff ? inside - 1 : inside
}

const columnsIn = (cells: readonly Cell[]): number => cells.reduce((sum, { columns }) => sum + columns, 0)
