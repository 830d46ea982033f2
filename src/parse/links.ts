import type { Definition, Html, Image, Link as LinkNode, Text } from 'mdast'
import type { Link, LinkKind } from '../model.ts'
import type { Half } from './bilingual.ts'
import { readAttributes } from './html.ts'
import type { LineIndex } from './line-index.ts'
import type { IncludeMatch } from './masking.ts'

/** The link that a node of `text` is. */
export function linkOf(node: LinkNode | Image | Definition, half: Half, text: string, lines: LineIndex): Link {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const written = node.data?.urlPlace
  if (written)
    return {
      kind: kindOf(node, text, start),
      url: node.url,
      half,
      place: lines.place(written.start.offset, written.end.offset),
    }
  // an autolink's target is all but its brackets; an empty target has no extent of its own
  if (text[start] === '<') return { kind: 'autolink', url: node.url, half, place: lines.place(start + 1, end - 1) }
  return { kind: kindOf(node, text, start), url: node.url, half, place: lines.place(start, end) }
}

function kindOf(node: LinkNode | Image | Definition, text: string, start: number): LinkKind {
  if (node.type !== 'link') return node.type
  return /\[!code(?:-[\w+#.-]+)?[ \t]*$/i.test(text.slice(Math.max(0, start - 40), start)) ? 'code' : 'link'
}

/** Links in the attributes of HTML. */
export function linksInHtml(node: Html, half: Half, lines: LineIndex): Link[] {
  const from = node.position?.start.offset ?? 0
  return readAttributes(node.value).flatMap(({ tag, name, value, start, end }) => {
    const kind =
      tag === 'a' && name === 'href' ? 'html-link' : tag === 'img' && name === 'src' ? 'html-image' : undefined
    return kind === undefined
      ? []
      : [{ kind, url: value.trim(), half, place: lines.place(from + start, from + end) } as const]
  })
}

const DIRECTIVE = /:::[ \t]*(image|code)[ \t][^\r\n]*/gi

/** Includes and `:::image`, `:::code` directives: text to CommonMark. */
export function linksInText(
  node: Text,
  half: Half,
  text: string,
  includes: readonly IncludeMatch[],
  lines: LineIndex,
): Link[] {
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? from
  const found: Link[] = includes
    .filter(({ start }) => start >= from && start < to)
    .map(({ url, urlStart }) => ({ kind: 'include', url, half, place: lines.place(urlStart, urlStart + url.length) }))
  // read to the end of the line: an underscore pair in a path may have ended the text node
  for (const directive of text.slice(from, to).matchAll(DIRECTIVE)) {
    const start = from + directive.index
    const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? ''
    const html = `<x ${line.slice(3).replaceAll('>', ' ').replaceAll('<', ' ')}>`
    for (const attribute of readAttributes(html)) {
      if (attribute.name !== 'source' && attribute.name !== 'lightbox') continue
      const place = lines.place(start + attribute.start, start + attribute.end)
      found.push({ kind: directive[1]?.toLowerCase() === 'code' ? 'code' : 'image', url: attribute.value, half, place })
    }
  }
  return found
}
