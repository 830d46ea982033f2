import { fragmentFault, missingFragments, undecidedFragments, undecidedLosses } from './missing-fragments.ts'
import { defineRule } from './rule.ts'
import { targetFix } from './target-fix.ts'

const HELP =
  'The English page has this name and the translated page lost it: restore the anchor `<a name="..."></a>` there, or correct the link as English has it.'

export default defineRule({
  id: 'lost-fragment',
  description: 'A `#fragment` that English names is a name in the translated target too',
  severity: 'error',
  needs: ['links'],
  may: ['englishLinks'],
  messages: {
    lost: {
      says: 'Unexpected fragment `#{name}`, expected a name in `{target}`: English has it, the translation lost it',
      help: HELP,
    },
    near: {
      says: 'Unexpected fragment `#{name}`, expected a name in `{target}`: English has it, the translation has `#{near}`',
      help: HELP,
    },
  },
  check({ page, links, englishLinks, settings }, report, cannotTell) {
    for (const why of [...undecidedFragments(links), ...undecidedLosses(links)]) cannotTell(`of some fragments: ${why}`)
    for (const { link, target, name, near, repair } of missingFragments(links, true, englishLinks, settings)) {
      const spot = { place: link.place, about: [fragmentFault(page, target, name)] }
      if (near === undefined) report('lost', { name, target }, spot)
      else report('near', { name, target, near }, { ...spot, ...targetFix(link, repair) })
    }
  },
})
