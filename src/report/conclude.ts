import type { FailOn, Finding, Severity } from '../model.ts'

/** Whether a finding stops the merge: brought by this change, and at or above `failOn`. */
export function blocks({ origin, severity }: Finding, failOn: FailOn): boolean {
  if (origin !== 'introduced' || failOn === 'never') return false
  return severity === 'error' || (failOn === 'warning' && severity === 'warning')
}

export const conclude = (findings: readonly Finding[], failOn: FailOn): 'success' | 'failure' =>
  findings.some((finding) => blocks(finding, failOn)) ? 'failure' : 'success'

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length
  return { error: count('error'), warning: count('warning'), notice: count('notice') }
}
