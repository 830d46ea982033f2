import { globMatcher } from './globs.ts'
import type { Finding, IgnoreEntry, Pardon, Tree } from './model.ts'
import { namesListed } from './near-name.ts'
import type { Settings } from './settings.ts'
import { shownValue } from './shown-value.ts'

/** The settings with those entries that hold on a day, `YYYY-MM-DD`, and those that held until an earlier one. */
export function entriesOn(
  today: string,
  { ignoreEntries = [], ...rest }: Settings,
): { readonly settings: Settings; readonly ended: readonly IgnoreEntry[] } {
  const holding = ignoreEntries.filter(({ until }) => until === undefined || today <= until)
  return {
    settings: { ...rest, ignoreEntries: holding },
    ended: ignoreEntries.filter((entry) => !holding.includes(entry)),
  }
}

/** The findings, with a pardon those that an entry names: the first that does. It stands before what a comment says. */
export function pardonBySettings(findings: readonly Finding[], { ignoreEntries = [] }: Settings): readonly Finding[] {
  if (ignoreEntries.length === 0) return findings
  const entries = ignoreEntries.map((entry) => ({ entry, covers: globMatcher(entry.paths, { dot: true }) }))
  const pardons = new Map<string, ReadonlyMap<string, Pardon>>()
  const pardonsAt = (path: string): ReadonlyMap<string, Pardon> => {
    const known = pardons.get(path)
    if (known !== undefined) return known
    const byRule = new Map<string, Pardon>()
    for (const { entry, covers } of entries) {
      if (!covers(path)) continue
      for (const rule of entry.rules)
        if (!byRule.has(rule)) byRule.set(rule, { by: 'ignore', reason: entry.reason, from: 'settings' })
    }
    pardons.set(path, byRule)
    return byRule
  }
  return findings.map((finding) => {
    const pardon = pardonsAt(finding.path).get(finding.rule)
    return pardon === undefined ? finding : { ...finding, pardon }
  })
}

/** What is to be said of entries that ended, one sentence each. */
export const endedEntries = (ended: readonly IgnoreEntry[]): readonly string[] =>
  ended.map(
    (entry) =>
      `The setting \`ignore\` of ${named(entry)} held until \`${entry.until}\` and holds no longer: set a later \`until\`, or remove it`,
  )

/** What is to be said of entries whose paths no file of the head has, one sentence each. */
export function idleEntries({ ignoreEntries = [] }: Settings, tree: Tree): readonly string[] {
  const files = [...tree.keys()]
  return ignoreEntries
    .filter(({ paths }) => !paths.some((path) => tree.has(path)) && !files.some(globMatcher(paths, { dot: true })))
    .map(
      (entry) =>
        `The setting \`ignore\` of ${named(entry)} ignores nothing, because no file has such a path: remove it`,
    )
}

/** `rule` in `docs/**`. */
const named = ({ rules, paths }: IgnoreEntry): string => {
  const [first = '', ...more] = paths
  return `${namesListed(rules)} in ${shownValue(first)}${more.length === 0 ? '' : ` and ${more.length} more`}`
}
