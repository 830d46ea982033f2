import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { VERSION } from '../src/project.ts'
import { RULES } from '../src/rules/index.ts'
import { localizedPage } from './support/fixture-pages.ts'
import { makeRepository } from './support/git-fixture.ts'

const DIST = resolve(import.meta.dirname, '../dist')
const scripts = readdirSync(DIST).filter((name) => name.endsWith('.js'))
const read = (name: string): string => readFileSync(join(DIST, name), 'utf8')
const run = (...args: string[]): string =>
  execFileSync(process.execPath, [join(DIST, 'cli.js'), ...args], { encoding: 'utf8' })

it('holds the action and the command line', () => {
  expect(scripts).toEqual(expect.arrayContaining(['index.js', 'cli.js', 'page-worker.js']))
})

it.each(scripts)('%s evaluates no text as code', (name) => {
  expect(read(name)).not.toMatch(/\beval\(|new Function\(/)
})

it.each(['gray-matter', 'remark-parse', 'yaml', '@actions/core', '@actions/github'])(
  'carries the licence of %s',
  (name) => {
    expect(
      read('licenses.txt')
        .split('\n')
        .some((line) => line.startsWith(`${name} `)),
    ).toBe(true)
  },
)

it('runs: version, rules, and the page of every rule', () => {
  expect(run('--version')).toBe(`${VERSION}\n`)
  const listed = run('rules')
  for (const { id } of RULES) {
    expect(listed).toContain(id)
    expect(run('explain', id).startsWith(`# ${id}\n`)).toBe(true)
  }
})

it('keeps what it read in a folder, under what it was built from', async () => {
  const { directory, remove } = await makeRepository([
    { files: { 'docs/a.md': localizedPage() } },
    { files: { 'docs/a.md': localizedPage({ date: '02/02/2020' }), 'docs/b.md': localizedPage({ id: '"2"' }) } },
  ])
  const folder = mkdtempSync(join(tmpdir(), 'handback-check-test-'))
  const check = () =>
    execFileSync(process.execPath, [
      ...[join(DIST, 'cli.js'), 'check', '--repo', directory, '--base', 'main~1', '--head', 'main', '--format', 'json'],
      ...['--fail-on', 'never', '--cache-dir', folder],
    ])
  const report = (): unknown => ({ ...JSON.parse(check().toString('utf8')), durationMs: 0 })
  const first = report()
  const entries = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  expect(entries().length).toBeGreaterThan(1)
  expect(entries().every((name) => /^[0-9a-f]{16}\//.test(name))).toBe(true)
  const kept = entries().sort()
  expect(report()).toEqual(first)
  expect(entries().sort()).toEqual(kept)
  rmSync(folder, { recursive: true })
  await remove()
})
