import { DOCSET_CONFIG, type Docsets, docsetOf, isDependent, readDocsets, WHOLE_REPOSITORY } from '../links/docsets.ts'
import { indexPaths, nearPath, type PathIndex } from '../links/near-match.ts'
import { isRedirectionFile, type Redirections, readRedirections } from '../links/redirections.ts'
import {
  type EnglishPaths,
  fallsBackToHistory,
  type Paths,
  pathsOf,
  type Resolved,
  resolveInEnglish,
  resolveLocally,
} from '../links/resolve-path.ts'
import { comparableTarget, translationLinks } from '../links/same-target.ts'
import { readTarget } from '../links/target.ts'
import type { Body, EnglishLinks, Fact, FragmentOutcome, Link, LinkKind, LinkOutcome, Page, Tree } from '../model.ts'
import type { Repository } from '../repository.ts'
import { type FragmentQuestion, resolveFragments } from './fragments.ts'
import { NO_SOURCE, type Source } from './originals.ts'

/** A page whose links are to be resolved. */
export interface LinkedPage {
  readonly page: Page
  readonly body: Body
  readonly englishLinks: Fact<EnglishLinks>
}

/** Where links lead: one commit of the localized repository and, behind it, English. */
export interface LinkWorld {
  readonly localized: Repository
  readonly tree: Tree
  readonly source: Source
}

/** The same, with the folders that `~` may mean. */
export interface NamesWorld extends LinkWorld {
  readonly docsets: Docsets
}

/** One link on its way through the steps. */
interface Journey {
  readonly page: LinkedPage
  readonly link: Link
  readonly path: string
  readonly fragment?: string
  found?: Resolved
}

/** What the localized repository says of itself. */
interface Site {
  readonly paths: Paths
  readonly docsets: Docsets
  readonly redirections: Redirections
  /** Built by the docs build, which shows English where there is no translation. */
  readonly fallsBack: boolean
  /** A redirection file that could not be read: a missing page may be one it names. */
  readonly unreadable?: string
}

/** Resolves every link of the pages, all look-ups of one step in one batch. Keys are paths of pages. */
export async function resolveLinks(
  pages: readonly LinkedPage[],
  world: LinkWorld,
): Promise<ReadonlyMap<string, readonly LinkOutcome[]>> {
  const site = await readSite(world.localized, world.tree)
  const outcomes = new Map<Link, LinkOutcome>()
  const journeys: Journey[] = []
  for (const page of pages) {
    for (const link of translationLinks(page.body.links)) {
      const start = setOut(page, link, site)
      if ('path' in start) journeys.push(start)
      else outcomes.set(link, start)
    }
  }
  for (const journey of journeys.filter(({ found }) => found === undefined)) {
    const found = findHere(journey, site)
    if (found) journey.found = found
  }
  const lost = journeys.filter(({ found }) => found === undefined)
  const english = 'why' in world.source || lost.length === 0 ? undefined : await readEnglishPaths(lost, world.source)
  for (const journey of lost) {
    const found = english && findInEnglish(journey, english)
    if (found) journey.found = found
  }
  const fragments = await resolveFragments(journeys.flatMap(fragmentQuestion), { ...world, docsets: site.docsets })
  const existing = lost.some(({ found }) => found === undefined)
    ? new Set([...site.paths.files.keys(), ...(english?.head.files.keys() ?? [])])
    : []
  const arrive = judgeJourneys(site, world.source, english, indexPaths(existing))
  for (const journey of journeys) outcomes.set(journey.link, arrive(journey, fragments.get(journey.link)))
  return new Map(
    pages.map(({ page, body }) => [
      page.path,
      translationLinks(body.links).flatMap((link) => outcomes.get(link) ?? []),
    ]),
  )
}

function setOut(page: LinkedPage, link: Link, site: Site): Journey | LinkOutcome {
  const docset = docsetOf(page.page.path, site.docsets)
  if (docset === undefined) return { link, result: 'skipped', why: 'the page lies outside of every docset' }
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
function guess({ page, path }: Journey, { files }: Paths): string | undefined {
  if (page.page.kind !== 'yaml') return undefined
  const candidates = [`${path}.md`, `${path}.yml`, `${path}/index.md`, `${path}/index.yml`]
  return candidates.find((candidate) => files.has(candidate))
}

function findHere(journey: Journey, { paths, redirections }: Site): Resolved | undefined {
  const found = resolveLocally(journey.path, paths, redirections)
  if (found) return found
  const path = guess(journey, paths)
  return path === undefined ? undefined : { step: 'localized', path }
}

function findInEnglish(journey: Journey, english: EnglishPaths): Resolved | undefined {
  const found = resolveInEnglish(journey.path, journey.link.kind, commitOf(journey.page.page), english)
  if (found) return found
  const path = guess(journey, english.head)
  return path === undefined ? undefined : { step: 'english-head', path }
}

/** Kinds whose fragment is a name in a page: `#` after an image or snippet means something else. */
const NAMING: readonly LinkKind[] = ['link', 'definition', 'autolink', 'html-link']

function fragmentQuestion({ page, link, fragment, found }: Journey): FragmentQuestion[] {
  if (fragment === undefined || found === undefined || !NAMING.includes(link.kind)) return []
  return [{ page: page.page, body: page.body, link, fragment, found }]
}

/** What becomes of a journey, given all that was looked up. */
function judgeJourneys(
  site: Site,
  source: Source,
  english: EnglishPaths | undefined,
  existing: PathIndex,
): (journey: Journey, fragment: FragmentOutcome | undefined) => LinkOutcome {
  return (journey, fragment) => {
    const { page, link, path, found } = journey
    if (found !== undefined) {
      return { link, result: 'resolved', step: found.step, target: found.path, ...(fragment ? { fragment } : {}) }
    }
    if (site.unreadable !== undefined)
      return { link, result: 'cannot-tell', why: `the redirection file ${site.unreadable} cannot be read` }
    if ('why' in source && source.why !== NO_SOURCE) return { link, result: 'cannot-tell', why: source.why }
    if (english === undefined && fallsBackToHistory(link.kind) && link.kind !== 'include') {
      return { link, result: 'cannot-tell', why: `images and snippets may come from English, but ${NO_SOURCE}` }
    }
    const near = nearPath(path, existing)
    return {
      link,
      result: 'unresolved',
      target: path,
      ...inEnglish(page, link),
      mayBeEnglish: english === undefined && site.fallsBack,
      ...(near === undefined ? {} : { near }),
    }
  }
}

function inEnglish({ englishLinks }: LinkedPage, { url }: Link): { inEnglish?: boolean } {
  if (englishLinks.state !== 'known') return {}
  const target = comparableTarget(url)
  return { inEnglish: englishLinks.value.links.some((link) => comparableTarget(link.url) === target) }
}

const commitOf = ({ metadata }: Page): string | undefined => metadata.provenance.sourceCommit?.value

async function readSite(repository: Repository, tree: Tree): Promise<Site> {
  const configId = tree.get(DOCSET_CONFIG)
  const { redirections, unreadable, texts } = await readRedirectionFiles(
    repository,
    tree,
    configId === undefined ? [] : [configId],
  )
  const config = configId === undefined ? undefined : texts.get(configId)
  const docsets = config === undefined ? WHOLE_REPOSITORY : (readDocsets(config) ?? WHOLE_REPOSITORY)
  return {
    paths: pathsOf(tree),
    docsets,
    redirections,
    fallsBack: config !== undefined,
    ...(unreadable === undefined ? {} : { unreadable }),
  }
}

async function readRedirectionFiles(repository: Repository, tree: Tree, alsoRead: readonly string[]) {
  const files = [...tree].filter(([path]) => isRedirectionFile(path))
  const contents = await repository.read([...alsoRead, ...files.map(([, id]) => id)])
  const texts = new Map([...contents].map(([id, bytes]) => [id, new TextDecoder().decode(bytes)]))
  const redirections = new Map<string, string>()
  let unreadable: string | undefined
  for (const [path, id] of files) {
    const text = texts.get(id)
    const read = text === undefined ? undefined : readRedirections(path, text)
    if (read === undefined) unreadable = path
    else for (const [from, to] of read) redirections.set(from, to)
  }
  return { redirections, unreadable, texts }
}

async function readEnglishPaths(
  lost: readonly Journey[],
  { repository, head }: Exclude<Source, { why: string }>,
): Promise<EnglishPaths> {
  const wanted = new Map<string, { commit: string; path: string }>()
  for (const { page, path } of lost) {
    const commit = commitOf(page.page)
    if (commit !== undefined && /^[0-9a-f]{40}$/.test(commit)) wanted.set(`${commit}:${path}`, { commit, path })
  }
  const keys = [...wanted.keys()]
  const ids = await repository.find([...wanted.values()])
  const atCommit = new Set(keys.filter((_, index) => ids[index] !== undefined))
  const tree = await repository.tree(head)
  const { redirections } = await readRedirectionFiles(repository, tree, [])
  const paths = pathsOf(tree)
  const now: EnglishPaths = { head: paths, redirections, atCommit, history: new Set() }
  // a walk over all of history costs more than everything before it: only for what is nowhere else
  const older = lost.filter(
    ({ link: { kind }, path, page }) =>
      fallsBackToHistory(kind) && resolveInEnglish(path, kind, commitOf(page.page), now) === undefined,
  )
  if (older.length === 0) return now
  return { ...now, history: await repository.everHeld(head, [...new Set(older.map(({ path }) => path))]) }
}
