import { anchorNames, anchorNameV6 } from '../../../src/laws/anchor-name.ts'
import type { Anchor, Heading } from '../../../src/model.ts'
import { offsetAfter } from '../edits.ts'
import { defineKind, type Kind, replace } from '../kind.ts'
import { misspell } from '../misspell.ts'
import type { Random } from '../random.ts'
import type { Sample } from '../sample.ts'

const OPENING = '<a name="'

/** A heading that begins with its anchor. */
export interface Anchored {
  readonly heading: Heading
  readonly anchor: Anchor
}

/** The headings of a page that begin with `<a name="..."></a>` and have words to translate. */
export const anchoredHeadings = ({ page, body }: Sample): readonly Anchored[] =>
  body.headings.flatMap((heading) => {
    const anchor = heading.anchors[0]
    if (anchor === undefined || !/\p{L}\p{L}/u.test(heading.prose)) return []
    const written = page.text.slice(heading.textStart.offset, anchor.place.end.offset)
    return written === `${OPENING}${anchor.name}"></a>` ? [{ heading, anchor }] : []
  })

/** Whether a heading that has the name `own` may have this one too, by some version of the law. */
export const isLawful = (name: string, own: string, { original }: Sample): boolean =>
  name === own ||
  original.headings
    .map(({ markdown }) => anchorNames(markdown, '2016-12-01'))
    .some((names) => names.includes(own) && names.includes(name))

const NAME_RULES = ['wrong-heading-anchor', 'lost-heading-anchor', 'translated-heading-anchor']
const FORM_RULES = ['malformed-heading-anchor', 'missing-heading-anchor', 'wrong-heading-anchor']

/** A kind that writes another name into an anchor. */
const nameKind = (
  id: string,
  nameFor: (spot: Anchored, sample: Sample, random: Random) => string | undefined,
  rules: readonly string[] = NAME_RULES,
): Kind =>
  defineKind({
    id,
    rules,
    fixable: true,
    places: anchoredHeadings,
    plant: (spot, sample, random) => {
      const { name, namePlace, place } = spot.anchor
      const other = nameFor(spot, sample, random)
      if (other === undefined || other === '' || isLawful(other, name, sample)) return undefined
      return replace(
        namePlace.start.offset,
        namePlace.end.offset,
        other,
        namePlace.start.offset,
        place.start.offset,
        spot.heading.place.start.offset,
      )
    },
  })

/** A kind that writes an anchor in another form. */
const formKind = (id: string, written: (name: string) => string): Kind =>
  defineKind({
    id,
    rules: FORM_RULES,
    fixable: true,
    places: anchoredHeadings,
    plant: ({ heading, anchor: { name, place } }) => {
      const { start, end } = place
      const text = written(name)
      const inText = [0, text.indexOf(name), text.indexOf(name) - 1].map((index) => start.offset + index)
      return replace(start.offset, end.offset, text, ...inText, heading.place.start.offset)
    },
  })

/** What is done to the anchors of headings. */
export const ANCHOR_KINDS: readonly Kind[] = [
  defineKind({
    id: 'anchor-removed',
    rules: ['missing-heading-anchor'],
    fixable: true,
    places: anchoredHeadings,
    plant: ({ heading, anchor: { place } }) =>
      replace(place.start.offset, place.end.offset, '', heading.place.start.offset),
  }),
  nameKind('anchor-misspelt', ({ anchor }, _, random) => misspell(anchor.name, random)),
  nameKind('anchor-translated', translatedName),
  nameKind('anchor-of-another', ({ anchor }, sample, random) => random.pick(namesBut(anchor, sample))),
  nameKind('anchor-hyphens-exchanged', ({ anchor: { name } }, _, random) => {
    const at = random.pick([...name.matchAll(/[_-]/g)].map(({ index }) => index))
    return at === undefined ? undefined : `${name.slice(0, at)}${name[at] === '-' ? '_' : '-'}${name.slice(at + 1)}`
  }),
  defineKind({
    id: 'anchor-of-another-before',
    rules: NAME_RULES,
    fixable: false,
    places: anchoredHeadings,
    plant: ({ heading, anchor }, sample, random) => {
      const other = random.pick(namesBut(anchor, sample).filter((name) => !isLawful(name, anchor.name, sample)))
      const start = anchor.place.start.offset
      if (other === undefined) return undefined
      return replace(
        start,
        start,
        `${OPENING}${other}"></a>`,
        start,
        start + OPENING.length,
        heading.place.start.offset,
      )
    },
  }),
  defineKind({
    id: 'anchors-exchanged',
    rules: [...NAME_RULES, 'heading-mismatch'],
    fixable: true,
    places: (sample) =>
      anchoredHeadings(sample).flatMap((one, index, all) =>
        all
          .slice(index + 1)
          .filter(({ heading }) => heading.depth === one.heading.depth)
          .slice(0, 1)
          .map((two) => [one, two] as const),
      ),
    plant: (pair, sample) => {
      const [one, two] = pair.map(({ anchor }) => anchor) as [Anchor, Anchor]
      if (isLawful(one.name, two.name, sample)) return undefined
      const write = ({ namePlace }: Anchor, text: string) => ({
        start: namePlace.start.offset,
        end: namePlace.end.offset,
        text,
      })
      const edits = [write(one, two.name), write(two, one.name)]
      const at = pair.flatMap(({ heading, anchor }) => [anchor.namePlace.start.offset, heading.place.start.offset])
      return { edits, at: at.map((offset) => offsetAfter(offset, edits)) }
    },
  }),
  defineKind({
    id: 'anchor-behind-text',
    rules: FORM_RULES,
    fixable: true,
    places: (sample) =>
      anchoredHeadings(sample).filter(({ heading }) => sample.page.text[heading.place.start.offset] === '#'),
    plant: ({ heading, anchor: { place } }, { page }) => {
      const line = page.text.slice(place.end.offset, heading.place.end.offset)
      // closing hashes belong to the heading and not to its text
      const end = place.end.offset + line.replace(/[ \t]+#*[ \t]*$/, '').length
      const written = page.text.slice(place.start.offset, place.end.offset)
      const edits = [
        { start: place.start.offset, end: place.end.offset, text: '' },
        { start: end, end, text: written },
      ]
      const moved = offsetAfter(end, edits)
      return { edits, at: [moved, moved + OPENING.length, heading.place.start.offset] }
    },
  }),
  formKind('anchor-unquoted', (name) => `<a name=${name}></a>`),
  formKind('anchor-in-curly-quotes', (name) => `<a name=“${name}”></a>`),
  formKind('anchor-in-single-quotes', (name) => `<a name='${name}'></a>`),
  formKind('anchor-unclosed', (name) => `<a name="${name}">`),
]

/** What the law makes of the translated heading, as somebody would who takes it for the English one. */
function translatedName({ heading }: Anchored, { body }: Sample): string {
  return anchorNameV6(body.spans.pairs.length > 0 ? heading.prose : heading.markdown)
}

/** The names of the other headings of the page. */
const namesBut = ({ name }: Anchor, sample: Sample): readonly string[] =>
  anchoredHeadings(sample).flatMap(({ anchor }) => (anchor.name === name ? [] : [anchor.name]))
