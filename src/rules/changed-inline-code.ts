import type { Body, Mark, Page } from '../model.ts'
import { type LineIndex, lineIndex } from '../parse/line-index.ts'
import { compareMarks } from './compare-marks.ts'
import { type Neighbours, neighbourFinder } from './place-of-loss.ts'
import { defineRule, type Spot } from './rule.ts'

const LOST =
  'Write it between backticks, as English has it: what is code is typed or shown as it stands, and readers must be able to tell it from the text.'
const ADDED = 'Take the backticks away, or mark the code in English and hand the page back.'

export default defineRule({
  id: 'changed-inline-code',
  description: 'A page marks as much of its text as code as its English version does',
  severity: 'warning',
  kinds: ['markdown'],
  needs: ['body', 'counterpart'],
  messages: {
    lost: { says: 'Unexpected loss of the code `{expected}`, expected it between backticks as in English', help: LOST },
    'lost-since': {
      says: 'Unexpected loss of the code `{expected}`, expected it between backticks as in the version before, made from the same English',
      help: LOST,
    },
    added: { says: 'Unexpected code `{found}`, expected text without backticks as in English', help: ADDED },
  },
  check({ page, body, counterpart: { from, body: english } }, report, cannotTell) {
    const own = body.marks.codeSpans
    if (own.some(({ text }) => SPAN_TAG.test(text)))
      return cannotTell('a code span takes in the spans of the bilingual page, so that its code cannot be told')
    const { gone, added } = compareMarks(own, english.marks.codeSpans)
    if (gone.length + added.length === 0) return
    const lines = lineIndex(page.text)
    const neighboursOf = neighbourFinder(page, body, english)
    for (const mark of gone)
      report(
        from === 'base' ? 'lost-since' : 'lost',
        { expected: mark.text },
        { ...spotOfLoss(mark, neighboursOf(mark.place), page, body, lines), about: [mark.text] },
      )
    // the version before may have lacked what English has
    if (from !== 'base') for (const { text, place } of added) report('added', { found: text }, { place, about: [text] })
  },
})

const SPAN_TAG = /<\/?span(?=[\s>])/i

/** The text itself, where between its neighbours it stands once; else the neighbour. */
function spotOfLoss({ text }: Mark, { place, from, to }: Neighbours, page: Page, body: Body, lines: LineIndex): Spot {
  const at = page.text.indexOf(text, from)
  const end = at + text.length
  const next = page.text.indexOf(text, at + 1)
  if (at < 0 || end > to || (next >= 0 && next + text.length <= to)) return { place }
  // code begins with its backticks or tildes
  const isVisible = body.texts.some(
    ({ place: { start, end: last } }) =>
      start.offset <= at && end <= last.offset && !/[`~]/.test(page.text[start.offset] ?? ''),
  )
  const sides = `${page.text[at - 1] ?? ' '}${page.text[end] ?? ' '}`
  if (!isVisible || /[`\\\p{L}\d]/u.test(sides)) return { place }
  const found = lines.place(at, end)
  return /[`\\\r\n|]/.test(text) ? { place: found } : { place: found, fix: { place: found, text: `\`${text}\`` } }
}
