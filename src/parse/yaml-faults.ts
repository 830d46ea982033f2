import type { YAMLError } from 'yaml'
import type { MetadataFault } from '../model.ts'
import type { LineIndex } from './line-index.ts'

/**
 * Says of each error in `yaml`, which stands at offset `from` of the page, what is wrong and where: the parser often stumbles
 * only lines after the cause. Several errors of one cause are one fault.
 */
export function yamlFaults(
  errors: readonly YAMLError[],
  yaml: string,
  from: number,
  lines: LineIndex,
): readonly MetadataFault[] {
  const faults = errors.map((error) => faultOf(error, yaml, from, lines))
  return faults.filter(
    ({ kind, place }, index) =>
      faults.findIndex((other) => other.kind === kind && other.place.start.offset === place.start.offset) === index,
  )
}

function faultOf(
  { code, message, pos: [start, end] }: YAMLError,
  yaml: string,
  from: number,
  lines: LineIndex,
): MetadataFault {
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:\r\n]*/.exec(yaml.slice(start))?.[0]?.trim() ?? ''
    return { kind: 'duplicate-key', detail: key, place: lines.place(from + start, from + start + key.length) }
  }
  const line = entryAt(yaml, start)
  const cause = (line && (unquotedColon(line) ?? textAfterEnd(line))) ?? openQuote(yaml, start)
  if (cause === undefined) {
    const place = lines.place(from + start, from + Math.max(start, Math.min(end, yaml.length)))
    return { kind: 'yaml', detail: firstSentence(message), place }
  }
  const { kind, detail, entry, fix } = cause
  const place = lines.place(from + entry.start, from + entry.start + entry.value.length)
  return { kind, detail, place, ...(fix === undefined ? {} : { fix: { place, text: fix } }) }
}

/** A line `key: value`, the value as written, and its offset. */
interface Entry {
  readonly value: string
  readonly start: number
}

/** What is wrong with the value of a line; `fix` is what to write instead. */
interface Cause {
  readonly kind: 'unquoted-colon' | 'yaml'
  readonly detail: string
  readonly entry: Entry
  readonly fix?: string
}

const ENTRY = /^([ \t]*(?:- )?[\w.-]+:[ \t]+)(\S[^\r\n]*)/

/** The entry on the line that holds `offset`. */
function entryAt(yaml: string, offset: number): Entry | undefined {
  const lineStart = yaml.lastIndexOf('\n', offset - 1) + 1
  const [, before, value] = ENTRY.exec(yaml.slice(lineStart)) ?? []
  if (before === undefined || value === undefined) return undefined
  return { value: value.trimEnd(), start: lineStart + before.length }
}

/** The fault most seen in handed-back metadata: a translated value that now holds an unquoted `: `. */
function unquotedColon(entry: Entry): Cause | undefined {
  const { value } = entry
  if (!/^[^\s'"|>[{&*!#].*?:(?:\s|$)/.test(value)) return undefined
  return { kind: 'unquoted-colon', detail: value, entry, fix: quoted(value) }
}

/** Signs that begin a value of their own to YAML, with text after the end of that value; and signs that begin none. */
const TEXT_AFTER_END = /^(?:[@`%]|"(?:[^"\\]|\\.)*"\s*[^\s#]|'(?:[^']|'')*'\s*[^\s#]|\[[^\]]*\]\s*[^\s#]|\*\S*\s+[^\s#])/

function textAfterEnd(entry: Entry): Cause | undefined {
  const { value } = entry
  if (!TEXT_AFTER_END.test(value)) return undefined
  return { kind: 'yaml', detail: unenclosed(value), entry, fix: quoted(value) }
}

const OPEN_QUOTE = /^(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/

/**
 * The first value up to `offset` that opens with a quote and does not close it, on a line that the next does not continue. Which
 * text it should have, an apostrophe or a closing quote, cannot be told.
 */
function openQuote(yaml: string, offset: number): Cause | undefined {
  let lineStart = 0
  while (lineStart <= offset) {
    const next = yaml.indexOf('\n', lineStart) + 1
    const entry = entryAt(yaml, lineStart)
    if (entry !== undefined && OPEN_QUOTE.test(entry.value) && indentAt(yaml, next) <= indentAt(yaml, lineStart))
      return { kind: 'yaml', detail: unenclosed(entry.value), entry }
    if (next === 0) return undefined
    lineStart = next
  }
  return undefined
}

const indentAt = (yaml: string, lineStart: number): number => /^[ \t]*/.exec(yaml.slice(lineStart))?.[0].length ?? 0

const unenclosed = (value: string): string => `a value that begins with ${value[0]} and is not in quotes as a whole`

const quoted = (value: string): string =>
  value.includes("'") ? `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"` : `'${value}'`

const firstSentence = (message: string): string => {
  const sentence = (/^[^\r\n]*/.exec(message)?.[0] ?? '').replace(/[.:]\s*$/, '')
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
