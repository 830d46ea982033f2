import { alignTargets } from '../links/align-targets.ts'
import { comparableTarget } from '../links/same-target.ts'
import type { Body, Mark, Page, Place } from '../model.ts'
import { topOf } from './top-of-page.ts'

/** Where on the page the neighbours stand of what is lost there. */
export interface Neighbours {
  /** The nearest before it, else the nearest behind it, else the source hash, which stands for English. */
  readonly place: Place
  /** Offsets between which it would stand: behind the neighbour before it, and at the one behind it. */
  readonly from: number
  readonly to: number
}

/** Finds the place of what English has at a place of its own: headings, links and code are aligned in their order. */
export function neighbourFinder(page: Page, body: Body, english: Body): (lost: Place) => Neighbours {
  let aligned: readonly (readonly [own: Mark, english: Mark])[] | undefined
  return (lost) => {
    aligned ??= align(landmarks(body), landmarks(english))
    const before = aligned.findLast(([, { place }]) => place.end.offset <= lost.start.offset)?.[0]
    const behind = aligned.find(([, { place }]) => place.start.offset >= lost.end.offset)?.[0]
    const place = (before ?? behind)?.place ?? page.metadata.provenance.sourceHash?.place ?? topOf(page)
    return {
      place,
      from: before?.place.end.offset ?? page.metadata.bodyStart?.offset ?? 0,
      to: behind?.place.start.offset ?? page.text.length,
    }
  }
}

function align(own: readonly Mark[], english: readonly Mark[]): readonly (readonly [Mark, Mark])[] {
  const pairs = alignTargets(
    own.map(({ text }) => text),
    english.map(({ text }) => text),
    () => false,
  )
  return pairs.flatMap(([left, right]) => {
    const [one, two] = [own[left], english[right]]
    return one && two ? [[one, two] as const] : []
  })
}

const landmarks = ({ headings, links, marks }: Body): readonly Mark[] =>
  [
    ...headings.map(({ depth, place, textStart }) => ({
      text: `#${depth}`,
      place: { start: place.start, end: textStart },
    })),
    ...links.map(({ url, place }) => ({ text: `(${comparableTarget(url)}`, place })),
    ...marks.codeSpans.map(({ text, place }) => ({ text: `\`${text}`, place })),
  ].sort((a, b) => a.place.start.offset - b.place.start.offset)
