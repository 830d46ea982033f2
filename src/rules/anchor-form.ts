import type { Anchor, Fix, Heading, Page } from '../model.ts'

/** What is wrong with the form of a heading's first anchor. */
export type FormFault = 'curly' | 'quotes' | 'unclosed' | 'misplaced'

/** Quotation marks that HTML takes for part of the value. */
const CURLY = /^[“”„‟«»‘’‚‹›″]+|[“”„‟«»‘’‚‹›″]+$/g

/** The name without the typographic quotation marks that damage gave it. */
export const nameMeant = ({ name }: Pick<Anchor, 'name'>): string => name.replace(CURLY, '')

/** How the first anchor of a heading departs from `<a name="..."></a>`, written first in it. */
export function formFault({ text }: Page, heading: Heading, anchor: Anchor): FormFault | undefined {
  const written = text.slice(anchor.place.start.offset, anchor.place.end.offset)
  if (nameMeant(anchor) !== anchor.name) return 'curly'
  if (!/<\/a\s*>$/i.test(written)) return 'unclosed'
  const { start, end } = anchor.namePlace
  if (text[start.offset - 1] !== '"' || text[end.offset] !== '"') return 'quotes'
  return /[\p{L}\p{N}]/u.test(textBefore(text, heading, anchor)) ? 'misplaced' : undefined
}

/** An anchor as services write it. */
export const wellFormed = (name: string): string => `<a name="${name}"></a>`

/** Writes `right` in place of the anchor; where its `</a>` stands further on in the heading, without that one. */
export function formFix({ text }: Page, heading: Heading, anchor: Anchor, right: string): Fix {
  const { start } = anchor.place
  const rest = text.slice(anchor.place.end.offset, heading.place.end.offset)
  const [, between = '', closing = ''] = /^((?:[^<]|<(?!\/?a[\s>]))*)(<\/a\s*>)/i.exec(rest) ?? []
  const isClosed = /<\/a\s*>$/i.test(text.slice(start.offset, anchor.place.end.offset))
  if (closing === '' || isClosed) return { place: anchor.place, text: right }
  const length = between.length + closing.length
  const { line, column, offset } = anchor.place.end
  const end = { line, column: column + length, offset: offset + length }
  return { place: { start, end }, text: right + between }
}

/** Moves the anchor to the start of the heading's text. */
export function moveToStart({ text }: Page, heading: Heading, anchor: Anchor): Fix {
  const before = textBefore(text, heading, anchor)
  return {
    place: { start: heading.textStart, end: anchor.place.end },
    // white space at the end of a heading is nothing
    text:
      wellFormed(nameMeant(anchor)) +
      (anchor.place.end.offset === heading.place.end.offset ? before.trimEnd() : before),
  }
}

const textBefore = (text: string, { textStart }: Heading, { place }: Anchor): string =>
  text.slice(textStart.offset, place.start.offset)
