import type { Skip } from '../model.ts'

/** Skips for one reason, as a form for people tells them. */
export interface SkipGroup {
  readonly reason: string
  readonly rules: readonly string[]
  /** Different pages. */
  readonly pages: number
}

/** One group for each reason. */
export const skipsByReason = (skips: readonly Skip[]): readonly SkipGroup[] =>
  [...Map.groupBy(skips, ({ reason }) => reason)]
    .map(([reason, group]) => ({
      reason,
      rules: [...new Set(group.flatMap(({ rules }) => rules))].sort(),
      // no page is in two skips of a reason
      pages: group.reduce((sum, { paths }) => sum + paths.length, 0),
    }))
    .sort(byPages)

/** One group for each rule and reason. */
export const skipsByRule = (skips: readonly Skip[]): readonly SkipGroup[] =>
  [...Map.groupBy(skips, ({ reason }) => reason)]
    .flatMap(([reason, group]) => {
      const pagesOf = new Map<string, number>()
      for (const { rules, paths } of group)
        for (const rule of rules) pagesOf.set(rule, (pagesOf.get(rule) ?? 0) + paths.length)
      return [...pagesOf].map(([rule, pages]) => ({ reason, rules: [rule], pages }))
    })
    .sort(byPages)

/** Pages that no rule judged first, then most pages. */
const byPages = (a: SkipGroup, b: SkipGroup): number => Number(isWhole(b)) - Number(isWhole(a)) || b.pages - a.pages

const isWhole = ({ rules }: SkipGroup): boolean => rules.includes('all')

/** How a report names the rule of a skip: `all` stands for a page that no rule judged. */
export const skippedRule = (rule: string): string => (rule === 'all' ? 'all rules' : rule)
