import type { Html } from 'mdast'
import type { TextPiece } from '../model.ts'
import { type Half, trackHalves } from './bilingual.ts'
import { decodeReferences } from './html.ts'
import { offsetsInPage } from './html-offsets.ts'
import type { LineIndex } from './line-index.ts'

/** What of HTML no reader sees: comments, scripts and styles, instructions, declarations, tags. */
const UNSEEN =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)(?=[\s>])[\s\S]*?(?:<\/\1\s*>|$)|<\?[\s\S]*?(?:\?>|$)|<![a-z[][^<>]*>|<\/?[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/gi

/** The text between the tags of HTML, without that of the English half; `text` is the page, masked. */
export function textsInHtml(node: Html, outer: Half, text: string, lines: LineIndex): readonly TextPiece[] {
  const halves = trackHalves(outer)
  const pageOffset = offsetsInPage(node, text)
  const texts: TextPiece[] = []
  const keep = (start: number, end: number): void => {
    const written = node.value.slice(start, end)
    if (halves.half() === 'original' || written.trim() === '') return
    const from = start + written.length - written.trimStart().length
    const to = end - (written.length - written.trimEnd().length)
    texts.push({ value: decodeReferences(written), place: lines.place(pageOffset(from), pageOffset(to)) })
  }
  let at = 0
  for (const unseen of node.value.matchAll(UNSEEN)) {
    keep(at, unseen.index)
    halves.tag(unseen[0])
    at = unseen.index + unseen[0].length
  }
  keep(at, node.value.length)
  return texts
}
