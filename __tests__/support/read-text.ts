import type { Body, Page, Place } from '../../src/model.ts'
import { readExactly } from '../../src/parse/exact.ts'
import { readPage } from '../../src/parse/page.ts'

/** A page of this text, which a `.yml` path makes a YAML page. */
export const pageOf = (text: string, path = 'docs/page.md'): Page =>
  readPage(path, '0'.repeat(40), new TextEncoder().encode(text))

/** The body of a page of this text. */
export function bodyOf(text: string, path?: string): Body {
  const body = readExactly(pageOf(text, path))
  if (body === undefined) throw new Error('the front matter hides the body')
  return body
}

/** `line:column-line:column text`, the text cut out by offsets. */
export const shown = (text: string, { start, end }: Place): string =>
  `${start.line}:${start.column}-${end.line}:${end.column} ${text.slice(start.offset, end.offset)}`
