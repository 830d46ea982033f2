import { comparableTarget } from '../links/same-target.ts'
import type { Fix, Link, Page } from '../model.ts'
import { demotedLinks } from './demoted-links.ts'
import { isImage, linkDifferences, placeOfLostLink } from './link-differences.ts'
import { defineRule, type Spot } from './rule.ts'

const GONE =
  'Put the image back where English has it: only its alternative text is translated. Without it readers lack what the text speaks of.'
const DEMOTED =
  'Write the image as English has it, `![text](target)`. Without the exclamation mark readers get a link to a picture.'

export default defineRule({
  id: 'lost-image',
  description: 'A page shows every image that its English version shows',
  severity: 'error',
  needs: ['body', 'counterpart'],
  may: ['englishLinks'],
  messages: {
    removed: { says: 'Unexpected loss of the image `{expected}`, expected it as in English', help: GONE },
    demoted: { says: 'Unexpected link to `{found}`, expected an image as in English', help: DEMOTED },
    'removed-beside': {
      says: 'Unexpected loss of the image `{expected}`, expected it as in the English beside it',
      help: GONE,
      severity: 'warning',
    },
    'demoted-beside': {
      says: 'Unexpected link to `{found}`, expected an image as in the English beside it',
      help: DEMOTED,
      severity: 'warning',
    },
    'removed-since': {
      says: 'Unexpected loss of the image `{expected}`, expected it as in the version before, made from the same English',
      help: GONE,
    },
    'demoted-since': {
      says: 'Unexpected link to `{found}`, expected an image as in the version before, made from the same English',
      help: DEMOTED,
    },
  },
  check({ page, body, counterpart, englishLinks, settings }, report) {
    const { from } = counterpart
    // beside a translation the lost image itself stands on the page
    const beside = from === 'spans' && englishLinks.state === 'known' ? englishLinks.value.links : undefined
    const english = { from, links: beside ?? counterpart.body.links }
    const suffix = from === 'source' ? '' : from === 'spans' ? '-beside' : '-since'
    const { difference, pairs, lost } = linkDifferences(body, english, settings)
    const gone = lost.filter(({ kind }) => isImage(kind))
    // of the version before nobody knows whether its image was right: what came in its place may be
    if (from !== 'base' || pairs.size === 0)
      for (const link of gone) {
        const place = beside ? link.place : placeOfLostLink(link, english, difference, page)
        report(`removed${suffix}`, { expected: link.url }, { place, about: [comparableTarget(link.url)] })
      }
    for (const link of demotedLinks(body, english.links, difference.gone, isImage))
      report(`demoted${suffix}`, { found: link.url }, { ...spotOf(link, page), about: [comparableTarget(link.url)] })
  },
})

/** UTF-16 units of a link's text that are searched for its opening bracket. */
const LONGEST_TEXT = 300

/** The target, and the exclamation mark where it is plain where it belongs: no bracket or escape stands within the text. */
function spotOf({ kind, place }: Link, { text }: Page): Spot {
  const { offset } = place.start
  const before = text.slice(Math.max(0, offset - LONGEST_TEXT), offset)
  const written = kind === 'link' ? /(?:^|[^\\])(\[[^[\]\\\r\n]*\]\()$/.exec(before)?.[1] : undefined
  if (written === undefined) return { place }
  const length = written.length
  const { start } = place
  const bracket = { line: start.line, column: start.column - length, offset: offset - length }
  const lead =
    /(?:[!！][ \t\u00A0\u3000]+|！)$/.exec(text.slice(Math.max(0, bracket.offset - 4), bracket.offset))?.[0] ?? ''
  const from = { line: bracket.line, column: bracket.column - lead.length, offset: bracket.offset - lead.length }
  const fix: Fix = {
    place: { start: from, end: { ...bracket, column: bracket.column + 1, offset: bracket.offset + 1 } },
    text: '![',
  }
  return { place, fix }
}
