import type { Body, Heading, Page, Place } from '../model.ts'
import { lastUpTo } from './ascending.ts'
import { isBearable } from './bearable.ts'
import { besideEnglish } from './bilingual.ts'
import { readMarkdownBody } from './body.ts'
import { type LineIndex, lineIndex } from './line-index.ts'
import type { MarkdownParser } from './markdown.ts'
import { type Stretch, withoutStretches } from './stretches.ts'

/** English recovered from a bilingual page. */
export interface EnglishText {
  readonly text: string
  /** What of the page is not in it: ascending, disjoint. */
  readonly left: readonly Stretch[]
}

/** The page with its translations dropped and its English unwrapped, all else as it stands; generated anchors belong to translations. */
export function englishText(page: string, { spans, headings }: Pick<Body, 'spans' | 'headings'>): EnglishText {
  const left = [...besideEnglish(spans), ...headings.flatMap(generatedAnchor)].sort((a, b) => a.start - b.start)
  return { text: withoutStretches(page, 0, page.length, left), left }
}

function generatedAnchor({ anchors: [first], textStart }: Heading): readonly Stretch[] {
  if (first === undefined || first.place.start.offset !== textStart.offset) return []
  return [{ start: first.place.start.offset, end: first.place.end.offset }]
}

/**
 * Reads the English beside the translation as the English file would be read, with places that are those of the page; `undefined` where that
 * cannot be done in bearable time. Of its headings those that have English beside them: one that stands alone may be translated.
 */
export function readEnglishBeside(
  { text: page, metadata: { bodyStart } }: Page,
  body: Body,
  parse: MarkdownParser,
): Body | undefined {
  if (bodyStart === undefined) return undefined
  const { text, left } = englishText(page, body)
  if (!isBearable(text.slice(bodyStart.offset))) return undefined
  const english = readMarkdownBody(text, bodyStart, parse, linesOfPage(left, lineIndex(page)))
  const withEnglish = new Set(body.spans.pairs.map(({ original }) => original.place.start.line))
  return { ...english, headings: english.headings.filter(({ place }) => withEnglish.has(place.start.line)) }
}

/** Takes offsets of the English text to points and places of the page. */
function linesOfPage(left: readonly Stretch[], lines: LineIndex): LineIndex {
  // where each stretch that is left out would stand in the English text, and how much is left out up to its end
  const cuts = [0]
  const shifts = [0]
  let shift = 0
  for (const { start, end } of left) {
    cuts.push(start - shift)
    shift += end - start
    shifts.push(shift)
  }
  const onPage = (offset: number): number => offset + (shifts[lastUpTo(cuts, offset)] ?? 0)
  const place = (start: number, end: number): Place => {
    const from = onPage(start)
    return lines.place(from, end === start ? from : onPage(end - 1) + 1)
  }
  return {
    point: (offset) => lines.point(onPage(offset)),
    place,
    placeOf: ({ position }) => place(position?.start.offset ?? 0, position?.end.offset ?? 0),
  }
}
