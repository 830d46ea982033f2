import type { Link, Page, Place } from '../model.ts'
import type { Spot } from './rule.ts'

/** UTF-16 units before a target that are searched for the beginning of its include. */
const LONGEST_BEGINNING = 300

/** Whether the include around a link has its word, and is none to this reader for its title, which the docs build may read otherwise. */
export function hasIncludeWord({ place }: Link, { text }: Page): boolean {
  const { offset } = place.start
  const before = text.slice(Math.max(0, offset - LONGEST_BEGINNING), offset)
  return /\[!include[ \t]*(?:\r?\n[ \t]*)?\[[^()]*\([ \t]*<?$/i.test(before)
}

/** Where a link stands that English has as an include; with the fix where what is around it is one with another word. */
export function includeSpot({ place }: Link, { text }: Page): Spot {
  const { line, column, offset } = place.start
  const before = text.slice(Math.max(0, offset - LONGEST_BEGINNING), offset)
  const title = /\[[^[\]\\\r\n]*\][ \t]*\([ \t]*<?$/.exec(before)
  const word =
    title && /\[[ \t\u00A0]?[!！][ \t\u00A0]{0,2}\p{L}{1,30}[ \t\u00A0]?$/u.exec(before.slice(0, title.index))
  const behind = text.slice(place.end.offset, place.end.offset + LONGEST_BEGINNING)
  if (!word || !/^>?(?:[ \t]+"[^"\r\n]*")?[ \t]*\)[ \t]*\]/.test(behind)) return { place }
  const length = before.length - word.index
  const start = { line, column: column - length, offset: offset - length }
  const end = { line, column: start.column + word[0].length, offset: start.offset + word[0].length }
  const opening: Place = { start, end }
  return { place: opening, fix: { place: opening, text: '[!INCLUDE ' } }
}
