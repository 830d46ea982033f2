import type { Skip } from '../model.ts'

/** Skips for one reason. */
export interface SkipGroup {
  readonly reason: string
  readonly rules: readonly string[]
  /** Different pages. */
  readonly pages: number
}

/**
 * Groups skips, which are in the order of their paths, that have `key` in common, pages that no rule judged first, then most pages; the key
 * decides whether rules share a group. There may be a million.
 */
export function groupSkips(skips: readonly Skip[], key: (skip: Skip) => string): readonly SkipGroup[] {
  const groups = new Map<string, { reason: string; rules: Set<string>; pages: number; last: string }>()
  for (const skip of skips) {
    const { rule, path, reason } = skip
    const name = key(skip)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, { reason, rules: new Set([rule]), pages: 1, last: path })
    else {
      group.rules.add(rule)
      if (group.last !== path) group.pages += 1
      group.last = path
    }
  }
  return [...groups.values()]
    .map(({ reason, rules, pages }) => ({ reason, rules: [...rules], pages }))
    .sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || b.pages - a.pages)
}

const isWhole = ({ rules }: SkipGroup): boolean => rules.includes('all')

/** How a report names the rule of a skip: `all` stands for a page that no rule judged. */
export const skippedRule = (rule: string): string => (rule === 'all' ? 'all rules' : rule)
