import type { Heading as HeadingNode, Nodes, Paragraph, PhrasingContent } from 'mdast'
import type { Body, DamagedLink, Heading, Link, Page, Place, Point, TextPiece } from '../model.ts'
import { automaticIds } from './automatic-ids.ts'
import { type Half, isBilingual } from './bilingual.ts'
import { damagedLinksInText } from './damaged-links.ts'
import { readHeading, readTightHeading } from './headings.ts'
import { readAttributes } from './html.ts'
import { textsInHtml } from './html-text.ts'
import { type LineIndex, lineIndex } from './line-index.ts'
import { imageLabels, linkOf, linksInHtml, linksInText } from './links.ts'
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
  readonly imageLabels: ReadonlySet<string>
  readonly headings: Heading[]
  readonly links: Link[]
  readonly damagedLinks: DamagedLink[]
  readonly names: Set<string>
  readonly texts: TextPiece[]
}

/** Reads the body of a page exactly; `undefined` where broken front matter hides where it begins. */
export function readBody(page: Page): Body | undefined {
  if (page.kind === 'yaml') return readYamlBody(page, (markdown) => readMarkdownBody(markdown, START).links)
  const { bodyStart } = page.metadata
  return bodyStart === undefined ? undefined : readMarkdownBody(page.text, bodyStart)
}

const START: Point = { line: 1, column: 1, offset: 0 }

/** Reads Markdown from `bodyStart` on as CommonMark with the docs build's additions. */
function readMarkdownBody(page: string, bodyStart: Point): Body {
  const masked = maskPage(page, bodyStart)
  const root = parseMarkdown(masked.text)
  const collection: Collection = {
    page,
    text: masked.text,
    lines: lineIndex(page),
    includes: masked.includes,
    imageLabels: imageLabels(root),
    headings: [],
    links: [],
    damagedLinks: [],
    names: new Set(),
    texts: [],
  }
  walk(root, (node, half) => collect(node, half, collection))
  for (const id of automaticIds(collection.headings)) collection.names.add(id)
  const { headings, links, damagedLinks, names, texts } = collection
  return { headings, links, damagedLinks, names, texts, bilingual: isBilingual(page) }
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
      for (const link of linksInHtml(node, half, into.text, into.lines)) into.links.push(link)
      for (const { value, place } of textsInHtml(node, half, into.text, into.lines)) keepText(value, place, half, into)
      break
    case 'link':
    case 'image':
    case 'definition':
      into.links.push(linkOf(node, half, into.text, into.imageLabels, into.lines))
      if (node.type === 'image') keepText(node.alt ?? '', placeOf(node, into), half, into)
      break
    case 'text':
      for (const link of linksInText(node, half, into.text, into.includes, into.lines)) into.links.push(link)
      for (const link of damagedLinksInText(node, half, into.text, into.lines)) into.damagedLinks.push(link)
      keepText(node.value, placeOf(node, into), half, into)
      break
    case 'inlineCode':
    case 'code':
      keepText(node.value, placeOf(node, into), half, into)
      break
  }
}

function keepText(written: string, place: Place, half: Half, into: Collection): void {
  const value = withoutFiller(written)
  if (half !== 'original' && value.trim() !== '') into.texts.push({ value, place })
}

const placeOf = ({ position }: Nodes, { lines }: Collection): Place =>
  lines.place(position?.start.offset ?? 0, position?.end.offset ?? 0)

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
  return [readTightHeading(line, start, children, page, lines)]
}
