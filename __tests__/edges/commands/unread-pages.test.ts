import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JsonReport } from '../../../src/report/json.ts'
import { localizedPage } from '../../support/fixture-pages.ts'
import { makeRepository } from '../../support/git-fixture.ts'
import { runCommand } from '../../support/run-command.ts'

const SETTINGS = '.github/handback-check.yml'
const date = '02/01/2021'
const COSTLY = localizedPage({ date, body: `# <a name="a"></a>A\n\n${'>'.repeat(60_000)} a\n` })
const LARGE = localizedPage({ date, id: '"41008"', body: 'a'.repeat(11 * 1024 * 1024) })

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

/** The arguments that check a change which adds a page too costly and one too large to read. */
async function change(settings: string): Promise<readonly string[]> {
  const localized = await makeRepository([
    { files: { 'docs/pumps.md': localizedPage({ id: '"41009"' }), [SETTINGS]: settings } },
    { files: { 'docs/costly.md': COSTLY, 'docs/large.md': LARGE } },
  ])
  cleanups.push(() => localized.remove())
  return ['--repo', localized.directory, '--base', 'HEAD~1']
}

it('pages that cannot be read pass, and are named, by default', async () => {
  const { code, out } = await runCommand(await change('fail-on: error\n'))
  expect(code).toBe(0)
  expect(out).toContain('all rules: the page is too large to judge (over 11 MiB) (1 page)')
  expect(out).toMatch(/broken-link: the text of the page is nested too deeply, .* \(1 page\)/)
})

it.each([
  ['the settings of the base', 'unread-pages: error\n', []],
  ['the preset', 'preset: strict\nexternal-links: off\n', []],
  ['an option', 'unread-pages: allow\n', ['--unread-pages', 'error']],
])('they block by %s, in every form of report', async (_, settings, options) => {
  const folder = await mkdtemp(join(tmpdir(), 'handback-check-test-'))
  cleanups.push(() => rm(folder, { recursive: true, force: true }))
  const file = (name: string) => join(folder, name)
  const args = [...(await change(settings)), ...options]
  const reports = ['--json-file', file('a.json'), '--sarif-file', file('a.sarif'), '--junit-file', file('a.xml')]
  const { code, out } = await runCommand([...args, ...reports])
  expect(code).toBe(1)
  expect(out).toContain('Failed: 2 findings block (fail-on: error)')
  expect(out).toMatch(/docs\/large\.md:1:1 {2}error {2}Unexpected page that could not be read, /)
  const json: JsonReport = JSON.parse(await readFile(file('a.json'), 'utf8'))
  expect(json.findings.map(({ path, rule }) => [path, rule])).toEqual([
    ['docs/costly.md', 'unread-page'],
    ['docs/large.md', 'unread-page'],
  ])
  expect(await readFile(file('a.sarif'), 'utf8')).toContain('"ruleId":"unread-page"')
  expect(await readFile(file('a.xml'), 'utf8')).toMatch(/<failure message="Unexpected page that could not be read/)
  const markdown = await runCommand([...args, '--format', 'markdown'])
  expect(markdown.out).toContain('failed, 2 findings block')
  const github = await runCommand([...args, '--format', 'github'])
  expect(github.out).toMatch(/^::error file=docs\/costly\.md,line=1/m)
})

it('they block where jobs share the check', async () => {
  const args = await change('unread-pages: error\n')
  const folder = await mkdtemp(join(tmpdir(), 'handback-check-test-'))
  cleanups.push(() => rm(folder, { recursive: true, force: true }))
  for (const index of [1, 2]) {
    const output = join(folder, `handback-check-part-${index}-of-2.json`)
    await runCommand([...args, '--shard', `${index}/2`, '--output', output])
  }
  const merged = await runCommand(['merge', folder])
  expect(merged.code).toBe(1)
  expect(merged.out).toContain('Failed: 2 findings block')
})

it('an option of another value is refused', async () => {
  const { code, err } = await runCommand([...(await change('fail-on: error\n')), '--unread-pages', 'block'])
  expect(code).toBe(2)
  expect(err).toContain('Unexpected `unread-pages` `block`, expected `error`, `warning` or `allow`')
})
