import { readHandoffDate } from '../laws/handoff-date.ts'
import { causeFinder } from './anchor-cause.ts'
import { formFault, nameMeant } from './anchor-form.ts'
import { namesOnPage } from './page-names.ts'
import { pairWithEnglish } from './paired-headings.ts'
import { defineRule } from './rule.ts'

const HELP =
  'Links from every language use the English name. Write it as shown; it is made from the Markdown of the English heading and is never translated.'

export default defineRule({
  id: 'wrong-heading-anchor',
  description: "A heading's first anchor is the name of its English heading",
  severity: 'error',
  kinds: ['markdown'],
  needs: ['body', 'englishHeadings'],
  messages: {
    wrong: {
      says: 'Unexpected anchor `{found}`, expected `{expected}`, the name of the English heading `{english}`',
      help: HELP,
    },
    translated: {
      says: 'Unexpected anchor `{found}`, made from the translation, expected `{expected}`, the name of the English heading `{english}`',
      help: HELP,
    },
    misspelt: {
      says: 'Unexpected spelling of the anchor `{found}`, expected `{expected}`, the name of the English heading `{english}`',
      help: 'Links from every language use the English name, letter by letter. Write it as shown: nothing is shortened or tidied, upper case becomes lower case, and repeats get no number.',
    },
    repeated: {
      says: 'Unexpected anchor `{found}`, that of the heading in line {line}, expected `{expected}`, the name of the English heading `{english}`',
      help: HELP,
    },
    other: {
      says: 'Unexpected anchor `{found}`, the name of another English heading, `{other}`, expected `{expected}`, the name of `{english}`',
      help: HELP,
    },
    own: {
      says: 'Unexpected anchor `{found}` of the English page as the first, expected `<a name="{expected}"></a>` before it, the name of the English heading `{english}`',
      help: 'An anchor that the English heading has by itself follows the one that is made from its text. Links from every language use both: write the lost one before it.',
    },
  },
  check({ page, body, englishHeadings }, report) {
    const date = readHandoffDate(page.metadata.provenance.handoffDate?.value ?? '')
    const pairs = pairWithEnglish(body.headings, englishHeadings, date)
    const causeOf = causeFinder(pairs, date)
    const nameOf = namesOnPage(pairs, date)
    for (const pair of pairs) {
      const { heading, english, names } = pair
      const anchor = heading.anchors[0]
      if (anchor === undefined) continue
      if (names.includes(nameMeant(anchor))) continue
      const expected = nameOf(english)
      const data = { found: anchor.name, expected, english }
      const about = [`${anchor.name} for ${expected}`]
      // the fix of a malformed anchor writes the name, too
      const fault = formFault(page, heading, anchor)
      const fix =
        fault !== undefined && fault !== 'misplaced' ? {} : { fix: { place: anchor.namePlace, text: expected } }
      const spot = { place: anchor.namePlace, about, ...fix }
      const cause = causeOf(pair, anchor, expected)
      switch (cause.kind) {
        case 'own': {
          const start = { start: heading.textStart, end: heading.textStart }
          report('own', data, { ...spot, fix: { place: start, text: `<a name="${expected}"></a>` } })
          break
        }
        case 'repeated':
          report('repeated', { ...data, line: `${cause.line}` }, spot)
          break
        case 'other':
          report('other', { ...data, other: cause.english }, spot)
          break
        case 'unknown':
          report('wrong', data, spot)
          break
        default:
          report(cause.kind, data, spot)
      }
    }
  },
})
