import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { Report } from '../model.ts'
import { NAME, VERSION } from '../project.ts'
import type { Settings } from '../settings.ts'
import { readShard, type Shard } from '../shard.ts'
import { toJson } from './json.ts'
import { jsonText } from './json-text.ts'
import { NO_JSON, parseJson, readReport } from './read-json.ts'

/** What one job of a shared check found. */
export interface ReportPart {
  readonly shard: Shard
  /** Equal in all parts of one check: of what the jobs were given besides base and head. */
  readonly inputs: string
  readonly report: Report
}

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(1))

const WrittenPart = v.strictObject({
  tool: v.literal(NAME),
  version: v.literal(VERSION),
  shard: v.pipe(
    v.string(),
    v.check((written) => readShard(written) !== undefined),
  ),
  inputs: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  besides: v.array(v.strictObject({ lineText: v.string(), about: v.exactOptional(v.array(v.string())) })),
  tallies: v.strictObject({
    refused: v.exactOptional(
      v.strictObject({
        pageIgnores: v.picklist(['base', 'never']),
        at: v.array(v.strictObject({ path: v.string(), line: Count })),
      }),
    ),
    gone: v.exactOptional(
      v.strictObject({ file: v.string(), pages: v.array(v.strictObject({ path: v.string(), findings: Count })) }),
    ),
  }),
  report: v.unknown(),
})

/** `handback-check-part-1-of-3.json` */
export const partName = ({ index, of }: Shard): string => `${NAME}-part-${index}-of-${of}.json`

/** The names that parts have, in any folder. */
export const PART_NAME = new RegExp(`^${NAME}-part-\\d{1,3}-of-\\d{1,3}\\.json$`)

/** A hash of the settings, and of what counted as English. */
export const inputsHash = (settings: Settings, { sourceHead = 'none' }: Report): string =>
  createHash('sha256')
    .update(JSON.stringify([sorted(settings), sourceHead]))
    .digest('hex')

/** The part as JSON text. Beside the report it holds the line of each finding, what it is about, and what is counted, so that the whole can tell them. */
export function renderPart({ shard, inputs, report }: ReportPart): string {
  const part = {
    tool: NAME,
    version: VERSION,
    shard: `${shard.index}/${shard.of}`,
    inputs,
    besides: report.findings.map(({ lineText, about }) => ({ lineText, ...(about ? { about } : {}) })),
    tallies: report.tallies ?? {},
    report: toJson(report),
  } satisfies Record<keyof v.InferOutput<typeof WrittenPart>, unknown>
  return jsonText(part)
}

/** The part that a file of JSON holds, or why it is none. */
export function readPart(
  text: string,
  ruleIds: ReadonlySet<string>,
): { readonly part: ReportPart } | { readonly fault: string } {
  const json = parseJson(text)
  if (json === undefined) return NO_JSON
  const written = v.safeParse(WrittenPart, json.value, { abortEarly: true })
  if (!written.success) {
    const key = String(written.issues[0].path?.[0]?.key ?? '')
    return { fault: key === 'version' ? 'another version wrote it' : 'it is not a part of a report' }
  }
  const { shard, inputs, besides, tallies, report } = written.output
  const read = readReport(report, ruleIds)
  if ('fault' in read) return read
  if (besides.length !== read.report.findings.length) return { fault: 'it does not hold a line for each finding' }
  const findings = read.report.findings.map((finding, index) => ({ ...finding, ...besides[index] }))
  return {
    part: { shard: readShard(shard) ?? { index: 1, of: 1 }, inputs, report: { ...read.report, findings, tallies } },
  }
}

/** The same value for the same settings, in whatever order they were written. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
