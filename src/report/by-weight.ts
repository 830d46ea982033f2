import type { Finding, Gate } from '../model.ts'
import { blocks } from './conclude.ts'
import { SEVERITIES } from './wording.ts'

/** Whether a finding is the author's business: it blocks, or this change brought it and nobody pardoned it. */
export const concerns = (finding: Finding, gate: Gate): boolean =>
  blocks(finding, gate) || (finding.origin === 'introduced' && finding.pardon === undefined)

/** Findings in the order in which they matter: those that block, then the others of this change, then the rest; each by severity, then as they were. */
export function byWeight({ findings, ...gate }: Gate & { readonly findings: readonly Finding[] }): readonly Finding[] {
  const ranked = findings.map((finding) => [rank(finding, gate), finding] as const)
  return ranked.sort(([a], [b]) => a - b).map(([, finding]) => finding)
}

function rank(finding: Finding, gate: Gate): number {
  const group = blocks(finding, gate) ? 0 : concerns(finding, gate) ? 1 : finding.pardon === undefined ? 2 : 3
  return group * SEVERITIES.length + SEVERITIES.indexOf(finding.severity)
}
