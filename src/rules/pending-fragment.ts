import { fragmentFault, missingFragments, undecidedFragments } from './missing-fragments.ts'
import { defineRule } from './rule.ts'
import { targetFix } from './target-fix.ts'

const HELP =
  'The target has no such anchor. If English renamed the heading, the next handback of the target or of this page brings them together; else correct the link.'

export default defineRule({
  id: 'pending-fragment',
  description: 'A `#fragment` is a name in its target',
  severity: 'warning',
  needs: ['links'],
  may: ['englishLinks'],
  messages: {
    missing: { says: 'Unexpected fragment `#{name}`, expected a name in `{target}`', help: HELP },
    near: { says: 'Unexpected fragment `#{name}`, expected a name in `{target}`, did you mean `#{near}`', help: HELP },
  },
  check({ page, links, englishLinks, settings }, report, cannotTell) {
    for (const why of undecidedFragments(links)) cannotTell(`of some fragments: ${why}`)
    for (const { link, target, name, near, repair } of missingFragments(links, false, englishLinks, settings)) {
      const spot = { place: link.place, about: [fragmentFault(page, target, name)] }
      if (near === undefined) report('missing', { name, target }, spot)
      else report('near', { name, target, near }, { ...spot, ...targetFix(link, repair) })
    }
  },
})
