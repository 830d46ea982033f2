import type { Finding, Gate, Severity } from '../model.ts'
import { concerns } from './by-weight.ts'
import { visible } from './visible.ts'
import { aside, fixText, lastLine } from './wording.ts'

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

/** UTF-16 units of a fix shown. */
const LONGEST_FIX = 4_000

const LEVELS: Readonly<Record<Severity, CheckAnnotation['annotation_level']>> = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
}

/** What neither blocks nor was brought by this change is no more than a notice, or a check that passes would be full of errors. */
export function annotationOf(finding: Finding, gate: Gate): CheckAnnotation {
  const { start, end } = finding.place
  const why = aside(finding)
  return {
    path: finding.path.toWellFormed(),
    start_line: start.line,
    end_line: lastLine(finding.place),
    // GitHub takes columns only of a place on one line
    ...(end.line === start.line ? { start_column: start.column, end_column: end.column } : {}),
    annotation_level: concerns(finding, gate) ? LEVELS[finding.severity] : 'notice',
    title: `${finding.rule}${why === undefined ? '' : ` (${why})`}`,
    message: shortened(visible(finding.message)),
    raw_details: shortened(details(finding)),
  }
}

function details({ help, fix, url }: Finding): string {
  return [help, ...(fix === undefined ? [] : fixText(fix, LONGEST_FIX)), url]
    .filter((line) => line !== '')
    .map(visible)
    .join('\n')
}

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).toWellFormed()}…`
