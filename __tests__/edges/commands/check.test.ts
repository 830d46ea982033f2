import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { JsonReport } from '../../../src/report/json.ts'
import { englishPage, localizedPage } from '../../support/fixture-pages.ts'
import { type CommitSpec, type GitFixture, makeRepository } from '../../support/git-fixture.ts'
import { readXml } from '../../support/read-xml.ts'
import { type Ran, runCommand } from '../../support/run-command.ts'
import { schemaFaults } from '../../support/sarif-schema.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function made(specs: readonly CommitSpec[], checkout = false): Promise<GitFixture> {
  const fixture = await makeRepository(specs, { checkout })
  cleanups.push(() => fixture.remove())
  return fixture
}

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'handback-check-test-'))
  cleanups.push(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const OLD = englishPage('# Pumps\n\nTwo pumps.\n')
const NEW = englishPage('# Pumps\n\nThree pumps.\n')

/** English at two commits; a localized page before, rightly handed back, and handed back with two faults. */
async function handbacks() {
  const english = await made([{ files: { 'docs/pumps.md': OLD } }, { files: { 'docs/pumps.md': NEW } }])
  const [old = '', now = ''] = english.commits
  const before = localizedPage({ english: OLD, commit: old, date: '03/01/2021' })
  const right = localizedPage({ english: NEW, commit: now, date: '03/02/2021', id: '"41008"' })
  const wrong = localizedPage({
    english: NEW,
    commit: now,
    date: '02/01/2021',
    id: '"41008"',
    body: '# Pompen\n\nHet huis heeft drie pompen.\n',
  })
  const localized = await made([
    { files: { 'docs/pumps.md': before, 'docs/other.md': before } },
    { files: { 'docs/pumps.md': right } },
    { files: { 'docs/pumps.md': wrong }, parents: [0], branch: 'wrong' },
  ])
  return { english, localized, commits: localized.commits as readonly [string, string, string] }
}

const json = ({ out }: Ran): JsonReport => JSON.parse(out) as JsonReport

describe('check', () => {
  it('exits 0 on a right handback, checked against English', async () => {
    const { english, localized, commits } = await handbacks()
    const argv = ['--repo', localized.directory, '--base', commits[0], '--source', english.directory]
    const ran = await runCommand([...argv, '--format', 'json'])
    expect([ran.code, ran.err]).toEqual([0, ''])
    expect(json(ran)).toMatchObject({
      conclusion: 'success',
      base: commits[0],
      head: commits[1],
      pages: { changed: 1, checked: 1, skipped: 0 },
      findings: [],
    })
    const text = await runCommand(argv)
    expect([text.code, text.err]).toEqual([0, ''])
    expect(text.out).toContain('1 of 1 page checked')
  })

  it('exits 1 on findings that block, unless told that nothing does', async () => {
    const { english, localized, commits } = await handbacks()
    const argv = ['--repo', localized.directory, '--base', commits[0], '--head', 'wrong', '--source', english.directory]
    const ran = await runCommand([...argv, '--format', 'json'])
    expect(ran.code).toBe(1)
    expect(json(ran).findings.map(({ rule, line }) => [rule, line])).toEqual(
      expect.arrayContaining([
        ['stale-handoff-date', 7],
        ['missing-heading-anchor', 10],
      ]),
    )
    expect((await runCommand([...argv, '--fail-on', 'never'])).code).toBe(0)
  })

  it('gives annotations and Markdown, and colour only where a person looks', async () => {
    const { localized, commits } = await handbacks()
    const argv = ['--repo', localized.directory, '--base', commits[0], '--head', 'wrong']
    expect((await runCommand([...argv, '--format', 'github'])).out).toMatch(/^::error file=docs\/pumps\.md,line=7,/)
    expect((await runCommand([...argv, '--format', 'markdown'])).out).toContain('stale-handoff-date')
    expect((await runCommand(argv)).out).not.toContain('\u001b')
    expect((await runCommand(argv, { isTerminal: true })).out).toContain('\u001b[')
    expect((await runCommand(argv, { isTerminal: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b')
  })

  it('writes the report to a file and one line beside it', async () => {
    const { localized, commits } = await handbacks()
    const file = join(await temporary(), 'report.json')
    const argv = ['--repo', localized.directory, '--base', commits[0], '--head', 'wrong', '--format', 'json']
    const ran = await runCommand([...argv, '--output', file], { isTerminal: true })
    expect(ran.code).toBe(1)
    expect(ran.out).toMatch(/^failure: \d+ errors?.*; 1 of 1 page checked, .*; report in .*report\.json\n$/)
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ conclusion: 'failure' })
    const refused = await runCommand([...argv, '--output', join(file, 'below')])
    expect([refused.code, refused.out]).toEqual([2, ''])
    expect(refused.err).toContain('The report could not be written to')
  })

  it('gives SARIF and JUnit XML, and any of the forms in files beside', async () => {
    const { localized, commits } = await handbacks()
    const folder = await temporary()
    const file = (name: string) => join(folder, name)
    const argv = ['--repo', localized.directory, '--base', commits[0], '--head', 'wrong']
    const sarif = await runCommand([...argv, '--format', 'sarif'])
    expect([sarif.code, schemaFaults(JSON.parse(sarif.out))]).toEqual([1, []])
    const junit = await runCommand([...argv, '--format', 'junit', '--json-file', file('a.json')])
    expect([junit.code, readXml(junit.out).name]).toEqual([1, 'testsuites'])
    const files = ['--sarif-file', file('a.sarif'), '--junit-file', file('a.xml')]
    const text = await runCommand([...argv, ...files, '--output', file('a.txt')], { isTerminal: true })
    expect(text.out).toMatch(/^failure: .*; report in .*a\.txt\n$/)
    expect(await readFile(file('a.sarif'), 'utf8')).toBe(sarif.out)
    expect(readXml(await readFile(file('a.xml'), 'utf8')).attributes.failures).toBe(
      readXml(junit.out).attributes.failures,
    )
    expect(JSON.parse(await readFile(file('a.json'), 'utf8'))).toMatchObject({ conclusion: 'failure' })
    expect(await readFile(file('a.txt'), 'utf8')).toContain('\nFailed: ')
    const refused = await runCommand([...argv, '--sarif-file', file('a.txt/below')])
    expect([refused.code, refused.out]).toEqual([2, ''])
    expect(refused.err).toContain('The report could not be written to')
  })

  it('passes a change without localized pages', async () => {
    const { directory } = await made([{ files: { 'README.md': '1' } }, { files: { 'README.md': '2' } }])
    const ran = await runCommand(['--repo', directory, '--base', 'HEAD~1'])
    expect([ran.code, ran.err]).toEqual([0, ''])
  })

  it('leaves no folder behind where the clones are partial', async () => {
    const { english, localized, commits } = await handbacks()
    await english.git(['config', 'remote.origin.promisor', 'true'])
    const folder = await temporary()
    const before = process.env.TMPDIR
    process.env.TMPDIR = folder
    try {
      const argv = ['--repo', localized.directory, '--base', commits[0], '--source', english.directory]
      expect(await runCommand(argv)).toMatchObject({ code: 0, err: '' })
      expect(await readdir(folder)).toEqual([])
    } finally {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
    }
  })
})

describe('the commits compared', () => {
  it('are the head and its merge base with the default branch of the remote', async () => {
    const { localized, commits } = await handbacks()
    const argv = ['--repo', localized.directory, '--head', 'wrong', '--format', 'json']
    await localized.git(['update-ref', 'refs/remotes/origin/master', commits[1]])
    expect(json(await runCommand(argv))).toMatchObject({ base: commits[0], head: commits[2] })
    await localized.git(['update-ref', 'refs/remotes/origin/trunk', commits[2]])
    await localized.git(['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk'])
    expect(json(await runCommand(argv))).toMatchObject({ base: commits[2], head: commits[2] })
  })

  it('are the head and where it left a branch that is named as base, but a commit as it is', async () => {
    const { localized, commits } = await handbacks()
    const against = async (base: string) =>
      json(await runCommand(['--repo', localized.directory, '--base', base, '--head', 'wrong', '--format', 'json']))
    await localized.git(['update-ref', 'refs/remotes/origin/trunk', commits[1]])
    await localized.git(['branch', 'moved-on', commits[1]])
    expect(await against('moved-on')).toMatchObject({ base: commits[0], head: commits[2] })
    expect(await against('origin/trunk')).toMatchObject({ base: commits[0], head: commits[2] })
    expect(await against(commits[1])).toMatchObject({ base: commits[1], head: commits[2] })
    expect(await against(commits[1].slice(0, 10))).toMatchObject({ base: commits[1], head: commits[2] })
    expect(await against('moved-on~0')).toMatchObject({ base: commits[1], head: commits[2] })
  })

  it('must be named where there is no remote, or no common commit', async () => {
    const { directory, git } = await made([{}, { parents: [], branch: 'orphan', files: { a: '1' } }])
    const without = await runCommand(['--repo', directory])
    expect([without.code, without.out]).toEqual([2, ''])
    expect(without.err).toContain('Name the commit to compare with: `--base REV`.')
    await git(['update-ref', 'refs/remotes/origin/main', 'refs/heads/orphan'])
    expect((await runCommand(['--repo', directory])).err).toContain('No common commit of `HEAD`')
  })

  it('must exist; a shallow clone is told how to deepen', async () => {
    const { directory, git } = await made([{ files: { a: '1' } }, { files: { a: '2' } }])
    const ran = await runCommand(['--repo', directory, '--base=--output=x'])
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('Unexpected `--base` `--output=x`, expected a commit')
    const shallow = await temporary()
    await git(['clone', '--quiet', '--depth=1', `file://${directory}`, shallow])
    expect((await runCommand(['--repo', shallow, '--base', 'HEAD~1'])).err).toContain('git fetch --unshallow')
  })
})

describe('the repositories', () => {
  it('may lack the contents of pages, and then say what brings them', async () => {
    const { localized, commits } = await handbacks()
    await localized.git(['config', 'uploadpack.allowFilter', 'true'])
    const partial = await temporary()
    await localized.git(['clone', '--quiet', '--bare', '--filter=blob:none', `file://${localized.directory}`, partial])
    const ran = await runCommand(['--repo', partial, '--base', commits[0], '--head', commits[1]])
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(ran.err).toMatch(/does not hold the contents of `docs\/pumps.md`.*\n.*git fetch --refetch --no-filter/)
    expect(ran.err).not.toContain('fault of its own')
  })

  it('must be there', async () => {
    const folder = await temporary()
    const ran = await runCommand(['--repo', folder])
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('expected a git repository')
    expect(ran.err).toContain('fatal: not a git repository')
    const { directory } = await made([{}, {}])
    const argv = ['--repo', directory, '--base', 'HEAD~1', '--source']
    expect((await runCommand([...argv, folder])).err).toContain('Unexpected `--source`')
    expect((await runCommand([...argv, directory])).err).toContain('its folder belongs to the localized one')
    await mkdir(join(directory, 'english'))
    expect((await runCommand([...argv, join(directory, 'english')])).err).toContain(
      'its folder belongs to the localized one',
    )
  })

  it('of English counts at HEAD, else at the remote HEAD, or as told', async () => {
    const { english, localized, commits } = await handbacks()
    const argv = ['--repo', localized.directory, '--base', commits[0], '--source', english.directory]
    expect((await runCommand([...argv, '--source-ref', 'nowhere'])).err).toContain(
      'Unexpected `--source-ref` `nowhere`',
    )
    await english.git(['update-ref', 'refs/remotes/origin/HEAD', 'HEAD'])
    await english.git(['symbolic-ref', 'HEAD', 'refs/heads/unborn'])
    expect(await runCommand(argv)).toMatchObject({ code: 0, err: '' })
    await english.git(['update-ref', '-d', 'refs/remotes/origin/HEAD'])
    expect((await runCommand(argv)).err).toContain('Name its newest revision with `--source-ref`.')
  })
})

describe('the settings', () => {
  const off = 'rules:\n  stale-handoff-date: off\n  missing-heading-anchor: off\n  lost-heading-anchor: off\n'

  it('are those of the base, never of the head or the work tree', async () => {
    const { directory, commits } = await made(
      [
        { files: { '.github/handback-check.yml': 'fail-on: nevr\n' } },
        { files: { '.github/handback-check.yml': 'fail-on: never\n' } },
        { files: { '.github/handback-check.yml': 'fail-on: sometimes\n' } },
      ],
      true,
    )
    const ran = await runCommand(['--repo', directory, '--base', commits[0] ?? ''])
    expect(ran.code).toBe(2)
    expect(ran.err).toMatch(/^ {2}\.github\/handback-check\.yml:1:10: Unexpected/m)
    expect(ran.err).toContain('did you mean `never`?')
    const argv = ['--repo', directory, '--base', 'HEAD~1', '--format', 'json']
    expect(json(await runCommand(argv))).toMatchObject({ conclusion: 'success' })
  })

  it('can be a file on disk, which must be there and right', async () => {
    const { localized, commits } = await handbacks()
    const file = join(await temporary(), 'settings.yml')
    const argv = ['--repo', localized.directory, '--base', commits[0], '--head', 'wrong', '--config', file]
    const absent = await runCommand(argv)
    expect([absent.code, absent.err]).toEqual([2, expect.stringContaining('expected a settings file that can be read')])
    await writeFile(file, 'fail-on: never\nrulez: {}\n')
    expect((await runCommand(argv)).err).toContain(`${file}:2:1: Unexpected key`)
    await writeFile(file, off)
    const rules = json(await runCommand([...argv, '--format', 'json'])).findings.map(({ rule }) => rule)
    expect(rules).not.toContain('stale-handoff-date')
    expect(rules).not.toContain('missing-heading-anchor')
    await writeFile(file, 'fail-on: never\n')
    expect((await runCommand(argv)).code).toBe(0)
    expect((await runCommand([...argv, '--fail-on', 'error'])).code).toBe(1)
  })
})

describe('the entry', () => {
  const cli = resolve(import.meta.dirname, '../../../src/cli.ts')
  const start = promisify(execFile)

  it('sets the exit code, and survives a reader that goes away', async () => {
    expect((await start(process.execPath, [cli, 'rules'])).stdout).toContain('broken-link')
    await expect(start(process.execPath, [cli, '--bse', 'x'])).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('--base'),
    })
    const piped = '"$0" "$1" rules | true; echo "$PIPESTATUS"'
    const { stdout, stderr } = await start('bash', ['-c', piped, process.execPath, cli])
    expect([stdout, stderr]).toEqual(['0\n', ''])
  })

  it('says which Node.js it expects before it loads what an older one lacks', async () => {
    const older =
      "delete Map.groupBy; Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.1.0' } })"
    await expect(
      start(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(older)}`, cli, 'rules']),
    ).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'handback-check: Unexpected Node.js 20.1.0, expected 22 or later\nInstall a newer one.\n',
    })
  })
})
