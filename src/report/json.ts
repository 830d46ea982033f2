import type { FailOn, Finding, Origin, PageCounts, Pardon, PullRequest, Report, Severity, Skip } from '../model.ts'
import { NAME, VERSION } from '../project.ts'
import { jsonText } from './json-text.ts'

/** Grows by one with every change after which a reader of the version before would fail. */
export const SCHEMA_VERSION = 1

/** Lines and columns from 1, columns in UTF-16 units, the end exclusive. */
interface JsonPlace {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** The JSON form of a finding. */
export interface JsonFinding extends JsonPlace {
  readonly rule: string
  readonly messageId: string
  readonly severity: Severity
  readonly origin: Origin
  readonly path: string
  readonly message: string
  readonly data: Readonly<Record<string, string>>
  readonly help: string
  readonly url: string
  readonly fix?: JsonPlace & { readonly text: string }
  readonly details?: string
  readonly pardon?: Pardon
}

/** The JSON form of a report, described by `schemas/report.schema.json`. */
export interface JsonReport {
  readonly schemaVersion: typeof SCHEMA_VERSION
  readonly tool: { readonly name: string; readonly version: string }
  readonly base: string
  readonly head: string
  readonly sourceHead?: string
  readonly pullRequest?: PullRequest
  readonly conclusion: Report['conclusion']
  readonly failOn: FailOn
  readonly block: readonly Origin[]
  readonly maxFindings?: number
  readonly pages: PageCounts
  readonly counts: Report['counts']
  readonly durationMs: number
  readonly findings: readonly JsonFinding[]
  readonly skips: readonly Skip[]
  readonly remarks: readonly string[]
}

/** The report as JSON text, indented, ending in a newline. */
export const renderJson = (report: Report): string => jsonText(toJson(report), 2)

/** The report in its public form. Picks what is published, so that data added to a report does not slip into its public form. */
export function toJson({
  base,
  head,
  sourceHead,
  pullRequest,
  conclusion,
  failOn,
  block,
  maxFindings,
  pages,
  counts,
  durationMs,
  ...rest
}: Report): JsonReport {
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: NAME, version: VERSION },
    base,
    head,
    ...(sourceHead === undefined ? {} : { sourceHead }),
    ...(pullRequest === undefined ? {} : { pullRequest: { number: pullRequest.number, head: pullRequest.head } }),
    conclusion,
    failOn,
    block,
    ...(maxFindings === undefined ? {} : { maxFindings }),
    pages: {
      changed: pages.changed,
      checked: pages.checked,
      skipped: pages.skipped,
      againstSource: pages.againstSource,
    },
    counts: { error: counts.error, warning: counts.warning, notice: counts.notice },
    durationMs,
    findings: rest.findings.map(toJsonFinding),
    skips: rest.skips.map(({ reason, rules, paths }) => ({ reason, rules, paths })),
    remarks: rest.remarks,
  }
}

const toJsonFinding = (finding: Finding): JsonFinding => ({
  rule: finding.rule,
  messageId: finding.messageId,
  severity: finding.severity,
  origin: finding.origin,
  path: finding.path,
  ...toJsonPlace(finding.place),
  message: finding.message,
  data: finding.data,
  help: finding.help,
  url: finding.url,
  ...(finding.fix ? { fix: { ...toJsonPlace(finding.fix.place), text: finding.fix.text } } : {}),
  ...(finding.details === undefined ? {} : { details: finding.details }),
  ...(finding.pardon === undefined ? {} : { pardon: toJsonPardon(finding.pardon) }),
})

const toJsonPardon = (pardon: Pardon): Pardon =>
  pardon.by === 'ignore' ? { by: 'ignore', reason: pardon.reason, from: pardon.from } : { by: 'baseline' }

const toJsonPlace = ({ start, end }: Finding['place']): JsonPlace => ({
  line: start.line,
  column: start.column,
  endLine: end.line,
  endColumn: end.column,
})
