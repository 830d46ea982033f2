import { recordsOf } from '../src/baseline.ts'
import { type CheckInput, check } from '../src/check.ts'
import type { Report } from '../src/model.ts'
import { DEFAULT_SETTINGS, type Settings } from '../src/settings.ts'
import { localizedPage } from './support/fixture-pages.ts'
import { memoryRepository } from './support/memory-repository.ts'

const BASE = 'b'.repeat(40)
const HEAD = 'c'.repeat(40)
const DATE = '2026-01-15T12:00:00Z'

/** Bodies by path; other files as they are. */
type Files = Readonly<Record<string, string>>

const page = (id: number, body: string, date = '03/01/2021'): string =>
  localizedPage({ id: `"${id}"`, date, body: `# <a name="pumps"></a>Pompen\n\n${body}\n` })

async function run(
  { before = {}, after }: { before?: Files; after: Files },
  input: Partial<CheckInput> = {},
  settings: Partial<Settings> = {},
): Promise<Report> {
  const localized = memoryRepository({ [BASE]: before, [HEAD]: after }, { dates: { [BASE]: DATE, [HEAD]: DATE } })
  const all = { ...DEFAULT_SETTINGS, ...settings }
  const isTree = input.scope === 'tree'
  return check({ localized, base: isTree ? HEAD : BASE, head: HEAD, settings: all, today: '2026-02-01', ...input })
}

/** What a baseline of these files holds. */
const recorded = async (files: Files) => ({
  file: 'baseline.json',
  records: recordsOf((await run({ after: files }, { scope: 'tree' })).findings),
})

const WRONG = { 'docs/a.md': page(41001, 'Zie [meer](gone.md).') }
const RIGHT = { 'docs/a.md': page(41002, 'Zie meer.', '03/02/2021') }

it('says nothing is gone where the page can no longer be judged', async () => {
  const baseline = await recorded(WRONG)
  const broken = { 'docs/a.md': RIGHT['docs/a.md'].replace('---\n#', '#') }
  const report = await run({ before: WRONG, after: broken }, { baseline })
  expect(report.findings.map(({ rule }) => rule)).toContain('invalid-front-matter')
  expect(report.remarks).toEqual([])
  expect((await run({ before: WRONG, after: RIGHT }, { baseline })).remarks).toHaveLength(1)
})

it('says nothing is gone of a rule that looks only at what the change brings', async () => {
  const same = { 'docs/a.md': page(41001, 'Zie meer.'), 'docs/b.md': page(41001, 'Twee pompen.') }
  const baseline = await recorded(same)
  expect(baseline.records.map(({ rule }) => rule)).toEqual(['duplicate-file-id', 'duplicate-file-id'])
  const moved = { ...same, 'docs/a.md': page(41001, 'Zie meer pompen.', '03/02/2021') }
  expect((await run({ before: same, after: moved }, { baseline })).remarks).toEqual([])
  const apart = { ...same, 'docs/a.md': page(41002, 'Zie meer.') }
  expect((await run({ after: apart }, { baseline, scope: 'tree' })).remarks).toEqual([
    '2 findings of the baseline `baseline.json` are gone, in `docs/a.md`, `docs/b.md`: `handback-check baseline --write FILE` writes it anew',
  ])
})

it('holds redirection files against it, too', async () => {
  const file = '.openpublishing.redirection.json'
  const before = { ...RIGHT, [file]: '{' }
  const baseline = await recorded(before)
  const worse = await run({ before, after: { ...before, [file]: '{\n\n[' } }, { baseline })
  expect(worse.findings.map(({ rule, pardon }) => [rule, pardon?.by])).toEqual([
    ['unreadable-redirections', 'baseline'],
  ])
  const repaired = await run({ before, after: { ...before, [file]: '{"redirections": []}' } }, { baseline })
  expect(repaired.remarks).toEqual([expect.stringContaining(`1 finding of the baseline \`baseline.json\` is gone, in`)])
})

it('names some pages and counts the others, whatever their names hold', async () => {
  const before = Object.fromEntries(
    ['`a\u001b[31m', 'b', 'c', 'd', 'e'].map((name, index) => [`${name}.md`, page(41001 + index, '[x](gone.md)')]),
  )
  const baseline = await recorded(before)
  const after = Object.fromEntries(Object.keys(before).map((path, index) => [path, page(41001 + index, 'x')]))
  const { remarks } = await run({ after }, { baseline, scope: 'tree' })
  expect(remarks).toEqual([
    "5 findings of the baseline `baseline.json` are gone, in `'a [31m.md`, `b.md`, `c.md` and 2 more pages: `handback-check baseline --write FILE` writes it anew",
  ])
})

it('asks for no link of a whole commit where only those of a change are wanted', async () => {
  const asked: string[] = []
  const web = {
    probe: async (addresses: readonly string[]) => {
      asked.push(...addresses)
      return new Map()
    },
  }
  const files = { 'docs/a.md': page(41001, '[x](https://pompen.zz/x)') }
  await run({ after: files }, { scope: 'tree', web }, { externalLinks: 'changed' })
  expect(asked).toEqual([])
  await run({ after: files }, { scope: 'tree', web }, { externalLinks: 'all' })
  expect(asked).toEqual(['https://pompen.zz/x'])
})
