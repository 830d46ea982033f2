import { comparableTarget } from '../links/same-target.ts'
import { demotedLinks } from './demoted-links.ts'
import { hasIncludeWord, includeSpot } from './include-spot.ts'
import { isImage, linkDifferences, placeOfLostLink } from './link-differences.ts'
import { defineRule } from './rule.ts'
import { isLeftByComparison } from './target-comparison.ts'
import { targetFix } from './target-fix.ts'

const HELP =
  'A translation links to what English links to. Restore the target as English has it: only the text of a link is translated.'
const SPANS =
  'The English beside the translation has another target. Restore the target as English has it: only the text of a link is translated.'

const INCLUDE =
  'An include puts the text of another file here, and a link only leads to it. Write the include as English has it, `[!INCLUDE [title](path)]`: its word is not translated.'

const NONE: ReadonlySet<string> = new Set()

export default defineRule({
  id: 'changed-link-target',
  description: 'A page links to the same targets, equally often, as the English version it was made from',
  severity: 'error',
  needs: ['body', 'englishLinks'],
  may: ['links'],
  messages: {
    changed: { says: 'Unexpected link target `{found}`, expected `{expected}` as in English', help: HELP },
    added: { says: 'Unexpected link target `{found}`, expected none that English does not have', help: HELP },
    removed: { says: 'Unexpected loss of the link target `{expected}`, expected it as in English', help: HELP },
    demoted: { says: 'Unexpected link to `{found}`, expected an include as in English', help: INCLUDE },
    'changed-beside': {
      says: 'Unexpected link target `{found}`, expected `{expected}` as in the English beside it',
      help: SPANS,
      severity: 'warning',
    },
    'added-beside': {
      says: 'Unexpected link target `{found}`, expected none that the English beside it does not have',
      help: SPANS,
      severity: 'warning',
    },
    'removed-beside': {
      says: 'Unexpected loss of the link target `{expected}`, expected it as in the English beside it',
      help: SPANS,
      severity: 'warning',
    },
  },
  check({ page, body, englishLinks, links: outcomes, settings }, report) {
    const beside = englishLinks.from === 'spans'
    const differences = linkDifferences(body, englishLinks, settings)
    const { difference, pairs } = differences
    const left = new Set(
      beside && outcomes.state === 'known'
        ? outcomes.value.filter((outcome) => isLeftByComparison(outcome, settings)).map(({ link }) => link)
        : [],
    )
    const known =
      difference.added.length === 0 ? NONE : new Set(englishLinks.links.map(({ url }) => comparableTarget(url)))
    for (const link of difference.added.filter((one) => !left.has(one))) {
      const pair = pairs.get(link)
      if (pair === undefined) report(beside ? 'added-beside' : 'added', { found: link.url }, { place: link.place })
      else {
        const { expected, isOnly } = pair
        // where English has the target too, which of the links with it was changed is a guess
        const fix = isOnly && !known.has(comparableTarget(link.url)) ? targetFix(link, expected.url) : {}
        report(
          beside ? 'changed-beside' : 'changed',
          { found: link.url, expected: expected.url },
          { place: link.place, ...fix },
        )
      }
    }
    const imagesAreLeft = settings.rules['lost-image'] !== 'off'
    for (const expected of differences.lost.filter(({ kind }) => !(imagesAreLeft && isImage(kind)))) {
      // beside its translation the lost link itself stands on the page
      const place = beside ? expected.place : placeOfLostLink(expected, englishLinks, difference, page)
      report(beside ? 'removed-beside' : 'removed', { expected: expected.url }, { place })
    }
    if (beside) return
    const demoted = demotedLinks(body, englishLinks.links, difference.gone, (kind) => kind === 'include')
    for (const link of demoted.filter((one) => !hasIncludeWord(one, page)))
      report(
        'demoted',
        { found: link.url },
        { ...includeSpot(link, page), about: [`include ${comparableTarget(link.url)}`] },
      )
  },
})
