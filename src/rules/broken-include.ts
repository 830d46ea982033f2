import type { LinkKind } from '../model.ts'
import { defineRule } from './rule.ts'
import { isUnconfirmed } from './target-comparison.ts'
import { targetFix } from './target-fix.ts'
import { undecided, unresolvedLinks } from './unresolved-links.ts'

const KINDS: readonly LinkKind[] = ['include']
const HELP =
  'Correct the path as English has it. Files that exist in English only count when the English repository is known: give it as `source` or `source-repository`.'
const UNCONFIRMED =
  'The site shows the English file where there is no translation, so this may work. Set `source` to the English repository to have it looked up there.'
const INHERITED = 'English has the same link and it is dead there too: correct it in English, then hand the page back.'

export default defineRule({
  id: 'broken-include',
  description: 'Included files exist, here or in English',
  severity: 'error',
  needs: ['links'],
  may: ['englishLinks'],
  messages: {
    missing: { says: 'Unexpected include `{url}`, expected a file that exists: `{target}` does not', help: HELP },
    near: {
      says: 'Unexpected include `{url}`, expected a file that exists: `{target}` does not, did you mean `{near}`',
      help: HELP,
    },
    unconfirmed: {
      says: 'Unexpected include `{url}`, expected a file that exists: `{target}` does not here, and English is not known',
      help: UNCONFIRMED,
      severity: 'warning',
    },
    inherited: {
      says: 'Unexpected include `{url}`, expected a file that exists: `{target}` does not, and English has the same link',
      help: INHERITED,
      origin: 'source',
    },
  },
  check({ links, englishLinks, settings }, report, cannotTell) {
    for (const why of undecided(links, KINDS)) cannotTell(why)
    for (const outcome of unresolvedLinks(links, KINDS, englishLinks, settings)) {
      const { link, target, inEnglish, near, repair } = outcome
      const spot = { place: link.place, about: [target] }
      if (isUnconfirmed(outcome)) report('unconfirmed', { url: link.url, target }, spot)
      else if (inEnglish) report('inherited', { url: link.url, target }, spot)
      else if (near === undefined) report('missing', { url: link.url, target }, spot)
      else report('near', { url: link.url, target, near }, { ...spot, ...targetFix(link, repair) })
    }
  },
})
