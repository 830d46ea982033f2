import type { Nodes, Paragraph } from 'mdast'
import type { TextPiece } from '../model.ts'
import type { LineIndex } from './line-index.ts'
import { withoutFiller } from './masking.ts'
import { type Stretch, stretchAt } from './stretches.ts'
import { walk } from './walk.ts'

/** Letters that a paragraph needs for its language to be told. */
export const LEAST_LETTERS = 60

/** The longer paragraphs outside of quotes and tables, without code, tags, images and what lies in the stretches of another language. */
export function readProse(root: Nodes, others: readonly Stretch[], lines: LineIndex): readonly TextPiece[] {
  const prose: TextPiece[] = []
  const pending: Nodes[] = [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'paragraph') {
      const value = plainText(node, others)
      const place = lines.place(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
      if (isLong(value)) prose.push({ value, place })
    } else if ('children' in node && node.type !== 'blockquote' && node.type !== 'table')
      for (const child of [...node.children].reverse()) pending.push(child)
  }
  return prose
}

function plainText(paragraph: Paragraph, others: readonly Stretch[]): string {
  const pieces: string[] = []
  walk(paragraph, (node) => {
    if (node.type === 'text' && stretchAt(others, node.position?.start.offset ?? 0) === undefined)
      pieces.push(node.value)
    else if (node.type === 'inlineCode' || node.type === 'break') pieces.push(' ')
  })
  return withoutFiller(pieces.join(''))
    .replace(/^[ \t]*:::.*$/gm, '')
    .trim()
}

const isLong = (text: string): boolean =>
  text.length >= LEAST_LETTERS && text.replace(/\P{L}+/gu, '').length >= LEAST_LETTERS
