import type { Mark } from '../../../src/model.ts'
import { isHtmlElement } from '../../../src/rules/html-elements.ts'
import { neighbourFinder } from '../../../src/rules/place-of-loss.ts'
import { defineKind, type Kind, replace } from '../kind.ts'
import type { Sample } from '../sample.ts'
import { extentOf } from './link-extent.ts'

/** Code that is written between single backticks, as it reads. */
const codeSpans = ({ page, body }: Sample): readonly Mark[] =>
  body.marks.codeSpans.filter(
    ({ text, place }) =>
      /^[\w./-]+$/.test(text) && page.text.slice(place.start.offset, place.end.offset) === `\`${text}\``,
  )

/** Placeholders that are the same in every language. */
const exactPlaceholders = ({ body, original }: Sample): readonly Mark[] => {
  const known = new Set(original.marks.placeholders.map(({ text }) => text))
  return body.marks.placeholders.filter(({ kind, text }) => kind === 'percent' && known.has(text))
}

/** Placeholders between angle brackets that a backslash makes text, and that would be tags without it. */
const escapedPlaceholders = ({ page, body }: Sample): readonly Mark[] =>
  body.marks.placeholders.filter(({ kind, place }) => {
    const written = page.text.slice(place.start.offset, place.end.offset)
    const name = /^\\<([a-z][a-z0-9-]*)(?: [a-z][a-z0-9-]*)*>$/i.exec(written)?.[1]
    const isCode = body.marks.codeSpans.some(
      (span) => span.place.start.offset <= place.start.offset && place.end.offset <= span.place.end.offset,
    )
    return kind === 'angle' && !isCode && name !== undefined && !isHtmlElement(name.toLowerCase())
  })

/** Where bold text of one line begins and ends: at its first asterisk, behind its last. */
function boldTexts({ page, body: { texts } }: Sample): readonly (readonly [start: number, end: number])[] {
  return texts.flatMap(({ value, place: { start, end } }) => {
    const [from, to] = [start.offset - 2, end.offset + 2]
    const whole = page.text.slice(from, to)
    const isPlain = /^\p{L}[\p{L} ]*$/u.test(value) && whole === `**${value}**`
    const sides = `${page.text[from - 1] ?? ' '}${page.text[to] ?? ' '}`
    return isPlain && /^[\s(][\s.,:;)]$/.test(sides) ? [[from, to] as const] : []
  })
}

/** Where a rule may tell of a mark: where it stands, or at the neighbour before it. */
const placesOfLoss = (mark: Mark, sample: Sample): readonly number[] => {
  const { page, body } = sample
  const own = body.marks.codeSpans.filter((one) => one !== mark)
  const without = { ...body, marks: { ...body.marks, codeSpans: own } }
  return [mark.place.start.offset, neighbourFinder(page, without, without)(mark.place).place.start.offset]
}

/** What is done to code, placeholders and formatting. */
export const MARK_KINDS: readonly Kind[] = [
  defineKind({
    id: 'image-demoted',
    rules: ['lost-image'],
    fixable: true,
    places: (sample) =>
      sample.body.links.flatMap((link) => {
        const extent = link.kind === 'image' ? extentOf(link, sample) : undefined
        return extent === undefined ? [] : [extent]
      }),
    plant: ({ start, textEnd }) => replace(start, start + 1, '', start, textEnd + 1),
  }),
  defineKind({
    id: 'code-unmarked',
    rules: ['changed-inline-code'],
    fixable: true,
    places: codeSpans,
    plant: (mark, sample) => {
      const [start, end] = [mark.place.start.offset, mark.place.end.offset]
      const edits = [
        { start, end: start + 1, text: '' },
        { start: end - 1, end, text: '' },
      ]
      return { edits, at: placesOfLoss(mark, sample) }
    },
  }),
  defineKind({
    id: 'placeholder-spaced',
    rules: ['changed-placeholder'],
    fixable: true,
    places: exactPlaceholders,
    plant: ({ text, place: { start, end } }) =>
      replace(start.offset, end.offset, `% ${text.slice(1, -1)} %`, start.offset),
  }),
  defineKind({
    id: 'placeholder-unescaped',
    rules: ['unescaped-placeholder'],
    fixable: true,
    places: escapedPlaceholders,
    plant: ({ place: { start } }) => replace(start.offset, start.offset + 1, '', start.offset),
  }),
  defineKind({
    id: 'bold-spaced',
    rules: ['damaged-markdown'],
    fixable: true,
    places: boldTexts,
    plant: ([start, end], _, random) =>
      random.below(2) === 0 ? replace(start + 2, start + 2, ' ', start) : replace(end - 2, end - 2, ' ', start),
  }),
  defineKind({
    id: 'bold-emptied',
    rules: ['damaged-markdown'],
    fixable: false,
    places: boldTexts,
    plant: ([start, end]) => replace(start + 2, end - 2, '', start),
  }),
]
