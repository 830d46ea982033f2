import type { Finding, Report } from '../model.ts'
import { byWeight } from './by-weight.ts'
import { counted } from './wording.ts'

type Limited = Pick<Report, 'findings' | 'failOn' | 'block' | 'maxFindings'>

/** The findings that a form for people shows, in the order of the report: those that matter most where the settings allow no more. */
export function shownFindings(report: Limited): readonly Finding[] {
  const { findings, maxFindings } = report
  if (maxFindings === undefined || findings.length <= maxFindings) return findings
  const shown = new Set(byWeight(report).slice(0, maxFindings))
  return findings.filter((finding) => shown.has(finding))
}

/** What the settings leave out, `12 more findings`; `undefined` where that is nothing. */
export function withheldFindings({ findings, maxFindings }: Limited): string | undefined {
  const more = maxFindings === undefined ? 0 : findings.length - maxFindings
  return more > 0 ? counted(more, 'more finding') : undefined
}
