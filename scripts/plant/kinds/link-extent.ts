import type { Link } from '../../../src/model.ts'
import { readBesideExactly } from '../../../src/parse/exact.ts'
import type { Sample } from '../sample.ts'

/** How a link is written, `[text](target)`; offsets. */
export interface LinkExtent {
  /** Of `[`, or of the `!` before it. */
  readonly start: number
  /** Of `]`. */
  readonly textEnd: number
  /** Behind `)`. */
  readonly end: number
}

/** Where an inline link or image of plain text, without title, begins and ends; `undefined` for every other. */
export function extentOf({ kind, url, place }: Link, { page: { text } }: Sample): LinkExtent | undefined {
  const [from, to] = [place.start.offset, place.end.offset]
  if ((kind !== 'link' && kind !== 'image') || text.slice(from, to) !== url) return undefined
  if (text.slice(from - 2, from) !== '](' || text[to] !== ')') return undefined
  const textEnd = from - 2
  const opening = text.lastIndexOf('[', textEnd)
  const written = text.slice(opening + 1, textEnd)
  if (opening < 0 || written.trim() === '' || /[[\]\\\r\n]/.test(written)) return undefined
  const isImage = text[opening - 1] === '!'
  const start = isImage ? opening - 1 : opening
  if (isImage !== (kind === 'image') || text[start - 1] === '\\') return undefined
  return { start, textEnd, end: to + 1 }
}

/** The link that stands before another one, else the one after it, whose place a rule may give for one that is gone. */
export function linkBeforeOrAfter(link: Link, { body: { links } }: Sample): Link | undefined {
  const at = links.indexOf(link)
  return links[at - 1] ?? links[at + 1]
}

/** The link that stands in the English half beside a translation, for one of the translation. */
export function linkBeside({ url, place }: Link, { page, body }: Sample): Link | undefined {
  if (body.spans.pairs.length === 0) return undefined
  const english = readBesideExactly(page, body)?.links ?? []
  return english.find((link) => link.url === url && link.place.start.offset > place.end.offset)
}
