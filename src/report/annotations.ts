import type { FailOn, Finding, Report, Severity } from '../model.ts'
import { blocks } from './conclude.ts'
import { visible } from './visible.ts'
import { fixLines, fixVerb, lastLine, SEVERITIES } from './wording.ts'

/** An annotation as the Checks API takes it. */
export interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly title: string
  readonly message: string
  readonly raw_details: string
}

/** UTF-16 units of a message and of its details: GitHub takes 64 KB of UTF-8 each, and a request of fifty must stay small. */
const LONGEST = 8_000

/** UTF-16 units of a fix shown; part of a fix would be a wrong fix. */
const LONGEST_FIX = 4_000

const LEVELS: Readonly<Record<Severity, CheckAnnotation['annotation_level']>> = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
}

/** Every finding: first what blocks, then the rest of what this change introduced, each by severity, then what others brought. */
export const byWeight = ({ findings, failOn }: Pick<Report, 'findings' | 'failOn'>): readonly Finding[] =>
  findings
    .map((finding) => [weight(finding, failOn), finding] as const)
    .sort(([a], [b]) => a - b)
    .map(([, finding]) => finding)

function weight(finding: Finding, failOn: FailOn): number {
  if (blocks(finding, failOn)) return SEVERITIES.indexOf(finding.severity)
  return (finding.origin === 'introduced' ? 10 : 20) + SEVERITIES.indexOf(finding.severity)
}

/** What this change did not bring is no more than a notice, or a check that passes would be full of errors. */
export function annotationOf(finding: Finding): CheckAnnotation {
  const { start, end } = finding.place
  const origin =
    finding.origin === 'existing' ? ' (there before)' : finding.origin === 'source' ? ' (from English)' : ''
  return {
    path: finding.path.toWellFormed(),
    start_line: start.line,
    end_line: lastLine(finding.place),
    // GitHub takes columns only of a place on one line
    ...(end.line === start.line ? { start_column: start.column, end_column: end.column } : {}),
    annotation_level: finding.origin === 'introduced' ? LEVELS[finding.severity] : 'notice',
    title: `${finding.rule}${origin}`,
    message: shortened(visible(finding.message)),
    raw_details: shortened(details(finding)),
  }
}

function details({ help, fix, url }: Finding): string {
  return [help, ...(fix === undefined ? [] : fixText(fix)), url]
    .filter((line) => line !== '')
    .map(visible)
    .join('\n')
}

function fixText(fix: NonNullable<Finding['fix']>): readonly string[] {
  const { line, column } = fix.place.start
  const verb = fixVerb(fix)
  const label = `Fix at ${line}:${column}: ${verb}`
  if (verb === 'remove') return [`${label} what is there`]
  if (fix.text.length > LONGEST_FIX) return [`${label} the text that the JSON report holds`]
  const lines = fixLines(fix)
  return lines.length === 1 ? [`${label} ${lines[0] ?? ''}`] : [`${label}:`, ...lines]
}

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).toWellFormed()}…`
