import type { Definition, Html, Image, Link as LinkNode, Root, Text } from 'mdast'
import type { Link, LinkKind } from '../model.ts'
import { readAttributes } from './html.ts'
import { offsetsInPage } from './html-offsets.ts'
import type { LineIndex } from './line-index.ts'
import type { IncludeMatch } from './masking.ts'
import { walk } from './walk.ts'

/** The labels that images refer to and links do not: their definitions name images. */
export function imageLabels(root: Root): ReadonlySet<string> {
  const images = new Set<string>()
  const links = new Set<string>()
  walk(root, (node) => {
    if (node.type === 'imageReference') images.add(node.identifier)
    else if (node.type === 'linkReference') links.add(node.identifier)
  })
  return new Set([...images].filter((label) => !links.has(label)))
}

/** The link that a node of `text` is; `images` are the labels of `imageLabels`. */
export function linkOf(
  node: LinkNode | Image | Definition,
  text: string,
  images: ReadonlySet<string>,
  lines: LineIndex,
): Link {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const kind = kindOf(node, text, start, images)
  const written = node.data?.urlPlace
  const empty = node.type === 'link' && isEmpty(node) ? { isEmpty: true as const } : {}
  if (written) return { kind, url: node.url, place: lines.place(written.start.offset, written.end.offset), ...empty }
  // an autolink's target is all but its brackets; an empty target has no extent of its own
  if (text[start] === '<') return { kind: 'autolink', url: node.url, place: lines.place(start + 1, end - 1) }
  return { kind, url: node.url, place: lines.place(start, end) }
}

/** Spans of a bilingual page and comments show nothing by themselves; other HTML may be an image or an icon. */
function isEmpty(link: LinkNode): boolean {
  let seen = false
  walk(link, (node) => {
    if (node.type === 'text') seen ||= /[^\s\u200B-\u200D\u2060\uFEFF]/.test(node.value)
    else if (node.type === 'html') seen ||= !/^<(?:\/?span\b|!--)/i.test(node.value)
    else seen ||= !('children' in node) && node.type !== 'break'
  })
  return !seen
}

function kindOf(
  node: LinkNode | Image | Definition,
  text: string,
  start: number,
  images: ReadonlySet<string>,
): LinkKind {
  if (node.type === 'definition' && images.has(node.identifier)) return 'image'
  if (node.type !== 'link') return node.type
  return /\[!code(?:-[\w+#.-]+)?[ \t]*$/i.test(text.slice(Math.max(0, start - 40), start)) ? 'code' : 'link'
}

/** Links in the attributes of HTML; `text` is the page, masked. */
export function linksInHtml(node: Html, text: string, lines: LineIndex): Link[] {
  const pageOffset = offsetsInPage(node, text)
  return readAttributes(node.value).flatMap(({ tag, name, value, start, end }) => {
    const kind =
      tag === 'a' && name === 'href' ? 'html-link' : tag === 'img' && name === 'src' ? 'html-image' : undefined
    return kind === undefined
      ? []
      : [{ kind, url: value.trim(), place: lines.place(pageOffset(start), pageOffset(end)) } as const]
  })
}

const DIRECTIVE = /:::[ \t]*(image|code)[ \t][^\r\n]*/gi

/** Includes and `:::image`, `:::code` directives: text to CommonMark. */
export function linksInText(node: Text, text: string, includes: readonly IncludeMatch[], lines: LineIndex): Link[] {
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? from
  const found: Link[] = includes
    .slice(firstFrom(includes, from), firstFrom(includes, to))
    .map(({ url, urlStart }) => ({ kind: 'include', url, place: lines.place(urlStart, urlStart + url.length) }))
  // read to the end of the line: an underscore pair in a path may have ended the text node
  const written = text.slice(from, to)
  for (const directive of written.includes(':::') ? written.matchAll(DIRECTIVE) : []) {
    const start = from + directive.index
    const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? ''
    const html = `<x ${line.slice(3).replaceAll('>', ' ').replaceAll('<', ' ')}>`
    for (const attribute of readAttributes(html)) {
      if (attribute.name !== 'source' && attribute.name !== 'lightbox') continue
      const place = lines.place(start + attribute.start, start + attribute.end)
      found.push({ kind: directive[1]?.toLowerCase() === 'code' ? 'code' : 'image', url: attribute.value, place })
    }
  }
  return found
}

/** Index of the first include at `offset` or behind. */
function firstFrom(includes: readonly IncludeMatch[], offset: number): number {
  let low = 0
  let high = includes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((includes[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
