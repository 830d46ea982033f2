import type { EnglishLinks, Fact, LinkKind, LinkOutcome } from '../model.ts'
import type { PageSettings } from '../settings.ts'
import { isLeftToComparison } from './target-comparison.ts'

type Unresolved = Extract<LinkOutcome, { result: 'unresolved' }>

/** Why some links of these kinds could not be looked up. */
export const undecided = (links: readonly LinkOutcome[], kinds: readonly LinkKind[]): readonly string[] =>
  links.flatMap((outcome) =>
    outcome.result === 'cannot-tell' && kinds.includes(outcome.link.kind) ? [outcome.why] : [],
  )

/** The links of some kinds that resolve nowhere, without those that are left to `changed-link-target`. */
export function unresolvedLinks(
  links: readonly LinkOutcome[],
  kinds: readonly LinkKind[],
  englishLinks: Fact<EnglishLinks>,
  settings: PageSettings,
): readonly Unresolved[] {
  return links.filter(
    (outcome): outcome is Unresolved =>
      outcome.result === 'unresolved' &&
      kinds.includes(outcome.link.kind) &&
      !isLeftToComparison(outcome, englishLinks, settings),
  )
}
