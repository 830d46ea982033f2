import type { Definition, Html, InlineCode, Root, Text } from 'mdast'
import type { LooseReference, Mark, Marks, PlaceholderMark, TagMark } from '../model.ts'
import { damagedEmphasisIn } from './damaged-emphasis.ts'
import { readMarkup } from './html-markup.ts'
import { offsetsInPage } from './html-offsets.ts'
import type { LineIndex } from './line-index.ts'
import type { MarkdownParser } from './markdown.ts'
import { placeholdersIn } from './placeholders.ts'
import { walk } from './walk.ts'

/** Of a page without Markdown. */
export const NO_MARKS: Marks = {
  codeSpans: [],
  tags: [],
  placeholders: [],
  damages: [],
  looseReferences: [],
  labels: [],
}

/** Damages of a page that get a fix. */
const MOST_FIXES = 200

/** Reads what of the inline form is compared; `text` is the page, masked, and `isLeft` says whether what begins at an offset is not the page's own. */
export function readMarks(
  root: Root,
  text: string,
  lines: LineIndex,
  isLeft: (offset: number) => boolean,
  parse: MarkdownParser,
): Marks {
  const marks: { -readonly [Name in keyof Marks]: Marks[Name][number][] } = {
    codeSpans: [],
    tags: [],
    placeholders: [],
    damages: [],
    looseReferences: [],
    labels: [],
  }
  const used = new Set<string>()
  const definitions: Definition[] = []
  const own = <M extends Mark>(found: readonly M[]): readonly M[] =>
    found.filter(({ place }) => !isLeft(place.start.offset))
  walk(root, (node) => {
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
    if (node.type === 'inlineCode') marks.codeSpans.push(...own([codeSpan(node, from, to, lines)]))
    else if (node.type === 'html') marks.tags.push(...own(tagsIn(node, text, lines)))
    else if (node.type === 'text') marks.looseReferences.push(...own(looseReferencesIn(node, text, lines)))
    else if (node.type === 'definition') definitions.push(node)
    else if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
    if (node.type === 'inlineCode' || node.type === 'code' || node.type === 'html' || node.type === 'text') {
      // between angle brackets stand tags in HTML, and names that are translated in code
      const isText = (mark: PlaceholderMark): boolean =>
        mark.kind !== 'angle' ||
        node.type === 'text' ||
        node.type === 'inlineCode' ||
        text[mark.place.start.offset] === '&'
      marks.placeholders.push(...own(placeholdersIn(text.slice(from, to), from, lines).filter(isText)))
    }
    marks.damages.push(...own(damagedEmphasisIn(node, text, lines, MOST_FIXES - marks.damages.length, parse)))
  })
  for (const { label, identifier, position } of definitions) {
    const [start, written] = [position?.start.offset ?? 0, label ?? identifier]
    const place = lines.place(start, start + written.length + 2)
    marks.labels.push(...own([{ text: written, place, isUsed: used.has(identifier) }]))
  }
  return marks
}

const codeSpan = ({ value }: InlineCode, from: number, to: number, lines: LineIndex): Mark => ({
  text: value,
  place: lines.place(from, to),
})

function tagsIn(node: Html, text: string, lines: LineIndex): readonly TagMark[] {
  const pageOffset = offsetsInPage(node, text)
  // a block of HTML is one node, within text each tag is one
  const isInline = /^<[^<>]*>$/.test(node.value)
  return readMarkup(node.value).flatMap(({ text: written, start, end }) => {
    const name = /^<([a-z][a-z0-9-]*)/i.exec(written)?.[1]?.toLowerCase()
    if (name === undefined || name === 'a' || name === 'span') return []
    return [{ text: name, written, place: lines.place(pageOffset(start), pageOffset(end)), isInline }]
  })
}

const LOOSE = /\[([^[\]\\\r\n]{1,300})\]\[([^[\]\\\r\n]{1,100})\](?![[(:])/g

function looseReferencesIn(node: Text, text: string, lines: LineIndex): readonly LooseReference[] {
  const from = node.position?.start.offset ?? 0
  const written = text.slice(from, node.position?.end.offset ?? from)
  return [...written.matchAll(LOOSE)].map(({ 0: whole, 2: label = '', index }) => {
    const end = from + index + whole.length
    return {
      text: label,
      place: lines.place(from + index, end),
      labelPlace: lines.place(end - 1 - label.length, end - 1),
    }
  })
}
