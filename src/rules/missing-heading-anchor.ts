import { anchorNames } from '../laws/anchor-name.ts'
import { readHandoffDate } from '../laws/handoff-date.ts'
import type { Heading } from '../model.ts'
import { headingStandings } from './heading-standing.ts'
import { pairWithEnglish } from './paired-headings.ts'
import { defineRule } from './rule.ts'

const HELP =
  'Without the English name every link to this heading, from every language, is dead. Write `<a name="..."></a>` as the first thing in the heading.'

export default defineRule({
  id: 'missing-heading-anchor',
  description: 'Every translated heading begins with an anchor, `<a name="..."></a>`',
  severity: 'error',
  kinds: ['markdown'],
  needs: ['body'],
  may: ['englishHeadings'],
  messages: {
    missing: {
      says: 'Unexpected heading without an anchor, expected `<a name="...">` with the English name before `{text}`',
      help: HELP,
    },
    named: {
      says: 'Unexpected heading without an anchor, expected `<a name="{name}"></a>` before `{text}`',
      help: HELP,
    },
  },
  check({ page, body, englishHeadings }, report) {
    const bare = body.headings.filter((heading) => heading.anchors.length === 0 && isTranslatable(heading))
    if (bare.length === 0) return
    const date = readHandoffDate(page.metadata.provenance.handoffDate?.value ?? '')
    const pairs = englishHeadings.state === 'known' ? pairWithEnglish(body.headings, englishHeadings.value, date) : []
    const englishOf = new Map(pairs.map(({ heading, english }) => [heading, english]))
    const standings = headingStandings(body.headings)
    for (const heading of bare) {
      const english = englishOf.get(heading)
      const name = english && anchorNames(english, date)[0]
      const text = heading.markdown
      const about = [`text ${text}`, name ? `name ${name}` : `heading ${standings.get(heading)}`]
      if (!name) {
        report('missing', { text }, { place: heading.place, about })
        continue
      }
      const fix = { place: { start: heading.textStart, end: heading.textStart }, text: `<a name="${name}"></a>` }
      report('named', { name, text }, { place: heading.place, fix, about })
    }
  },
})

/** Two letters in a row: less is a sign, a number or a placeholder. */
const isTranslatable = ({ prose }: Heading): boolean => /\p{L}\p{L}/u.test(prose)
