import matter from 'gray-matter'
import type { Metadata, MetadataFault } from '../model.ts'
import type { LineIndex } from './line-index.ts'
import { plainFields } from './plain-fields.ts'
import { provenanceOf, scanProvenance } from './provenance.ts'
import { fieldsOf, readYaml, type YamlReading } from './yaml-fields.ts'

/** Lines at the top of a page in which metadata is looked for when its end cannot be found. */
const LONGEST_UNCLOSED = 200

/** UTF-16 units of the longest metadata that is read: real ones have a few thousand. */
const LONGEST_METADATA = 32_768

interface Block {
  /** Offset after the opening line, and of the closing line. */
  readonly start: number
  readonly end: number
  /** Offset after the closing line. */
  readonly after: number
}

/** Reads the metadata of a Markdown page. Front matter opens on the first line, with exactly `---`. */
export function readFrontMatter(text: string, lines: LineIndex): Metadata {
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const opening = /^[^\r\n]*/.exec(text.slice(first))?.[0] ?? ''
  if (!opening.startsWith('---') || opening.startsWith('----'))
    return (
      readLateFrontMatter(text, first, lines) ?? {
        bodyStart: lines.point(first),
        fields: [],
        provenance: {},
        faults: [],
      }
    )
  const start = afterLine(text, first)
  if (!/^---[ \t]*$/.test(opening)) {
    const fault = { kind: 'bad-opening', detail: opening, place: lines.place(first, first + opening.length) } as const
    return broken(text, lines, first, start, fault)
  }
  const found = findClosing(text, first, start, lines)
  return 'kind' in found ? broken(text, lines, first, start, found) : readClosed(text, first, found, lines)
}

/** Front matter below nothing but blank lines and comments; a rule and text below it are told from it by the provenance. */
function readLateFrontMatter(text: string, first: number, lines: LineIndex): Metadata | undefined {
  const opening = afterBlanks(text, first)
  if (opening === undefined) return undefined
  const found = findClosing(text, opening, afterLine(text, opening), lines)
  if ('kind' in found) return undefined
  const metadata = readClosed(text, opening, found, lines)
  if (metadata.provenance.sourceHash === undefined) return undefined
  const end = opening - (text.startsWith('\r\n', opening - 2) ? 2 : 1)
  const start = Math.max(first, end - (lines.point(end).column - 1))
  const fault = { kind: 'late-opening', detail: '', place: lines.place(start, end) } as const
  return { ...metadata, faults: [fault, ...metadata.faults] }
}

/** The offset of the line `---` that is the first one, but for blank lines and comments. */
function afterBlanks(text: string, first: number): number | undefined {
  const opening = /---[ \t]*$/my
  const comment = /[ \t]*<!--/y
  const restOfLine = /[ \t]*(?:\r\n|\n|\r)/y
  const matchesAt = (form: RegExp, offset: number): boolean => {
    form.lastIndex = offset
    return form.test(text)
  }
  let at = first
  while (!matchesAt(opening, at)) {
    if (matchesAt(comment, at)) {
      const end = text.indexOf('-->', comment.lastIndex)
      if (end < 0) return undefined
      at = end + 3
    }
    if (!matchesAt(restOfLine, at)) return undefined
    at = restOfLine.lastIndex
  }
  return at
}

/** Reads front matter whose opening line is at `first` and whose end is found. */
function readClosed(text: string, first: number, found: Block, lines: LineIndex): Metadata {
  const place = lines.place(first, found.after)
  const plain = plainFields(text.slice(found.start, found.end), found.start, lines)
  if (plain !== undefined)
    return { place, bodyStart: place.end, fields: plain, provenance: provenanceOf(plain), faults: [] }
  const { root, faults: yamlFaults, isMapping } = readBlock(text, found, lines)
  const faults: readonly MetadataFault[] =
    yamlFaults.length > 0 || isMapping ? yamlFaults : [{ kind: 'not-a-mapping', detail: '', place }]
  const yaml = text.slice(found.start, found.end)
  const fields = root === undefined ? [] : fieldsOf(root, yaml, found.start, lines)
  return {
    place,
    bodyStart: place.end,
    fields,
    provenance: faults.length > 0 ? scanProvenance(text, found.start, found.end, lines) : provenanceOf(fields),
    faults,
  }
}

/** Passes the block through gray-matter with every engine replaced: its own would evaluate JavaScript. */
function readBlock(text: string, { start, end }: Block, lines: LineIndex): YamlReading {
  if (end - start > LONGEST_METADATA) {
    const detail = `it is longer than ${LONGEST_METADATA} characters`
    return { root: undefined, faults: [{ kind: 'yaml', detail, place: lines.place(start, end) }], isMapping: true }
  }
  let reading: YamlReading = { root: undefined, faults: [], isMapping: true }
  const refuse = (): never => {
    throw new Error('only YAML front matter is read')
  }
  // with options at hand gray-matter keeps no cache, in which a page broken once would later pass as empty
  matter(`---\n${text.slice(start, end).replace(/\r?\n$/, '')}\n---\n`, {
    language: 'yaml',
    engines: {
      yaml: {
        parse: (yaml: string) => {
          reading = readYaml(yaml.replace(/^\n/, ''), start, lines)
          return {}
        },
        stringify: refuse,
      },
      json: { parse: refuse, stringify: refuse },
      javascript: { parse: refuse, stringify: refuse },
    },
  })
  return reading
}

function findClosing(text: string, first: number, start: number, lines: LineIndex): Block | MetadataFault {
  const closing = /^(---[^\r\n]*|\.\.\.[ \t]*)$/gm
  closing.lastIndex = start
  const match = closing.exec(text)
  if (match === null) return { kind: 'unclosed', detail: '', place: lines.place(first, first + 3) }
  const line = match[0]
  if (/^(---|\.\.\.)[ \t]*$/.test(line)) return { start, end: match.index, after: afterLine(text, match.index) }
  return { kind: 'bad-closing', detail: line, place: lines.place(match.index, match.index + line.length) }
}

function broken(text: string, lines: LineIndex, first: number, start: number, fault: MetadataFault): Metadata {
  let end = start
  for (let count = 0; count < LONGEST_UNCLOSED && end < text.length; count += 1) end = afterLine(text, end)
  return {
    place: lines.place(first, start),
    fields: [],
    provenance: scanProvenance(text, start, end, lines),
    faults: [fault],
  }
}

function afterLine(text: string, offset: number): number {
  const ending = /\r\n|\n|\r/g
  ending.lastIndex = offset
  const match = ending.exec(text)
  return match === null ? text.length : match.index + match[0].length
}
