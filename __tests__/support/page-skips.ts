import type { PageSkip, Skip } from '../../src/model.ts'
import { compareText } from '../../src/text-order.ts'

/** Each rule and page of the skips on its own, by page and rule. */
export const pageSkips = (skips: readonly Skip[]): readonly PageSkip[] =>
  skips
    .flatMap(({ reason, rules, paths }) => paths.flatMap((path) => rules.map((rule) => ({ rule, path, reason }))))
    .sort((a, b) => compareText(a.path, b.path) || compareText(a.rule, b.rule) || compareText(a.reason, b.reason))
