import { createHash } from 'node:crypto'
import type { Finding } from '../model.ts'

/**
 * What a finding is known by from one report to the next, 32 hex digits, no two alike: what it is about and not where it stands, so that
 * lines may move. Equal faults of one page are told apart by their order.
 */
export function fingerprints(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>()
  return new Map(
    findings.map((finding) => {
      const identity = identityOf(finding)
      const count = (seen.get(identity) ?? 0) + 1
      seen.set(identity, count)
      return [finding, hash(`${identity} ${count}`)]
    }),
  )
}

function identityOf({ path, rule, messageId, data, about }: Finding): string {
  if (about?.[0] !== undefined) return JSON.stringify([path, rule, about[0]])
  return JSON.stringify([path, rule, messageId, Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1))])
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** What a fault is known by on whatever page and line it stands, 32 hex digits; equal faults of a page have it in common. */
export const faultId = (finding: Finding): string => hash(identityOf({ ...finding, path: '' }))
