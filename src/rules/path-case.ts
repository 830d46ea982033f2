import { isCaseStep } from '../links/resolve-path.ts'
import { defineRule } from './rule.ts'
import { isLeftToComparison } from './target-comparison.ts'
import { targetFix } from './target-fix.ts'

export default defineRule({
  id: 'path-case',
  description: 'A path that English does not have is written in the letter case of its file',
  severity: 'notice',
  needs: ['links'],
  may: ['englishLinks'],
  messages: {
    other: {
      says: 'Unexpected letter case in `{url}`, expected that of the file `{target}`',
      help: 'Write the path as the file is called. The site finds it in any letter case; a checkout on Linux and many tools do not.',
    },
  },
  check({ links, englishLinks, settings }, report) {
    for (const outcome of links) {
      if (outcome.result !== 'resolved' || !isCaseStep(outcome.step)) continue
      // a translation has the links of English, and the site finds this one
      if (outcome.inEnglish || isLeftToComparison(outcome, englishLinks, settings)) continue
      const { link, target, repair } = outcome
      report('other', { url: link.url, target }, { place: link.place, about: [link.url], ...targetFix(link, repair) })
    }
  },
})
