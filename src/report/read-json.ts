import * as v from 'valibot'
import { isInside, LONGEST_PATH } from '../inside-path.ts'
import type { Finding, Place, Point, Report } from '../model.ts'
import { NAME, rulePage } from '../project.ts'
import { joinSkips } from '../skips.ts'
import { conclude, countBySeverity } from './conclude.ts'
import { SCHEMA_VERSION } from './json.ts'

/** Limits of what is taken from a stranger: far above what a check writes. */
const MOST_FINDINGS = 100_000
const MOST_SKIPS = 100_000
const MOST_RULES = 1000
/** In all skips together. */
const MOST_SKIPPED_PAGES = 1_000_000
const LONGEST_TEXT = 1_000_000
const LARGEST_NUMBER = 1_000_000_000

const count = (least: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(LARGEST_NUMBER))
const Text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT))
const Written = v.pipe(Text, v.minLength(1))
const Commit = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/))
const RuleId = v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z]+(?:-[a-z]+)*$/))
const Severity = v.picklist(['error', 'warning', 'notice'])
const Origin = v.picklist(['introduced', 'existing', 'source'])
const Path = v.pipe(
  v.string(),
  v.maxLength(LONGEST_PATH),
  v.check(isInside),
  // half a character has no place in an address
  v.check((path) => path.isWellFormed()),
)
const PLACE = { line: count(1), column: count(1), endLine: count(1), endColumn: count(1) }

const JsonFinding = v.strictObject({
  rule: RuleId,
  messageId: Written,
  severity: Severity,
  origin: Origin,
  path: Path,
  ...PLACE,
  message: Written,
  data: v.record(v.string(), Text),
  help: Text,
  url: v.pipe(Text, v.startsWith('https://')),
  fix: v.optional(v.strictObject({ ...PLACE, text: Text })),
  details: v.optional(Written),
  pardon: v.optional(
    v.variant('by', [
      v.strictObject({
        by: v.literal('ignore'),
        reason: Written,
        from: v.picklist(['settings', 'page', 'change']),
      }),
      v.strictObject({ by: v.literal('baseline') }),
    ]),
  ),
})

const JsonSkip = v.strictObject({
  reason: Written,
  rules: v.pipe(v.array(RuleId), v.minLength(1), v.maxLength(MOST_RULES)),
  paths: v.pipe(v.array(Path), v.minLength(1), v.maxLength(MOST_SKIPPED_PAGES)),
})

const JsonReport = v.strictObject({
  schemaVersion: v.literal(SCHEMA_VERSION),
  tool: v.strictObject({ name: v.literal(NAME), version: v.pipe(Text, v.regex(/^[0-9]+\.[0-9]+\.[0-9]+/)) }),
  base: Commit,
  head: Commit,
  sourceHead: v.optional(Commit),
  pullRequest: v.optional(v.strictObject({ number: count(1), head: Commit })),
  conclusion: v.picklist(['success', 'failure']),
  failOn: v.picklist(['error', 'warning', 'never']),
  block: v.pipe(v.array(Origin), v.maxLength(3)),
  maxFindings: v.optional(count(1)),
  pages: v.strictObject({ changed: count(0), checked: count(0), skipped: count(0), againstSource: count(0) }),
  counts: v.strictObject({ error: count(0), warning: count(0), notice: count(0) }),
  durationMs: v.pipe(v.number(), v.minValue(0), v.maxValue(LARGEST_NUMBER)),
  findings: v.pipe(v.array(JsonFinding), v.maxLength(MOST_FINDINGS)),
  skips: v.pipe(v.array(JsonSkip), v.maxLength(MOST_SKIPS)),
  remarks: v.pipe(v.array(Written), v.maxLength(MOST_FINDINGS)),
})

/** The report that a file of JSON holds, or where it is none. What follows from its findings is worked out anew, and no address is taken over. */
export function readJson(
  text: string,
  ruleIds: ReadonlySet<string>,
): { readonly report: Report } | { readonly fault: string } {
  const json = parseJson(text)
  return json === undefined ? NO_JSON : readReport(json.value, ruleIds)
}

export const NO_JSON = { fault: 'it is not JSON' }

/** A JSON value, which may be anything; `undefined` where the text is none. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    // its words would quote the file
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The report in a JSON value, likewise. */
export function readReport(
  json: unknown,
  ruleIds: ReadonlySet<string>,
): { readonly report: Report } | { readonly fault: string } {
  const read = v.safeParse(JsonReport, json, { abortEarly: true })
  if (!read.success) return { fault: `\`${placeIn(read.issues[0])}\` is not what it may be` }
  const { tool, schemaVersion, findings: written, ...rest } = read.output
  const stranger = written.findIndex(({ rule }) => !ruleIds.has(rule))
  if (stranger >= 0) return { fault: `\`findings.${stranger}.rule\` is no rule of this version` }
  const unknown = rest.skips.findIndex(({ rules }) => rules.some((rule) => rule !== 'all' && !ruleIds.has(rule)))
  if (unknown >= 0) return { fault: `\`skips.${unknown}.rules\` names no rule of this version` }
  const skipped = rest.skips.reduce((sum, { paths }) => sum + paths.length, 0)
  if (skipped > MOST_SKIPPED_PAGES) return { fault: `\`skips\` name more than ${MOST_SKIPPED_PAGES} pages` }
  const backward = written.findIndex((finding) => !isForward(finding) || (finding.fix && !isForward(finding.fix)))
  if (backward >= 0) return { fault: `\`findings.${backward}\` ends before it begins` }
  const findings = written.map(toFinding)
  if (conclude(findings, rest) !== rest.conclusion) return { fault: '`conclusion` is not that of its findings' }
  const { pullRequest, sourceHead, maxFindings, ...report } = rest
  return {
    report: {
      ...report,
      ...(sourceHead === undefined ? {} : { sourceHead }),
      ...(pullRequest && { pullRequest }),
      ...(maxFindings === undefined ? {} : { maxFindings }),
      counts: countBySeverity(findings),
      findings,
      // what a stranger wrote may name a page twice
      skips: joinSkips(report.skips),
    },
  }
}

type WrittenPlace = v.InferOutput<typeof JsonFinding>['fix'] & object

const isForward = ({ line, column, endLine, endColumn }: Omit<WrittenPlace, 'text'>): boolean =>
  endLine > line || (endLine === line && endColumn >= column)

function toFinding({ fix, details, pardon, ...rest }: v.InferOutput<typeof JsonFinding>): Finding {
  const { rule, messageId, severity, origin, path, message, data, help } = rest
  return {
    rule,
    messageId,
    severity,
    origin,
    path,
    place: toPlace(rest),
    message,
    data,
    help,
    url: rulePage(rule),
    ...(fix && { fix: { place: toPlace(fix), text: fix.text } }),
    ...(details === undefined ? {} : { details }),
    ...(pardon === undefined ? {} : { pardon }),
    lineText: '',
  }
}

const toPlace = ({ line, column, endLine, endColumn }: Omit<WrittenPlace, 'text'>): Place => ({
  start: toPoint(line, column),
  end: toPoint(endLine, endColumn),
})

/** A report has no offsets; this one is equal where points are, and in their order. */
const toPoint = (line: number, column: number): Point => ({ line, column, offset: line + column / LARGEST_NUMBER })

/** A path that leads out of the repository, or to none of its files, is not one of a page. */

/** Keys of a report alone: keys that the file made up would be its words. */
function placeIn(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => String(key))
  const known = keys.findIndex((key) => !/^(?:[a-zA-Z]{1,20}|\d{1,9})$/.test(key))
  return (known < 0 ? keys : keys.slice(0, known)).join('.') || 'the report'
}
