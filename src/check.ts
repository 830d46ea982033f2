import { applyRules, byPlace, factsWanted } from './apply-rules.ts'
import { attribute } from './attribute.ts'
import { type Archive, openArchive } from './facts/archive.ts'
import { inquiries } from './facts/external-links.ts'
import { NO_SOURCE, type Source } from './facts/originals.ts'
import { openWorld, type World } from './facts/world.ts'
import { announce } from './forecast.ts'
import { gatherFacts, type Setting, type Version } from './gather-facts.ts'
import { judgeRedirections } from './judge-redirections.ts'
import { dayAfter } from './laws/handoff-date.ts'
import { findLocale, type LocaleVote } from './locale.ts'
import type { Fact, FactName, Finding, Page, Report, Skip } from './model.ts'
import { readPage } from './parse/page.ts'
import { conclude, countBySeverity } from './report/conclude.ts'
import type { Repository } from './repository.ts'
import { RULES } from './rules/index.ts'
import { type SelectedChange, selectPages } from './select-pages.ts'
import type { Settings } from './settings.ts'
import type { Web } from './web.ts'

/** What one check reads. Commits are full ids that the repositories hold. */
export interface CheckInput {
  readonly localized: Repository
  readonly base: string
  readonly head: string
  /** The English repository and the commit its branch is at; where it was asked for and cannot be read, why. */
  readonly source?: Source
  readonly settings: Settings
  /** Where links to the web are to be asked for. */
  readonly web?: Web
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string
}

/** Called as the work goes on: `done` of `total` pages read. */
export type Progress = (done: number, total: number) => void

/**
 * Judges the localized pages that differ between two commits.
 * @throws GitError, from the repositories, when a commit that was said to be there cannot be read.
 */
export async function check(input: CheckInput, onProgress: Progress = () => {}): Promise<Report> {
  const started = performance.now()
  const { localized, base, head, settings } = input
  const source = input.source ?? { why: NO_SOURCE }
  const changes = await localized.changes(base, head)
  const { pages, removed, oversized } = await selectPages(localized, head, changes, settings)
  const { findings, skips, againstSource } =
    pages.length === 0 ? NOTHING : await judge(pages, { ...input, source }, onProgress)
  const redirections = await judgeRedirections(localized, changes, RULES, settings)
  const all = [...findings, ...redirections.findings].sort(byPlace)
  const tooLarge: Skip[] = oversized.map(({ path, bytes }) => ({
    rule: 'all',
    path,
    reason: `the page is too large to judge (over ${Math.floor(bytes / 1_048_576)} MiB)`,
  }))
  return {
    base,
    head,
    conclusion: conclude(all, settings.failOn),
    failOn: settings.failOn,
    pages: {
      changed: pages.length + removed.length + oversized.length,
      checked: pages.length,
      skipped: removed.length + oversized.length,
      againstSource,
    },
    counts: countBySeverity(all),
    durationMs: Math.round(performance.now() - started),
    findings: all,
    skips: [...tooLarge, ...skips, ...redirections.skips],
    remarks: 'why' in source && source.why !== NO_SOURCE ? [`English was not read: ${source.why}`] : [],
  }
}

function readVersion(change: SelectedChange): Version {
  const page = readPage(change.path, change.id, change.current)
  if (change.status === 'added' || change.previous === undefined) return { page }
  const path = change.status === 'renamed' ? change.previousPath : change.path
  return { page, previous: readPage(path, change.previousId, change.previous) }
}

const NOTHING = { findings: [], skips: [], againstSource: 0 }

/** Pages read, judged and let go at a time: memory follows this number and not the size of the change. */
const PORTION = 32

async function judge(
  pages: readonly SelectedChange[],
  { localized, base, head, source, settings, web, today }: CheckInput & { source: Source },
  onProgress: Progress,
): Promise<{ findings: readonly Finding[]; skips: readonly Skip[]; againstSource: number }> {
  const archive: Archive | { readonly why: string } = 'why' in source ? source : openArchive(source)
  const wanted = factsWanted(RULES, settings)
  // each waits for processes of its own
  const [world, vote, latest] = await Promise.all([
    openHead(localized, head, archive, settings, wanted),
    settings.locale === undefined ? voteAt(localized, base) : undefined,
    latestHandoff(localized, head, today),
    'why' in archive ? undefined : announce(pages, localized, head, archive, wanted),
  ])
  const shared = { localeOf: (page: Page) => expectedLocale(page, vote, settings), latestHandoff: latest, wanted }
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
  let againstSource = 0
  for (let start = 0; start < pages.length; start += PORTION) {
    const versions = pages.slice(start, start + PORTION).map(readVersion)
    const subjects = await gatherFacts(versions, now)
    const judged = applyRules(subjects, RULES, settings)
    for (const finding of await attribute(judged.findings, versions, openBefore, RULES, settings))
      findings.push(finding)
    skips.push(...judged.skips)
    againstSource += subjects.filter(({ facts }) => facts.original.state === 'known').length
  }
  return { findings, skips, againstSource }
}

const voteAt = async (localized: Repository, base: string): Promise<LocaleVote> =>
  findLocale(localized, base, await localized.tree(base))

/** The head's world, with the one search of it that nearly every handback needs. */
async function openHead(
  localized: Repository,
  head: string,
  archive: Archive | { readonly why: string },
  settings: Settings,
  wanted: ReadonlySet<FactName>,
): Promise<World> {
  const world = await openWorld(localized, head, archive, settings)
  if (wanted.has('sameFileId')) await world.fileIds()
  return world
}

/** A page in a locale that other pages of the base carry too is not out of place for certain. */
function expectedLocale(page: Page, vote: LocaleVote | undefined, { locale }: Settings): Fact<string> {
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
