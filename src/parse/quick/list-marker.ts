import type { Line } from './leaf-text.ts'
import { giveUp } from './unsure.ts'

/** What begins an item of a list. */
export interface Marker {
  /** What all items of one list have in common. */
  readonly mark: string
  /** Of numbered lists. */
  readonly number?: number
  /** One that begins an item whatever stands before it. */
  readonly isFree: boolean
  /** Where the item's content begins. */
  readonly content: number
  /** Columns from the marker up to there. */
  readonly width: number
}

const MARKER = /(?:([*+-])|(\d{1,9})([.)]))(?=[ \t]|$)/y

/** The marker that stands at an offset of a line. Items that begin with nothing, or with several tabs, are for the exact reader. */
export function markerAt(page: string, line: Line, at: number): Marker | undefined {
  MARKER.lastIndex = 0
  const match = MARKER.exec(page.slice(at, Math.min(line.end, at + 12)))
  if (match === null) return undefined
  const [whole, bullet, digits, delimiter = ''] = match
  const isFree = digits === undefined || digits === '1'
  const kind = { mark: bullet ?? delimiter, ...(digits === undefined ? {} : { number: Number(digits) }), isFree }
  const behind = at + whole.length
  if (page.charCodeAt(behind) === 9 && behind < line.end) return { ...kind, ...behindTab(page, line, behind, whole) }
  let content = behind
  while (content < line.end && page.charCodeAt(content) === 32) content += 1
  if (content === line.end || page.charCodeAt(content) === 9) giveUp()
  // what stands further in is code
  if (content - behind > 4) content = behind + 1
  return { ...kind, content, width: content - at }
}

/** A tab reaches up to the next multiple of four columns. */
function behindTab(page: string, line: Line, tab: number, marker: string): Pick<Marker, 'content' | 'width'> {
  const content = tab + 1
  const next = page.charCodeAt(content)
  if (content >= line.end || next === 32 || next === 9 || page.slice(line.start, tab).includes('\t')) giveUp()
  return { content, width: marker.length + 4 - ((tab - line.start) % 4) }
}
