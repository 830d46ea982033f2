import type { FailOn, Finding } from '../model.ts'
import { blocks } from './conclude.ts'
import { SEVERITIES } from './wording.ts'

/** Findings in the order in which they matter: those that block, then the others of this change, each by severity, then as they were. */
export const byWeight = (findings: readonly Finding[], failOn: FailOn): readonly Finding[] =>
  findings.toSorted((a, b) => rank(a, failOn) - rank(b, failOn))

function rank(finding: Finding, failOn: FailOn): number {
  const group = blocks(finding, failOn) ? 0 : finding.origin === 'introduced' ? 1 : 2
  return group * SEVERITIES.length + SEVERITIES.indexOf(finding.severity)
}
