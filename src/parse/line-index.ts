import type { Nodes } from 'mdast'
import type { Place, Point } from '../model.ts'
import { lastUpTo } from './ascending.ts'

/** Turns offsets of one text into points and places. */
export interface LineIndex {
  point(offset: number): Point
  place(start: number, end: number): Place
  /** The place of a node of the text's tree, as `place` gives it for the offsets. */
  placeOf(node: Nodes): Place
}

/** Indexes the lines of `text`; a line ends with LF, CRLF or CR, as in CommonMark. */
export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text)
  // what is asked for mostly stands on the line of what was asked for before
  let last = 0
  let start = 0
  let next = starts[1] ?? Number.POSITIVE_INFINITY
  const point = (offset: number): Point => {
    if (offset < start || offset >= next) {
      last = lastUpTo(starts, offset)
      start = starts[last] ?? 0
      next = starts[last + 1] ?? Number.POSITIVE_INFINITY
    }
    return { line: last + 1, column: offset - start + 1, offset }
  }
  const place = (start: number, end: number): Place => ({ start: point(start), end: point(end) })
  // what a parser says of lines and columns is the same, and is there already
  return { point, place, placeOf: ({ position }) => (position as Place | undefined) ?? place(0, 0) }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  // most pages have one kind of ending, which is found faster by itself
  if (text.includes('\r') && /\r(?!\n)/.test(text)) {
    for (const ending of text.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length)
    return starts
  }
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1)
  return starts
}
