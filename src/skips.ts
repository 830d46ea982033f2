import type { PageSkip, Skip } from './model.ts'
import { compareText } from './text-order.ts'

/** Skips of single pages as those of a report. */
export const asSkips = (skips: readonly PageSkip[]): readonly Skip[] =>
  joinSkips(skips.map(({ rule, path, reason }) => ({ reason, rules: [rule], paths: [path] })))

/**
 * Puts together pages that the same rules did not judge for the same reason: each page is named once a reason, however many rules and
 * pages there are. The outcome does not depend on the order of the skips, nor on how pages were told apart before.
 */
export function joinSkips(skips: readonly Skip[]): readonly Skip[] {
  const byReason = new Map<string, Map<string, string>>()
  const joined = new Map<string, string>()
  for (const { reason, rules, paths } of skips) {
    const rulesOf = byReason.get(reason) ?? new Map<string, string>()
    byReason.set(reason, rulesOf)
    const names = sortedNames(rules.join(' '))
    for (const path of paths) {
      const known = rulesOf.get(path)
      rulesOf.set(path, known === undefined ? names : both(known, names))
    }
  }
  return [...byReason].flatMap(([reason, rulesOf]) => byRules(reason, rulesOf)).sort(byReasonAndRules)

  /** A million pages have few different sets of rules. */
  function both(known: string, names: string): string {
    const key = `${known}\n${names}`
    const found = joined.get(key) ?? sortedNames(`${known} ${names}`)
    joined.set(key, found)
    return found
  }
}

/** Names of rules, which hold no spaces, each once. */
const sortedNames = (names: string): string => [...new Set(names.split(' '))].sort().join(' ')

function byRules(reason: string, rulesOf: ReadonlyMap<string, string>): readonly Skip[] {
  const pathsOf = new Map<string, string[]>()
  for (const [path, names] of rulesOf) {
    const paths = pathsOf.get(names)
    if (paths === undefined) pathsOf.set(names, [path])
    else paths.push(path)
  }
  return [...pathsOf].map(([names, paths]) => ({ reason, rules: names.split(' '), paths: paths.sort() }))
}

const byReasonAndRules = (a: Skip, b: Skip): number =>
  compareText(a.reason, b.reason) || compareText(a.rules.join(' '), b.rules.join(' '))
