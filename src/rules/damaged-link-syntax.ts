import { comparableTarget } from '../links/same-target.ts'
import { defineRule } from './rule.ts'

const HELP =
  'Write it as `[text](target)`: square brackets and parentheses as English has them, with no space and no backslash between. Readers see the brackets and have nothing to click on.'
const INHERITED = 'English has the same text in place of a link: correct it in English, then hand the page back.'

export default defineRule({
  id: 'damaged-link-syntax',
  description: 'What reads like a Markdown link is one',
  severity: 'error',
  kinds: ['markdown'],
  needs: ['body'],
  may: ['englishLinks'],
  messages: {
    damaged: { says: 'Unexpected text `{found}`, expected a link to `{url}`', help: HELP },
    unconfirmed: {
      says: 'Unexpected text `{found}`, expected a link to `{url}`, if English has one there',
      help: HELP,
      severity: 'warning',
    },
    inherited: {
      says: 'Unexpected text `{found}`, expected a link to `{url}`, and English has the same text',
      help: INHERITED,
      origin: 'source',
    },
  },
  check({ page, body, englishLinks }, report) {
    const damaged = body.damagedLinks
    if (damaged.length === 0) return
    const english = englishLinks.state === 'known' ? englishLinks.value : undefined
    const right = new Set(english?.links.map(({ url }) => comparableTarget(url)))
    const wrong = new Set(english?.damagedLinks.map(({ url }) => comparableTarget(url)))
    for (const { url, place, isEscaped, fix } of damaged) {
      const target = comparableTarget(url)
      if (isEscaped && !right.has(target)) continue
      const data = { found: page.text.slice(place.start.offset, place.end.offset), url }
      const spot = { place, about: [target] }
      if (wrong.has(target)) report('inherited', data, spot)
      // a note may stand in brackets before an address: only what English links to is a link for certain
      else if (english) report('damaged', data, { ...spot, ...(fix && right.has(target) ? { fix } : {}) })
      else report('unconfirmed', data, { ...spot, ...(fix ? { fix } : {}) })
    }
  },
})
