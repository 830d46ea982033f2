import { comparableTarget } from '../links/same-target.ts'
import type { Link } from '../model.ts'
import { defineRule } from './rule.ts'

const HELP =
  'Put the text between the square brackets, as English has it: machine translation often leaves it in front of them. Readers have nothing to click on.'

export default defineRule({
  id: 'empty-link-text',
  description: 'A link has a text or an image that readers can see',
  severity: 'warning',
  kinds: ['markdown'],
  needs: ['body'],
  may: ['englishLinks'],
  messages: {
    empty: { says: 'Unexpected link to `{url}` without text, expected a text that readers can click on', help: HELP },
  },
  check({ page, body, englishLinks }, report) {
    // there an entry without text is a group or a page that gives its own title
    if (/(?:^|\/)toc\.md$/i.test(page.path)) return
    const english = new Map<string, number>()
    for (const link of englishLinks.state === 'known' ? englishLinks.value.links.filter(isSilent) : [])
      english.set(comparableTarget(link.url), (english.get(comparableTarget(link.url)) ?? 0) + 1)
    for (const { url, place } of body.links.filter(isSilent)) {
      const target = comparableTarget(url)
      const left = english.get(target) ?? 0
      if (left > 0) english.set(target, left - 1)
      else report('empty', { url }, { place, about: [target] })
    }
  },
})

/** Leads somewhere, and shows nothing. */
const isSilent = ({ isEmpty, url }: Link): boolean => isEmpty === true && url !== ''
