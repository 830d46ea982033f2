import { anchorNames } from '../laws/anchor-name.ts'
import { readHandoffDate } from '../laws/handoff-date.ts'
import { alignHeadings, withText } from '../laws/heading-alignment.ts'
import type { Heading } from '../model.ts'
import { headingStandings } from './heading-standing.ts'
import { sameHeading } from './paired-headings.ts'
import { defineRule } from './rule.ts'
import { topOf } from './top-of-page.ts'

const HELP =
  'The headings of a translation follow the English page one by one, at the same levels. Restore the heading as English has it, translated.'
const MOVED =
  'The headings of a translation follow the English page one by one. Move the section to where English has it; where only anchors were exchanged, put each before the heading it belongs to.'

export default defineRule({
  id: 'heading-mismatch',
  description: 'A page has the headings of its English version, in order and at the same levels',
  severity: 'error',
  kinds: ['markdown'],
  needs: ['body', 'outline'],
  messages: {
    missing: {
      says: 'Unexpected end of section, expected the heading `{expected}` of level {level} to follow',
      help: HELP,
    },
    extra: { says: 'Unexpected heading `{found}` of level {level}, expected none here as in {reference}', help: HELP },
    moved: {
      says: 'Unexpected heading `{found}` here, expected it after `{after}` as in {reference}',
      help: MOVED,
    },
    first: {
      says: 'Unexpected heading `{found}` here, expected it to be the first as in {reference}',
      help: MOVED,
    },
    level: {
      says: 'Unexpected level {found} of the heading `{heading}`, expected level {level} as in {reference}',
      help: HELP,
    },
  },
  check({ page, body, outline }, report) {
    const localized = withText(body.headings)
    const wanted = withText(outline.headings)
    const date = readHandoffDate(page.metadata.provenance.handoffDate?.value ?? '')
    const names = wanted.map((heading) =>
      outline.from === 'source'
        ? anchorNames(heading.markdown, date)
        : heading.anchors.slice(0, 1).map(({ name }) => name),
    )
    const reference = outline.from === 'source' ? 'English' : 'the version before, made from the same English'
    const { pairs, extra, missing } = alignHeadings(localized, wanted, (l, w) =>
      sameHeading(localized[l], wanted[w], names[w]),
    )
    let standings: ReturnType<typeof headingStandings> | undefined
    const about = (fault: string, heading: Heading): readonly string[] => {
      standings ??= headingStandings(localized)
      return [`${fault} ${heading.depth} ${heading.markdown}`, `${fault} at ${standings.get(heading)}`]
    }
    for (const [l, w] of pairs) {
      const heading = localized[l]
      const level = wanted[w]?.depth
      if (heading === undefined || level === undefined || heading.depth === level) continue
      report(
        'level',
        { found: `${heading.depth}`, heading: heading.markdown, level: `${level}`, reference },
        { place: heading.place, about: about('level', heading) },
      )
    }
    const lost = [...missing]
    for (const index of extra) {
      const heading = localized[index]
      if (heading === undefined) continue
      const home = lost.findIndex(
        ({ english }) => heading.anchors.length > 0 && sameHeading(heading, wanted[english], names[english]),
      )
      const data = { found: heading.markdown, reference }
      if (home === -1) {
        report(
          'extra',
          { ...data, level: `${heading.depth}` },
          { place: heading.place, about: about('extra', heading) },
        )
        continue
      }
      const [gap] = lost.splice(home, 1)
      const previous = wanted[(gap?.english ?? 0) - 1]
      const spot = { place: heading.place, about: about('moved', heading) }
      if (previous === undefined) report('first', data, spot)
      else report('moved', { ...data, after: previous.markdown }, spot)
    }
    for (const { english, after } of lost) {
      const heading = wanted[english]
      if (heading === undefined) continue
      const place = localized[after]?.place ?? page.metadata.place ?? topOf(page)
      const about = [`missing ${heading.markdown}`]
      report('missing', { expected: heading.markdown, level: `${heading.depth}` }, { place, about })
    }
  },
})
