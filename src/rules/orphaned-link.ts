import type { LinkKind } from '../model.ts'
import { otherPlaces, timesLinked } from './inbound-places.ts'
import { defineRule } from './rule.ts'

const HELP =
  'Keep the file, or hand back what links to it in the same change; for a page, a redirection will do. The details list the other places.'
const HELP_MOVED =
  'Correct the links, or for a page add a redirection from the old path. The details list the other places.'
const HELP_REDIRECTION = 'Keep the redirection while something links to the path. The details list the other places.'
const HELP_UNSHOWN =
  'Nothing in the repository says that the site shows English where there is no translation: if it does, turn this rule off. Else keep the file, or hand back what links to it. The details list the other places.'

export default defineRule({
  id: 'orphaned-link',
  description: 'What a change removes or moves is not linked from files that it leaves alone',
  severity: 'error',
  pages: 'untouched',
  translationsOnly: false,
  needs: ['orphanedTargets'],
  messages: {
    removed: {
      says: 'Unexpected {what} `{url}`, expected a file that exists: this change removes `{target}`, which is linked {times}',
      help: HELP,
    },
    moved: {
      says: 'Unexpected {what} `{url}`, expected a file that exists: this change moves `{target}`, which is linked {times}, to `{to}`',
      help: HELP_MOVED,
    },
    redirection: {
      says: 'Unexpected {what} `{url}`, expected a file that exists: this change removes the redirection of `{target}`, which is linked {times}',
      help: HELP_REDIRECTION,
    },
    unshown: {
      says: 'Unexpected {what} `{url}`, expected a translated file: this change takes away `{target}`, which is linked {times}, and only English has it',
      help: HELP_UNSHOWN,
      severity: 'warning',
    },
  },
  check({ orphanedTargets: { found, undecided } }, report, cannotTell) {
    for (const why of undecided) cannotTell(why)
    for (const { target, lost, movedTo: to, english, links } of found) {
      const [first] = links
      if (first === undefined) continue
      const { kind, url, place } = first.link
      const data = { what: WHAT[kind] ?? 'link target', url, target, times: timesLinked(links) }
      const spot = { place, about: [target], ...otherPlaces(links) }
      if (english === 'unshown') report('unshown', data, spot)
      else if (lost === 'redirection') report('redirection', data, spot)
      else if (to === undefined) report('removed', data, spot)
      else report('moved', { ...data, to }, spot)
    }
  },
})

const WHAT: Readonly<Partial<Record<LinkKind, string>>> = {
  image: 'image',
  'html-image': 'image',
  include: 'include',
  code: 'snippet',
}
