import type { PlaceholderMark } from '../model.ts'
import type { LineIndex } from './line-index.ts'

/** Each form once; what stands between the signs is short, and holds none of them. */
const FORMS: readonly (readonly [PlaceholderMark['kind'], RegExp])[] = [
  ['percent', /%(?![0-9A-Fa-f]{2}%)[A-Za-z](?:\w|\\_|[()-]){1,60}%/g],
  ['braces', /\{\{[^{}\r\n]{1,80}\}\}/g],
  ['dollar', /\$\{[^{}\r\n]{1,80}\}/g],
  ['angle', /(?:\\?<|&lt;) ?\p{L}[^<>&\\\r\n]{0,60}(?:\\?>|&gt;)/gu],
  ['no-loc', /:::[ \t]?no-loc[ \t]{1,4}text="[^"\r\n]{1,200}"[^:\r\n]{0,200}:::/gi],
]

const SPACED: readonly (readonly [PlaceholderMark['kind'], RegExp])[] = [
  [
    'percent',
    /%(?:[ \t\u00A0]{1,2}\p{L}(?:[\p{L}\d_()-]|\\_){0,60}[ \t\u00A0]{0,2}|\p{L}(?:[\p{L}\d_()-]|\\_){0,60}[ \t\u00A0]{1,2})%/gu,
  ],
  ['braces', /\{[ \t\u00A0]\{[^{}\r\n]{1,80}\}[ \t\u00A0]?\}/g],
  ['dollar', /\$[ \t\u00A0]\{[^{}\r\n]{1,80}\}/g],
]

const ANY = /[%{$<]|&lt;|:::/
const OUT_OF_TAGS = /[%{$]|&lt;|:::/
const ANY_SPACED = /%|[{$][ \t\u00A0]\{/

/** The placeholders in a stretch of a page as written, `from` its offset. */
export const placeholdersIn = (written: string, from: number, lines: LineIndex): readonly PlaceholderMark[] =>
  ANY.test(written) ? readPlaceholders(written, from, lines, true) : []

/** Those without what stands between angle brackets: tags in HTML, and names that are translated in code. */
export const placeholdersOutOfTags = (written: string, from: number, lines: LineIndex): readonly PlaceholderMark[] =>
  OUT_OF_TAGS.test(written) ? readPlaceholders(written, from, lines, false) : []

function readPlaceholders(
  written: string,
  from: number,
  lines: LineIndex,
  inAngles: boolean,
): readonly PlaceholderMark[] {
  const found: PlaceholderMark[] = []
  const read = (text: string, forms: typeof FORMS, isSpaced: boolean): void => {
    for (const [kind, form] of forms)
      for (const { 0: whole, index } of text.matchAll(form)) {
        if (kind === 'angle' && !inAngles && !whole.startsWith('&')) continue
        const place = lines.place(from + index, from + index + whole.length)
        found.push({ kind, text: comparable(whole, kind), place, isSpaced })
      }
  }
  read(written, FORMS, false)
  if (ANY_SPACED.test(written)) {
    // what stands between two placeholders is none
    let rest = written
    for (const [, form] of FORMS) rest = rest.replace(form, (match) => '\n'.repeat(match.length))
    read(rest, SPACED, true)
  }
  return found.sort((a, b) => a.place.start.offset - b.place.start.offset)
}

/** Without escapes, and without the blanks that mean nothing within braces. */
function comparable(written: string, kind: PlaceholderMark['kind']): string {
  if (kind === 'no-loc') return /text="([^"]*)"/i.exec(written)?.[1] ?? ''
  const plain = written
    .replace(/[\u200B-\u200D\u2060\uFEFF]|\\(?=[_<>{}$%])/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
  return kind === 'braces' || kind === 'dollar' ? plain.replace(/[ \t\u00A0]+/g, '') : plain
}
