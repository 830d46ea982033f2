import type { Field } from '../model.ts'
import type { LineIndex } from './line-index.ts'

/** Nothing, in quotes without escapes, or plain words that begin with a letter or a digit. */
const VALUE = /'([^']*)'|"([^"\\]*)"|([\p{L}\p{N}].*)/u.source
const ENTRY = new RegExp(`^([a-z][\\w.-]*):(?: +(?:${VALUE}))?$`, 'iu')
const ITEM = new RegExp(`^( *)- +(?:${VALUE})$`, 'u')
const NOTHING = /^(?:#.*)?$/

/** What ends plain words or makes them something else. */
const NOT_PLAIN = /:(?: |$)| #/

/** Control characters, and white space that is none to every reader. */
const ODD = /[^\P{Cc}\r\n]|\r(?!\n)|[\u2028\u2029\uFEFF]/u

/**
 * Reads front matter that is nothing but entries of one line each, lists of such values and comments, as most is; `yaml` stands at offset
 * `from` of the page that `lines` indexes. `undefined` where a parser of YAML is needed.
 */
export function plainFields(yaml: string, from: number, lines: LineIndex): readonly Field[] | undefined {
  if (ODD.test(yaml)) return undefined
  const fields: Field[] = []
  const keys = new Set<string>()
  const rows = rowsOf(yaml)
  for (let index = 0; index < rows.length; index += 1) {
    const { text, start } = rows[index] ?? { text: '', start: 0 }
    if (NOTHING.test(text)) continue
    const [, key = '', single, double, plain] = ENTRY.exec(text) ?? []
    if (key === '' || keys.has(key) || NOT_PLAIN.test(plain ?? '')) return undefined
    keys.add(key)
    const keyPlace = lines.place(from + start, from + start + key.length)
    const value = single ?? double ?? plain
    const items = value === undefined ? itemsFrom(rows, index + 1) : 0
    if (value !== undefined) {
      const length = value.length + (plain === undefined ? 2 : 0)
      const at = from + start + text.length - length
      fields.push({ key, value, keyPlace, place: value === '' ? keyPlace : lines.place(at, at + length) })
    } else if (items === 0) fields.push({ key, value: '', keyPlace, place: keyPlace })
    else {
      const first = rows[index + 1]
      const begin = (first?.start ?? 0) + (first?.text.indexOf('-') ?? 0)
      const end = rows[index + 1 + items]?.start ?? yaml.length
      fields.push({ key, value: yaml.slice(begin, end).trim(), keyPlace, place: lines.place(from + begin, from + end) })
      index += items
    }
  }
  return fields.length === 0 ? undefined : fields
}

interface Row {
  /** Without its line ending and the blanks before that. */
  readonly text: string
  readonly start: number
}

function rowsOf(yaml: string): readonly Row[] {
  const rows: Row[] = []
  for (let start = 0; start < yaml.length; ) {
    const feed = yaml.indexOf('\n', start)
    const end = feed < 0 ? yaml.length : feed
    rows.push({ text: yaml.slice(start, trimmedEnd(yaml, start, end)), start })
    start = end + 1
  }
  return rows
}

/** How many rows from `index` on are items of one list. */
function itemsFrom(rows: readonly Row[], index: number): number {
  let count = 0
  for (let indent: string | undefined; ; count += 1) {
    const [, blanks, , , plain = ''] = ITEM.exec(rows[index + count]?.text ?? '') ?? []
    indent ??= blanks
    if (blanks === undefined || blanks !== indent || NOT_PLAIN.test(plain)) return count
  }
}

function trimmedEnd(yaml: string, start: number, end: number): number {
  let at = end
  if (at > start && yaml.charCodeAt(at - 1) === 13) at -= 1
  while (at > start && yaml.charCodeAt(at - 1) === 32) at -= 1
  return at
}
