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
  groupsOf(skips.map(({ reason, rules, paths }) => ({ key: reason, reason, rules, pages: paths.length })))

/** One group for each rule and reason. */
export const skipsByRule = (skips: readonly Skip[]): readonly SkipGroup[] =>
  groupsOf(
    skips.flatMap(({ reason, rules, paths }) =>
      rules.map((rule) => ({ key: `${rule}\n${reason}`, reason, rules: [rule], pages: paths.length })),
    ),
  )

/** Puts together what has its key in common, no page of which is in two: pages that no rule judged first, then most pages. */
function groupsOf(parts: readonly (SkipGroup & { readonly key: string })[]): readonly SkipGroup[] {
  return [...Map.groupBy(parts, ({ key }) => key).values()]
    .map((group) => ({
      reason: group[0]?.reason ?? '',
      rules: [...new Set(group.flatMap(({ rules }) => rules))].sort(),
      pages: group.reduce((sum, { pages }) => sum + pages, 0),
    }))
    .sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || b.pages - a.pages)
}

const isWhole = ({ rules }: SkipGroup): boolean => rules.includes('all')

/** How a report names the rule of a skip: `all` stands for a page that no rule judged. */
export const skippedRule = (rule: string): string => (rule === 'all' ? 'all rules' : rule)
