import type { Point } from '../../model.ts'
import { lastUpTo } from '../ascending.ts'
import type { Stretch } from '../stretches.ts'
import { giveUp } from './unsure.ts'

/** A line of a page; `end` is that of its text, `next` where the next line begins. */
export interface Line {
  readonly number: number
  readonly start: number
  readonly end: number
  readonly next: number
}

/** The point of an offset on a line. */
export const pointOn = (line: Line, offset: number): Point => ({
  line: line.number,
  column: offset - line.start + 1,
  offset,
})

/** Text of one leaf, its lines put together without what containers write before them. */
export interface LeafText {
  readonly text: string
  /** The point on the page of an offset in `text`. */
  readonly point: (offset: number) => Point
  /** From what looks like the start of markup and is none up to where that shows, disjoint and ascending. */
  readonly misread: Stretch[]
}

/** Notes a stretch that begins behind all noted before. */
export function noteMisread({ misread }: LeafText, start: number, end: number): void {
  const last = misread.at(-1)
  if (last === undefined || last.end <= start) misread.push({ start, end })
  else if (last.end < end) misread.splice(-1, 1, { start: last.start, end })
}

/** A part of one line. */
export const oneLine = (page: string, line: Line, from: number, to: number): LeafText => ({
  text: page.slice(from, to),
  point: (offset) => pointOn(line, from + offset),
  misread: [],
})

/** A line and where what belongs to the leaf begins on it. */
export interface Piece {
  readonly line: Line
  readonly from: number
}

/** The pieces with the line endings between them, each up to the end of its line. */
export function manyLines(page: string, pieces: readonly Piece[]): LeafText {
  const [first] = pieces
  if (first !== undefined && pieces.length === 1) return oneLine(page, first.line, first.from, first.line.end)
  const starts: number[] = []
  let text = ''
  for (const [index, { line, from }] of pieces.entries()) {
    starts.push(text.length)
    text += page.slice(from, index === pieces.length - 1 ? line.end : line.next)
  }
  return {
    text,
    point: (offset) => {
      const index = lastUpTo(starts, offset)
      const piece = pieces[index]
      return piece === undefined ? giveUp() : pointOn(piece.line, piece.from + offset - (starts[index] ?? 0))
    },
    misread: [],
  }
}
