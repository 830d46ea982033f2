import { byPlace } from './apply-rules.ts'
import type { BodyStore } from './body-store.ts'
import { NO_SOURCE, type Source } from './facts/originals.ts'
import { type Baseline, holdAgainstBaseline } from './hold-against-baseline.ts'
import { endedEntries, entriesOn, pardonBySettings } from './ignore-by-settings.ts'
import { judgeOversized } from './judge-oversized.ts'
import { judgeRedirections } from './judge-redirections.ts'
import { judgeSelection, type Verdict } from './judge-selection.ts'
import { keepingContents } from './kept-contents.ts'
import type { Report, Tallies } from './model.ts'
import type { PageReader } from './parse/page-reader.ts'
import { conclude, countBySeverity } from './report/conclude.ts'
import { tallyRemarks } from './report/tallies.ts'
import type { Repository } from './repository.ts'
import { RULES } from './rules/index.ts'
import { type Selection, selectPages, selectTree } from './select-pages.ts'
import { settingsOn } from './settings/on.ts'
import type { Settings } from './settings.ts'
import { ownPart, type Shard } from './shard.ts'
import { asSkips, joinSkips } from './skips.ts'
import type { Web } from './web.ts'

/** What one check reads. Commits are full ids that the repositories hold. */
export interface CheckInput {
  readonly localized: Repository
  readonly base: string
  readonly head: string
  /** The English repository and the commit its branch is at; where it was asked for and cannot be read, why. */
  readonly source?: Source
  readonly settings: Settings
  /** What is judged: pages that differ between the commits unless said, or all pages of `head`, where `base` is the same commit. */
  readonly scope?: 'change' | 'tree'
  /** The part of the change to judge; all of it where absent. What is not about single pages is the first one's. */
  readonly shard?: Shard
  /** Findings that are on record, and do not block. */
  readonly baseline?: Baseline
  /** Where links to the web are to be asked for. */
  readonly web?: Web
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string
  /** Read every page with the exact parser alone: slower, with the same outcome. */
  readonly exact?: boolean
  /** The exact parser, where it is not to run in this thread. */
  readonly exactly?: PageReader
  /** What earlier runs have read. */
  readonly bodies?: BodyStore
  /** What the report is to say besides, as of a `Report`. */
  readonly remarks?: readonly string[]
}

/** Called as the work goes on: `done` of `total` pages read. */
export type Progress = (done: number, total: number) => void

/**
 * Judges the localized pages that differ between two commits, or all of one. Of a whole commit nothing counts as there before: what English
 * does not have is `introduced`, and rules that compare with a version before have nothing to say.
 * @throws GitError, from the repositories, when a commit that was said to be there cannot be read.
 */
export async function check(input: CheckInput, onProgress: Progress = () => {}): Promise<Report> {
  const started = performance.now()
  const { base, head, today } = input
  const localized = keepingContents(input.localized)
  const source = keptSource(input.source ?? { why: NO_SOURCE })
  const isTree = input.scope === 'tree'
  const asked = isTree ? settingsOfTree(input.settings) : input.settings
  const { settings, ended } = entriesOn(today, settingsOn(today, asked, RULES))
  const rules = isTree ? RULES.filter(({ newPagesOnly }) => !newPagesOnly) : RULES
  const whole = isTree
    ? await selectTree(localized, head, settings)
    : await selectPages(localized, head, await localized.changes(base, head), settings)
  const selection = input.shard ? ofShard(whole, input.shard) : whole
  const { pages, removed, oversized, allChanges } = selection
  const isFirst = (input.shard?.index ?? 1) === 1
  const judged = await judgeSelection(
    { selection: whole, pages, isFirst },
    { ...input, localized, settings, source, rules },
    onProgress,
  )
  const redirections = await judgeRedirections(localized, allChanges, rules, settings)
  const large = judgeOversized(oversized, rules, settings)
  const skips = joinSkips([...asSkips([...large.skips, ...redirections.skips]), ...judged.skips])
  const everything = [...large.findings, ...judged.findings, ...redirections.findings]
  const found = pardonBySettings(everything.sort(byPlace), settings)
  const { findings, gone } = input.baseline
    ? holdAgainstBaseline({ ...judged, findings: found, skips, selection, rules, settings }, input.baseline)
    : { findings: found }
  const tallies: Tallies = { ...refusedBy(judged, settings), ...(gone ? { gone } : {}) }
  const checked = pages.length
  const skipped = removed.length + oversized.length
  return {
    base,
    head,
    ...('head' in source ? { sourceHead: source.head } : {}),
    conclusion: conclude(findings, settings),
    failOn: settings.failOn,
    block: settings.block,
    ...(settings.maxFindings === undefined ? {} : { maxFindings: settings.maxFindings }),
    pages: { changed: checked + skipped, checked, skipped, againstSource: judged.againstSource },
    counts: countBySeverity(findings),
    durationMs: Math.round(performance.now() - started),
    findings,
    skips,
    remarks: [
      ...(input.remarks ?? []),
      ...(isTree && checked + skipped === 0 ? [`No localized page was found in \`${head.slice(0, 12)}\``] : []),
      ...('why' in source && source.why !== NO_SOURCE ? [`English was not read: ${source.why}`] : []),
      ...judged.remarks,
      ...endedEntries(ended),
      ...(input.shard ? [] : tallyRemarks(tallies)),
    ],
    ...(input.shard ? { tallies } : {}),
  }
}

/** What one job judges: its share of the pages, and the first one what is about no single page. */
function ofShard(selection: Selection, shard: Shard): Selection {
  const own = { ...selection, pages: ownPart(selection.pages, ({ bytes }) => bytes, shard) }
  return shard.index === 1 ? own : { ...own, removed: [], oversized: [], allChanges: [] }
}

function refusedBy({ refused }: Verdict, { pageIgnores }: Settings): Pick<Tallies, 'refused'> {
  if (refused.length === 0 || pageIgnores === 'allow') return {}
  const at = refused.map(({ path, comment }) => ({ path, line: comment.place.start.line }))
  return { refused: { pageIgnores, at } }
}

const keptSource = (source: Source): Source =>
  'why' in source ? source : { ...source, repository: keepingContents(source.repository) }

/** No change adds links, so that none of the web are asked for where only such are wanted. */
const settingsOfTree = (settings: Settings): Settings =>
  settings.externalLinks === 'changed' ? { ...settings, externalLinks: 'off' } : settings
