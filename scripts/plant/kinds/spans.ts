import { defineKind, type Kind, replace } from '../kind.ts'
import type { Random } from '../random.ts'
import type { Sample } from '../sample.ts'

/** A translation and its English in the spans of a bilingual page, offsets. */
interface SpanPair {
  readonly start: number
  /** Where the English half begins. */
  readonly middle: number
  readonly end: number
  readonly id: string
}

const CLOSED = '</span>'
const OPENING =
  /<span data-ttu-id="(?<id>[^"<>]{1,40})">|<\/span><span class="sxs-lookup"><span data-stu-id="(?<original>[^"<>]{1,40})">/g

/** The pairs whose halves hold no other span. */
function spanPairs({ page: { text } }: Sample): readonly SpanPair[] {
  const openings = [...text.matchAll(OPENING)]
  return openings.flatMap((translation, index) => {
    const id = translation.groups?.id
    const original = openings[index + 1]
    if (id === undefined || original?.groups?.original !== id) return []
    const start = translation.index
    const middle = original.index + CLOSED.length
    const close = text.indexOf(CLOSED, original.index + original[0].length)
    const end = close + 2 * CLOSED.length
    const halves = [text.slice(start + 1, original.index), text.slice(original.index + original[0].length, close)]
    if (text.slice(close, end) !== CLOSED + CLOSED || halves.some((half) => half.includes('<span'))) return []
    return [{ start, middle, end, id }]
  })
}

/** A kind that does something to a pair of spans. */
const spanKind = (
  id: string,
  fixable: boolean,
  plant: (pair: SpanPair, text: string, random: Random) => Change,
): Kind =>
  defineKind({
    id,
    rules: ['malformed-bilingual-span'],
    fixable,
    places: spanPairs,
    plant: (pair, { page }, random) => {
      const { from, to, text } = plant(pair, page.text, random)
      return replace(from, to, text, pair.start, pair.middle, from)
    },
  })

interface Change {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** What is done to the spans of bilingual pages. */
export const SPAN_KINDS: readonly Kind[] = [
  spanKind('span-english-removed', false, ({ middle, end }) => ({ from: middle, to: end, text: '' })),
  spanKind('span-translation-removed', false, ({ start, middle }) => ({ from: start, to: middle, text: '' })),
  spanKind('span-unclosed', true, ({ middle, end }, _, random) => {
    const to = random.pick([middle, end]) ?? end
    return { from: to - CLOSED.length, to, text: '' }
  }),
  spanKind('span-id-changed', true, ({ start, middle, id }, text, random) => {
    const from = text.indexOf(id, random.pick([start, middle]))
    const last = Number(id.at(-1))
    const other = Number.isNaN(last) ? '0' : `${(last + 1 + random.below(9)) % 10}`
    return { from, to: from + id.length, text: id.slice(0, -1) + other }
  }),
]
