import type { Link } from '../../../src/model.ts'
import { defineKind, type Kind, replace } from '../kind.ts'
import type { Sample } from '../sample.ts'
import { extentOf, type LinkExtent, linkBeforeOrAfter, linkBeside } from './link-extent.ts'

interface WrittenLink {
  readonly link: Link
  readonly extent: LinkExtent
}

/** The links or images of the translation whose extent is known. */
const written =
  (kind: 'link' | 'image') =>
  (sample: Sample): readonly WrittenLink[] =>
    sample.body.links.flatMap((link) => {
      const extent = link.kind === kind ? extentOf(link, sample) : undefined
      return extent === undefined ? [] : [{ link, extent }]
    })

/** Where a rule may tell of a link that is gone: at the one before, else the one after it, at its English, where it stood, or at the top. */
function placesOfLoss({ link, extent }: WrittenLink, sample: Sample, delta: number): readonly number[] {
  const moved = (offset: number): number => (offset > link.place.start.offset ? offset + delta : offset)
  const neighbour =
    linkBeforeOrAfter(link, sample)?.place.start.offset ??
    sample.page.metadata.provenance.sourceHash?.place.start.offset
  const beside = linkBeside(link, sample)?.place.start.offset
  return [
    extent.start,
    link.place.start.offset,
    ...(neighbour === undefined ? [] : [moved(neighbour)]),
    ...(beside === undefined ? [] : [moved(beside)]),
  ]
}

/** Links that everybody reads in his own language. */
const DOCS = /^https?:\/\/(?:docs|learn)\.microsoft\.com(?=\/)(?!\/[a-z]{2,3}-[a-z]{2}(?:\/|$))/i

/** What is done to links and images themselves. */
export const LINK_KINDS: readonly Kind[] = [
  defineKind({
    id: 'link-removed',
    rules: ['changed-link-target'],
    fixable: false,
    places: written('link'),
    plant: (one, sample) => {
      const { start, textEnd, end } = one.extent
      const edits = [
        { start, end: start + 1, text: '' },
        { start: textEnd, end, text: '' },
      ]
      return { edits, at: placesOfLoss(one, sample, textEnd - end - 1) }
    },
  }),
  defineKind({
    id: 'image-removed',
    rules: ['changed-link-target', 'lost-image'],
    fixable: false,
    places: written('image'),
    plant: (one, sample) => {
      const { start, end } = one.extent
      return replace(start, end, '', ...placesOfLoss(one, sample, start - end))
    },
  }),
  defineKind({
    id: 'link-spaced',
    rules: ['damaged-link-syntax', 'changed-link-target'],
    fixable: true,
    places: written('link'),
    plant: (one, sample) => {
      const { textEnd } = one.extent
      return replace(textEnd + 1, textEnd + 1, ' ', textEnd, textEnd + 1, ...placesOfLoss(one, sample, 1))
    },
  }),
  defineKind({
    id: 'link-text-emptied',
    rules: ['empty-link-text'],
    fixable: false,
    places: written('link'),
    plant: ({ extent: { start, textEnd } }) => replace(start + 1, textEnd, '', start, start + 1, start + 3),
  }),
  defineKind({
    id: 'locale-inserted',
    rules: ['hard-coded-locale'],
    fixable: true,
    places: (sample) => written('link')(sample).filter(({ link }) => DOCS.test(link.url)),
    plant: ({ link: { url, place }, extent }, { page }) => {
      const locale = page.metadata.provenance.locale?.value.toLowerCase()
      const host = DOCS.exec(url)?.[0] ?? ''
      if (locale === undefined) return undefined
      return replace(
        place.start.offset,
        place.end.offset,
        `${host}/${locale}${url.slice(host.length)}`,
        place.start.offset,
        extent.start,
      )
    },
  }),
]
