import type { Body, DamagedLink, Heading, Link, Page, Place } from '../model.ts'
import { besideEnglish } from './bilingual.ts'
import { readMarkdownBody } from './body.ts'
import { type LineIndex, lineIndex } from './line-index.ts'
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

/** What the English beside a translation holds; places are those of the page. */
export interface EnglishBeside {
  /** Those that have English beside them: one that stands alone may be translated. */
  readonly headings: readonly Pick<Heading, 'depth' | 'markdown' | 'place'>[]
  readonly links: readonly Link[]
  readonly damagedLinks: readonly DamagedLink[]
}

/** Reads the English beside the translation as the English file would be read; `undefined` where the page has no body. */
export function readEnglishBeside(
  { text: page, metadata: { bodyStart } }: Page,
  body: Body,
): EnglishBeside | undefined {
  if (bodyStart === undefined) return undefined
  const { text, left } = englishText(page, body)
  const english = readMarkdownBody(text, bodyStart)
  const placeOf = placesOnPage(left, lineIndex(page))
  const withEnglish = new Set(body.spans.pairs.map(({ original }) => original.place.start.line))
  return {
    headings: english.headings
      .map(({ depth, markdown, place }) => ({ depth, markdown, place: placeOf(place) }))
      .filter(({ place }) => withEnglish.has(place.start.line)),
    links: english.links.map((link) => ({ ...link, place: placeOf(link.place) })),
    damagedLinks: english.damagedLinks.map((link) => ({ ...link, place: placeOf(link.place) })),
  }
}

/** Takes places of the English text to the page. */
function placesOnPage(left: readonly Stretch[], lines: LineIndex): (place: Place) => Place {
  // where each stretch that is left out would stand in the English text, and how much is left out up to its end
  const cuts: { readonly at: number; readonly shift: number }[] = []
  let shift = 0
  for (const { start, end } of left) {
    cuts.push({ at: start - shift, shift: shift + end - start })
    shift += end - start
  }
  const onPage = (offset: number): number => {
    let low = 0
    let high = cuts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((cuts[middle]?.at ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return offset + (cuts[low - 1]?.shift ?? 0)
  }
  return ({ start, end }) => {
    const from = onPage(start.offset)
    return lines.place(from, end.offset === start.offset ? from : onPage(end.offset - 1) + 1)
  }
}
