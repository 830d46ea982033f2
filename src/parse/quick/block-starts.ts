import type { Heading, ThematicBreak } from 'mdast'
import { htmlBlock } from './html.ts'
import { type Line, pointOn } from './leaf-text.ts'
import { headingOf } from './leaves.ts'
import { append, closeLeaf, closeTo, type Leaf, openLeaf, type Reading } from './open-blocks.ts'
import { giveUp } from './unsure.ts'

/** Begins a block of one line or of marks, where the line does. */
export function readLeafStart(
  reading: Reading,
  line: Line,
  pos: number,
  at: number,
  depth: number,
  open: Leaf | undefined,
): boolean {
  const { page } = reading
  switch (page.charAt(at)) {
    case '#': {
      const marks = /^#{1,6}(?=[ \t]|$)/.exec(page.slice(at, Math.min(at + 8, line.end)))?.[0].length
      if (marks === undefined) return false
      closeTo(reading, depth)
      append(reading, headingOf(page, line, at, marks as Heading['depth']))
      return true
    }
    case '`':
    case '~': {
      const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(page.slice(at, line.end))?.[0]
      if (fence === undefined) return false
      closeTo(reading, depth)
      openLeaf(reading, 'fence', { line, from: at }, at - pos, fence)
      return true
    }
    case '<':
      return readHtmlStart(reading, line, pos, at, depth, open)
    case '=':
      if (open?.kind === 'paragraph' && /^=+[ \t]*$/.test(page.slice(at, line.end))) giveUp()
      return false
    case '-':
    case '*':
    case '_': {
      const text = page.slice(at, line.end)
      if (open?.kind === 'paragraph' && /^-+[ \t]*$/.test(text)) giveUp()
      if (!/^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(text)) return false
      closeTo(reading, depth)
      append(reading, {
        type: 'thematicBreak',
        position: { start: pointOn(line, at), end: pointOn(line, line.end) },
      } satisfies ThematicBreak)
      return true
    }
    default:
      return false
  }
}

function readHtmlStart(
  reading: Reading,
  line: Line,
  pos: number,
  at: number,
  depth: number,
  open: Leaf | undefined,
): boolean {
  const text = reading.page.slice(at, line.end)
  const isOpen = open?.kind === 'paragraph' || open?.kind === 'table'
  const kind = htmlBlock(text, isOpen)
  if (isOpen && (open?.kind === 'table' || depth < reading.stack.length) && kind !== htmlBlock(text, false)) giveUp()
  if (kind === undefined) return false
  if (kind === 'other') giveUp()
  closeTo(reading, depth)
  openLeaf(reading, kind === 'comment' ? 'comment' : 'html', { line, from: pos })
  if (kind === 'comment' && text.includes('-->')) closeLeaf(reading)
  return true
}
