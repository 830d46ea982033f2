import type { Heading } from '../../../src/model.ts'
import { defineKind, type Kind, replace } from '../kind.ts'
import type { Sample } from '../sample.ts'
import { anchoredHeadings } from './anchors.ts'

const RULES = ['heading-mismatch']

/** Headings that stand on a line of their own, at its start. */
const lines = (sample: Sample): readonly Heading[] =>
  anchoredHeadings(sample)
    .map(({ heading }) => heading)
    .filter(({ place }) => place.start.column === 1 && sample.page.text[place.start.offset] === '#')

/** What is done to headings as a whole. */
export const HEADING_KINDS: readonly Kind[] = [
  defineKind({
    id: 'heading-removed',
    rules: RULES,
    fixable: false,
    places: lines,
    plant: (heading, { page, body }) => {
      const start = heading.place.start.offset
      const before = body.headings.slice(0, body.headings.indexOf(heading)).findLast(({ markdown }) => markdown !== '')
      const at = before?.place.start.offset ?? page.metadata.place?.start.offset ?? 0
      return replace(start, endOfLine(page.text, heading.place.end.offset), '', at)
    },
  }),
  defineKind({
    id: 'heading-added',
    rules: [...RULES, 'missing-heading-anchor'],
    fixable: false,
    places: lines,
    plant: ({ depth, place: { start } }, { page }, random) => {
      const eol = page.text.includes('\r\n') ? '\r\n' : '\n'
      const marks = '#'.repeat(Math.min(6, depth + random.below(2)))
      const text = `${marks} <a name="planted-section"></a>Geplante sectie${eol}${eol}`
      return replace(start.offset, start.offset, text, start.offset)
    },
  }),
  defineKind({
    id: 'heading-level-changed',
    rules: RULES,
    fixable: false,
    places: lines,
    plant: ({ depth, place: { start } }, _, random) => {
      const isDeeper = depth === 1 || (depth < 6 && random.below(2) === 0)
      return isDeeper
        ? replace(start.offset, start.offset, '#', start.offset)
        : replace(start.offset, start.offset + 1, '', start.offset)
    },
  }),
]

/** Behind the line ending. */
const endOfLine = (text: string, from: number): number => {
  const ending = /\r\n|\n|\r|$/.exec(text.slice(from))
  return from + (ending?.index ?? 0) + (ending?.[0].length ?? 0)
}
