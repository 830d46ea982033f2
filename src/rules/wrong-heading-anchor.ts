import { anchorNames } from '../laws/anchor-name.ts'
import { readHandoffDate } from '../laws/handoff-date.ts'
import { pairWithEnglish } from './paired-headings.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'wrong-heading-anchor',
  description: "A heading's first anchor is the name of its English heading",
  severity: 'error',
  kinds: ['markdown'],
  needs: ['body', 'englishHeadings'],
  messages: {
    wrong: {
      says: 'Unexpected anchor `{found}`, expected `{expected}`, the name of the English heading `{english}`',
      help: 'Links from every language use the English name. Write it as shown; it is made from the Markdown of the English heading and is never translated.',
    },
  },
  check({ page, body, englishHeadings }, report) {
    const date = readHandoffDate(page.metadata.provenance.handoffDate?.value ?? '')
    for (const { heading, english } of pairWithEnglish(body.headings, englishHeadings, date)) {
      const anchor = heading.anchors[0]
      if (anchor === undefined) continue
      const names = anchorNames(english, date)
      const [expected = ''] = names
      if (names.includes(anchor.name)) continue
      const data = { found: anchor.name, expected, english }
      const fix = { place: anchor.namePlace, text: expected }
      report('wrong', data, { place: anchor.namePlace, fix, about: [`${anchor.name} for ${expected}`] })
    }
  },
})
