import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import type { JsonReport } from '../../src/report/json.ts'
import { localizedPage } from '../support/fixture-pages.ts'
import { type GitFixture, makeRepository } from '../support/git-fixture.ts'
import { runCommand } from '../support/run-command.ts'

const PROJECT = resolve(import.meta.dirname, '../..')
const RIGHT = localizedPage()
const OLD = localizedPage({ body: '# <a name="pumps"></a>Pompen\n\nEen pomp.\n', date: '03/13/2021' })
const WRONG = localizedPage({ body: '# Pompen\n\nEen pomp.\n' })

let fixture: GitFixture
beforeEach(async () => {
  const files = { 'docs/a.md': OLD, 'docs/b.md': localizedPage({ id: '"2"' }), '.gitignore': 'ignored/\n' }
  fixture = await makeRepository([{ files, date: '2021-03-20T12:00:00Z' }], { checkout: true })
})
afterEach(() => fixture.remove())

const write = (path: string, text: string): Promise<void> => writeFile(join(fixture.directory, path), text)

async function checked(...argv: readonly string[]): Promise<readonly string[]> {
  const ran = await runCommand(['--repo', fixture.directory, '--format', 'json', ...argv])
  expect(ran.err).toBe('')
  const { findings, pages } = JSON.parse(ran.out) as JsonReport
  return [`${pages.changed} changed`, ...findings.map(({ path, rule }) => `${path} ${rule}`)]
}

it('judges the index with --staged, the work tree with --worktree, and changes nothing of the repository', async () => {
  await write('docs/a.md', WRONG)
  const objects = await fixture.git(['count-objects', '-v'])
  expect(await checked('--staged')).toEqual(['0 changed'])
  expect(await checked('--worktree')).toEqual(['1 changed', 'docs/a.md missing-heading-anchor'])
  expect(await fixture.git(['count-objects', '-v'])).toBe(objects)
  expect(await fixture.git(['status', '--porcelain'])).toBe('M docs/a.md')
  await fixture.git(['add', 'docs/a.md'])
  await write('docs/a.md', RIGHT)
  expect(await checked('--staged')).toEqual(['1 changed', 'docs/a.md missing-heading-anchor'])
  expect(await checked('--worktree')).toEqual(['1 changed'])
})

it('judges files that git does not know yet, but none that it ignores', async () => {
  await mkdir(join(fixture.directory, 'ignored'))
  await write('docs/new.md', localizedPage({ body: '# Pompen\n', id: '"3"' }))
  await write('ignored/new.md', localizedPage({ body: '# Pompen\n', id: '"4"' }))
  await symlink('../ignored/new.md', join(fixture.directory, 'docs/link.md'))
  expect(await checked('--worktree')).toEqual(['1 changed', 'docs/new.md missing-heading-anchor'])
})

it('holds what is not committed against a base that is named', async () => {
  await write('docs/a.md', WRONG)
  await fixture.git(['commit', '--quiet', '--all', '-m', 'wrong'])
  await write('docs/b.md', localizedPage({ body: '# Pompen\n', id: '"2"', date: '03/15/2021' }))
  expect(await checked('--worktree')).toEqual(['1 changed', 'docs/b.md missing-heading-anchor'])
  expect(await checked('--worktree', '--base', 'HEAD~1')).toEqual([
    '2 changed',
    'docs/a.md missing-heading-anchor',
    'docs/b.md missing-heading-anchor',
  ])
})

it('fixes the work tree where it is what is staged', async () => {
  await write('docs/a.md', WRONG)
  await fixture.git(['add', '.'])
  const argv = ['fix', '--repo', fixture.directory, '--staged']
  expect(await runCommand(argv)).toMatchObject({ code: 0, out: expect.stringContaining('Fixed 1 finding on 1 page') })
  const fixed = WRONG.replace('# Pompen', '# <a name="pumps"></a>Pompen')
  expect(await readFile(join(fixture.directory, 'docs/a.md'), 'utf8')).toBe(fixed)
  expect(await fixture.git(['status', '--porcelain'])).toBe('MM docs/a.md')
  const left = await runCommand(argv)
  expect(left).toMatchObject({
    code: 1,
    out: expect.stringContaining('docs/a.md: in the work tree it is not what was'),
  })
})

it('makes a patch of what is not committed', async () => {
  const broken = WRONG.replace('# Pompen', '# <a name=pumps></a>Pompen')
  await write('docs/a.md', broken)
  const patch = join(fixture.directory, '.git/fixes.patch')
  const ran = await runCommand(['fix', '--repo', fixture.directory, '--worktree', '--patch', patch])
  expect(ran).toMatchObject({ code: 0, err: '' })
  expect(await readFile(join(fixture.directory, 'docs/a.md'), 'utf8')).toBe(broken)
  await fixture.git(['apply', patch])
  expect(await readFile(join(fixture.directory, 'docs/a.md'), 'utf8')).toContain('<a name="pumps"></a>')
})

it('says what it takes', async () => {
  const empty = await makeRepository([], {})
  const bare = await makeRepository([{ files: { 'a.md': 'a' } }], { bare: true })
  try {
    for (const { directory } of [empty, bare])
      expect(await runCommand(['--repo', directory, '--worktree'])).toMatchObject({ code: 2, out: '' })
    expect((await runCommand(['--repo', bare.directory, '--staged'])).err).toContain(
      'It takes a work tree with a commit',
    )
  } finally {
    await empty.remove()
    await bare.remove()
  }
})

describe('the hook of pre-commit', () => {
  const [hook] = parse(readFileSync(join(PROJECT, '.pre-commit-hooks.yaml'), 'utf8'))
  const [program = '', ...args] = (hook.entry as string).split(' ')
  const { bin } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'))

  it('names the program that the package installs, and runs without file names', () => {
    expect(Object.keys(bin)).toContain(program)
    expect(hook).toMatchObject({ language: 'node', pass_filenames: false, always_run: true })
  })

  it('stops a commit for its staged change alone', async () => {
    const hooks = join(fixture.directory, '.git/hooks')
    await mkdir(hooks, { recursive: true })
    const command = [process.execPath, join(PROJECT, 'src/cli.ts'), ...args].map((word) => `'${word}'`).join(' ')
    await writeFile(join(hooks, 'pre-commit'), `#!/bin/sh\nexec ${command}\n`, { mode: 0o755 })
    await write('docs/a.md', WRONG)
    await write('docs/b.md', localizedPage({ id: '"2"', date: '03/15/2021' }))
    await fixture.git(['add', 'docs/b.md'])
    const right = await commit()
    expect([right.code, right.out]).toEqual([0, expect.stringContaining('1 of 1 page checked')])
    // of all, git gives the hook an index of its own
    const wrong = await commit('--all')
    expect([wrong.code, wrong.out]).toEqual([1, expect.stringContaining('missing-heading-anchor')])
    await rm(join(fixture.directory, 'docs/a.md'))
    expect((await commit('--all')).out).toContain('0 of 1 page checked')
  })
})

/** Runs `git commit` with its hooks. */
function commit(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  const identity = ['-c', 'user.name=Fixture', '-c', 'user.email=fixture@example.com', '-c', 'commit.gpgSign=false']
  return new Promise((done, failed) => {
    const child = spawn('git', [...identity, 'commit', '--quiet', '-m', 'change', ...args], { cwd: fixture.directory })
    let out = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (out += chunk))
    child.on('error', failed)
    child.on('close', (code) => done({ code: code ?? -1, out }))
  })
}
