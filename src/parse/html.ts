import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'

/** One attribute of an HTML tag; `start` and `end` bound the value as written, without quotes, within the HTML read. */
export interface Attribute {
  readonly tag: string
  readonly name: string
  /** Character references decoded. */
  readonly value: string
  readonly start: number
  readonly end: number
}

const TAG = /<!--[\s\S]*?(?:-->|$)|<([a-z][a-z0-9-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi
/** Takes names without a value too: a name that is left is searched anew from each of its letters. */
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

/** One tag with one attribute that reads as it is written, as most are. */
const PLAIN = /^<([a-z][a-z0-9-]*) ([a-z-]+)="([^"&<>]*)">$/i

const NONE: readonly Attribute[] = []

/** Reads the attributes of every opening tag; comments are passed over. */
export function readAttributes(html: string): readonly Attribute[] {
  if (!html.includes('=')) return NONE
  const plain = PLAIN.exec(html)
  if (plain !== null) {
    const [, tag = '', name = '', value = ''] = plain
    const end = html.length - 2
    return [{ tag: tag.toLowerCase(), name: name.toLowerCase(), value, start: end - value.length, end }]
  }
  const attributes: Attribute[] = []
  for (const tag of html.matchAll(TAG)) {
    const [, name, inside = ''] = tag
    if (name === undefined) continue
    const from = tag.index + 1 + name.length
    for (const match of inside.matchAll(ATTRIBUTE)) {
      const [whole, key = '', double, single, bare] = match
      const written = double ?? single ?? bare
      if (written === undefined) continue
      const end = from + match.index + whole.length - (bare === undefined ? 1 : 0)
      attributes.push({
        tag: name.toLowerCase(),
        name: key.toLowerCase(),
        value: decodeReferences(written),
        start: end - written.length,
        end,
      })
    }
  }
  return attributes
}

/** Puts characters in place of `&amp;`, `&#38;` and `&#x26;`. */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/gi, (whole, hex, decimal, named) => {
    if (hex) return decodeNumericCharacterReference(hex, 16)
    if (decimal) return decodeNumericCharacterReference(decimal, 10)
    return decodeNamedCharacterReference(named) || whole
  })
}
