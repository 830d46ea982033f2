import type { Page } from '../model.ts'
import { isBearable } from '../parse/bearable.ts'

const PRINTABLE = /^[\x21-\x7e]+$/
/** A name or id that is written with a character reference, and may be any. A quote may go on between its parts. */
const REFERENCE = /[\s"'/=](?:name|id)[\s>]*=[\s>]*(?:"[^"]*&|'[^']*&|[^\s"'=<>`]*&)/i
/** Of a heading, which may be of several lines and has no mark of its own. */
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/m
/** Lines that may be headings, whatever they are nested in. */
const HEADING = /^[ \t>*+\-\d.)]*#[^\r\n]*/gm
/** Form of an automatic id, of ASCII letters. */
const AUTOMATIC_ID = /^[a-z0-9_-]+$/

/**
 * Whether a look at the text, some fifty times cheaper than reading it, shows that a page can be read and has none of these names. Whether
 * it has them stays open where it does not show that.
 */
export function plainlyLacks({ kind, text, metadata: { bodyStart } }: Page, names: readonly string[]): boolean {
  if (kind !== 'markdown' || bodyStart === undefined) return false
  const body = text.slice(bodyStart.offset)
  if (names.some((name) => !PRINTABLE.test(name) || body.includes(name)) || REFERENCE.test(body)) return false
  const automatic = names.filter((name) => AUTOMATIC_ID.test(name))
  if (automatic.length > 0) {
    if (UNDERLINE.test(body)) return false
    const headings = [...body.matchAll(HEADING)].map(([line]) => line.toLowerCase())
    if (headings.some((line) => automatic.some((name) => mayBeIdOf(line, name)))) return false
  }
  return isBearable(body)
}

/** Marks, addresses and tags may stand between the letters of an id, but each of them is written, unless it is by a reference. */
function mayBeIdOf(line: string, id: string): boolean {
  if (line.includes('&')) return true
  let from = 0
  // a repeat has a number that is not written
  for (const letter of id.replace(/-\d+$/, '').replaceAll('-', '')) {
    const at = line.indexOf(letter, from)
    if (at < 0) return false
    from = at + 1
  }
  return true
}
