import type { SpanFault, SpanHalf, SpanPair, Spans } from '../model.ts'
import type { LineIndex } from './line-index.ts'
import { nextMarker, type ReadHalf, readEnglish, readTranslation } from './span-halves.ts'
import type { SpanTag } from './span-tags.ts'
import type { Stretch } from './stretches.ts'

/** The spans of a page, and the stretches where its English stands, damaged halves included. */
export interface SpanReading {
  readonly spans: Spans
  readonly english: readonly Stretch[]
}

/**
 * Finds the pairs among the span tags of a page, in page order. Tags in code count where that makes the page better formed: an odd
 * backtick, or one beyond the `|` of a table, turns the tags up to the next into code.
 */
export function readSpans(tags: readonly SpanTag[], lines: LineIndex): SpanReading {
  const plain = tags.filter(({ inCode }) => !inCode)
  const reading = pairUp(plain, lines)
  if (reading.damages === 0 || plain.length === tags.length) return reading
  const other = pairUp(tags, lines)
  return other.damages < reading.damages ? other : reading
}

interface Attempt extends SpanReading {
  /** Faults, and spans of the page's own without their partners. */
  readonly damages: number
}

/** A pair ends where the next begins, whatever is damaged in it. */
function pairUp(tags: readonly SpanTag[], lines: LineIndex): Attempt {
  const pairs: SpanPair[] = []
  const faults: SpanFault[] = []
  const english: Stretch[] = []
  const fault = (kind: SpanFault['kind'], { id }: SpanTag, { start, end }: Stretch): unknown =>
    faults.push({ kind, id, place: lines.place(start, end) })
  // spans of the page's own that are open around the pairs, and `</span>` that close none
  let open = 0
  let unopened = 0
  let loose: SpanTag | undefined
  let isWhole = true
  let index = 0
  for (let tag = tags[index]; tag !== undefined; tag = tags[index]) {
    if (tag.role === 'other' || tag.role === 'close') {
      if (tag.role === 'other') open += 1
      else if (open > 0) open -= 1
      else {
        // what is left of a damaged pair is told with it, and several in a row once
        const isTold = !isWhole || loose?.end === tag.start || isBeforeEnglish(tags, index)
        if (!isTold) fault('surplus', tag, tag)
        loose = tag
        unopened += 1
      }
      index += 1
      continue
    }
    const translation = readTranslation(tags, index)
    const behind = translation ? nextMarker(tags, translation.next) : index
    const candidate = readEnglish(tags, behind)
    const original = translation && candidate && !belong(translation, candidate) ? undefined : candidate
    if (original) english.push(original.whole)
    const damage = damageOf(translation, original)
    if (damage) fault(damage.kind, (translation ?? original)?.tag ?? tag, damage.at)
    isWhole = damage === undefined || HARMLESS.has(damage.kind)
    if (translation && original && isWhole)
      pairs.push({ translation: spanHalf(translation, lines), original: spanHalf(original, lines) })
    index = original?.next ?? translation?.next ?? index + 1
  }
  return { spans: { pairs, faults }, english, damages: faults.length + open + unopened }
}

/** Faults that leave no doubt where both halves of a pair begin and end. */
const HARMLESS: ReadonlySet<SpanFault['kind']> = new Set(['unbalanced', 'stray', 'surplus'])

/** Whether the English of every translation on a page is known: no half is damaged or stands beside another. */
export const isEnglishKnown = ({ pairs, faults }: Spans): boolean =>
  pairs.length > 0 &&
  faults.every(({ kind }) => HARMLESS.has(kind)) &&
  pairs.every(({ translation, original }) => translation.id === original.id)

/** All that is beside the translations of well-formed pairs: their tags and the English. Ascending. */
export const besideTranslation = ({ pairs }: Spans): readonly Stretch[] =>
  pairs.flatMap(({ translation, original }) => [
    { start: translation.place.start.offset, end: translation.inner.start.offset },
    { start: translation.inner.end.offset, end: original.place.end.offset },
  ])

/** All that is beside the English of well-formed pairs: its tags and the translation. Ascending. */
export const besideEnglish = ({ pairs }: Spans): readonly Stretch[] =>
  pairs.flatMap(({ translation, original }) => [
    { start: translation.place.start.offset, end: original.inner.start.offset },
    { start: original.inner.end.offset, end: original.place.end.offset },
  ])

const belong = (translation: ReadHalf, original: ReadHalf): boolean =>
  translation.whole.end === original.whole.start || translation.tag.id === original.tag.id

/** The one fault that is told of a pair, the worst, and where it stands. */
function damageOf(
  translation: ReadHalf | undefined,
  original: ReadHalf | undefined,
): { readonly kind: SpanFault['kind']; readonly at: Stretch } | undefined {
  if (translation === undefined) return original && { kind: 'no-translation', at: original.opening }
  if (!translation.isClosed) return { kind: 'unclosed-translation', at: translation.opening }
  if (original === undefined) return { kind: 'no-english', at: translation.opening }
  const between = { start: translation.whole.end, end: original.whole.start }
  if (between.start !== between.end) return { kind: 'apart', at: between }
  if (!original.isWrapped) return { kind: 'unwrapped', at: original.opening }
  if (!original.isClosed) return { kind: 'unclosed-english', at: original.opening }
  // the translation repeats what the English holds
  if (original.loose) return { kind: 'stray', at: original.loose }
  return translation.loose && { kind: 'unbalanced', at: translation.loose }
}

function isBeforeEnglish(tags: readonly SpanTag[], index: number): boolean {
  const next = tags[index + 1]
  return next?.start === tags[index]?.end && (next?.role === 'wrapper' || next?.role === 'original')
}

const spanHalf = ({ tag, whole, inner }: ReadHalf, lines: LineIndex): SpanHalf => ({
  id: tag.id,
  idPlace: lines.place(tag.idStretch.start, tag.idStretch.end),
  place: lines.place(whole.start, whole.end),
  inner: lines.place(inner.start, inner.end),
})
