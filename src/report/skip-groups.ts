import type { Skip } from '../model.ts'

/** Skips for one reason. */
export interface SkipGroup {
  readonly reason: string
  readonly rules: readonly string[]
  /** Different pages. */
  readonly pages: number
}

/** Groups skips that have `key` in common, pages that no rule judged first, then most pages; the key decides whether rules share a group. */
export function groupSkips(skips: readonly Skip[], key: (skip: Skip) => string): readonly SkipGroup[] {
  return [...Map.groupBy(skips, key).values()]
    .map((group) => ({
      reason: group[0]?.reason ?? '',
      rules: [...new Set(group.map(({ rule }) => rule))],
      pages: new Set(group.map(({ path }) => path)).size,
    }))
    .sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || b.pages - a.pages)
}

const isWhole = ({ rules }: SkipGroup): boolean => rules.includes('all')

/** How a report names the rule of a skip: `all` stands for a page that no rule judged. */
export const skippedRule = (rule: string): string => (rule === 'all' ? 'all rules' : rule)
