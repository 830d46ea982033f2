import type { Heading as HeadingNode, Html, Nodes, Paragraph, PhrasingContent } from 'mdast'
import type { Block, Body, DamagedLink, Heading, Link, Page, Place, Point, TextPiece } from '../model.ts'
import { automaticIds } from './automatic-ids.ts'
import { isBearable } from './bearable.ts'
import { besideTranslation, readSpans } from './bilingual.ts'
import { addBlocks } from './blocks.ts'
import { damagedLinksInText } from './damaged-links.ts'
import { directivesIn, inPageOrder } from './directives.ts'
import { type Halves, readHeading, readTightHeading } from './headings.ts'
import { readAttributes } from './html.ts'
import { textsInHtml } from './html-text.ts'
import { readIgnoreComments } from './ignore-comments.ts'
import { type LineIndex, lineIndex } from './line-index.ts'
import { imageLabels, linkOf, linksInHtml, linksInText } from './links.ts'
import type { MarkdownParser } from './markdown.ts'
import { addMarks, closeMarks, openMarks } from './marks.ts'
import { type IncludeMatch, maskPage, withoutFiller } from './masking.ts'
import { LEAST_LETTERS, readProse } from './prose.ts'
import { MOST_COST, readingCost } from './reading-cost.ts'
import { readSpanTags } from './span-tags.ts'
import { type Stretch, stretchAt } from './stretches.ts'
import { walk } from './walk.ts'
import { readYamlBody } from './yaml-body.ts'

/** What one walk over the tree collects. */
interface Collection {
  readonly page: string
  /** The page, masked. */
  readonly text: string
  readonly lines: LineIndex
  readonly parse: MarkdownParser
  readonly includes: readonly IncludeMatch[]
  readonly imageLabels: ReadonlySet<string>
  readonly halves: Halves
  readonly headings: Heading[]
  readonly links: Link[]
  readonly damagedLinks: DamagedLink[]
  readonly names: Set<string>
  readonly texts: TextPiece[]
  readonly blocks: Block[]
  /** What stands in fences, ascending. */
  readonly code: Stretch[]
}

/**
 * Reads the body of a page with a parser; `undefined` where it cannot be read, for the reason that `whyUnread` gives.
 * @throws what `parse` throws.
 */
export function readBody(page: Page, parse: MarkdownParser): Body | undefined {
  if (page.kind === 'yaml') return readYaml(page, parse)
  const { bodyStart } = page.metadata
  if (bodyStart === undefined || !isBearable(page.text.slice(bodyStart.offset))) return undefined
  return readMarkdownBody(page.text, bodyStart, parse)
}

function readYaml(page: Page, parse: MarkdownParser): Body | undefined {
  let cost = 0
  const isLeft = (markdown: string): boolean => {
    cost += readingCost(markdown)
    return cost <= MOST_COST
  }
  const read = readYamlBody(page, (markdown) =>
    isLeft(markdown) ? readMarkdownBody(markdown, START, parse).links : [],
  )
  const prose = read?.texts.flatMap((text) => (isLeft(text.value) ? proseOf(text, parse) : []))
  return read && prose && cost <= MOST_COST ? { ...read, prose } : undefined
}

/** The paragraphs of a value that may be Markdown, each at the place of the value. */
const proseOf = ({ value, place }: TextPiece, parse: MarkdownParser): readonly TextPiece[] =>
  value.length < LEAST_LETTERS ? [] : readProse(parse(value), [], lineIndex('')).map((piece) => ({ ...piece, place }))

const START: Point = { line: 1, column: 1, offset: 0 }

/** Reads Markdown from `bodyStart` on as CommonMark with the docs build's additions; `lines` says what its places are. */
export function readMarkdownBody(
  page: string,
  bodyStart: Point,
  parse: MarkdownParser,
  lines: LineIndex = lineIndex(page),
): Body {
  const masked = maskPage(page, bodyStart)
  const root = parse(masked.text)
  const { spans, english } = readSpans(readSpanTags(root, masked.text), lines)
  const collection: Collection = {
    page,
    text: masked.text,
    lines,
    parse,
    includes: masked.includes,
    // without definitions nothing asks for them
    imageLabels: masked.text.includes(']:') ? imageLabels(root) : new Set(),
    halves: { english, beside: besideTranslation(spans) },
    headings: [],
    links: [],
    damagedLinks: [],
    names: new Set(),
    texts: [],
    blocks: [],
    code: [],
  }
  const marks = openMarks(masked.text, lines, (offset) => stretchAt(english, offset) !== undefined, parse)
  walk(root, (node) => {
    collect(node, collection)
    addMarks(node, marks)
  })
  for (const id of automaticIds(collection.headings)) collection.names.add(id)
  const { headings, links, damagedLinks, names, texts } = collection
  const blocks = inPageOrder([...collection.blocks, ...directivesIn(collection, bodyStart.offset, collection.code)])
  const ignores = readIgnoreComments(root, masked.text, lines)
  const prose = readProse(root, english, lines)
  return { headings, links, damagedLinks, names, texts, prose, blocks, spans, marks: closeMarks(marks), ignores }
}

function collect(node: Nodes, into: Collection): void {
  addBlocks(node, into, into.blocks)
  switch (node.type) {
    case 'heading':
      into.headings.push(readHeading(node as HeadingNode, into.page, into.lines, into.halves))
      break
    case 'paragraph':
      into.headings.push(...tightHeadings(node, into))
      break
    case 'html':
      collectAttributes(node, into)
      for (const { value, place } of textsInHtml(node, into.text, into.lines)) keepText(value, place, into)
      break
    case 'link':
    case 'image':
    case 'definition':
      keepLink(linkOf(node, into.text, into.imageLabels, into.lines), into)
      if (node.type === 'image') keepText(node.alt ?? '', into.lines.placeOf(node), into)
      break
    case 'text':
      for (const link of linksInText(node, into.text, into.includes, into.lines)) keepLink(link, into)
      for (const link of damagedLinksInText(node, into.text, into.lines, into.parse))
        if (!isEnglish(link.place, into)) into.damagedLinks.push(link)
      keepText(node.value, into.lines.placeOf(node), into)
      break
    case 'code':
      if (into.blocks.at(-1)?.kind === 'fence') into.code.push(stretchOf(node))
      keepText(node.value, into.lines.placeOf(node), into)
      break
    case 'inlineCode':
      keepText(node.value, into.lines.placeOf(node), into)
      break
  }
}

function collectAttributes(html: Html, into: Collection): void {
  const attributes = readAttributes(html.value)
  if (attributes.length === 0) return
  for (const { name, value } of attributes) if (name === 'name' || name === 'id') into.names.add(value)
  for (const link of linksInHtml(html, attributes, into.text, into.lines)) keepLink(link, into)
}

const stretchOf = ({ position }: Nodes): Stretch => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
})

function keepLink(link: Link, into: Collection): void {
  if (!isEnglish(link.place, into)) into.links.push(link)
}

function keepText(written: string, place: Place, into: Collection): void {
  const value = withoutFiller(written)
  if (/\S/.test(value) && !isEnglish(place, into)) into.texts.push({ value, place })
}

const isEnglish = ({ start }: Place, { halves }: Collection): boolean =>
  stretchAt(halves.english, start.offset) !== undefined

function tightHeadings(paragraph: Paragraph, { page, lines, halves }: Collection): Heading[] {
  const start = paragraph.position?.start.offset ?? 0
  if (page[start] !== '#') return []
  const end = paragraph.position?.end.offset ?? start
  const line = /^[^\r\n]*/.exec(page.slice(start, end))?.[0] ?? ''
  if (!/^#{1,6}[^\s#]/.test(line)) return []
  const children: PhrasingContent[] = []
  for (const child of paragraph.children) {
    const childStart = child.position?.start.offset ?? 0
    if (childStart >= start + line.length) break
    children.push(child)
  }
  return [readTightHeading(line, start, children, page, lines, halves)]
}
