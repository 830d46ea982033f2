import type { Heading as HeadingNode, Nodes, PhrasingContent } from 'mdast'
import type { Anchor, Heading } from '../model.ts'
import { readAttributes } from './html.ts'
import { offsetsInPage } from './html-offsets.ts'
import type { LineIndex } from './line-index.ts'
import { withoutFiller } from './masking.ts'
import { type Stretch, stretchAt, withoutStretches } from './stretches.ts'
import { pushChildren } from './walk.ts'

const NO_LOC = /:::no-loc(?:[^":]|"[^"]*")*:::/gi
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi

/** Where the halves of a bilingual page stand; nothing on other pages. Ascending. */
export interface Halves {
  /** The English, damaged halves included. */
  readonly english: readonly Stretch[]
  /** All that is beside the translations: English and tags. */
  readonly beside: readonly Stretch[]
}

interface PageText {
  readonly text: string
  readonly lines: LineIndex
  readonly halves: Halves
}

/** Reads a heading node of `text`. */
export function readHeading(node: HeadingNode, text: string, lines: LineIndex, halves: Halves): Heading {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const written = text.slice(start, end)
  const opening = /^#{1,6}(?!#)[ \t]*/.exec(written)?.[0] ?? ''
  const content = opening === '' ? setextContent(node, text) : withoutClosing(written.slice(opening.length))
  return headingOf(node.depth, content, start + opening.length, node.children, lines.placeOf(node), {
    text,
    lines,
    halves,
  })
}

/** Reads `#Heading` of the page `text` without a space: no heading to CommonMark, but one to the docs build and to translation services. */
export function readTightHeading(
  line: string,
  start: number,
  children: readonly PhrasingContent[],
  text: string,
  lines: LineIndex,
  halves: Halves,
): Heading {
  const depth = /^#+/.exec(line)?.[0].length ?? 1
  const content = withoutClosing(line.slice(depth))
  const place = lines.place(start, start + line.length)
  return headingOf(depth, content, start + depth, withinLine(children), place, { text, lines, halves })
}

/** To CommonMark the `#`s are text, and so is what follows on the next lines. */
function withinLine(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map((child, index) => {
    if (child.type !== 'text') return child
    const onLine = /^[^\r\n]*/.exec(child.value)?.[0] ?? ''
    const opened = index === 0 ? onLine.replace(/^#+/, '') : onLine
    return { ...child, value: index === children.length - 1 ? withoutClosing(opened) : opened }
  })
}

function headingOf(
  depth: number,
  content: string,
  contentStart: number,
  children: readonly PhrasingContent[],
  place: Heading['place'],
  page: PageText,
): Heading {
  const leaves = leavesOf(children, page.halves)
  const textStart = contentStart + (content.length - content.trimStart().length)
  const contentEnd = contentStart + content.length
  return {
    depth,
    markdown: withoutStretches(page.text, contentStart, contentEnd, page.halves.beside).trim(),
    prose: withoutUntranslated(withoutFiller(proseOf(leaves))).trim(),
    plain: withoutFiller(plainOf(leaves)).trim(),
    anchors: anchorsIn(leaves, page),
    place,
    textStart: page.lines.point(textStart),
  }
}

const withoutUntranslated = (text: string): string => text.replace(NO_LOC, ' ').replace(ADDRESS, ' ')

const withoutClosing = (content: string): string => content.replace(/(?:^|(?<![ \t])[ \t]+)#+[ \t]*$/, '')

function setextContent(node: HeadingNode, text: string): string {
  const first = node.children[0]?.position?.start.offset
  const last = node.children.at(-1)?.position?.end.offset
  return first === undefined || last === undefined ? '' : text.slice(first, last)
}

/** One piece of a heading that holds no other. */
interface Leaf {
  readonly node: Nodes
  readonly isEnglish: boolean
}

function leavesOf(children: readonly PhrasingContent[], { english }: Halves): readonly Leaf[] {
  const leaves: Leaf[] = []
  const pending: Nodes[] = children.toReversed()
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('children' in node) pushChildren(node, pending)
    else leaves.push({ node, isEnglish: stretchAt(english, node.position?.start.offset ?? 0) !== undefined })
  }
  return leaves
}

function anchorsIn(leaves: readonly Leaf[], { text, lines }: PageText): Anchor[] {
  const anchors: Anchor[] = []
  for (const [index, { node, isEnglish }] of leaves.entries()) {
    const start = node.position?.start.offset
    if (node.type !== 'html' || isEnglish || start === undefined) continue
    const named = readAttributes(node.value).filter(
      ({ tag, name }) => tag === 'a' && (name === 'name' || name === 'id'),
    )
    if (named.length === 0) continue
    const closing = leaves[index + 1]?.node
    const closed = closing?.type === 'html' && /^<\/a\s*>/i.test(closing.value)
    const end = (closed ? closing.position?.end.offset : node.position?.end.offset) ?? start
    const pageOffset = offsetsInPage(node, text)
    for (const attribute of named)
      anchors.push({
        name: attribute.value,
        place: lines.place(start, end),
        namePlace: lines.place(pageOffset(attribute.start), pageOffset(attribute.end)),
      })
  }
  return anchors
}

function plainOf(leaves: readonly Leaf[]): string {
  let plain = ''
  for (const { node } of leaves) if (node.type === 'text' || node.type === 'inlineCode') plain += node.value
  return plain
}

function proseOf(leaves: readonly Leaf[]): string {
  let prose = ''
  for (const { node, isEnglish } of leaves) {
    if (node.type === 'html') prose += ' '
    else if (!isEnglish) prose += node.type === 'text' ? node.value : ' '
  }
  return prose
}
