import { byPlace, bySkippedPage, factsWanted } from './apply-rules.ts'
import { attribute } from './attribute.ts'
import { type Archive, openArchive } from './facts/archive.ts'
import { inquiries } from './facts/external-links.ts'
import { goneWith } from './facts/gone.ts'
import { NO_SOURCE, type Source } from './facts/originals.ts'
import { type Deprivation, readOrphans } from './facts/orphans.ts'
import { openWorld, type World } from './facts/world.ts'
import { announce } from './forecast.ts'
import { gatherFacts, type Setting, type Version } from './gather-facts.ts'
import { endedEntries, entriesOn, idleEntries, pardonBySettings } from './ignore-by-settings.ts'
import { judgePages, type RefusedComment, refusals } from './judge-pages.ts'
import { judgeRedirections } from './judge-redirections.ts'
import { dayAfter } from './laws/handoff-date.ts'
import { findLocale, type LocaleVote } from './locale.ts'
import { localizedFolders } from './localized-folders.ts'
import type { Fact, Finding, Page, Report, Skip, Tree } from './model.ts'
import { readPage } from './parse/page.ts'
import { conclude, countBySeverity } from './report/conclude.ts'
import type { Repository } from './repository.ts'
import { RULES } from './rules/index.ts'
import { eligibility, type SelectedChange, type Selection, selectPages, sizeOf } from './select-pages.ts'
import type { PageSettings, Settings } from './settings.ts'
import { settingsAt } from './settings-at.ts'
import { settingsOn } from './settings-on.ts'
import { ownPart, type Shard } from './shard.ts'
import type { Web } from './web.ts'

/** What one check reads. Commits are full ids that the repositories hold. */
export interface CheckInput {
  readonly localized: Repository
  readonly base: string
  readonly head: string
  /** The English repository and the commit its branch is at; where it was asked for and cannot be read, why. */
  readonly source?: Source
  readonly settings: Settings
  /** The part of the change to judge; all of it where absent. What is not about single pages is the first one's. */
  readonly shard?: Shard
  /** Where links to the web are to be asked for. */
  readonly web?: Web
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string
  /** What the report is to say besides, as of a `Report`. */
  readonly remarks?: readonly string[]
}

/** Called as the work goes on: `done` of `total` pages read. */
export type Progress = (done: number, total: number) => void

/**
 * Judges the localized pages that differ between two commits.
 * @throws GitError, from the repositories, when a commit that was said to be there cannot be read.
 */
export async function check(input: CheckInput, onProgress: Progress = () => {}): Promise<Report> {
  const started = performance.now()
  const { localized, base, head, today, shard } = input
  const { settings, ended } = entriesOn(today, settingsOn(today, input.settings, RULES))
  const source = input.source ?? { why: NO_SOURCE }
  const changes = await localized.changes(base, head)
  const selection = await selectPages(localized, head, changes, settings)
  const pages = shard ? ownPart(selection.pages, sizeOf, shard) : selection.pages
  const isFirst = (shard?.index ?? 1) === 1
  const { removed, oversized } = isFirst ? selection : NONE
  const { findings, skips, againstSource, remarks } = await judge(
    { selection, pages, isFirst },
    { ...input, settings, source },
    onProgress,
  )
  const redirections = await judgeRedirections(localized, isFirst ? changes : [], RULES, settings)
  const all = pardonBySettings([...findings, ...redirections.findings].sort(byPlace), settings)
  const tooLarge: Skip[] = oversized.map(({ path, bytes }) => ({
    rule: 'all',
    path,
    reason: `the page is too large to judge (over ${Math.floor(bytes / 1_048_576)} MiB)`,
  }))
  return {
    base,
    head,
    ...('head' in source ? { sourceHead: source.head } : {}),
    conclusion: conclude(all, settings),
    failOn: settings.failOn,
    block: settings.block,
    ...(settings.maxFindings === undefined ? {} : { maxFindings: settings.maxFindings }),
    pages: {
      changed: pages.length + removed.length + oversized.length,
      checked: pages.length,
      skipped: removed.length + oversized.length,
      againstSource,
    },
    counts: countBySeverity(all),
    durationMs: Math.round(performance.now() - started),
    findings: all,
    skips: [...tooLarge, ...skips, ...redirections.skips].sort(bySkippedPage),
    remarks: [
      ...(input.remarks ?? []),
      ...('why' in source && source.why !== NO_SOURCE ? [`English was not read: ${source.why}`] : []),
      ...remarks,
      ...endedEntries(ended),
    ],
  }
}

function readVersion(change: SelectedChange): Version {
  const page = readPage(change.path, change.id, change.current)
  if (change.status === 'added' || change.previous === undefined) return { page }
  const path = change.status === 'renamed' ? change.previousPath : change.path
  return { page, previous: readPage(path, change.previousId, change.previous) }
}

interface Verdict {
  readonly findings: readonly Finding[]
  readonly skips: readonly Skip[]
  readonly againstSource: number
  readonly remarks: readonly string[]
}

const NONE: Pick<Selection, 'removed' | 'oversized'> = { removed: [], oversized: [] }

const NOTHING: Verdict = { findings: [], skips: [], againstSource: 0, remarks: [] }

const UNSEARCHED = 'Links to what the change removes were not looked for: the clone lacks contents of pages'

/** Pages read, judged and let go at a time: memory follows this number and not the size of the change. */
const PORTION = 32

/** What one run judges of a change: some pages, and what is about no single page where it is the first. */
interface Part {
  readonly selection: Selection
  readonly pages: readonly SelectedChange[]
  readonly isFirst: boolean
}

async function judge(
  { selection, pages, isFirst }: Part,
  { localized, base, head, source, settings, web, today }: CheckInput & { source: Source },
  onProgress: Progress,
): Promise<Verdict> {
  const wanted = factsWanted(RULES, settings)
  const gone = isFirst ? goneWith(selection, wanted) : undefined
  const at = settingsAt(settings)
  if (pages.length === 0 && gone === undefined) return NOTHING
  const archive: Archive | { readonly why: string } = 'why' in source ? source : openArchive(source)
  // each waits for processes of its own
  const [world, vote, latest] = await Promise.all([
    openHead(localized, head, archive, settings, pages.length > 0 && wanted.has('sameFileId')),
    settings.locale === undefined && pages.length > 0 ? voteAt(localized, base, at) : undefined,
    latestHandoff(localized, head, today),
    'why' in archive || pages.length === 0 ? undefined : announce(pages, localized, head, archive, wanted),
  ])
  const shared = { localeOf: (page: Page) => expectedLocale(page, vote, at(page.path)), latestHandoff: latest, wanted }
  let done = 0
  const onPage = (): void => onProgress(++done, pages.length)
  const asking = web && inquiries(settings, web)
  const now: Setting = { ...shared, ...world, onPage, ...(asking ? { inquiry: asking.now } : {}) }
  let before: Promise<Setting> | undefined
  const openBefore = (): Promise<Setting> => {
    before ??= openWorld(localized, base, archive, settings).then((world) => ({
      ...shared,
      ...world,
      ...(asking ? { inquiry: asking.before } : {}),
    }))
    return before
  }
  const findings: Finding[] = []
  const skips: Skip[] = []
  const refused: RefusedComment[] = []
  let againstSource = 0
  for (let start = 0; start < pages.length; start += PORTION) {
    const versions = pages.slice(start, start + PORTION).map(readVersion)
    const subjects = await gatherFacts(versions, now)
    const judged = judgePages(subjects, RULES, settings)
    for (const finding of await attribute(judged.findings, versions, openBefore, RULES, settings))
      findings.push(finding)
    skips.push(...judged.skips)
    for (const one of judged.refused) refused.push(one)
    againstSource += subjects.filter(({ facts }) => facts.original.state === 'known').length
  }
  const orphans =
    gone && (await readOrphans({ ...around(selection, localized, head, settings), gone, now, before: openBefore }))
  const orphaned = judgePages(orphans ?? [], RULES, settings)
  return {
    findings: [...findings, ...orphaned.findings],
    skips: [...skips, ...orphaned.skips],
    againstSource,
    remarks: [
      ...(gone !== undefined && orphans === undefined ? [UNSEARCHED] : []),
      ...emptyDocsets(settings, world.tree),
      ...idleEntries(settings, world.tree),
      ...refusals([...refused, ...orphaned.refused], settings),
    ],
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

/** The head's world, with the one search of it that nearly every handback needs. */
async function openHead(
  localized: Repository,
  head: string,
  archive: Archive | { readonly why: string },
  settings: Settings,
  searchesFileIds: boolean,
): Promise<World> {
  const world = await openWorld(localized, head, archive, settings)
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

/**
 * A day after the head commit, for time zones; for a head commit from the future, after today. So a replay of an old change
 * gives the verdict of its day.
 */
async function latestHandoff(localized: Repository, head: string, today: string): Promise<string> {
  const committed = (await localized.commits([head])).get(head)?.date.slice(0, 10) ?? today
  return dayAfter(committed < today ? committed : today)
}
