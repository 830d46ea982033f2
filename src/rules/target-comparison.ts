import { isMisspelling } from '../links/near-match.ts'
import type { EnglishLinks, Fact, LinkKind, LinkOutcome } from '../model.ts'
import type { PageSettings } from '../settings.ts'

/**
 * Whether what is wrong at a link is left to `changed-link-target`, which reports every target that English does not have: one fault, one
 * finding. The English beside a translation proves less than the original: there it is left what is no error to another rule.
 */
export const isLeftToComparison = (
  outcome: LinkOutcome,
  englishLinks: Fact<EnglishLinks>,
  settings: PageSettings,
): boolean =>
  englishLinks.state === 'known' &&
  settings.rules['changed-link-target'] !== 'off' &&
  isForeign(outcome) &&
  (englishLinks.value.from === 'source' || errorAt(outcome) === undefined)

/** Whether `changed-link-target` leaves a link to another rule, where it knows English only from beside the translation. */
export function isLeftByComparison(outcome: LinkOutcome, settings: PageSettings): boolean {
  const rule = isForeign(outcome) ? errorAt(outcome) : undefined
  return rule !== undefined && settings.rules[rule] !== 'off'
}

/** Whether the site may show English at the target of a link that leads nowhere here. */
export const isUnconfirmed = ({
  mayBeEnglish,
  near,
  target,
}: Extract<LinkOutcome, { result: 'unresolved' }>): boolean =>
  mayBeEnglish && !(near !== undefined && isMisspelling(target, near))

const isForeign = (outcome: LinkOutcome): boolean => 'inEnglish' in outcome && outcome.inEnglish === false

/** The rule to which the link is an error, if it is to one. */
function errorAt(outcome: LinkOutcome): string | undefined {
  if (outcome.result === 'unresolved') return isUnconfirmed(outcome) ? undefined : deadLinkRule(outcome.link.kind)
  const isLost = outcome.result === 'resolved' && outcome.fragment?.result === 'missing' && outcome.fragment.lost
  return isLost ? 'lost-fragment' : undefined
}

function deadLinkRule(kind: LinkKind): string {
  if (kind === 'include') return 'broken-include'
  return kind === 'image' || kind === 'html-image' ? 'broken-image' : 'broken-link'
}
