import type { Place, Point } from '../model.ts'

/** Turns offsets of one text into points and places. */
export interface LineIndex {
  point(offset: number): Point
  place(start: number, end: number): Place
}

/** Indexes the lines of `text`; a line ends with LF, CRLF or CR, as in CommonMark. */
export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text)
  const point = (offset: number): Point => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
  }
  return { point, place: (start, end) => ({ start: point(start), end: point(end) }) }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  // most pages have one kind of ending, which is found faster by itself
  if (/\r(?!\n)/.test(text)) {
    for (const ending of text.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length)
    return starts
  }
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1)
  return starts
}
