import { otherPlaces, timesLinked } from './inbound-places.ts'
import { defineRule } from './rule.ts'

const HELP =
  'Restore the anchor `<a name="..."></a>` if the translation lost it. If English renamed or removed the heading, the next handback of the linking pages brings them along; else correct the links. The details list the other places.'

export default defineRule({
  id: 'orphaned-fragment',
  description: 'A name that a change removes from a page is not linked from files that it leaves alone',
  severity: 'warning',
  pages: 'untouched',
  translationsOnly: false,
  needs: ['orphanedNames'],
  messages: {
    lost: {
      says: 'Unexpected fragment `#{name}`, expected a name in `{target}`: this change removes it, and it is linked {times}',
      help: HELP,
    },
    near: {
      says: 'Unexpected fragment `#{name}`, expected a name in `{target}`: this change removes it, it is linked {times}, did you mean `#{near}`',
      help: HELP,
    },
  },
  check({ orphanedNames: { found, undecided } }, report, cannotTell) {
    for (const why of undecided) cannotTell(`of some fragments: ${why}`)
    for (const { target, name, near, links } of found) {
      const [first] = links
      if (first === undefined) continue
      const spot = { place: first.link.place, about: [`${target}#${name}`], ...otherPlaces(links) }
      const data = { name, target, times: timesLinked(links) }
      if (near === undefined) report('lost', data, spot)
      else report('near', { ...data, near }, spot)
    }
  },
})
