import { gatherFacts, type Setting, type Version } from './gather-facts.ts'
import { judgePages } from './judge-pages.ts'
import type { Finding } from './model.ts'
import type { Rule } from './rules/rule.ts'
import type { Settings } from './settings.ts'

/**
 * Says of each finding who brought it. What the page before this change had too, judged by the same rules against the base
 * (`before`, opened only for that), is `existing`: same rule, about the same; counted as a multiset; lines may have moved.
 */
export async function attribute(
  findings: readonly Finding[],
  versions: readonly Version[],
  before: () => Promise<Setting>,
  rules: readonly Rule[],
  settings: Settings,
): Promise<readonly Finding[]> {
  // a fault of English stays one, whatever the page had before
  const faulty = new Set(findings.flatMap(({ path, origin }) => (origin === 'introduced' ? [path] : [])))
  const earlier = versions.flatMap(({ page, previous }) =>
    previous !== undefined && faulty.has(page.path) ? [{ now: page.path, page: previous }] : [],
  )
  if (earlier.length === 0) return findings
  const pathNow = new Map(earlier.map(({ now, page }) => [page.path, now]))
  // by the measure of where the page is now, or a move would make old faults new ones
  const judgedAs = (path: string): string => pathNow.get(path) ?? path
  // every comment of the base is one that the base has
  const atBase: Settings = settings.pageIgnores === 'base' ? { ...settings, pageIgnores: 'allow' } : settings
  const base = await before()
  const { findings: old } = await judgePages(await gatherFacts(earlier, base), rules, atBase, base.reader, judgedAs)
  const always = new Set(rules.filter(({ isOfChange }) => isOfChange).map(({ id }) => id))
  return markExisting(
    findings,
    old.filter(({ rule }) => !always.has(rule)).map((finding) => ({ ...finding, path: judgedAs(finding.path) })),
  )
}

/** Marks the findings that are among the `old` ones, too, which name the paths of now; a fault of English stays one. */
export function markExisting(findings: readonly Finding[], old: readonly Finding[]): readonly Finding[] {
  const known = alsoIn(old, findings)
  return findings.map((finding) =>
    known.has(finding) && finding.origin === 'introduced' ? { ...finding, origin: 'existing' } : finding,
  )
}

/** The findings that are among the `old` ones too, as many as there are: first by what they are about for sure, then by less. */
export function alsoIn(old: readonly Finding[], findings: readonly Finding[]): ReadonlySet<Finding> {
  const known = new Set<Finding>()
  const taken = new Set<Finding>()
  const rounds = findings.reduce((most, { about }) => Math.max(most, about?.length ?? 1), 0)
  for (let round = 0; round < rounds; round += 1) {
    const left = Map.groupBy(
      old.filter((finding) => !taken.has(finding)),
      (finding) => fingerprint(finding, round),
    )
    for (const finding of findings.filter((one) => !known.has(one))) {
      const key = fingerprint(finding, round)
      const same = key === undefined ? undefined : left.get(key)?.pop()
      if (same === undefined) continue
      taken.add(same)
      known.add(finding)
    }
  }
  return known
}

function fingerprint({ path, rule, messageId, data, about }: Finding, round: number): string | undefined {
  if (about !== undefined) return about[round] && JSON.stringify([path, rule, about[round]])
  if (round > 0) return undefined
  return JSON.stringify([path, rule, messageId, Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1))])
}
