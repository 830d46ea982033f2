import { type Document, visit, type YAMLError } from 'yaml'
import type { MetadataFault } from '../model.ts'
import type { LineIndex } from './line-index.ts'

/** Errors that are looked into: behind so many nothing is told apart any more. */
const MOST_ERRORS = 100

/**
 * Says of each error in `yaml`, which `document` was read from and which stands at offset `from` of the page, what is wrong and where:
 * the parser often stumbles only lines after the cause. Several errors of one cause are one fault.
 */
export function yamlFaults(
  document: Document.Parsed,
  yaml: string,
  from: number,
  lines: LineIndex,
): readonly MetadataFault[] {
  const seen = new Set<string>()
  const firstLines = firstOffsets(yaml)
  const read = document.errors.slice(0, MOST_ERRORS).map((error) => faultOf(error, yaml, from, lines, firstLines))
  // of YAML that is broken otherwise nobody can say which anchors it has
  const faults = read.length > 0 ? read : danglingAliases(document).map((range) => aliasFault(range, yaml, from, lines))
  return faults.flatMap((fault) => {
    const key = `${fault.kind} ${fault.place.start.offset}`
    if (seen.has(key)) return []
    seen.add(key)
    return [fault]
  })
}

function faultOf(
  { code, message, pos: [start, end] }: YAMLError,
  yaml: string,
  from: number,
  lines: LineIndex,
  firstLines: () => FirstLines,
): MetadataFault {
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:\r\n]*/.exec(yaml.slice(start))?.[0]?.trim() ?? ''
    const repeated = repeatedLine(yaml, start, firstLines)
    return {
      kind: 'duplicate-key',
      detail: key,
      place: lines.place(from + start, from + start + key.length),
      ...(repeated ? { fix: { place: lines.place(from + repeated.start, from + repeated.end), text: '' } } : {}),
    }
  }
  const line = entryAt(yaml, start)
  const cause = (line && (unquotedColon(line) ?? textAfterEnd(line))) ?? openQuote(message, line, start, yaml)
  if (cause === undefined) {
    const place = lines.place(from + start, from + Math.max(start, Math.min(end, yaml.length)))
    return { kind: 'yaml', detail: firstSentence(message), place }
  }
  const { kind, detail, entry, fix } = cause
  const place = lines.place(from + entry.start, from + entry.start + entry.value.length)
  return { kind, detail, place, ...(fix === undefined ? {} : { fix: { place, text: fix } }) }
}

/** Where each line stands first, by its text. */
type FirstLines = ReadonlyMap<string, number>

/** Reads the lines when first asked, since few pages need them. */
function firstOffsets(yaml: string): () => FirstLines {
  let found: FirstLines | undefined
  return () => {
    found ??= new Map([...yaml.matchAll(/^.*$/gm)].reverse().map(({ 0: line, index }) => [line, index]))
    return found
  }
}

/** The line at `offset` with its ending, where it is an entry by itself that stands above, word for word, too. */
function repeatedLine(
  yaml: string,
  offset: number,
  firstLines: () => FirstLines,
): { readonly start: number; readonly end: number } | undefined {
  const start = offset === 0 ? 0 : yaml.lastIndexOf('\n', offset - 1) + 1
  const [whole = '', line = '', next = ''] = /^([^\r\n]*)(?:\r?\n|$)([ \t]*[^\r\n]?)/.exec(yaml.slice(start)) ?? []
  const isAlone = /^[ \t]*[\w.-]+:[ \t]+[^\s|>[{&*!#]/.test(line) && !/^[ \t]|^-/.test(next)
  if (!isAlone || (firstLines().get(line) ?? start) >= start) return undefined
  return { start, end: start + whole.length - next.length }
}

/** The aliases that no anchor stands before: the parser notices only when it is asked for their values. */
function danglingAliases(document: Document.Parsed): readonly (readonly [number, number])[] {
  const anchors = new Set<string>()
  const dangling: (readonly [number, number])[] = []
  visit(document, {
    Alias(_, { source, range }) {
      if (!anchors.has(source) && range) dangling.push([range[0], range[1]])
    },
    Value(_, { anchor }) {
      if (anchor !== undefined) anchors.add(anchor)
    },
  })
  return dangling
}

function aliasFault(
  [start, end]: readonly [number, number],
  yaml: string,
  from: number,
  lines: LineIndex,
): MetadataFault {
  const place = lines.place(from + start, from + end)
  const written = yaml.slice(start, end)
  const isWhole =
    entryAt(yaml, start)
      ?.value.replace(/\s#.*$/, '')
      .trimEnd() === written
  return {
    kind: 'yaml',
    detail: unenclosed(written),
    place,
    ...(isWhole ? { fix: { place, text: quoted(written) } } : {}),
  }
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
  const lineStart = offset === 0 ? 0 : yaml.lastIndexOf('\n', offset - 1) + 1
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
const TEXT_AFTER_END =
  /^(?:[@`%]|"(?:[^"\\]|\\.)*"\s*[^\s#]|'(?:[^']|'')*'\s*[^\s#]|\[[^\]]*\]\s*[^\s#]|\*\S*\s+[^\s#])/

function textAfterEnd(entry: Entry): Cause | undefined {
  const { value } = entry
  if (!TEXT_AFTER_END.test(value)) return undefined
  return { kind: 'yaml', detail: unenclosed(value), entry, fix: quoted(value) }
}

const OPEN_QUOTE = /^(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/

/**
 * The value that opens with a quote and does not close it: on the line of the error, else the last one, which swallowed all up to
 * the end. An apostrophe or a closing quote, which text is right cannot be told.
 */
function openQuote(message: string, line: Entry | undefined, offset: number, yaml: string): Cause | undefined {
  const quote = /^Missing closing (["'])/.exec(message)?.[1]
  if (quote === undefined) return undefined
  const isOpen = ({ value }: Entry): boolean => value.startsWith(quote) && OPEN_QUOTE.test(value)
  const entry =
    line && isOpen(line) ? line : offset < yaml.trimEnd().length ? undefined : entries(yaml).findLast(isOpen)
  return entry && { kind: 'yaml', detail: unenclosed(entry.value), entry }
}

const entries = (yaml: string): readonly Entry[] =>
  [...yaml.matchAll(/^/gm)].flatMap(({ index }) => entryAt(yaml, index) ?? [])

const unenclosed = (value: string): string =>
  `a value that begins with ${value[0] === '`' ? 'a backtick' : value[0]} and is not in quotes as a whole`

const quoted = (value: string): string =>
  value.includes("'") ? `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"` : `'${value}'`

const firstSentence = (message: string): string => {
  const sentence = (/^[^\r\n]*/.exec(message)?.[0] ?? '').replace(/[.:]\s*$/, '')
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
