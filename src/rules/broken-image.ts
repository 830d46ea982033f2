import type { LinkKind } from '../model.ts'
import { defineRule } from './rule.ts'
import { targetFix } from './target-fix.ts'
import { undecided, unresolvedLinks } from './unresolved-links.ts'

const KINDS: readonly LinkKind[] = ['image', 'html-image']
const HELP =
  'Correct the path as English has it: images are taken from the English repository where they have no localized version.'
const INHERITED = 'English has the same link and it is dead there too: correct it in English, then hand the page back.'

export default defineRule({
  id: 'broken-image',
  description: 'Images exist, here or in English',
  severity: 'error',
  needs: ['links'],
  may: ['englishLinks'],
  messages: {
    missing: { says: 'Unexpected image `{url}`, expected a file that exists: `{target}` does not', help: HELP },
    near: {
      says: 'Unexpected image `{url}`, expected a file that exists: `{target}` does not, did you mean `{near}`',
      help: HELP,
    },
    inherited: {
      says: 'Unexpected image `{url}`, expected a file that exists: `{target}` does not, and English has the same link',
      help: INHERITED,
      origin: 'source',
    },
  },
  check({ links, englishLinks, settings }, report, cannotTell) {
    for (const why of undecided(links, KINDS)) cannotTell(why)
    for (const { link, target, inEnglish, near, repair } of unresolvedLinks(links, KINDS, englishLinks, settings)) {
      const spot = { place: link.place, about: [target] }
      if (inEnglish) report('inherited', { url: link.url, target }, spot)
      else if (near === undefined) report('missing', { url: link.url, target }, spot)
      else report('near', { url: link.url, target, near }, { ...spot, ...targetFix(link, repair) })
    }
  },
})
