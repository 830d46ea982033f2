import type { AlignType, PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import { readInlines } from './inlines.ts'
import { type Line, oneLine, pointOn } from './leaf-text.ts'
import { trimBlanks } from './line-shape.ts'
import { giveUp } from './unsure.ts'

/** One line of a table, from where its content begins. */
export interface TableLine {
  readonly line: Line
  readonly from: number
}

interface Cell {
  /** With its leading pipe; that of the last with what ends the row. */
  readonly start: number
  readonly end: number
  /** What stands in it, trimmed. */
  readonly from: number
  readonly to: number
}

const DELIMITERS = /^[|:-][-|: \t]*$/

/** Whether a line may be what makes the line before it the head of a table: of marks alone, and not an underline of a heading. */
export const mayDelimit = (written: string): boolean => DELIMITERS.test(written) && /[|:]/.test(written)

/**
 * Makes a table of its lines, the delimiters second.
 * @throws Unsure where the lines are none for certain.
 */
export function readTable(page: string, [head, delimiters, ...rows]: readonly TableLine[]): Table {
  if (head === undefined || delimiters === undefined) return giveUp()
  const align = cellsOf(page, delimiters).map(({ from, to }) => alignOf(page.slice(from, to)))
  if (cellsOf(page, head).length !== align.length) giveUp()
  if (/^\|[ \t]*$/.test(page.slice(head.from, head.line.end))) giveUp()
  const lines = [head, ...rows]
  const last = lines.length === 1 ? delimiters : lines.at(-1)
  return {
    type: 'table',
    align,
    children: lines.map((line) => rowOf(page, line)),
    position: { start: pointOn(head.line, head.from), end: endOf(last ?? head) },
  }
}

const endOf = ({ line }: TableLine) => pointOn(line, line.end)

function alignOf(written: string): AlignType {
  if (!/^:?-+:?$/.test(written)) giveUp()
  const [left, right] = [written.startsWith(':'), written.endsWith(':')]
  return left ? (right ? 'center' : 'left') : right ? 'right' : null
}

function rowOf(page: string, row: TableLine): TableRow {
  return {
    type: 'tableRow',
    children: cellsOf(page, row).map((cell) => cellOf(page, row.line, cell)),
    position: { start: pointOn(row.line, row.from), end: endOf(row) },
  }
}

function cellOf(page: string, line: Line, { start, end, from, to }: Cell): TableCell {
  const children = readInlines(oneLine(page, line, from, to))
  return {
    type: 'tableCell',
    children: page.slice(from, to).includes('\\|') ? children.map(withoutEscapes) : children,
    position: { start: pointOn(line, start), end: pointOn(line, end) },
  }
}

/** In the code of a table, too, a pipe is escaped. */
function withoutEscapes(node: PhrasingContent): PhrasingContent {
  if (node.type === 'inlineCode')
    return { ...node, value: node.value.replace(/\\([\\|])/g, (both, mark) => (mark === '|' ? '|' : both)) }
  return 'children' in node ? giveUp() : node
}

function cellsOf(page: string, { line, from }: TableLine): readonly Cell[] {
  const pipes: number[] = []
  for (let at = from; at < line.end; at += 1) {
    const code = page.charCodeAt(at)
    if (code === 124) pipes.push(at)
    else if (code === 92 && /[\\|]/.test(page.charAt(at + 1))) at += 1
  }
  const starts = pipes[0] === from ? pipes : [from, ...pipes]
  const rest = page.slice((pipes.at(-1) ?? from) + 1, line.end)
  const isClosed = pipes.length > 0 && /^[ \t]*$/.test(rest) && starts.length > 1
  const count = isClosed ? starts.length - 1 : starts.length
  return starts.slice(0, count).map((start, index) => {
    const isLast = index === count - 1
    const bound = isLast && !isClosed ? line.end : (starts[index + 1] ?? line.end)
    const open = page.charAt(start) === '|' ? start + 1 : start
    const written = page.slice(open, bound)
    const lead = written.length - written.replace(/^[ \t]+/, '').length
    const text = trimBlanks(written.slice(lead))
    return { start, end: isLast ? line.end : bound, from: open + lead, to: open + lead + text.length }
  })
}
