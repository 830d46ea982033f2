import { factsWanted } from './apply-rules.ts'
import { attribute } from './attribute.ts'
import { type BodyKey, type BodyStore, storingBodies } from './body-store.ts'
import { type Archive, openArchive } from './facts/archive.ts'
import { inquiries } from './facts/external-links.ts'
import { type Gone, goneWith } from './facts/gone.ts'
import type { Source } from './facts/originals.ts'
import { type Deprivation, readOrphans } from './facts/orphans.ts'
import { openWorld, type World } from './facts/world.ts'
import type { Setting } from './gather-facts.ts'
import { idleEntries } from './ignore-by-settings.ts'
import { judgeLoads } from './judge-loads.ts'
import { judgePages, type RefusedComment } from './judge-pages.ts'
import { judgeVersions, type VersionsJudged } from './judge-versions.ts'
import { latestHandoff } from './latest-handoff.ts'
import { findLocale, type LocaleVote } from './locale.ts'
import { localizedFolders } from './localized-folders.ts'
import type { Fact, Finding, Page, Skip, Tree } from './model.ts'
import { exactReader, keepingBodies, type PageReader, quickReader } from './parse/page-reader.ts'
import type { Repository } from './repository.ts'
import type { Rule } from './rules/rule.ts'
import { eligibility, type SelectedChange, type Selection } from './select-pages.ts'
import { settingsAt } from './settings/at.ts'
import type { PageSettings, Settings } from './settings.ts'
import { asSkips } from './skips.ts'
import type { Web } from './web.ts'

/** What one run judges of a selection. */
export interface Part {
  readonly selection: Selection
  /** Of the selected pages those that are this run's. */
  readonly pages: readonly SelectedChange[]
  /** Whether what is about no single page is this run's, too. */
  readonly isFirst: boolean
}

/** What the part is judged with. */
export interface Judging {
  readonly localized: Repository
  readonly base: string
  readonly head: string
  readonly source: Source
  readonly settings: Settings
  readonly rules: readonly Rule[]
  readonly web?: Web
  readonly today: string
  /** As of a `CheckInput`. */
  readonly exact?: boolean
  /** As of a `CheckInput`. */
  readonly exactly?: PageReader
  /** As of a `CheckInput`. */
  readonly bodies?: BodyStore
}

/** What the rules said of the part. */
export interface Verdict {
  readonly findings: readonly Finding[]
  readonly skips: readonly Skip[]
  readonly againstSource: number
  /** Pages without provenance that can be read: most rules did not look at them. */
  readonly unproven: ReadonlySet<string>
  readonly refused: readonly RefusedComment[]
  readonly remarks: readonly string[]
}

const NOTHING: Verdict = {
  findings: [],
  skips: [],
  againstSource: 0,
  unproven: new Set(),
  refused: [],
  remarks: [],
}

const UNSEARCHED = 'Links to what the change removes were not looked for: the clone lacks contents of pages'

/** Judges some pages of a selection, and what is about none of them. `onProgress` is called after each page. */
export async function judgeSelection(
  { selection, pages, isFirst }: Part,
  { localized, base, head, source, settings, rules, web, today, exact, exactly = exactReader(), bodies }: Judging,
  onProgress: (done: number, total: number) => void,
): Promise<Verdict> {
  const total = pages.length
  const wanted = factsWanted(rules, settings)
  const kept = (reader: PageReader, name: BodyKey['reader']): PageReader =>
    keepingBodies(bodies ? storingBodies(reader, bodies, name) : reader)
  const slowly = kept(exactly, 'exact')
  const reader = exact ? slowly : kept(quickReader(slowly), 'quick')
  const gone = isFirst ? await goneWith(selection, wanted, localized, reader) : undefined
  const at = settingsAt(settings)
  if (total === 0 && gone === undefined) return NOTHING
  const archive: Archive | { readonly why: string } = 'why' in source ? source : openArchive(source)
  // each waits for processes of its own
  const [world, vote, latest] = await Promise.all([
    openHead(
      localized,
      head,
      archive,
      settings,
      reader,
      wanted.has('sameFileId') && pages.some(({ status }) => status === 'added'),
    ),
    settings.locale === undefined && total > 0 ? voteAt(localized, base, at) : undefined,
    latestHandoff(localized, head, today),
  ])
  const shared = { localeOf: (page: Page) => expectedLocale(page, vote, at(page.path)), latestHandoff: latest, wanted }
  let done = 0
  const onPage = (): void => onProgress(++done, total)
  const asking = web && inquiries(settings, web)
  const now: Setting = { ...shared, ...world, onPage, ...(asking ? { inquiry: asking.now } : {}) }
  const again: Setting | undefined = exact
    ? undefined
    : { ...shared, ...world, reader: slowly, ...(asking ? { inquiry: asking.again } : {}) }
  let before: Promise<Setting> | undefined
  const openBefore = (): Promise<Setting> => {
    before ??= openWorld(localized, base, archive, settings, reader).then((world) => ({
      ...shared,
      ...world,
      ...(asking ? { inquiry: asking.before } : {}),
    }))
    return before
  }
  const judged = await judgeLoads(pages, { localized, head, archive, wanted }, async (versions) => {
    const { confirmed } = await judgeVersions(versions, now, again, rules, settings, base !== head)
    const attributed = async (found: VersionsJudged): Promise<VersionsJudged> => ({
      ...found,
      findings: await attribute(found.findings, versions, openBefore, rules, settings),
    })
    return { confirmed: confirmed.then(attributed) }
  })
  const asked = searchOnce(world.linesWith)
  const orphansIn = async (gone: Gone | undefined, setting: Setting) => {
    const deprivation = { ...around(selection, localized, head, settings), before: openBefore }
    const orphans = gone && (await readOrphans({ ...deprivation, gone, now: { ...setting, linesWith: asked } }))
    return orphans && judgePages(orphans, rules, settings, setting.reader)
  }
  const found = await orphansIn(gone, now)
  const isDoubtful = again !== undefined && found !== undefined && found.findings.length + found.refused.length > 0
  const orphaned = isDoubtful ? await orphansIn(await goneWith(selection, wanted, localized, slowly), again) : found
  return {
    findings: [...judged.flatMap(({ findings }) => findings), ...(orphaned?.findings ?? [])],
    skips: [...judged.flatMap(({ skips }) => skips), ...asSkips(orphaned?.skips ?? [])],
    againstSource: judged.reduce((sum, { againstSource }) => sum + againstSource, 0),
    unproven: new Set(judged.flatMap(({ unproven }) => unproven)),
    refused: [...judged.flatMap(({ refused }) => refused), ...(orphaned?.refused ?? [])],
    remarks: [
      ...(gone !== undefined && orphaned === undefined ? [UNSEARCHED] : []),
      ...emptyDocsets(settings, world.tree),
      ...idleEntries(settings, world.tree),
    ],
  }
}

/** The same search is not made twice. */
function searchOnce(search: World['linesWith']): World['linesWith'] {
  let last: { readonly texts: string; readonly lines: ReturnType<World['linesWith']> } | undefined
  return (texts) => {
    const key = texts.join('\n')
    if (last?.texts !== key) last = { texts: key, lines: search(texts) }
    return last.lines
  }
}

/** Docsets that hold nothing: links of the pages that were meant are not looked up. */
function emptyDocsets({ docsets = [] }: Settings, tree: Tree): readonly string[] {
  const paths = [...tree.keys()]
  return docsets
    .filter((folder) => folder !== '' && !paths.some((path) => path.startsWith(`${folder}/`)))
    .map(
      (folder) =>
        `No file lies in \`${folder}\`, which the setting \`docsets\` names: links are looked up in docsets alone`,
    )
}

/** The files whose links are not judged as those of a changed page, as far as the settings let them be checked. */
function around(
  { pages }: Selection,
  localized: Repository,
  head: string,
  settings: Settings,
): Pick<Deprivation, 'isAsked' | 'isLocalized' | 'localizedFolders'> {
  const judged = new Set(pages.map(({ path }) => path))
  const isEligible = eligibility(settings)
  return {
    isAsked: (path) => !judged.has(path) && isEligible(path),
    isLocalized: ({ metadata }) => settings.paths !== undefined || metadata.provenance.sourceHash !== undefined,
    localizedFolders: (folders) => localizedFolders(localized, head, folders),
  }
}

/** Pages whose locale is set have no vote. */
async function voteAt(localized: Repository, base: string, at: (path: string) => PageSettings): Promise<LocaleVote> {
  const tree = await localized.tree(base)
  return findLocale(localized, base, new Map([...tree].filter(([path]) => at(path).locale === undefined)))
}

/** The head's world, with the search of it that new pages need: others have the file ids that they had. */
async function openHead(
  localized: Repository,
  head: string,
  archive: Archive | { readonly why: string },
  settings: Settings,
  reader: PageReader,
  searchesFileIds: boolean,
): Promise<World> {
  const world = await openWorld(localized, head, archive, settings, reader)
  if (searchesFileIds) await world.fileIds()
  return world
}

/** A page in a locale that other pages of the base carry too is not out of place for certain. */
function expectedLocale(page: Page, vote: LocaleVote | undefined, { locale }: PageSettings): Fact<string> {
  if (locale !== undefined) return { state: 'known', value: locale }
  if (vote === undefined || vote.state === 'unknown') return { state: 'unknown', why: vote?.why ?? '' }
  const own = page.metadata.provenance.locale?.value.toLowerCase()
  if (own !== undefined && vote.others.has(own)) {
    return { state: 'unknown', why: 'the repository holds pages of several locales, and `locale` is not set' }
  }
  return { state: 'known', value: vote.locale }
}
