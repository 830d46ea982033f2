import * as v from 'valibot'
import type { BaselineRecord } from './baseline.ts'
import { isInside, LONGEST_PATH } from './inside-path.ts'
import { jsonFault } from './parse/json-fault.ts'
import { lineIndex } from './parse/line-index.ts'
import { NAME, VERSION } from './project.ts'
import { jsonText } from './report/json-text.ts'
import { shownValue } from './shown-value.ts'

/** Grows by one with every change after which the version before could not use the file, or fingerprints are made in another way. */
export const BASELINE_VERSION = 1

/** Bytes of the largest baseline read: some hundred thousand records. */
export const LARGEST_BASELINE = 32 * 1024 * 1024

/** Records of the longest baseline, written or read. */
export const MOST_RECORDS = 200_000
const MOST_EQUAL = 1_000_000

const PATH = 'a path from the root of the repository'
const RULE = 'the id of a rule'
const FINGERPRINT = '32 hexadecimal digits'
const COUNT = `a whole number from 1 to ${MOST_EQUAL}`
const RECORD = '`path`, `rule`, `fingerprint` and `count`, and nothing else'
const COMMIT = 'a commit id in full'
const TOOL = `\`name\` \`${NAME}\` and a \`version\`, and nothing else`
const RECORDS = 'a list of findings'
const FILE = 'an object with `schemaVersion`, `tool`, `head` and `findings`, and nothing else'

const StoredRecord = v.strictObject(
  {
    path: v.pipe(v.string(PATH), v.maxLength(LONGEST_PATH, PATH), v.check(isInside, PATH)),
    rule: v.pipe(v.string(RULE), v.maxLength(100, RULE), v.regex(/^[a-z]+(?:-[a-z]+)*$/, RULE)),
    fingerprint: v.pipe(v.string(FINGERPRINT), v.regex(/^[0-9a-f]{32}$/, FINGERPRINT)),
    count: v.pipe(v.number(COUNT), v.integer(COUNT), v.minValue(1, COUNT), v.maxValue(MOST_EQUAL, COUNT)),
  },
  RECORD,
)

const StoredBaseline = v.strictObject(
  {
    schemaVersion: v.literal(BASELINE_VERSION, `\`${BASELINE_VERSION}\``),
    tool: v.strictObject(
      {
        name: v.literal(NAME, `\`${NAME}\``),
        version: v.pipe(v.string('a version'), v.maxLength(100, 'a version'), v.regex(/^\d+\.\d+\.\d+/, 'a version')),
      },
      TOOL,
    ),
    head: v.pipe(v.string(COMMIT), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, COMMIT)),
    findings: v.pipe(
      v.array(v.unknown(), RECORDS),
      v.maxLength(MOST_RECORDS, `at most ${MOST_RECORDS}`),
      v.array(StoredRecord),
    ),
  },
  FILE,
)

/** The text of a baseline: a line a record, so that two of them differ by what was found. */
export function renderBaseline(records: readonly BaselineRecord[], head: string): string {
  const lines = records.map((record) => `    ${jsonText(record).trimEnd()}`)
  const findings = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  const tool = JSON.stringify({ name: NAME, version: VERSION })
  return `{\n  "schemaVersion": ${BASELINE_VERSION},\n  "tool": ${tool},\n  "head": ${JSON.stringify(head)},\n  "findings": ${findings}\n}\n`
}

/** The records of a baseline's text, or the first thing that is wrong with it and where, one line, no full stop. */
export function parseBaseline(
  text: string,
): { readonly records: readonly BaselineRecord[] } | { readonly fault: string } {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const value = readStrictly(json)
  if (value === undefined) return { fault: syntaxFault(json) }
  const read = v.safeParse(StoredBaseline, value.json, { abortEarly: true })
  if (!read.success) return { fault: contentFault(read.issues[0]) }
  const { findings } = read.output
  const seen = new Set<string>()
  for (const [index, { path, rule, fingerprint }] of findings.entries()) {
    const key = JSON.stringify([path, rule, fingerprint])
    if (seen.has(key))
      return {
        fault: `Unexpected \`findings.${index}\` for the second time, expected equal findings counted in one record`,
      }
    seen.add(key)
  }
  return { records: findings }
}

function readStrictly(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function syntaxFault(text: string): string {
  const fault = jsonFault(text)
  if (fault === undefined) return 'Unexpected text, expected JSON'
  const { line, column } = lineIndex(text).place(fault.start, fault.end).start
  const found = fault.found === undefined ? 'end of the file' : shownValue(fault.found)
  return `${line}:${column}: Unexpected ${found}, expected ${fault.expected}`
}

function contentFault({ path, input, message }: v.BaseIssue<unknown>): string {
  const keys = (path ?? []).map(({ key }) => String(key))
  const at = keys.length === 0 ? '' : ` ${shownValue(keys.join('.'))}`
  return `Unexpected${at} ${shown(input)}, expected ${message}`
}

function shown(input: unknown): string {
  if (input === undefined) return 'that is not there'
  if (typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean')
    return shownValue(String(input))
  return Array.isArray(input) ? 'list' : input === null ? '`null`' : 'object'
}
