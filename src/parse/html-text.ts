import type { Html } from 'mdast'
import type { TextPiece } from '../model.ts'
import { decodeReferences } from './html.ts'
import { isOneTag, readMarkup } from './html-markup.ts'
import { offsetsInPage } from './html-offsets.ts'
import type { LineIndex } from './line-index.ts'

/** The text between the tags of HTML; `text` is the page, masked. */
export function textsInHtml(node: Html, text: string, lines: LineIndex): readonly TextPiece[] {
  const texts: TextPiece[] = []
  if (isOneTag(node.value)) return texts
  const pageOffset = offsetsInPage(node, text)
  const keep = (start: number, end: number): void => {
    const written = node.value.slice(start, end)
    if (written.trim() === '') return
    const from = start + written.length - written.trimStart().length
    const to = end - (written.length - written.trimEnd().length)
    texts.push({ value: decodeReferences(written), place: lines.place(pageOffset(from), pageOffset(to)) })
  }
  let at = 0
  for (const { start, end } of readMarkup(node.value)) {
    keep(at, start)
    at = end
  }
  keep(at, node.value.length)
  return texts
}
