import type { BlockContent, Blockquote, List, ListItem, Root } from 'mdast'
import { type Line, type Piece, pointOn } from './leaf-text.ts'
import { fencedOf, htmlOf, indentedOf, paragraphOf } from './leaves.ts'
import { isBlank, passMark } from './line-shape.ts'
import type { Marker } from './list-marker.ts'
import { readTable } from './table.ts'
import { giveUp } from './unsure.ts'

/** A quote or a list's item that is open. */
export interface Container {
  readonly node: Blockquote | ListItem
  /** Of an item: columns before what belongs to it; and what its list is marked with. */
  readonly indent: number
  readonly mark: string
  /** Of a quote: behind its last `>`. */
  markEnd?: NonNullable<Blockquote['position']>['end']
}

export type LeafKind = 'paragraph' | 'fence' | 'html' | 'comment' | 'code' | 'table'

/** A block of text that may go on in the next line. */
export interface Leaf {
  readonly kind: LeafKind
  readonly pieces: Piece[]
  /** Of a fence: its indentation and the marks that close it. */
  readonly indent: number
  readonly fence: string
  /** Of a paragraph: a line of it lacks the marks of its containers, or is indented. */
  isLazy: boolean
}

export interface Reading {
  readonly page: string
  readonly root: Root
  readonly stack: Container[]
  readonly marks: Map<List, string>
  leaf: Leaf | undefined
}

export function openLeaf(reading: Reading, kind: LeafKind, piece: Piece, indent = 0, fence = ''): void {
  reading.leaf = { kind, pieces: [piece], indent, fence, isLazy: false }
}

export function openQuote(reading: Reading, line: Line, at: number): number {
  const node: Blockquote = {
    type: 'blockquote',
    children: [],
    position: { start: pointOn(line, at), end: pointOn(line, at) },
  }
  append(reading, node)
  const from = passMark(reading.page, line, at)
  const markEnd = pointOn(line, isBlank(reading.page, from, line.end) ? line.end : from)
  reading.stack.push({ node, indent: 0, mark: '', markEnd })
  return from
}

export function openItem(reading: Reading, line: Line, { mark, number }: Marker, at: number, indent: number): void {
  const start = pointOn(line, at)
  const node: ListItem = {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [],
    position: { start, end: start },
  }
  const last = childrenOf(reading).at(-1)
  if (last?.type === 'list' && reading.marks.get(last) === mark) last.children.push(node)
  else {
    const list: List = {
      type: 'list',
      ordered: number !== undefined,
      start: number ?? null,
      spread: false,
      children: [node],
      position: { start, end: start },
    }
    reading.marks.set(list, mark)
    append(reading, list)
  }
  reading.stack.push({ node, indent, mark })
}

const childrenOf = ({ root, stack }: Reading): (typeof root)['children'] =>
  (stack.at(-1)?.node.children ?? root.children) as (typeof root)['children']

export const append = (reading: Reading, node: BlockContent): unknown => childrenOf(reading).push(node)

/** Closes what is open beyond a depth of containers. */
export function closeTo(reading: Reading, depth: number): void {
  closeLeaf(reading)
  const { stack, root } = reading
  while (stack.length > depth) {
    const container = stack.pop()
    if (container === undefined) return
    const { node, markEnd } = container
    const end = further(node.children.at(-1)?.position?.end, markEnd)
    if (node.position === undefined || end === undefined) giveUp()
    node.position.end = end
    if (node.type !== 'listItem') continue
    const list = (stack.at(-1)?.node.children ?? root.children).at(-1)
    if (list?.position) list.position.end = end
  }
}

const further = <P extends { readonly offset?: number | undefined }>(
  one: P | undefined,
  other: P | undefined,
): P | undefined =>
  one === undefined || (other !== undefined && (other.offset ?? 0) > (one.offset ?? 0)) ? other : one

export function closeLeaf(reading: Reading): void {
  const { leaf, page } = reading
  if (leaf === undefined) return
  reading.leaf = undefined
  append(reading, nodeOf(page, leaf))
}

function nodeOf(page: string, { kind, pieces, indent }: Leaf): BlockContent {
  switch (kind) {
    case 'paragraph':
      return paragraphOf(page, pieces)
    case 'fence':
      return fencedOf(page, pieces, indent)
    case 'table':
      return readTable(page, pieces)
    case 'code': {
      const isCode = ({ line, from }: Piece): boolean => /[^ \t]/.test(page.slice(from, line.end))
      const count = pieces.findLastIndex(isCode) + 1
      // blanks that reach far in may be code
      if (
        pieces.slice(count).some(({ line, from }) => line.end - from >= 4 || page.slice(from, line.end).includes('\t'))
      )
        giveUp()
      return indentedOf(page, pieces.slice(0, count))
    }
    default:
      return htmlOf(page, pieces)
  }
}
