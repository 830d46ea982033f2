import { applyRules } from './apply-rules.ts'
import { gatherFacts, type Setting, type Version } from './gather-facts.ts'
import type { Finding } from './model.ts'
import type { Rule } from './rules/rule.ts'
import type { Settings } from './settings.ts'

/**
 * Says of each finding who brought it. What the page before this change had too, judged by the same rules against the base
 * (`before`, opened only for that), is `existing`: same rule, message and values, counted as a multiset; lines may have moved.
 */
export async function attribute(
  findings: readonly Finding[],
  versions: readonly Version[],
  before: () => Promise<Setting>,
  rules: readonly Rule[],
  settings: Settings,
): Promise<readonly Finding[]> {
  const faulty = new Set(findings.map(({ path }) => path))
  const earlier = versions.flatMap(({ page, previous }) =>
    previous !== undefined && faulty.has(page.path) ? [{ now: page.path, page: previous }] : [],
  )
  if (earlier.length === 0) return findings
  const pathNow = new Map(earlier.map(({ now, page }) => [page.path, now]))
  const old = applyRules(await gatherFacts(earlier, await before()), rules, settings).findings
  const left = new Map<string, number>()
  for (const finding of old) {
    const key = fingerprint(finding, pathNow.get(finding.path) ?? finding.path)
    left.set(key, (left.get(key) ?? 0) + 1)
  }
  return findings.map((finding) => {
    const key = fingerprint(finding, finding.path)
    const count = left.get(key) ?? 0
    if (count === 0) return finding
    left.set(key, count - 1)
    return { ...finding, origin: 'existing' }
  })
}

const fingerprint = ({ rule, messageId, data }: Finding, path: string): string =>
  JSON.stringify([path, rule, messageId, Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1))])
