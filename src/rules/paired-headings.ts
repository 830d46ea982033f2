import { anchorNames } from '../laws/anchor-name.ts'
import { alignHeadings, withText } from '../laws/heading-alignment.ts'
import type { EnglishHeadings, Heading } from '../model.ts'

/** A localized heading and the Markdown of its English one. */
export interface PairedHeading {
  readonly heading: Heading
  readonly english: string
  /** As of `anchorNames`. */
  readonly names: readonly string[]
}

/** A term marked as not to be translated; in side-by-side English it is not written as in the source. */
const NOT_TRANSLATED = /no-loc|\bQ#/

/** Pairs the headings of a page with their English ones. `handoffDate` as `YYYY-MM-DD`. */
export function pairWithEnglish(
  headings: readonly Heading[],
  { from, headings: english }: EnglishHeadings,
  handoffDate: string | undefined,
): readonly PairedHeading[] {
  if (from === 'spans') {
    return headings.flatMap((heading, index) => {
      const markdown = english[index]?.markdown
      return markdown === undefined || NOT_TRANSLATED.test(heading.markdown + markdown)
        ? []
        : [{ heading, english: markdown, names: anchorNames(markdown, handoffDate) }]
    })
  }
  const localized = withText(headings)
  const sources = english.flatMap(({ depth, markdown }) => (markdown ? [{ depth, markdown }] : []))
  const names = sources.map(({ markdown }) => anchorNames(markdown, handoffDate))
  const { pairs } = alignHeadings(localized, sources, (l, e) => sameHeading(localized[l], sources[e], names[e]))
  return pairs.flatMap(([l, e]) => {
    const heading = localized[l]
    const source = sources[e]
    return heading === undefined || source === undefined
      ? []
      : [{ heading, english: source.markdown, names: names[e] ?? [] }]
  })
}

/** A localized heading and itself as it was before. */
export interface HeadingBefore {
  readonly heading: Heading
  readonly before: Heading
}

/** Pairs the headings of a page with those of the version before, by their anchors or texts and the order between. */
export function pairWithBefore(headings: readonly Heading[], before: readonly Heading[]): readonly HeadingBefore[] {
  const { pairs } = alignHeadings(headings, before, (l, b) => {
    const [heading, was] = [headings[l], before[b]]
    const name = heading?.anchors[0]?.name
    return heading?.plain === was?.plain || (name !== undefined && name === was?.anchors[0]?.name)
  })
  return pairs.flatMap(([l, b]) => {
    const [heading, was] = [headings[l], before[b]]
    return heading === undefined || was === undefined || heading.depth !== was.depth ? [] : [{ heading, before: was }]
  })
}

/** Whether two headings surely belong together: the anchor fits, or, where there is none, the source is the same. */
export function sameHeading(
  localized: Heading | undefined,
  english: { readonly markdown: string } | undefined,
  names: readonly string[] | undefined,
): boolean {
  const name = localized?.anchors[0]?.name
  if (name === undefined) return localized?.markdown === english?.markdown
  return names?.includes(name) ?? false
}
