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

/** The blocks that a node is or begins with; none where it is no block. */
export function blocksOf(node: Nodes, source: BlockSource): readonly Block[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, ...extentOf(node, source) }]
    case 'paragraph':
      return [{ kind: 'paragraph', ...extentOf(node, source) }]
    case 'code':
      return [readCode(node, source)]
    case 'table':
      return [readTable(node, source)]
    case 'blockquote':
      return [...alertsIn(node, source), ...htmlIn(node, source)]
    case 'root':
    case 'listItem':
      return htmlIn(node, source)
    default:
      return []
  }
}

const startOf = ({ position }: Nodes): number => position?.start.offset ?? 0
const endOf = ({ position }: Nodes): number => position?.end.offset ?? 0

function extentOf(node: Nodes, source: BlockSource): { readonly place: Place; readonly text: string } {
  return { place: firstLine(node, source), text: source.page.slice(startOf(node), endOf(node)).slice(0, LONGEST_TEXT) }
}

function firstLine(node: Nodes, { page, lines }: BlockSource): Place {
  const start = startOf(node)
  return lines.place(start, Math.min(endOf(node), endOfLine(page, start)))
}

function endOfLine(text: string, from: number): number {
  LINE.lastIndex = from
  return from + (LINE.exec(text)?.[0].length ?? 0)
}

const LINE = /[^\r\n]*/y
/** Within a paragraph HTML is no block. */
const htmlIn = ({ children }: Parent, source: BlockSource): readonly Block[] =>
  children.flatMap((child) => (child.type === 'html' ? [{ kind: 'html' as const, ...extentOf(child, source) }] : []))

const FENCE = /(?:`{3,}|~{3,})[ \t]*([^\s`]*)/y

function readCode(node: Code, source: BlockSource): Block {
  const start = startOf(node)
  FENCE.lastIndex = start
  const opening = FENCE.exec(source.text)
  if (opening === null) return { kind: 'code', ...extentOf(node, source) }
  const end = start + opening[0].length
  const fence: CodeFence = {
    kind: 'fence',
    language: node.lang ?? '',
    languagePlace: source.lines.place(end - (opening[1]?.length ?? 0), end),
    code: node.value,
    ...extentOf(node, source),
  }
  return fence
}

function readTable(node: TableNode, source: BlockSource): Table {
  const rows = node.children.map((row) => ({ cells: row.children.length, ...extentOf(row, source) }))
  return { kind: 'table', columns: node.align?.length ?? rows[0]?.cells ?? 0, rows, ...extentOf(node, source) }
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
