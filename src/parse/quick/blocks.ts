import type { Root } from 'mdast'
import { readLeafStart } from './block-starts.ts'
import { enterContainers } from './containers.ts'
import type { Line } from './leaf-text.ts'
import { isBlank, skipSpaces } from './line-shape.ts'
import { type Marker, markerAt } from './list-marker.ts'
import { closeLeaf, closeTo, type Leaf, openItem, openLeaf, openQuote, type Reading } from './open-blocks.ts'
import { mayDelimit } from './table.ts'
import { giveUp } from './unsure.ts'

/**
 * Reads the blocks of a page, and what stands in them, into a tree.
 * @throws Unsure
 */
export function readBlocks(page: string): Root {
  const reading: Reading = { page, root: { type: 'root', children: [] }, stack: [], marks: new Map(), leaf: undefined }
  let number = 1
  for (let start = 0; start < page.length; number += 1) {
    const found = page.indexOf('\n', start)
    const next = found < 0 ? page.length : found + 1
    const end = found < 0 ? page.length : page.charCodeAt(found - 1) === 13 && found > start ? found - 1 : found
    readLine(reading, { number, start, end, next })
    start = next
  }
  if (reading.leaf?.kind === 'fence' || reading.leaf?.kind === 'comment') giveUp()
  closeTo(reading, 0)
  return reading.root
}

function readLine(reading: Reading, line: Line): void {
  const { page, stack, leaf } = reading
  const matched = enterContainers(reading, line)
  const { from } = matched
  let { depth } = matched
  const isWhole = depth === stack.length
  if (leaf?.kind === 'fence' || leaf?.kind === 'comment') {
    if (!isWhole) giveUp()
    continueMarked(reading, leaf, line, from)
    return
  }
  let at = skipSpaces(page, from, line.end)
  if (isBlank(page, at, line.end)) {
    readBlank(reading, line, from, depth)
    return
  }
  if (leaf?.kind === 'html') {
    if (isWhole) {
      leaf.pieces.push({ line, from })
      return
    }
  }
  let pos = from
  let isFresh = true
  for (;;) {
    if (page.charCodeAt(at) === 9) giveUp()
    const open = isFresh ? reading.leaf : undefined
    if (at - pos >= 4) {
      readIndented(reading, line, pos, depth, isFresh)
      return
    }
    const code = page.charCodeAt(at)
    if (code === 62) {
      closeTo(reading, depth)
      pos = openQuote(reading, line, at)
    } else {
      if (readLeafStart(reading, line, pos, at, depth, open)) return
      const marker = code < 64 ? markerAt(page, line, at) : undefined
      if (marker === undefined || !mayBegin(reading, marker, leaf, depth, isFresh)) {
        readText(reading, line, pos, at, depth, open)
        return
      }
      closeTo(reading, depth)
      openItem(reading, line, marker, at, at - pos + marker.width)
      pos = marker.content
    }
    depth += 1
    isFresh = false
    at = skipSpaces(page, pos, line.end)
    if (isBlank(page, at, line.end)) return
  }
}

function continueMarked(reading: Reading, leaf: Leaf, line: Line, from: number): void {
  leaf.pieces.push({ line, from })
  const text = reading.page.slice(from, line.end)
  if (leaf.kind === 'comment') {
    if (text.includes('-->')) closeLeaf(reading)
    return
  }
  const [, marks = ''] = /^ {0,3}(`+|~+)[ \t]*$/.exec(text) ?? []
  if (marks.length >= leaf.fence.length && marks[0] === leaf.fence[0]) closeLeaf(reading)
}

function readBlank(reading: Reading, line: Line, from: number, depth: number): void {
  const { leaf } = reading
  // of indented code only what lies between its lines belongs to it
  if (leaf?.kind === 'code' && depth === reading.stack.length) leaf.pieces.push({ line, from })
  else closeTo(reading, depth)
}

function readIndented(reading: Reading, line: Line, pos: number, depth: number, isFresh: boolean): void {
  const { leaf, stack } = reading
  if (isFresh && leaf?.kind === 'paragraph') {
    leaf.isLazy = true
    leaf.pieces.push({ line, from: pos })
  } else if (isFresh && leaf?.kind === 'table') giveUp()
  else if (isFresh && leaf?.kind === 'code' && depth === stack.length) leaf.pieces.push({ line, from: pos })
  else {
    if (isFresh && depth < stack.length) giveUp()
    closeTo(reading, depth)
    openLeaf(reading, 'code', { line, from: pos })
  }
}

/** Whether a marker begins an item where it stands, `open` at the line's start: not every one ends a paragraph. */
function mayBegin(
  { stack }: Reading,
  marker: Marker,
  open: Leaf | undefined,
  depth: number,
  isFresh: boolean,
): boolean {
  if (open === undefined || marker.isFree) return true
  const next = stack[depth]
  if (isFresh && next?.node.type === 'listItem' && next.mark === marker.mark) return true
  if (!isFresh || next !== undefined || open.kind !== 'paragraph') giveUp()
  return false
}

function readText(reading: Reading, line: Line, pos: number, at: number, depth: number, open: Leaf | undefined): void {
  const { page, stack } = reading
  const isWhole = depth === stack.length
  if (open?.kind === 'paragraph') {
    if (isWhole && mayDelimit(page.slice(at, line.end))) openTable(reading, line, at, open)
    else {
      open.isLazy ||= !isWhole
      open.pieces.push({ line, from: pos })
    }
    return
  }
  if (open?.kind === 'table' && isWhole) {
    open.pieces.push({ line, from: at })
    return
  }
  closeTo(reading, depth)
  openLeaf(reading, 'paragraph', { line, from: at })
}

/** The last line of the paragraph is the head of a table. */
function openTable(reading: Reading, line: Line, at: number, paragraph: Leaf): void {
  const head = paragraph.pieces.pop()
  if (head === undefined || paragraph.isLazy || /^\s*</.test(reading.page.slice(head.from, head.line.end))) giveUp()
  if (paragraph.pieces.length > 0) closeLeaf(reading)
  openLeaf(reading, 'table', { ...head, from: skipSpaces(reading.page, head.from, head.line.end) })
  reading.leaf?.pieces.push({ line, from: at })
}
