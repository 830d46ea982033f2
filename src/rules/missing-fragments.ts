import type { EnglishLinks, Fact, Link, LinkOutcome, Page } from '../model.ts'
import type { PageSettings } from '../settings.ts'
import { isLeftToComparison } from './target-comparison.ts'

interface MissingFragment {
  readonly link: Link
  readonly target: string
  readonly name: string
  readonly near?: string
  /** As of a `LinkOutcome`. */
  readonly repair?: string
}

/** Fragments that are no name in their target: those that the translation lost, or the others, without those left to `changed-link-target`. */
export function missingFragments(
  links: readonly LinkOutcome[],
  lost: boolean,
  englishLinks: Fact<EnglishLinks>,
  settings: PageSettings,
): readonly MissingFragment[] {
  return links.flatMap((outcome) => {
    if (outcome.result !== 'resolved' || outcome.fragment?.result !== 'missing' || outcome.fragment.lost !== lost)
      return []
    if (isLeftToComparison(outcome, englishLinks, settings)) return []
    const { link, target, fragment, repair } = outcome
    const { name, near } = fragment
    return [
      { link, target, name, ...(near === undefined ? {} : { near }), ...(repair === undefined ? {} : { repair }) },
    ]
  })
}

/** What a missing fragment is about; one of the page itself stays the same when the page is renamed. */
export const fragmentFault = (page: Page, target: string, name: string): string =>
  `${target === page.path ? '' : target}#${name}`

/** Why some fragments could not be looked up. */
export const undecidedFragments = (links: readonly LinkOutcome[]): readonly string[] =>
  links.flatMap((outcome) =>
    outcome.result === 'resolved' && outcome.fragment?.result === 'cannot-tell' ? [outcome.fragment.why] : [],
  )

/** Why it could not be told of some missing fragments whether the translation lost them. */
export const undecidedLosses = (links: readonly LinkOutcome[]): readonly string[] =>
  links.flatMap((outcome) =>
    outcome.result === 'resolved' && outcome.fragment?.result === 'missing' ? (outcome.fragment.why ?? []) : [],
  )
