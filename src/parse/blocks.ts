import type { Blockquote, Code, Nodes, Parent, Table as TableNode } from 'mdast'
import type { Alert, Block, CodeFence, Place, Table } from '../model.ts'
import type { LineIndex } from './line-index.ts'

/** UTF-16 units of a block's text that are kept. */
const LONGEST_TEXT = 600

/** What blocks are read from: the page, the page masked, its lines. */
export interface BlockSource {
  readonly page: string
  readonly text: string
  readonly lines: LineIndex
}

/** Adds the blocks that a node is or begins with to `blocks`; none where it is no block. */
export function addBlocks(node: Nodes, source: BlockSource, blocks: Block[]): void {
  switch (node.type) {
    case 'heading':
      blocks.push({ kind: 'heading', depth: node.depth, place: firstLine(node, source), text: textOf(node, source) })
      break
    case 'paragraph':
      blocks.push({ kind: 'paragraph', place: firstLine(node, source), text: textOf(node, source) })
      break
    case 'code':
      blocks.push(readCode(node, source))
      break
    case 'table':
      blocks.push(readTable(node, source))
      break
    case 'blockquote':
      for (const alert of alertsIn(node, source)) blocks.push(alert)
      addHtml(node, source, blocks)
      break
    case 'root':
    case 'listItem':
      addHtml(node, source, blocks)
  }
}

const startOf = ({ position }: Nodes): number => position?.start.offset ?? 0
const endOf = ({ position }: Nodes): number => position?.end.offset ?? 0

function textOf(node: Nodes, { page }: BlockSource): string {
  const start = startOf(node)
  return page.slice(start, Math.min(endOf(node), start + LONGEST_TEXT))
}

function firstLine(node: Nodes, { page, lines }: BlockSource): Place {
  const { position } = node
  if (position?.start.line === position?.end.line) return lines.placeOf(node)
  const start = startOf(node)
  return lines.place(start, Math.min(endOf(node), endOfLine(page, start)))
}

function endOfLine(text: string, from: number): number {
  LINE.lastIndex = from
  LINE.test(text)
  return LINE.lastIndex
}

const LINE = /[^\r\n]*/y
/** Within a paragraph HTML is no block. */
function addHtml({ children }: Parent, source: BlockSource, blocks: Block[]): void {
  for (const child of children)
    if (child.type === 'html')
      blocks.push({ kind: 'html', place: firstLine(child, source), text: textOf(child, source) })
}

const FENCE = /(?:`{3,}|~{3,})[ \t]*([^\s`]*)/y

function readCode(node: Code, source: BlockSource): Block {
  const start = startOf(node)
  FENCE.lastIndex = start
  const opening = FENCE.exec(source.text)
  const place = firstLine(node, source)
  const text = textOf(node, source)
  if (opening === null) return { kind: 'code', place, text }
  const end = start + opening[0].length
  const fence: CodeFence = {
    kind: 'fence',
    language: node.lang ?? '',
    languagePlace: source.lines.place(end - (opening[1]?.length ?? 0), end),
    code: node.value,
    place,
    text,
  }
  return fence
}

function readTable(node: TableNode, source: BlockSource): Table {
  const rows = node.children.map((row) => ({
    cells: row.children.length,
    place: firstLine(row, source),
    text: textOf(row, source),
  }))
  const columns = node.align?.length ?? rows[0]?.cells ?? 0
  return { kind: 'table', columns, rows, place: firstLine(node, source), text: textOf(node, source) }
}

/** At the beginning of a paragraph within a quote; blanks, backslashes and wide letters are what translation makes of it. */
const ALERT = /((?:\\?\[|［)[ \t]{0,4}\\?[!！][ \t]{0,4}([^[\]［］\r\n]{1,200})[\]］])([^\r\n]*)/y

/** As the docs build takes it: what is no alert proper has attributes or an address. */
const WELL_FORMED = /^\[!(?:(?:div|video)[ \t][^\]]*|[a-z]+(?:-[\w-]+)?[ \t]*)\]$/i

function alertsIn(quote: Blockquote, source: BlockSource): readonly Alert[] {
  const end = endOf(quote)
  return quote.children.flatMap((child) => {
    if (child.type !== 'paragraph') return []
    const start = startOf(child)
    ALERT.lastIndex = start
    const match = ALERT.exec(source.text)
    if (match === null) return []
    const [, written = '', content = '', rest = ''] = match
    const alert: Alert = {
      kind: 'alert',
      keyword: (/^[^\s\\]+/.exec(content)?.[0] ?? '').toUpperCase(),
      written,
      isWellFormed: WELL_FORMED.test(written),
      isAlone: rest.trim() === '',
      place: source.lines.place(start, start + written.length),
      text: source.page.slice(start, end).slice(0, LONGEST_TEXT),
    }
    return [alert]
  })
}
