import type { Definition, Html, Image, Link as LinkNode, Nodes, Root, Text } from 'mdast'
import type { Link, LinkKind } from '../model.ts'
import { type Attribute, readAttributes } from './html.ts'
import { offsetsInPage } from './html-offsets.ts'
import type { LineIndex } from './line-index.ts'
import type { IncludeMatch } from './masking.ts'
import { pushChildren, walk } from './walk.ts'

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
  return { kind, url: node.url, place: lines.placeOf(node) }
}

/** Spans of a bilingual page and comments show nothing by themselves; other HTML may be an image or an icon. */
function isEmpty(link: LinkNode): boolean {
  const pending: Nodes[] = [link]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('children' in node) pushChildren(node, pending)
    else if (isSeen(node)) return false
  }
  return true
}

function isSeen(node: Nodes): boolean {
  if (node.type === 'text') return /[^\s\u200B-\u200D\u2060\uFEFF]/.test(node.value)
  return node.type === 'html' ? !/^<(?:\/?span\b|!--)/i.test(node.value) : node.type !== 'break'
}

function kindOf(
  node: LinkNode | Image | Definition,
  text: string,
  start: number,
  images: ReadonlySet<string>,
): LinkKind {
  if (node.type === 'definition' && images.has(node.identifier)) return 'image'
  if (node.type !== 'link') return node.type
  const before = text.slice(Math.max(0, start - 40), start)
  return before.includes('[!') && /\[!code(?:-[\w+#.-]+)?[ \t]*$/i.test(before) ? 'code' : 'link'
}

/** Links in the attributes of HTML; `text` is the page, masked. */
export function linksInHtml(node: Html, attributes: readonly Attribute[], text: string, lines: LineIndex): Link[] {
  const found: Link[] = []
  let pageOffset: ((offset: number) => number) | undefined
  for (const { tag, name, value, start, end } of attributes) {
    const kind =
      tag === 'a' && name === 'href' ? 'html-link' : tag === 'img' && name === 'src' ? 'html-image' : undefined
    if (kind === undefined) continue
    pageOffset ??= offsetsInPage(node, text)
    found.push({ kind, url: value.trim(), place: lines.place(pageOffset(start), pageOffset(end)) })
  }
  return found
}

const DIRECTIVE = /:::[ \t]*(image|code)[ \t][^\r\n]*/gi

/** Includes and `:::image`, `:::code` directives: text to CommonMark. */
export function linksInText(node: Text, text: string, includes: readonly IncludeMatch[], lines: LineIndex): Link[] {
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? from
  const found: Link[] = []
  for (let index = firstFrom(includes, from); index < includes.length; index += 1) {
    const include = includes[index]
    if (include === undefined || include.start >= to) break
    const { url, urlStart } = include
    found.push({ kind: 'include', url, place: lines.place(urlStart, urlStart + url.length) })
  }
  const written = text.slice(from, to)
  if (!written.includes(':::')) return found
  // read to the end of the line: an underscore pair in a path may have ended the text node
  for (const directive of written.matchAll(DIRECTIVE)) {
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
