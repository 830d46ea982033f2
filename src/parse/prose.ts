import type { Nodes, Paragraph } from 'mdast'
import type { TextPiece } from '../model.ts'
import type { LineIndex } from './line-index.ts'
import { withoutFiller } from './masking.ts'
import { type Stretch, stretchAt } from './stretches.ts'
import { pushChildren } from './walk.ts'

/** Letters that a paragraph needs for its language to be told. */
export const LEAST_LETTERS = 60

/** The longer paragraphs outside of quotes and tables, without code, tags, images and what lies in the stretches of another language. */
export function readProse(root: Nodes, others: readonly Stretch[], lines: LineIndex): readonly TextPiece[] {
  const prose: TextPiece[] = []
  const pending: Nodes[] = [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'paragraph') {
      const start = node.position?.start.offset ?? 0
      const end = node.position?.end.offset ?? 0
      // nothing reads longer than it is written
      if (end - start < LEAST_LETTERS) continue
      const value = plainText(node, others)
      if (isLong(value)) prose.push({ value, place: lines.placeOf(node) })
    } else if ('children' in node && node.type !== 'blockquote' && node.type !== 'table') pushChildren(node, pending)
  }
  return prose
}

function plainText(paragraph: Paragraph, others: readonly Stretch[]): string {
  let text = ''
  const pending: Nodes[] = [paragraph]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'text') {
      if (stretchAt(others, node.position?.start.offset ?? 0) === undefined) text += node.value
    } else if (node.type === 'inlineCode' || node.type === 'break') text += ' '
    else if ('children' in node) pushChildren(node, pending)
  }
  const shown = withoutFiller(text)
  return (shown.includes(':::') ? shown.replace(/^[ \t]*:::.*$/gm, '') : shown).trim()
}

function isLong(text: string): boolean {
  if (text.length < LEAST_LETTERS) return false
  let letters = 0
  for (let at = 0; at < text.length && letters < LEAST_LETTERS; at += 1) {
    const lower = text.charCodeAt(at) | 32
    if (lower < 128) {
      if (lower >= 97 && lower <= 122) letters += 1
      continue
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    if (/\p{L}/u.test(character)) letters += character.length
    at += character.length - 1
  }
  return letters >= LEAST_LETTERS
}
