import type { Heading as HeadingNode, Nodes, PhrasingContent } from 'mdast'
import type { Anchor, Heading } from '../model.ts'
import { type Half, isBilingual, originalHalf } from './bilingual.ts'
import { readAttributes } from './html.ts'
import { offsetsInPage } from './html-offsets.ts'
import type { LineIndex } from './line-index.ts'
import { withoutFiller } from './masking.ts'
import { walk } from './walk.ts'

const NO_LOC = /:::no-loc(?:[^":]|"[^"]*")*:::/gi
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi

interface PageText {
  readonly text: string
  readonly lines: LineIndex
}

/** Reads a heading node of `text`. */
export function readHeading(node: HeadingNode, text: string, lines: LineIndex): Heading {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const written = text.slice(start, end)
  const opening = /^#{1,6}(?!#)[ \t]*/.exec(written)?.[0] ?? ''
  const content = opening === '' ? setextContent(node, text) : withoutClosing(written.slice(opening.length))
  return headingOf(node.depth, content, start + opening.length, node.children, lines.place(start, end), { text, lines })
}

/** Reads `#Heading` of the page `text` without a space: no heading to CommonMark, but one to the docs build and to translation services. */
export function readTightHeading(
  line: string,
  start: number,
  children: readonly PhrasingContent[],
  text: string,
  lines: LineIndex,
): Heading {
  const depth = /^#+/.exec(line)?.[0].length ?? 1
  const content = withoutClosing(line.slice(depth))
  const place = lines.place(start, start + line.length)
  return headingOf(depth, content, start + depth, withinLine(children), place, { text, lines })
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
  const markdown = content.trim()
  const leaves = leavesOf(children)
  const textStart = contentStart + (content.length - content.trimStart().length)
  return {
    depth,
    markdown,
    prose: withoutFiller(proseOf(leaves)).replace(NO_LOC, ' ').replace(ADDRESS, ' ').trim(),
    plain: withoutFiller(plainOf(leaves)).trim(),
    anchors: anchorsIn(leaves, page),
    place,
    textStart: page.lines.point(textStart),
    ...(isBilingual(markdown) ? { original: originalHalf(withoutFirstAnchor(markdown)).trim() } : {}),
  }
}

const withoutClosing = (content: string): string => content.replace(/(?:^|(?<![ \t])[ \t]+)#+[ \t]*$/, '')

/** The generated anchor stands before the English heading's own text and anchors. */
const withoutFirstAnchor = (markdown: string): string => markdown.replace(/^<a name="[^"]*">\s*<\/a>/, '')

function setextContent(node: HeadingNode, text: string): string {
  const first = node.children[0]?.position?.start.offset
  const last = node.children.at(-1)?.position?.end.offset
  return first === undefined || last === undefined ? '' : text.slice(first, last)
}

/** One piece of a heading that holds no other. */
interface Leaf {
  readonly node: Nodes
  readonly half: Half
}

function leavesOf(children: readonly PhrasingContent[]): readonly Leaf[] {
  const leaves: Leaf[] = []
  walk({ type: 'paragraph', children: [...children] }, (node, half) => {
    if (!('children' in node)) leaves.push({ node, half })
  })
  return leaves
}

function anchorsIn(leaves: readonly Leaf[], { text, lines }: PageText): Anchor[] {
  return leaves.flatMap(({ node }, index) => {
    const start = node.position?.start.offset
    if (node.type !== 'html' || start === undefined) return []
    const closing = leaves[index + 1]?.node
    const closed = closing?.type === 'html' && /^<\/a\s*>/i.test(closing.value)
    const end = (closed ? closing.position?.end.offset : node.position?.end.offset) ?? start
    const pageOffset = offsetsInPage(node, text)
    return readAttributes(node.value)
      .filter(({ tag, name }) => tag === 'a' && (name === 'name' || name === 'id'))
      .map((attribute) => ({
        name: attribute.value,
        place: lines.place(start, end),
        namePlace: lines.place(pageOffset(attribute.start), pageOffset(attribute.end)),
      }))
  })
}

const plainOf = (leaves: readonly Leaf[]): string =>
  leaves.map(({ node }) => (node.type === 'text' || node.type === 'inlineCode' ? node.value : '')).join('')

function proseOf(leaves: readonly Leaf[]): string {
  return leaves
    .map(({ node, half }) => {
      if (node.type === 'html') return ' '
      if (half === 'original') return ''
      return node.type === 'text' ? node.value : ' '
    })
    .join('')
}
