import type { Change, Finding, Skip } from './model.ts'
import { faultId } from './report/fingerprints.ts'

/** Equal faults of one page that are on record. */
export interface BaselineRecord {
  readonly path: string
  readonly rule: string
  /** 32 hex digits; nothing of the page can be read from it. */
  readonly fingerprint: string
  readonly count: number
}

/** Findings with the pardons of a baseline, and what of it was not found. */
export interface Recorded {
  readonly findings: readonly Finding[]
  /** By the paths of the baseline; each `count` is what is left of it. */
  readonly left: readonly BaselineRecord[]
}

/** Findings as records, in the order of the file; those that somebody ignores stay out. */
export function recordsOf(findings: readonly Finding[]): readonly BaselineRecord[] {
  const records = new Map<string, BaselineRecord>()
  for (const finding of findings) {
    if (finding.pardon !== undefined) continue
    const { path, rule } = finding
    const record = { path, rule, fingerprint: faultId(finding), count: 1 }
    const key = keyOf(record)
    records.set(key, { ...record, count: (records.get(key)?.count ?? 0) + 1 })
  }
  return [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record)
}

/**
 * Pardons findings that are on record, as many as there are: of equal ones first those that were there before, so that one which the change
 * adds is the one that is left. A page that the change moves takes its records along.
 */
export function pardonRecorded(
  findings: readonly Finding[],
  records: readonly BaselineRecord[],
  pages: readonly Change[],
): Recorded {
  const movedTo = movesOf(pages)
  const stock = new Map<string, number>()
  const keys = records.map((record) => keyOf({ ...record, path: movedTo.get(record.path) ?? record.path }))
  for (const [index, { count }] of records.entries())
    stock.set(keys[index] ?? '', (stock.get(keys[index] ?? '') ?? 0) + count)
  const pardoned = new Set<Finding>()
  for (const finding of [...findings].sort((a, b) => turn(a) - turn(b))) {
    const key = keyOf({ path: finding.path, rule: finding.rule, fingerprint: faultId(finding) })
    const held = stock.get(key) ?? 0
    if (held === 0) continue
    stock.set(key, held - 1)
    pardoned.add(finding)
  }
  return {
    findings: findings.map((finding) =>
      pardoned.has(finding) && finding.pardon === undefined ? { ...finding, pardon: { by: 'baseline' } } : finding,
    ),
    left: records.flatMap((record, index) => {
      const key = keys[index] ?? ''
      const count = Math.min(record.count, stock.get(key) ?? 0)
      stock.set(key, (stock.get(key) ?? 0) - count)
      return count === 0 ? [] : [{ ...record, count }]
    }),
  }
}

/** An ignored finding needs no pardon, but its record is not gone either. */
const turn = ({ origin, pardon }: Finding): number => (pardon !== undefined ? 2 : origin === 'introduced' ? 1 : 0)

const movesOf = (pages: readonly Change[]): ReadonlyMap<string, string> =>
  new Map(pages.flatMap((change) => (change.status === 'renamed' ? [[change.previousPath, change.path]] : [])))

/** What a check looked at. */
export interface LookedAt {
  /** Whether all that a page holds was judged, by its path in the baseline, or the page is gone. */
  readonly isJudged: (path: string) => boolean
  /** Whether a rule was asked about everything on such a page. */
  readonly isAsked: (rule: string) => boolean
  readonly skips: readonly Skip[]
}

/** Those of the records left whose faults are gone for certain: where nobody looked, or could not tell, they stay. */
export function goneRecords(
  left: readonly BaselineRecord[],
  { isJudged, isAsked, skips }: LookedAt,
): readonly BaselineRecord[] {
  const asked = new Set(left.map(({ path }) => path))
  const untold = new Set<string>()
  for (const { rules, paths } of skips)
    for (const path of paths) if (asked.has(path)) for (const rule of rules) untold.add(`${rule} ${path}`)
  return left.filter(
    ({ rule, path }) => isJudged(path) && isAsked(rule) && !untold.has(`${rule} ${path}`) && !untold.has(`all ${path}`),
  )
}

const keyOf = ({ path, rule, fingerprint }: Omit<BaselineRecord, 'count'>): string =>
  JSON.stringify([path, rule, fingerprint])
