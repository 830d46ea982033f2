import type { Heading as HeadingNode, Nodes, Paragraph, PhrasingContent } from 'mdast'
import type { Body, Heading, Link, Page, Point, TextPiece } from '../model.ts'
import { automaticIds } from './automatic-ids.ts'
import { type Half, isBilingual } from './bilingual.ts'
import { readHeading, readTightHeading } from './headings.ts'
import { readAttributes } from './html.ts'
import { type LineIndex, lineIndex } from './line-index.ts'
import { linkOf, linksInHtml, linksInText } from './links.ts'
import { parseMarkdown } from './markdown.ts'
import { type IncludeMatch, maskPage, withoutFiller } from './masking.ts'
import { walk } from './walk.ts'
import { readYamlBody } from './yaml-body.ts'

/** What one walk over the tree collects. */
interface Collection {
  readonly page: string
  /** The page, masked. */
  readonly text: string
  readonly lines: LineIndex
  readonly includes: readonly IncludeMatch[]
  readonly headings: Heading[]
  readonly links: Link[]
  readonly names: Set<string>
  readonly texts: TextPiece[]
}

/** Reads the body of a page exactly; `undefined` where broken front matter hides where it begins. */
export function readBody(page: Page): Body | undefined {
  if (page.kind === 'yaml') return readYamlBody(page)
  const { bodyStart } = page.metadata
  return bodyStart === undefined ? undefined : readMarkdownBody(page.text, bodyStart)
}

/** Reads Markdown from `bodyStart` on as CommonMark with the docs build's additions. */
function readMarkdownBody(page: string, bodyStart: Point): Body {
  const masked = maskPage(page, bodyStart)
  const collection: Collection = {
    page,
    text: masked.text,
    lines: lineIndex(page),
    includes: masked.includes,
    headings: [],
    links: [],
    names: new Set(),
    texts: [],
  }
  walk(parseMarkdown(masked.text), (node, half) => collect(node, half, collection))
  for (const id of automaticIds(collection.headings)) collection.names.add(id)
  const { headings, links, names, texts } = collection
  return { headings, links, names, texts, bilingual: isBilingual(page) }
}

function collect(node: Nodes, half: Half, into: Collection): void {
  switch (node.type) {
    case 'heading':
      into.headings.push(readHeading(node as HeadingNode, into.page, into.lines))
      break
    case 'paragraph':
      into.headings.push(...tightHeadings(node, into))
      break
    case 'html':
      for (const { name, value } of readAttributes(node.value))
        if (name === 'name' || name === 'id') into.names.add(value)
      into.links.push(...linksInHtml(node, half, into.lines))
      break
    case 'link':
    case 'image':
    case 'definition':
      into.links.push(linkOf(node, half, into.text, into.lines))
      if (node.type === 'image') keepText(node.alt ?? '', node, half, into)
      break
    case 'text':
      into.links.push(...linksInText(node, half, into.text, into.includes, into.lines))
      keepText(node.value, node, half, into)
      break
    case 'inlineCode':
    case 'code':
      keepText(node.value, node, half, into)
      break
  }
}

function keepText(written: string, node: Nodes, half: Half, into: Collection): void {
  const { position } = node
  const value = withoutFiller(written)
  if (half === 'original' || value.trim() === '' || position === undefined) return
  into.texts.push({ value, place: into.lines.place(position.start.offset ?? 0, position.end.offset ?? 0) })
}

function tightHeadings(paragraph: Paragraph, { page, lines }: Collection): Heading[] {
  const start = paragraph.position?.start.offset ?? 0
  const end = paragraph.position?.end.offset ?? start
  const line = /^[^\r\n]*/.exec(page.slice(start, end))?.[0] ?? ''
  if (!/^#{1,6}[^\s#]/.test(line)) return []
  const children: PhrasingContent[] = []
  for (const child of paragraph.children) {
    const childStart = child.position?.start.offset ?? 0
    if (childStart >= start + line.length) break
    children.push(child)
  }
  return [readTightHeading(line, start, children, lines)]
}
