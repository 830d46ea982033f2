import { check } from '../../src/check.ts'
import type { Report } from '../../src/model.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings.ts'
import { memoryRepository } from './memory-repository.ts'

/** Files by path; `null` removes one. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>

export interface Case {
  /** The base commit. */
  readonly before?: Files
  /** What the change writes over it. */
  readonly after: Files
  /** English files, the same at every commit that the pages name. Without them there is no source. */
  readonly english?: Files
  readonly settings?: Partial<Settings>
  /** Committer date of the head, ISO 8601. */
  readonly date?: string
}

const BASE = 'b'.repeat(40)
const HEAD = 'c'.repeat(40)
const ENGLISH_HEAD = 'e'.repeat(40)

/** Checks a change between two commits held in memory. */
export async function judge({
  before = {},
  after,
  english,
  settings,
  date = '2026-01-15T12:00:00Z',
}: Case): Promise<Report> {
  const base = present(before)
  const head = present({ ...before, ...after })
  const localized = memoryRepository({ [BASE]: base, [HEAD]: head }, { dates: { [BASE]: date, [HEAD]: date } })
  const source =
    english === undefined
      ? undefined
      : englishRepository(present(english), [...Object.values(base), ...Object.values(head)])
  return check({
    localized,
    base: BASE,
    head: HEAD,
    ...(source ? { source } : {}),
    settings: { ...DEFAULT_SETTINGS, ...settings },
    today: '2026-02-01',
  })
}

/** Findings as lines: `path:line:column severity rule message`. */
export const linesOf = ({ findings }: Report): string[] =>
  findings.map(
    ({ path, place, severity, rule, message }) =>
      `${path}:${place.start.line}:${place.start.column} ${severity} ${rule} ${message}`,
  )

function englishRepository(files: Record<string, string | Uint8Array>, pages: readonly (string | Uint8Array)[]) {
  const commits: Record<string, Record<string, string | Uint8Array>> = { [ENGLISH_HEAD]: files }
  for (const page of pages) {
    for (const [commit] of Buffer.from(page)
      .toString('utf8')
      .matchAll(/(?<=ms\.sourcegitcommit: *)[0-9a-f]{40}/g))
      commits[commit] = files
  }
  return { repository: memoryRepository(commits), head: ENGLISH_HEAD }
}

const present = (files: Files): Record<string, string | Uint8Array> =>
  Object.fromEntries(Object.entries(files).flatMap(([path, content]) => (content === null ? [] : [[path, content]])))
