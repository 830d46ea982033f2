import { posix } from 'node:path'
import { comparableTarget } from '../../../src/links/same-target.ts'
import type { Link, LinkOutcome } from '../../../src/model.ts'
import { automaticId } from '../../../src/parse/automatic-ids.ts'
import { defineKind, type Kind, replace } from '../kind.ts'
import { misspell } from '../misspell.ts'
import type { Random } from '../random.ts'
import type { Sample } from '../sample.ts'

type Resolved = Extract<LinkOutcome, { result: 'resolved' }>

/** The links of the translation that lead where they should, written as they read. */
const resolvedLinks = ({ page, body, outcomes }: Sample): readonly Resolved[] =>
  body.links.flatMap((link) => {
    const outcome = outcomes.get(link)
    const isPlain = page.text.slice(link.place.start.offset, link.place.end.offset) === link.url
    const isDead = outcome?.result !== 'resolved' || (outcome.fragment && outcome.fragment.result !== 'found')
    return isDead || !isPlain || /[%\\\s]/.test(link.url) ? [] : [outcome]
  })

/** A kind that writes another target. */
const targetKind = (
  id: string,
  rules: readonly string[],
  isPlace: (outcome: Resolved) => boolean,
  otherTarget: (outcome: Resolved, sample: Sample, random: Random) => string | undefined,
): Kind =>
  defineKind({
    id,
    rules: ['changed-link-target', ...rules],
    fixable: true,
    places: (sample) => resolvedLinks(sample).filter(isPlace),
    plant: (outcome, sample, random) => {
      const { url, place } = outcome.link
      const other = otherTarget(outcome, sample, random)
      if (other === undefined || comparableTarget(other) === comparableTarget(url)) return undefined
      return replace(place.start.offset, place.end.offset, other, place.start.offset)
    },
  })

const isPageLink = ({ link, target }: Resolved): boolean =>
  (link.kind === 'link' || link.kind === 'definition' || link.kind === 'html-link') && /\.md$/i.test(target)
const isOtherPage = (outcome: Resolved): boolean => isPageLink(outcome) && outcome.step !== 'self'
const isImage = ({ link: { kind } }: Resolved): boolean => kind === 'image' || kind === 'html-image'
const isInclude = ({ link: { kind } }: Resolved): boolean => kind === 'include'
const isNamed = (outcome: Resolved): boolean =>
  isPageLink(outcome) && outcome.fragment !== undefined && fragmentOf(outcome.link).length > 1

const pathOf = ({ url }: Link): string => /^[^?#]*/.exec(url)?.[0] ?? ''
const fragmentOf = ({ url }: Link): string => /#.*$/.exec(url)?.[0].slice(1) ?? ''

/** What is done to the targets of links, images and includes. */
export const TARGET_KINDS: readonly Kind[] = [
  targetKind('page-misspelt', ['broken-link'], isOtherPage, misspeltPath),
  targetKind('page-exchanged', ['broken-link'], isOtherPage, otherPage),
  targetKind('fragment-misspelt', ['lost-fragment', 'pending-fragment'], isNamed, (outcome, sample, random) => {
    const { url } = outcome.link
    const other = misspell(url, random, url.indexOf('#') + 1)
    return other === undefined || targetNames(outcome, sample)?.has(other.slice(other.indexOf('#') + 1)) !== false
      ? undefined
      : other
  }),
  targetKind('fragment-translated', ['lost-fragment', 'pending-fragment'], isNamed, (outcome, sample) => {
    const id = translatedId(outcome, sample)
    if (id === undefined || targetNames(outcome, sample)?.has(id) !== false) return undefined
    return `${outcome.link.url.slice(0, outcome.link.url.indexOf('#'))}#${id}`
  }),
  targetKind('image-misspelt', ['broken-image'], isImage, misspeltPath),
  targetKind('include-misspelt', ['broken-include'], isInclude, misspeltPath),
  targetKind('path-case-changed', ['path-case'], isOtherPage, (outcome, sample, random) => {
    const { link } = outcome
    const [from, to] = stemOf(link)
    const at = random.pick([...link.url.slice(from, to).matchAll(/[A-Za-z]/g)].map(({ index }) => from + index))
    if (at === undefined || !sample.site.leadsSomewhere(link.url, sample.page)) return undefined
    const letter = link.url[at] ?? ''
    const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
    return link.url.slice(0, at) + other + link.url.slice(at + 1)
  }),
]

/** From where to where the name of the file goes in a target, without its extension. */
function stemOf(link: Link): readonly [number, number] {
  const path = pathOf(link)
  const from = path.lastIndexOf('/') + 1
  const dot = path.lastIndexOf('.')
  return [from, dot > from ? dot : path.length]
}

function misspeltPath({ link }: Resolved, { site, page }: Sample, random: Random): string | undefined {
  const other = misspell(link.url, random, ...stemOf(link))
  return other === undefined || site.leadsSomewhere(other, page) ? undefined : other
}

/** Another page of the repository, to which neither this page nor its English links. */
function otherPage({ target }: Resolved, { site, page, body, original }: Sample, random: Random): string | undefined {
  const known = new Set(
    [...body.links, ...original.links].map((link) => posix.normalize(comparableTarget(pathOf(link)))),
  )
  const others = [...site.samples.keys()].filter(
    (path) => path !== target && path !== page.path && /^[\w./-]+$/.test(path),
  )
  const urls = others.map((path) => posix.relative(posix.dirname(page.path), path))
  return random.pick(urls.filter((url) => !known.has(url)))
}

/** The names of the page that a link leads to, where it is one of those planted in. */
function targetNames({ target, step }: Resolved, sample: Sample): ReadonlySet<string> | undefined {
  return step === 'self' ? sample.body.names : sample.site.samples.get(target)?.body.names
}

/** The id that the translated heading would have, of the heading that a link leads to. */
function translatedId({ link, target, step }: Resolved, sample: Sample): string | undefined {
  const body = step === 'self' ? sample.body : sample.site.samples.get(target)?.body
  const heading = body?.headings.find(({ anchors }) => anchors.some(({ name }) => name === fragmentOf(link)))
  if (heading === undefined) return undefined
  const id = automaticId(body?.spans.pairs.length ? heading.prose : heading.plain)
  return id === '' ? undefined : id
}
