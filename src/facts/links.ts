import { docsetOf, isDependent } from '../links/docsets.ts'
import { pathFinder } from '../links/near-match.ts'
import {
  type EnglishPaths,
  fallsBackToHistory,
  isCaseStep,
  type Paths,
  type Resolved,
  resolveInEnglish,
  resolveLocally,
} from '../links/resolve-path.ts'
import { retarget, withFragment } from '../links/retarget.ts'
import { onSite, redirectedOnSite, servedFile } from '../links/site-address.ts'
import { readTarget } from '../links/target.ts'
import type { FragmentOutcome, Link, LinkKind, LinkOutcome, Page, ResolutionStep } from '../model.ts'
import type { Archive } from './archive.ts'
import { type EnglishTargets, englishTargets, type LinkedPage } from './english-targets.ts'
import { type FragmentQuestion, resolveFragments } from './fragments.ts'
import { isCommitId, NO_SOURCE, type Source } from './originals.ts'
import type { Site, World } from './world.ts'

/** One link on its way through the steps. */
interface Journey {
  readonly page: LinkedPage
  readonly link: Link
  readonly path: string
  readonly fragment?: string
  /** Written as an address of the docset's own site: the path has no extension. */
  readonly isAddress?: true
  found?: Resolved
}

/** Resolves every link of the pages, all look-ups of one step in one batch. Keys are paths of pages. */
export async function resolveLinks(
  pages: readonly LinkedPage[],
  world: World,
): Promise<ReadonlyMap<string, readonly LinkOutcome[]>> {
  const { site, archive } = world
  const englishPathOf = 'why' in archive ? () => undefined : archive.pathOf
  const targets = englishTargets()
  const outcomes = new Map<Link, LinkOutcome>()
  const journeys: Journey[] = []
  for (const page of pages) {
    for (const link of page.body.links) {
      const start = setOut(page, link, site, targets)
      if ('path' in start) journeys.push(start)
      else outcomes.set(link, start)
    }
  }
  for (const journey of journeys.filter(({ found }) => found === undefined)) {
    const found = findHere(journey, site)
    if (found) journey.found = found
  }
  const lost = journeys.filter(({ found }) => found === undefined)
  const english =
    'why' in archive || lost.length === 0 ? undefined : await readEnglishPaths(lost, archive, world.english)
  for (const journey of lost) {
    const found = english && findInEnglish(journey, english, englishPathOf)
    if (found) journey.found = found
  }
  const fragments = await resolveFragments(journeys.flatMap(fragmentQuestion), world)
  const existing = lost.some(({ found }) => found === undefined)
    ? new Set([
        ...site.paths.files.keys(),
        // names of English that lie elsewhere are no targets for a localized page
        ...[...(english?.head.files.keys() ?? [])].filter((path) => englishPathOf(path) === path),
      ])
    : []
  const arrive = judgeJourneys(site, archive, english, targets, pathFinder(existing))
  for (const journey of journeys) outcomes.set(journey.link, arrive(journey, fragments.get(journey.link)))
  return new Map(pages.map(({ page, body }) => [page.path, body.links.flatMap((link) => outcomes.get(link) ?? [])]))
}

function setOut(page: LinkedPage, link: Link, site: Site, { inEnglish }: EnglishTargets): Journey | LinkOutcome {
  const docset = docsetOf(page.page.path, site.docsets)
  if (docset === undefined) return { link, result: 'skipped', why: 'the page lies outside of every docset' }
  const own = onSite(link.url, site.addresses)
  if (own !== undefined) return { page, link, ...own, isAddress: true }
  const target = readTarget(link.url, page.page.path, docset)
  if (target.kind === 'other') return { link, result: 'skipped', why: target.why }
  if (target.kind === 'outside')
    return { link, result: 'unresolved', target: target.written, ...inEnglish(page, link), mayBeEnglish: false }
  if (target.kind === 'self')
    return {
      page,
      link,
      path: page.page.path,
      fragment: target.fragment,
      found: { step: 'self', path: page.page.path },
    }
  if (isDependent(target.path, docset, site.docsets))
    return { link, result: 'cannot-tell', why: 'the target lies in a dependent repository' }
  return { page, link, path: target.path, ...(target.fragment === undefined ? {} : { fragment: target.fragment }) }
}

/** Landing pages in YAML name pages without their extension, and folders for their index. */
function guess({ page }: Journey, path: string, { files }: Paths): string | undefined {
  if (page.page.kind !== 'yaml') return undefined
  const candidates = [`${path}.md`, `${path}.yml`, `${path}/index.md`, `${path}/index.yml`]
  return candidates.find((candidate) => files.has(candidate))
}

function served(path: string, paths: Paths, step: ResolutionStep): Resolved | undefined {
  const file = servedFile(path, paths)
  return file === undefined ? undefined : { step, path: file }
}

function findHere(journey: Journey, { paths, redirections }: Site): Resolved | undefined {
  if (journey.isAddress) return redirectedOnSite(journey.path, redirections) ?? served(journey.path, paths, 'localized')
  const found = resolveLocally(journey.path, paths, redirections)
  if (found) return found
  const path = guess(journey, journey.path, paths)
  return path === undefined ? undefined : { step: 'localized', path }
}

function findInEnglish(
  journey: Journey,
  english: EnglishPaths,
  pathOf: (path: string) => string | undefined,
): Resolved | undefined {
  const wanted = pathOf(journey.path)
  if (wanted === undefined) return undefined
  if (journey.isAddress) {
    const wasThere = fallsBackToHistory(journey.link.kind) && english.history.has(wanted)
    const now = redirectedOnSite(wanted, english.redirections) ?? served(wanted, english.head, 'english-head')
    return now ?? (wasThere ? { step: 'english-history', path: wanted } : undefined)
  }
  const found = resolveInEnglish(wanted, journey.link.kind, commitOf(journey.page.page), english)
  if (found) return found
  const path = guess(journey, wanted, english.head)
  return path === undefined ? undefined : { step: 'english-head', path }
}

/** Kinds whose fragment is a name in a page: `#` after an image or snippet means something else. */
const NAMING: readonly LinkKind[] = ['link', 'definition', 'autolink', 'html-link']

function fragmentQuestion({ page, link, fragment, found }: Journey): FragmentQuestion[] {
  if (fragment === undefined || found === undefined || !NAMING.includes(link.kind)) return []
  return [{ page: page.page, body: page.body, link, fragment, found }]
}

/** Without English at hand, a name that differs in letter case alone, unless the target has it wrong. */
const isCertain = ({ englishLinks }: LinkedPage, fragment: FragmentOutcome | undefined, near: string): boolean =>
  englishLinks.state !== 'known' &&
  fragment?.result === 'missing' &&
  !fragment.lost &&
  fragment.name.toLowerCase() === near.toLowerCase()

/** What becomes of a journey, given all that was looked up. */
function judgeJourneys(
  site: Site,
  source: Source,
  english: EnglishPaths | undefined,
  { inEnglish, lacks }: EnglishTargets,
  nearPath: (missing: string, own: string) => string | undefined,
): (journey: Journey, fragment: FragmentOutcome | undefined) => LinkOutcome {
  return (journey, fragment) => {
    const { page, link, path, found } = journey
    const toPath = (wanted: string): string | undefined =>
      retarget(link.url, page.page.path, docsetOf(page.page.path, site.docsets) ?? '', wanted)
    const asEnglish = (repair: string | undefined) => (repair !== undefined && lacks(page, repair) ? { repair } : {})
    if (found !== undefined) {
      const near = fragment?.result === 'missing' ? fragment.near : undefined
      const isCased = isCaseStep(found.step)
      const cased = isCased && isOnlyCase(journey, found, site, english) ? toPath(found.path) : undefined
      return {
        link,
        result: 'resolved',
        step: found.step,
        target: found.path,
        ...(fragment ? { fragment } : {}),
        ...(isCased || fragment?.result === 'missing' ? inEnglish(page, link) : {}),
        ...(cased === undefined ? {} : { repair: cased }),
        ...(near === undefined ? {} : asEnglish(withFragment(link.url, near))),
        ...(near !== undefined && isCertain(page, fragment, near) ? { repair: withFragment(link.url, near) } : {}),
      }
    }
    const unreadable = site.unreadable.find(({ mayRedirect }) => mayRedirect(path))
    if (unreadable !== undefined)
      return { link, result: 'cannot-tell', why: `the redirection file ${unreadable.path} cannot be read` }
    if ('why' in source && source.why !== NO_SOURCE) return { link, result: 'cannot-tell', why: source.why }
    if (english === undefined && fallsBackToHistory(link.kind) && link.kind !== 'include') {
      return { link, result: 'cannot-tell', why: `images and snippets may come from English, but ${NO_SOURCE}` }
    }
    if (english?.historyIsComplete === false && fallsBackToHistory(link.kind))
      return {
        link,
        result: 'cannot-tell',
        why: 'the target may lie in English history, which this clone has not in full',
      }
    const near = journey.isAddress ? undefined : nearPath(path, page.page.path)
    return {
      link,
      result: 'unresolved',
      target: path,
      ...inEnglish(page, link),
      mayBeEnglish: english === undefined && site.fallsBack,
      ...(near === undefined ? {} : { near, ...asEnglish(toPath(near)) }),
    }
  }
}

/** Whether the file that a path leads to in other letter case is the only one, and lies at the path that was looked for. */
function isOnlyCase({ path }: Journey, found: Resolved, site: Site, english: EnglishPaths | undefined): boolean {
  const folded = path.toLowerCase()
  const { twins } = found.step === 'english-case' && english ? english.head : site.paths
  return folded === found.path.toLowerCase() && !twins.has(folded)
}

const commitOf = ({ metadata }: Page): string | undefined => metadata.provenance.sourceCommit?.value

async function readEnglishPaths(
  lost: readonly Journey[],
  { repository, pathOf, history }: Archive,
  english: World['english'],
): Promise<EnglishPaths> {
  const asked = lost.flatMap(({ link: { kind }, page, path: localized }) => {
    const path = pathOf(localized)
    return path === undefined ? [] : [{ kind, path, commit: commitOf(page.page) }]
  })
  const wanted = new Map<string, { commit: string; path: string }>()
  for (const { commit, path } of asked) if (isCommitId(commit)) wanted.set(`${commit}:${path}`, { commit, path })
  const keys = [...wanted.keys()]
  const ids = await repository.find([...wanted.values()])
  const atCommit = new Set(keys.filter((_, index) => ids[index] !== undefined))
  const { paths, redirections } = await english()
  const now: EnglishPaths = { head: paths, redirections, atCommit, history: new Set(), historyIsComplete: true }
  // a walk over all of history costs more than everything before it: only for what is nowhere else
  const older = asked.filter(
    ({ kind, path, commit }) => fallsBackToHistory(kind) && resolveInEnglish(path, kind, commit, now) === undefined,
  )
  if (older.length === 0) return now
  const { versions, isComplete } = await history([...new Set(older.map(({ path }) => path))])
  const held = [...versions].filter(([, all]) => all.length > 0).map(([path]) => path)
  return { ...now, history: new Set(held), historyIsComplete: isComplete }
}
