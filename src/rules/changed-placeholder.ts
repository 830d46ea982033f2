import type { Body, Mark, Page, PlaceholderMark } from '../model.ts'
import { noLocTerms } from '../parse/no-loc-terms.ts'
import { compareMarks } from './compare-marks.ts'
import { neighbourFinder } from './place-of-loss.ts'
import { comparePlaceholders } from './placeholder-comparison.ts'
import { defineRule } from './rule.ts'

const HELP =
  'Placeholders are filled in by programs, or typed as they stand: write it exactly as English has it, without blanks and untranslated.'

export default defineRule({
  id: 'changed-placeholder',
  description: 'A page has the placeholders and the terms never to be translated that its English version has',
  severity: 'warning',
  kinds: ['markdown'],
  needs: ['body', 'counterpart'],
  messages: {
    altered: { says: 'Unexpected `{found}`, expected the placeholder `{expected}` as in English', help: HELP },
    lost: { says: 'Unexpected loss of the placeholder `{expected}`, expected it as in English', help: HELP },
    'lost-since': {
      says: 'Unexpected loss of the placeholder `{expected}`, expected it as in the version before, made from the same English',
      help: HELP,
    },
    hidden: {
      says: 'Unexpected loss of the placeholder `{expected}`, expected one between angle brackets as in English',
      help: 'What stands between the brackets may be translated, the brackets may not go: write `\\<name>`, or as English writes it.',
    },
    translated: {
      says: 'Unexpected loss of the term `{expected}`, expected it untranslated as in English',
      help: 'The author of the page marked the term as one that is never translated, with `no-loc`. Write it as English does.',
    },
  },
  check({ page, body, counterpart: { from, body: english } }, report) {
    const neighboursOf = neighbourFinder(page, body, english)
    const isApart = apartIn(english)
    const differences = comparePlaceholders(body.marks.placeholders, english.marks.placeholders)
    for (const { found, expected, isSure } of differences.altered) {
      // the version before may have had the wrong one
      if (from === 'base' && !found.isSpaced) continue
      const written = page.text.slice(found.place.start.offset, found.place.end.offset)
      const text = `${hasMovedBlank(page, found) && isApart(expected.text) ? ' ' : ''}${expected.text}`
      const fix = isSure ? { fix: { place: found.place, text } } : {}
      report('altered', { found: written, expected: expected.text }, { place: found.place, about: [written], ...fix })
    }
    for (const mark of differences.lost)
      report(
        from === 'base' ? 'lost-since' : 'lost',
        { expected: mark.text },
        { place: neighboursOf(mark.place).place, about: [mark.text] },
      )
    for (const mark of from === 'base' ? [] : hiddenIn(body, english))
      report('hidden', { expected: mark.text }, { place: neighboursOf(mark.place).place, about: [mark.text] })
    for (const mark of translatedTerms(page, body, english))
      report('translated', { expected: mark.text }, { place: neighboursOf(mark.place).place, about: [mark.text] })
  },
})

/** Whether a blank may have gone from the front of a placeholder into it: `zoals% TEMP%`. */
const hasMovedBlank = ({ text }: Page, { place: { start } }: Mark): boolean =>
  /^\p{L}\S[ \t\u00A0]/u.test(text.slice(start.offset - 1, start.offset + 2))

/** Whether English has a blank or a beginning wherever a placeholder stands, each looked up once. */
function apartIn({ texts }: Body): (placeholder: string) => boolean {
  const known = new Map<string, boolean>()
  const lookUp = (placeholder: string): boolean => {
    const before = texts.flatMap(({ value }) => value.split(placeholder).slice(0, -1))
    return before.length > 0 && before.every((part) => part === '' || /\s/.test(part.slice(-1)))
  }
  return (placeholder) => {
    const isApart = known.get(placeholder) ?? lookUp(placeholder)
    known.set(placeholder, isApart)
    return isApart
  }
}

/** Those between angle brackets that are gone; the ones that became tags are the business of `unescaped-placeholder`. */
function hiddenIn(body: Body, english: Body): readonly Mark[] {
  const angles = ({ marks }: Body): readonly PlaceholderMark[] =>
    marks.placeholders.filter(({ kind }) => kind === 'angle')
  const tags = body.marks.tags.length - english.marks.tags.length
  const { gone } = compareMarks(angles(body), angles(english))
  return gone.slice(Math.max(0, tags))
}

/** Terms of English that stand nowhere on the page: each at its first place. */
function translatedTerms(page: Page, body: Body, english: Body): readonly Mark[] {
  const marked = english.marks.placeholders.filter(({ kind }) => kind === 'no-loc')
  const listed = noLocTerms(page).flatMap((term): readonly Mark[] => {
    const place = english.texts.find(({ value }) => holdsWord(value, term))?.place
    return place === undefined ? [] : [{ text: term, place }]
  })
  const first = new Map([...marked, ...listed].toReversed().map((mark) => [mark.text, mark]))
  return [...first.values()].filter(({ text }) => !body.texts.some(({ value }) => value.includes(text)))
}

function holdsWord(value: string, term: string): boolean {
  const isWordAt = (at: number): boolean =>
    !/[\p{L}\d]/u.test(value[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(value[at + term.length] ?? ' ')
  for (let at = value.indexOf(term); at >= 0; at = value.indexOf(term, at + 1)) if (isWordAt(at)) return true
  return false
}
