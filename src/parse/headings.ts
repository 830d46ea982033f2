import type { Heading as HeadingNode, PhrasingContent } from 'mdast'
import type { Anchor, Heading } from '../model.ts'
import { type Half, isBilingual, originalHalf, trackHalves } from './bilingual.ts'
import { readAttributes } from './html.ts'
import type { LineIndex } from './line-index.ts'

const NO_LOC = /:::no-loc[^:]*:::/gi
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi

/** Reads a heading node of `text`. */
export function readHeading(node: HeadingNode, text: string, lines: LineIndex): Heading {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const written = text.slice(start, end)
  const opening = /^#{1,6}(?!#)[ \t]*/.exec(written)?.[0] ?? ''
  const content = opening === '' ? setextContent(node, text) : withoutClosing(written.slice(opening.length))
  return headingOf(node.depth, content, start + opening.length, node.children, lines.place(start, end), lines)
}

/** Reads `#Heading` without a space: no heading to CommonMark, but one to the docs build and to translation services. */
export function readTightHeading(
  line: string,
  start: number,
  children: readonly PhrasingContent[],
  lines: LineIndex,
): Heading {
  const depth = /^#+/.exec(line)?.[0].length ?? 1
  const content = withoutClosing(line.slice(depth))
  return headingOf(depth, content, start + depth, children, lines.place(start, start + line.length), lines)
}

function headingOf(
  depth: number,
  content: string,
  contentStart: number,
  children: readonly PhrasingContent[],
  place: Heading['place'],
  lines: LineIndex,
): Heading {
  const markdown = content.trim()
  const textStart = contentStart + (content.length - content.trimStart().length)
  return {
    depth,
    markdown,
    prose: proseOf(children, 'shared').replace(NO_LOC, ' ').replace(ADDRESS, ' ').trim(),
    plain: plainOf(children).trim(),
    anchors: anchorsIn(children, lines),
    place,
    textStart: lines.point(textStart),
    ...(isBilingual(markdown) ? { original: originalHalf(withoutFirstAnchor(markdown)).trim() } : {}),
  }
}

const withoutClosing = (content: string): string => content.replace(/(^|[ \t]+)#+[ \t]*$/, '')

/** The generated anchor stands before the English heading's own text and anchors. */
const withoutFirstAnchor = (markdown: string): string => markdown.replace(/^<a name="[^"]*">\s*<\/a>/, '')

function setextContent(node: HeadingNode, text: string): string {
  const first = node.children[0]?.position?.start.offset
  const last = node.children.at(-1)?.position?.end.offset
  return first === undefined || last === undefined ? '' : text.slice(first, last)
}

function anchorsIn(children: readonly PhrasingContent[], lines: LineIndex): Anchor[] {
  return children.flatMap((child, index) => {
    if ('children' in child) return anchorsIn(child.children, lines)
    const start = child.position?.start.offset
    if (child.type !== 'html' || start === undefined) return []
    const closing = children[index + 1]
    const closed = closing?.type === 'html' && /^<\/a\s*>/i.test(closing.value)
    const end = (closed ? closing.position?.end.offset : child.position?.end.offset) ?? start
    return readAttributes(child.value)
      .filter(({ tag, name }) => tag === 'a' && (name === 'name' || name === 'id'))
      .map((attribute) => ({
        name: attribute.value,
        place: lines.place(start, end),
        namePlace: lines.place(start + attribute.start, start + attribute.end),
      }))
  })
}

function plainOf(children: readonly PhrasingContent[]): string {
  return children
    .map((child) => {
      if (child.type === 'text' || child.type === 'inlineCode') return child.value
      return 'children' in child ? plainOf(child.children) : ''
    })
    .join('')
}

function proseOf(children: readonly PhrasingContent[], outer: Half): string {
  const halves = trackHalves(outer)
  return children
    .map((child) => {
      if (child.type === 'html') {
        halves.tag(child.value)
        return ' '
      }
      if (halves.half() === 'original') return ''
      if (child.type === 'text') return child.value
      return 'children' in child ? proseOf(child.children, halves.half()) : ' '
    })
    .join('')
}
