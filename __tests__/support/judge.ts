import { check } from '../../src/check.ts'
import type { Source } from '../../src/facts/originals.ts'
import type { PageSkip, ProbeOutcome, Report } from '../../src/model.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings.ts'
import { memoryRepository } from './memory-repository.ts'
import { memoryWeb } from './memory-web.ts'
import { pageSkips } from './page-skips.ts'

/** Files by path; `null` removes one. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>

export interface EnglishCommit {
  /** 40 hex. */
  readonly commit: string
  /** Committer date, ISO 8601. */
  readonly date?: string
  readonly files: Files
  /** In place of the one before it in the list. */
  readonly parents?: readonly string[]
}

export interface Case {
  /** The base commit. */
  readonly before?: Files
  /** What the change writes over it. */
  readonly after: Files
  /** English files, the same at every commit that the pages name. Without them there is no source. */
  readonly english?: Files
  /** English commits in place of `english`, oldest first, each with what it changes; the last is the newest. */
  readonly history?: readonly EnglishCommit[]
  readonly settings?: Partial<Settings>
  /** What the web answers, by address: others are alive. Where given, links that the change adds are asked for. */
  readonly web?: Readonly<Record<string, ProbeOutcome>>
  /** Grows with each address that is asked for. */
  readonly asked?: string[]
  /** Committer date of the head, ISO 8601. */
  readonly date?: string
  /** As of the check. */
  readonly exact?: boolean
}

const BASE = 'b'.repeat(40)
const HEAD = 'c'.repeat(40)
const ENGLISH_HEAD = 'e'.repeat(40)

/** A report, its skips page by page. */
export type JudgedCase = Omit<Report, 'skips'> & { readonly skips: readonly PageSkip[] }

/** As of `judgeReport`, its skips page by page. */
export async function judge(input: Case): Promise<JudgedCase> {
  const report = await judgeReport(input)
  return { ...report, skips: pageSkips(report.skips) }
}

/** Checks a change between two commits held in memory. */
export async function judgeReport({
  before = {},
  after,
  english,
  history,
  settings,
  web,
  asked,
  date = '2026-01-15T12:00:00Z',
  exact = false,
}: Case): Promise<Report> {
  const base = present(before)
  const head = present({ ...before, ...after })
  const localized = memoryRepository({ [BASE]: base, [HEAD]: head }, { dates: { [BASE]: date, [HEAD]: date } })
  const source = englishSource(english, history, [...Object.values(base), ...Object.values(head)])
  return check({
    localized,
    base: BASE,
    head: HEAD,
    ...(source ? { source } : {}),
    settings: { ...DEFAULT_SETTINGS, ...(web ? { externalLinks: 'changed' as const } : {}), ...settings },
    ...(web ? { web: memoryWeb(web, asked) } : {}),
    today: '2026-02-01',
    exact,
  })
}

/** Findings without a pardon as lines: `path:line:column severity rule message`, after the severity `(from English)` where it is so. */
export const linesOf = ({ findings }: Pick<Report, 'findings'>): string[] =>
  findings.flatMap(({ path, place, severity, origin, rule, message, pardon }) =>
    pardon === undefined
      ? [
          `${path}:${place.start.line}:${place.start.column} ${severity}${origin === 'source' ? ' (from English)' : ''} ${rule} ${message}`,
        ]
      : [],
  )

function englishSource(
  english: Files | undefined,
  history: readonly EnglishCommit[] | undefined,
  pages: readonly (string | Uint8Array)[],
): Source | undefined {
  if (history !== undefined) return historyOf(history)
  if (english === undefined) return undefined
  const files = present(english)
  const named = pages.flatMap((page) =>
    [
      ...Buffer.from(page)
        .toString('utf8')
        .matchAll(/(?<=ms\.sourcegitcommit: *)[0-9a-f]{40}/g),
    ].map(([commit]) => commit),
  )
  const commits = Object.fromEntries([...new Set(named), ENGLISH_HEAD].map((commit) => [commit, files]))
  return { repository: memoryRepository(commits), head: ENGLISH_HEAD, pathOf: (path) => path }
}

function historyOf(history: readonly EnglishCommit[]): Source {
  const commits: Record<string, Record<string, string | Uint8Array>> = {}
  let files: Files = {}
  for (const { commit, files: changed } of history) {
    files = { ...files, ...changed }
    commits[commit] = present(files)
  }
  const dates = history.flatMap(({ commit, date }) => (date === undefined ? [] : [[commit, date]]))
  const parents = history.flatMap(({ commit, parents }) => (parents === undefined ? [] : [[commit, parents]]))
  const options = { dates: Object.fromEntries(dates), parents: Object.fromEntries(parents) }
  return { repository: memoryRepository(commits, options), head: history.at(-1)?.commit ?? '', pathOf: (path) => path }
}

const present = (files: Files): Record<string, string | Uint8Array> =>
  Object.fromEntries(Object.entries(files).flatMap(([path, content]) => (content === null ? [] : [[path, content]])))
