import type { JsonReport } from '../../../src/report/json.ts'
import { localizedPage } from '../../support/fixture-pages.ts'
import { makeRepository } from '../../support/git-fixture.ts'
import { runCommand } from '../../support/run-command.ts'

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

const SETTINGS = '.github/handback-check.yml'
const withBody = (body: string): string => localizedPage({ body: `# <a name="pumps"></a>Pompen\n\n${body}\n` })
const entry = (until: string): string =>
  `text-only-edits: allow\nignore:\n- paths: ['docs/**']\n  rules: [broken-link]\n  reason: The cellar comes later\n  until: ${until}\n`

/** Checks a change that adds a dead link, with the settings of the base and of the head. */
async function run(base: string, head: string, before = ''): Promise<{ code: number; report: JsonReport }> {
  const localized = await makeRepository([
    { files: { 'docs/pumps.md': withBody('Pompen.'), [SETTINGS]: base } },
    { files: { 'docs/pumps.md': withBody(`Pompen.\n\n${before}\n[de kelder](cellar.md)`), [SETTINGS]: head } },
  ])
  cleanups.push(() => localized.remove())
  const ran = await runCommand(['--repo', localized.directory, '--base', 'HEAD~1', '--format', 'json'])
  return { code: ran.code, report: JSON.parse(ran.out) }
}

const links = ({ findings }: JsonReport) => findings.filter(({ rule }) => rule === 'broken-link')

it('settings of the base ignore until their last day', async () => {
  const holding = await run(entry('2999-12-31'), entry('2999-12-31'))
  expect([holding.code, holding.report.remarks]).toEqual([0, []])
  expect(links(holding.report)).toMatchObject([
    { line: 15, pardon: { by: 'ignore', reason: 'The cellar comes later', from: 'settings' } },
  ])
  const ended = await run(entry('2021-01-31'), entry('2999-12-31'))
  expect(ended.code).toBe(1)
  expect(ended.report.remarks).toEqual([
    expect.stringContaining('With the settings of this change `ignore` would be'),
    expect.stringContaining('held until `2021-01-31` and holds no longer'),
  ])
  expect(links(ended.report)).toMatchObject([{ line: 15 }])
  expect(links(ended.report)[0]).not.toHaveProperty('pardon')
})

it('settings of the head alone ignore nothing', async () => {
  const { code } = await run('text-only-edits: allow\n', entry('2999-12-31'))
  expect(code).toBe(1)
})

it('a comment of the head ignores what the base lets it', async () => {
  const comment = '<!-- handback-check-ignore broken-link -- The cellar comes later -->'
  const allowed = await run('text-only-edits: allow\n', '', comment)
  expect(allowed.code).toBe(0)
  expect(links(allowed.report)).toMatchObject([{ pardon: { from: 'change' } }])
  const refused = await run('text-only-edits: allow\npage-ignores: base\n', 'page-ignores: allow\n', comment)
  expect(refused.code).toBe(1)
})
