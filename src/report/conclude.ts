import type { Finding, Gate, Severity } from '../model.ts'

/** Whether a finding stops the merge: of an origin that blocks, at or above `failOn`, and without a pardon. */
export function blocks({ origin, severity, pardon }: Finding, { failOn, block }: Gate): boolean {
  if (pardon !== undefined || failOn === 'never' || !block.includes(origin)) return false
  return severity === 'error' || (failOn === 'warning' && severity === 'warning')
}

export const conclude = (findings: readonly Finding[], gate: Gate): 'success' | 'failure' =>
  findings.some((finding) => blocks(finding, gate)) ? 'failure' : 'success'

/** Findings that have a pardon are left out. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity && finding.pardon === undefined).length
  return { error: count('error'), warning: count('warning'), notice: count('notice') }
}
