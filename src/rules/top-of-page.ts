import type { Page, Place } from '../model.ts'

/** The first line of a page: where a fault stands that is something missing as a whole. */
export function topOf({ text }: Page): Place {
  const length = /^[^\r\n]*/.exec(text)?.[0].length ?? 0
  return { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: length + 1, offset: length } }
}
