import type { Report } from '../../model.ts'
import { byWeight } from '../../report/by-weight.ts'
import { suggestions } from '../../report/suggestions.ts'
import { type Missing, missing } from './failure.ts'
import type { Patience } from './patience.ts'
import type { Reporting } from './reporting.ts'
import { type PullRequestPages, shownPages } from './shown-pages.ts'
import { suggest } from './suggest.ts'

/** The repository of the pull request; absent where something else was judged than what it changes. */
export type JudgedPages = Pick<PullRequestPages, 'localized' | 'fetching'> | undefined

/** Suggests fixes where the inputs ask for it, on a pull request. Never throws: gives why it could not. */
export async function suggestFixes(
  report: Report,
  judged: JudgedPages,
  { api, inputs, pullRequest }: Reporting,
  patience: Patience,
): Promise<Missing | undefined> {
  if (!inputs.suggestions || pullRequest === undefined || judged === undefined) return undefined
  if (api === undefined) return { state: 'missing', why: 'there is no token', isForbidden: false }
  const { number, head } = pullRequest
  const findings = byWeight(report)
  try {
    const pages = await shownPages(findings, { ...judged, base: report.base, head: report.head, branchHead: head })
    const wanted = suggestions(findings, pages)
    if (wanted.length > 0) await suggest(api, { pullRequest: number, head, suggestions: wanted }, patience)
    return undefined
  } catch (error) {
    return missing(error, patience)
  }
}
