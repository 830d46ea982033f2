import type { Text } from 'mdast'
import type { DamagedLink, Fix } from '../model.ts'
import type { LineIndex } from './line-index.ts'
import type { MarkdownParser } from './markdown.ts'
import { withoutFiller } from './masking.ts'
import type { Stretch } from './stretches.ts'

/** A closing bracket, an opening parenthesis, at most blanks and a line end between, and a target without blanks; its title and its end if there are any. */
const ALMOST =
  /(\\?[\]］])([ \t\u00A0\u3000]{0,4}(?:\r?\n[ \t]{0,4})?)(\\?[(（])((?:[^\s()（）<>[\]［］\\"]|\\(?![()（）]))+)((?:[ \t]+"[^"\r\n]*")?)[ \t]{0,4}(\\?[)）])?/g

/** The rest of a target with blanks, up to the parenthesis that ends it. */
const REST_WITH_BLANKS = /[^()（）<>[\]\r\n"]{1,200}\)/y

/** UTF-16 units of a link's text that are searched for its opening bracket. */
const LONGEST_TEXT = 300

const FILE = /\.(?:md|ya?ml|png|jpe?g|gif|svg)(?:[?#][^\s]*)?$/i
const ADDRESS = /^(?:https?:\/\/[^/]|\.{1,2}[\\/]\S|~[\\/]\S|#[\p{L}_])/iu
const ON_SITE = /^\/[\w-]+\/[^\s]/

/** Links that CommonMark takes for text, in one text node of `text`, the page masked. */
export function damagedLinksInText(
  node: Text,
  text: string,
  lines: LineIndex,
  parse: MarkdownParser,
): readonly DamagedLink[] {
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? from
  const found: DamagedLink[] = []
  const written = text.slice(from, to)
  if (!/[\]］]/.test(written)) return found
  for (const match of written.matchAll(ALMOST)) {
    const [whole, closing = '', blanks = '', opening = '', url = '', title = '', end = ''] = match
    const start = from + match.index
    const parts: Parts = { closing, blanks, opening, url, title, isClosed: end !== '' }
    // a path that begins like one goes on behind its blank
    const read =
      (FILE.test(url) ? undefined : targetWithBlanks(text, start, parts)) ??
      (isLink(parts) ? { url, length: whole.trimEnd().length } : undefined)
    if (read === undefined || (blanks !== '' && isMark(text, start))) continue
    const place = lines.place(start, start + read.length)
    const opener = findOpener(text, start)
    const isEscaped = closing.startsWith('\\') && opener?.written.startsWith('\\') === true
    const fix =
      read.url === url && parts.isClosed && opener
        ? repair(text, opener, { start, end: start + read.length }, parts, lines, parse)
        : undefined
    found.push({ url: read.url, place, isEscaped, ...(fix ? { fix } : {}) })
  }
  return found
}

interface Parts {
  readonly closing: string
  readonly blanks: string
  readonly opening: string
  readonly url: string
  readonly title: string
  readonly isClosed: boolean
}

/** Behind blanks, what stands in parentheses may be an aside: only what is a target beyond doubt counts there. */
function isLink({ blanks, url, isClosed }: Parts): boolean {
  if (ADDRESS.test(url) || FILE.test(url)) return blanks === '' || isClosed
  return blanks === '' && isClosed && ON_SITE.test(url)
}

/** A target that is none for the blanks in it: `[text](some file.md)`. */
function targetWithBlanks(
  text: string,
  start: number,
  { closing, blanks, opening, url, isClosed }: Parts,
): { readonly url: string; readonly length: number } | undefined {
  if (isClosed || blanks !== '' || opening !== '(') return undefined
  const urlStart = start + closing.length + opening.length
  REST_WITH_BLANKS.lastIndex = urlStart + url.length
  const rest = REST_WITH_BLANKS.exec(text)?.[0]
  if (rest === undefined) return undefined
  const whole = `${url}${rest.slice(0, -1)}`.trimEnd()
  return FILE.test(whole) ? { url: whole, length: urlStart + url.length + rest.length - start } : undefined
}

/** A check box or the number of a note, `[x]` or `[1]`: no text of a link. */
const isMark = (text: string, closing: number): boolean =>
  /\[(?:[ xX*]|\^?\d{1,3})$/.test(text.slice(Math.max(0, closing - 6), closing))

interface Opener {
  readonly at: number
  readonly written: string
}

/** The bracket that the link's text begins with, on the same line and with no other bracket between. */
function findOpener(text: string, closing: number): Opener | undefined {
  const before = text.slice(Math.max(0, closing - LONGEST_TEXT), closing)
  const written = /\\?[[［][^[\]［］\r\n]*$/.exec(before.slice(Math.max(0, lastBracket(before) - 1)))?.[0]
  if (written === undefined) return undefined
  const length = written.startsWith('\\') ? 2 : 1
  return { at: closing - written.length, written: written.slice(0, length) }
}

const lastBracket = (text: string): number => Math.max(text.lastIndexOf('['), text.lastIndexOf('［'))

/** The link as it was meant, where it becomes one by that. */
function repair(
  text: string,
  opener: Opener,
  { start, end }: Stretch,
  { url, title }: Parts,
  lines: LineIndex,
  parse: MarkdownParser,
): Fix | undefined {
  // an image that lost its form would come back as a link
  if (/(?:[!！][ \t\u00A0\u3000]+|！)$/.test(text.slice(Math.max(0, opener.at - 8), opener.at))) return undefined
  const label = text.slice(opener.at + opener.written.length, start)
  const target = `](${url}${title})`
  if (withoutFiller(label + target) !== label + target) return undefined
  const [paragraph, ...others] = parse(`[${label}${target}`).children
  const isOne = paragraph?.type === 'paragraph' && paragraph.children.length === 1 && others.length === 0
  if (!isOne || paragraph.children[0]?.type !== 'link') return undefined
  if (opener.written === '[') return { place: lines.place(start, end), text: target }
  return { place: lines.place(opener.at, end), text: `[${label}${target}` }
}
