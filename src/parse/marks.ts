import type { Definition, Html, Nodes } from 'mdast'
import type { LooseReference, Mark, Marks, TagMark } from '../model.ts'
import { damagedEmphasisIn } from './damaged-emphasis.ts'
import { readMarkup } from './html-markup.ts'
import { offsetsInPage } from './html-offsets.ts'
import type { LineIndex } from './line-index.ts'
import type { MarkdownParser } from './markdown.ts'
import { placeholdersIn, placeholdersOutOfTags } from './placeholders.ts'

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

/** What of the inline form is compared, as far as a walk over the tree has found it. */
export interface MarkReading {
  /** The page, masked. */
  readonly text: string
  readonly lines: LineIndex
  /** Whether what begins at an offset is not the page's own. */
  readonly isLeft: (offset: number) => boolean
  readonly parse: MarkdownParser
  readonly marks: { -readonly [Name in keyof Marks]: Marks[Name][number][] }
  readonly definitions: Definition[]
  /** Labels that something refers to. */
  readonly used: Set<string>
}

/** A reading that has found nothing yet. */
export const openMarks = (
  text: string,
  lines: LineIndex,
  isLeft: MarkReading['isLeft'],
  parse: MarkdownParser,
): MarkReading => ({
  text,
  lines,
  isLeft,
  parse,
  marks: { codeSpans: [], tags: [], placeholders: [], damages: [], looseReferences: [], labels: [] },
  definitions: [],
  used: new Set(),
})

/** Adds the marks of one node, without those of the nodes in it. */
export function addMarks(node: Nodes, reading: MarkReading): void {
  const { text, lines, marks, parse } = reading
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? 0
  switch (node.type) {
    case 'text': {
      const written = text.slice(from, to)
      if (written.includes('][')) keep(looseReferencesIn(written, from, lines), marks.looseReferences, reading)
      keep(placeholdersIn(written, from, lines), marks.placeholders, reading)
      break
    }
    case 'inlineCode':
      keep([{ text: node.value, place: lines.placeOf(node) }], marks.codeSpans, reading)
      keep(placeholdersIn(text.slice(from, to), from, lines), marks.placeholders, reading)
      break
    case 'html':
      keep(tagsIn(node, text, lines), marks.tags, reading)
      keep(placeholdersOutOfTags(text.slice(from, to), from, lines), marks.placeholders, reading)
      break
    case 'code':
      keep(placeholdersOutOfTags(text.slice(from, to), from, lines), marks.placeholders, reading)
      break
    case 'definition':
      reading.definitions.push(node)
      break
    case 'linkReference':
    case 'imageReference':
      reading.used.add(node.identifier)
  }
  if ('children' in node) {
    const mostFixes = MOST_FIXES - marks.damages.length
    keep(damagedEmphasisIn(node, text, lines, mostFixes, parse), marks.damages, reading)
  }
}

/** The marks of all nodes that were added. */
export function closeMarks(reading: MarkReading): Marks {
  const { lines, marks, definitions, used } = reading
  for (const { label, identifier, position } of definitions) {
    const [start, written] = [position?.start.offset ?? 0, label ?? identifier]
    const place = lines.place(start, start + written.length + 2)
    keep([{ text: written, place, isUsed: used.has(identifier) }], marks.labels, reading)
  }
  return marks
}

function keep<M extends Mark>(found: readonly M[], kept: M[], { isLeft }: MarkReading): void {
  for (const mark of found) if (!isLeft(mark.place.start.offset)) kept.push(mark)
}

/** An opening tag other than those that are left out. */
const OPENING = /<(?!(?:a|span)[\s>])[a-z]/i

function tagsIn(node: Html, text: string, lines: LineIndex): readonly TagMark[] {
  if (!OPENING.test(node.value)) return []
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

function looseReferencesIn(written: string, from: number, lines: LineIndex): readonly LooseReference[] {
  return [...written.matchAll(LOOSE)].map(({ 0: whole, 2: label = '', index }) => {
    const end = from + index + whole.length
    return {
      text: label,
      place: lines.place(from + index, end),
      labelPlace: lines.place(end - 1 - label.length, end - 1),
    }
  })
}
