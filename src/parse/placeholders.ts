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

/** The placeholders in a stretch of a page as written, `from` its offset. */
export function placeholdersIn(written: string, from: number, lines: LineIndex): readonly PlaceholderMark[] {
  if (!/[%{$<]|&lt;|:::/.test(written)) return []
  const read = (text: string, forms: typeof FORMS, isSpaced: boolean): PlaceholderMark[] =>
    forms.flatMap(([kind, form]) =>
      [...text.matchAll(form)].map(({ 0: whole, index }) => ({
        kind,
        text: comparable(whole, kind),
        place: lines.place(from + index, from + index + whole.length),
        isSpaced,
      })),
    )
  const whole = read(written, FORMS, false)
  // what stands between two placeholders is none
  let rest = written
  for (const [, form] of FORMS) rest = rest.replace(form, (match) => '\n'.repeat(match.length))
  return [...whole, ...read(rest, SPACED, true)].sort((a, b) => a.place.start.offset - b.place.start.offset)
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
