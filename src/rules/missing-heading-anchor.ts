import { readHandoffDate } from '../laws/handoff-date.ts'
import type { Body, EnglishHeadings, Fact, Heading } from '../model.ts'
import { anchorRemains } from './anchor-remains.ts'
import { headingStandings } from './heading-standing.ts'
import { namesOnPage } from './page-names.ts'
import { pairWithBefore, pairWithEnglish } from './paired-headings.ts'
import { defineRule } from './rule.ts'

const HELP =
  'Without the English name every link to this heading, from every language, is dead. Write `<a name="..."></a>` as the first thing in the heading.'

export default defineRule({
  id: 'missing-heading-anchor',
  description: 'Every translated heading begins with an anchor, `<a name="..."></a>`',
  severity: 'error',
  kinds: ['markdown'],
  needs: ['body'],
  may: ['englishHeadings', 'sameSource'],
  messages: {
    missing: {
      says: 'Unexpected heading without an anchor, expected `<a name="...">` with the English name before `{text}`',
      help: HELP,
    },
    named: {
      says: 'Unexpected heading without an anchor, expected `<a name="{name}"></a>` before `{text}`',
      help: HELP,
    },
    damaged: {
      says: 'Unexpected `{found}`, which is no anchor, expected `<a name="{name}"></a>` before the text of the heading',
      help: 'What is left of the anchor is shown to readers as text, and every link to this heading is dead. Write it as shown.',
    },
  },
  check({ page, body, englishHeadings, sameSource }, report) {
    const bare = body.headings.filter((heading) => heading.anchors.length === 0 && isTranslatable(heading))
    if (bare.length === 0) return
    const names = namesFor(body, page.metadata.provenance.handoffDate?.value, englishHeadings, sameSource)
    const standings = headingStandings(body.headings)
    for (const heading of bare) {
      const remains = anchorRemains(heading)
      const name = names.get(heading) || remains?.name
      const text = heading.markdown
      const about = [`text ${text}`, name ? `name ${name}` : `heading ${standings.get(heading)}`]
      if (!name) {
        report('missing', { text }, { place: heading.place, about })
        continue
      }
      const anchor = `<a name="${name}"></a>`
      if (remains === undefined) {
        const start = { start: heading.textStart, end: heading.textStart }
        report('named', { name, text }, { place: heading.place, fix: { place: start, text: anchor }, about })
      } else {
        const fix = { place: remains.place, text: anchor }
        report('damaged', { found: remains.written, name }, { place: remains.place, fix, about })
      }
    }
  },
})

/** Two letters in a row: less is a sign, a number or a placeholder. */
const isTranslatable = ({ prose }: Heading): boolean => /\p{L}\p{L}/u.test(prose)

/** The names that headings must have: made from English, else those of the page before where it was made from the same English. */
function namesFor(
  { headings }: Body,
  handoffDate: string | undefined,
  english: Fact<EnglishHeadings>,
  before: Fact<Body>,
): ReadonlyMap<Heading, string | undefined> {
  const date = readHandoffDate(handoffDate ?? '')
  if (english.state === 'known') {
    const pairs = pairWithEnglish(headings, english.value, date)
    const nameOf = namesOnPage(pairs, date)
    return new Map(pairs.map(({ heading, english }) => [heading, nameOf(english)]))
  }
  if (before.state !== 'known') return new Map()
  const pairs = pairWithBefore(headings, before.value.headings)
  return new Map(pairs.map(({ heading, before }) => [heading, before.anchors[0]?.name]))
}
