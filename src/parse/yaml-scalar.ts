import type { Scalar } from 'yaml'

/** From where to where the value itself stands: within its quotes; of a text block, its first line with any text. */
export function extentOf({ type, range: [start, end] }: Scalar.Parsed, yaml: string): readonly [number, number] {
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return [start + 1, end - 1]
  if (type !== 'BLOCK_FOLDED' && type !== 'BLOCK_LITERAL') return [start, end]
  const [, before = '', line = ''] = /^([^\r\n]*\s*)([^\r\n]*)/.exec(yaml.slice(start, end)) ?? []
  const first = start + before.length
  return line === '' ? [start, start + 1] : [first, first + line.trimEnd().length]
}

/**
 * For each UTF-16 unit of a scalar's value that is no white space, the offset in `yaml` at which it is written; white space has that of what
 * follows, and the end is one more. `undefined` where the two cannot be matched: an escape that stands for several units.
 */
export function offsetsOf({ type, value, range: [from, to] }: Scalar.Parsed, yaml: string): Int32Array | undefined {
  const text = String(value ?? '')
  const offsets = new Int32Array(text.length + 1).fill(-1)
  const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
  const isBlock = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL'
  // the first line of a block says of what kind it is
  let at = isBlock ? from + (/[\r\n]/.exec(yaml.slice(from, to))?.index ?? 0) : from + (isQuoted ? 1 : 0)
  const end = isQuoted ? to - 1 : to
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index] ?? ''
    if (/\s/.test(unit)) continue
    at = skipSpace(yaml, at, end, type === 'QUOTE_DOUBLE')
    const length = writtenLength(unit, yaml, at, type)
    if (length === 0 || at >= end) return undefined
    offsets[index] = at
    at += length
  }
  offsets[text.length] = at
  for (let index = text.length - 1; index >= 0; index -= 1)
    if (offsets[index] === -1) offsets[index] = offsets[index + 1] ?? at
  return offsets
}

/** Escapes in double quotes that stand for white space. */
const SPACE_ESCAPE = /\\(?:[nrtvfNLP_ ]|x(?:09|0[aAdD]|20|a0|A0)|\r?\n|\r)/y

function skipSpace(yaml: string, from: number, end: number, hasEscapes: boolean): number {
  let at = from
  while (at < end) {
    SPACE_ESCAPE.lastIndex = at
    const space = hasEscapes ? SPACE_ESCAPE.exec(yaml) : null
    if (space !== null) at += space[0].length
    else if (/\s/.test(yaml[at] ?? '')) at += 1
    else break
  }
  return at
}

const ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^\r\n])/y

/** How many units of `yaml` at `at` stand for `unit`; 0 for none. */
function writtenLength(unit: string, yaml: string, at: number, type: Scalar.Parsed['type']): number {
  if (type === 'QUOTE_SINGLE' && unit === "'") return yaml.startsWith("''", at) ? 2 : 0
  if (type !== 'QUOTE_DOUBLE' || yaml[at] !== '\\') return yaml[at] === unit ? 1 : 0
  ESCAPE.lastIndex = at
  const written = ESCAPE.exec(yaml)?.[0] ?? ''
  const code = /^\\[xuU]/.test(written) ? String.fromCodePoint(codePoint(written)) : written.slice(1)
  return code === unit ? written.length : 0
}

const codePoint = (written: string): number => Math.min(Number.parseInt(written.slice(2), 16), 0x10ffff)
