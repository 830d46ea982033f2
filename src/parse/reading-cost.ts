import { rawLines } from './raw-lines.ts'

/** What a page may cost to read, in tenths of a microsecond: some ten seconds at worst, and fifty times what real pages cost. */
export const MOST_COST = 500_000_000

/** Weights in tenths of a microsecond, measured on the slowest text of each kind. */
const PER_LINE = 1000
/** Items cost more than quotes. */
const PER_ITEM = 10
/** For each line with a mark of nesting, and each line of the page: all that was read is moved where a quote or an item ends. */
const PER_NESTED_PAIR = 0.12
/** For each line whose marks of nesting are not those of the line before, and each line of the page: likewise, of all levels. */
const PER_TURN_PAIR = 5
/** For each line under a heading, and each line of the page: all that was read is copied. */
const PER_UNDERLINE_PAIR = 6

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y
/** What a line may be nested in, one at a time. */
const CONTAINER = /[ \t]*(?:>|[-+*](?=[ \t\r\n]|$)|\d{1,9}[.)](?=[ \t\r\n]|$))/y
/** What is looked for a counterpart of, before or behind it; an underscore within a word is none. */
const MARK = /[\]*]|<[!?]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g
/** Lines that no paragraph goes on over: with nothing on them, a heading, an item. */
const BLANK = /^[ \t>]*[\r\n]*$/
const NEW_TEXT = /^(?: {0,3}>)* {0,3}(?:[-+*]|1[.)]|#{1,6})[ \t]{1,4}[^ \t\r\n]/
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*[\r\n]*$/
const ROW = /^ {0,3}\|/
const DELIMITER_ROW = /^ {0,3}\|[ \t:|-]*-[ \t:|-]*[\r\n]*$/

/** Lines that may be one paragraph, or one quote or item with what goes on without its mark. */
interface Run {
  lines: number
  units: number
  marks: number
  /** Lines without a mark below one with a mark. */
  lazy: number
  isNested: boolean
  /** Cells of its first line, where that may head a table. */
  columns: number
  isTable: boolean
}

const newRun = (): Run => ({ lines: 0, units: 0, marks: 0, lazy: 0, isNested: false, columns: 0, isTable: false })

/**
 * What reading Markdown costs at most, in tenths of a microsecond: the reader may go over the rest of a paragraph for each mark in it, over
 * a quote or an item for each line that lacks its mark, for each level of nesting over all levels, and for each underlined heading and each
 * turn of the nesting over the whole page.
 */
export function readingCost(text: string): number {
  let cost = 0
  let lines = 0
  let nested = 0
  let turns = 0
  let underlines = 0
  let nesting = ''
  const isRaw = rawLines()
  let run = newRun()
  const close = (): void => {
    cost += run.units * run.marks + run.lazy ** 2
    run = newRun()
  }
  LINE.lastIndex = 0
  while (LINE.lastIndex < text.length && cost <= MOST_COST) {
    const line = LINE.exec(text)?.[0] ?? ''
    lines += 1
    if (isRaw(lines === 1 ? line.replace(/^\uFEFF/, '') : line)) {
      cost += PER_LINE
      close()
      continue
    }
    const { depth, items, marks: written } = nestingOf(line)
    cost += PER_LINE + depth ** 2 + PER_ITEM * depth * items
    if (depth > 0) nested += 1
    if (depth > 0 && written !== nesting) {
      if (nesting !== '') turns += 1
      nesting = written
    }
    if (run.lines > 0 && UNDERLINE.test(line)) underlines += 1
    const isBlank = BLANK.test(line)
    if (isBlank || NEW_TEXT.test(line) || (run.isTable && !ROW.test(line))) close()
    if (isBlank) continue
    const marks = line.match(MARK)?.length ?? 0
    if (run.lines === 0 && ROW.test(line)) run.columns = columnsOf(line)
    // each cell is a text of its own
    else if (run.lines === 1 && run.columns > 0)
      run.isTable = DELIMITER_ROW.test(line) && columnsOf(line) === run.columns
    run.lines += 1
    if (run.isTable) cost += line.length * marks
    else {
      run.units += line.length
      run.marks += marks
    }
    if (depth > 0) run.isNested = true
    else if (run.isNested) run.lazy += 1
  }
  close()
  return cost + (PER_NESTED_PAIR * nested + PER_TURN_PAIR * turns + PER_UNDERLINE_PAIR * underlines) * lines
}

/** `marks` are those that the line begins with, with the blanks before and between them. */
function nestingOf(line: string): { readonly depth: number; readonly items: number; readonly marks: string } {
  let depth = 0
  let items = 0
  let end = 0
  CONTAINER.lastIndex = 0
  for (let match = CONTAINER.exec(line); match !== null; match = CONTAINER.exec(line)) {
    depth += 1
    if (!match[0].endsWith('>')) items += 1
    end = CONTAINER.lastIndex
  }
  return { depth, items, marks: line.slice(0, end).replace(/\d+/g, '1') }
}

/** Cells of a row, whose last bar may be missing. */
function columnsOf(row: string): number {
  const bars = row.match(/\\[\\|]|\|/g)?.filter((bar) => bar === '|').length ?? 0
  return /(?:^|[^\\])\|[ \t]*[\r\n]*$/.test(row) ? bars - 1 : bars
}
