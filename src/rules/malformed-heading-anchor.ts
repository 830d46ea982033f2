import { anchorNames } from '../laws/anchor-name.ts'
import { readHandoffDate } from '../laws/handoff-date.ts'
import { ownNames } from './anchor-cause.ts'
import { formFault, formFix, moveToStart, nameMeant, wellFormed } from './anchor-form.ts'
import { namesOnPage } from './page-names.ts'
import { pairWithEnglish } from './paired-headings.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'malformed-heading-anchor',
  description: 'The anchor of a heading is written `<a name="..."></a>`, before its text',
  severity: 'error',
  kinds: ['markdown'],
  needs: ['body'],
  may: ['englishHeadings'],
  messages: {
    curly: {
      says: 'Unexpected quotation marks in `{found}`, expected straight ones: `{expected}`',
      help: 'HTML takes typographic quotation marks for a part of the name, so that no link finds it. Translation and word processors put them in: write `"`.',
    },
    unclosed: {
      says: 'Unexpected `{found}` without `</a>` behind it, expected `{expected}`',
      help: 'An anchor that is not closed at once takes the text after it into itself. Close it before the text of the heading.',
    },
    quotes: {
      says: 'Unexpected form `{found}` of an anchor, expected `{expected}`',
      help: 'Browsers read it, tools that look for the anchors of headings do not: write the name in double quotes.',
      severity: 'warning',
    },
    misplaced: {
      says: 'Unexpected anchor `{name}` behind text of the heading, expected it before the text',
      help: 'The anchor that is made from the English heading is the first thing in it. Move it there; where it is an anchor that the English heading has by itself, the one before the text is lost.',
      severity: 'warning',
    },
  },
  check({ page, body, englishHeadings }, report) {
    const faulty = body.headings.flatMap((heading) => {
      const anchor = heading.anchors[0]
      const fault = anchor && formFault(page, heading, anchor)
      return anchor === undefined || fault === undefined ? [] : [{ heading, anchor, fault }]
    })
    if (faulty.length === 0) return
    const date = readHandoffDate(page.metadata.provenance.handoffDate?.value ?? '')
    const pairs = englishHeadings.state === 'known' ? pairWithEnglish(body.headings, englishHeadings.value, date) : []
    const nameOf = namesOnPage(pairs, date)
    const englishOf = new Map(pairs.map(({ heading, english }) => [heading, english]))
    for (const { heading, anchor, fault } of faulty) {
      const name = nameMeant(anchor)
      const english = englishOf.get(heading)
      const isMade = english !== undefined && anchorNames(english, date).includes(name)
      // English wrote it so, and the anchor that is made for the heading is not there
      if (!isMade && english !== undefined && ownNames(english).includes(anchor.name)) continue
      const { place } = anchor
      const about = [`${fault} ${name}`]
      const found = page.text.slice(place.start.offset, place.end.offset)
      if (fault !== 'misplaced') {
        // where the name is wrong, too, one text sets both right
        const expected = wellFormed(english === undefined || isMade ? name : nameOf(english))
        const fix = formFix(page, heading, anchor, expected)
        report(fault, { found, expected }, { place, fix, about })
        continue
      }
      report('misplaced', { name }, { place, about, ...(isMade ? { fix: moveToStart(page, heading, anchor) } : {}) })
    }
  },
})
