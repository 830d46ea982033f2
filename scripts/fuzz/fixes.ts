import { check } from '../../src/check.ts'
import { fixPages } from '../../src/fix/fix-pages.ts'
import type { Commit, Report, Tree } from '../../src/model.ts'
import { renderJson } from '../../src/report/json.ts'
import { readJson } from '../../src/report/read-json.ts'
import type { Repository } from '../../src/repository.ts'
import { RULES } from '../../src/rules/index.ts'
import { DEFAULT_SETTINGS } from '../../src/settings.ts'

const PATH = 'docs/a.md'
const [BASE, HEAD] = ['b'.repeat(40), 'c'.repeat(40)]

/** A repository of two commits, the second with one page. */
function repositoryOf(page: Uint8Array): Repository {
  const trees: Readonly<Record<string, Tree>> = { [BASE]: new Map(), [HEAD]: new Map([[PATH, 'x']]) }
  const commitOf = (id: string): Commit => ({ id, date: '2026-01-15T12:00:00Z' })
  return {
    commits: async (ids) => new Map(ids.filter((id) => id in trees).map((id) => [id, commitOf(id)])),
    changes: async () => [{ status: 'added', path: PATH, id: 'x' }],
    tree: async (commit) => trees[commit] ?? new Map(),
    find: async (wanted) => wanted.map(({ commit, path }) => trees[commit]?.get(path)),
    read: async (ids) => new Map(ids.filter((id) => id === 'x').map((id) => [id, page])),
    relate: async (pairs) => pairs.map(() => 'unknown'),
    history: async () => ({ versions: new Map(), isComplete: true }),
    linesWith: async () => new Map(),
  }
}

/** Judges a page, writes its fixes, and reads the report again; throws where a place, a fix or the report does not hold. */
export async function fixesOf(input: string): Promise<void> {
  const page = Buffer.from(input)
  const localized = repositoryOf(page)
  const judge = (repository: Repository): Promise<Report> =>
    check({
      localized: repository,
      base: BASE,
      head: HEAD,
      settings: { ...DEFAULT_SETTINGS, locale: 'nl-NL' },
      today: '2026-02-01',
    })
  const report = await judge(localized)
  for (const { place, fix, message } of report.findings) {
    for (const { start, end } of [place, ...(fix ? [fix.place] : [])])
      if (start.offset < 0 || start.offset > end.offset || end.offset > input.length)
        throw new Error('does not hold: a finding lies within the page')
    if (/[\p{Cc}\u2028\u2029]/u.test(message)) throw new Error('does not hold: a message is one line')
  }
  const read = readJson(renderJson(report), new Set(RULES.map(({ id }) => id)))
  if (!('report' in read)) throw new Error(`does not hold: a report is read again: ${read.fault}`)
  const { kept } = await fixPages(report, { localized, head: HEAD, check: judge })
  for (const { why } of kept) if (/calls for another/.test(why)) throw new Error('does not hold: fixes come to an end')
}
