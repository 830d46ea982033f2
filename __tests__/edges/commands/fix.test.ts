import { chmod, lstat, mkdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { englishPage, localizedPage } from '../../support/fixture-pages.ts'
import { type GitFixture, makeRepository } from '../../support/git-fixture.ts'
import { type Ran, runCommand } from '../../support/run-command.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

const ENGLISH = englishPage('# Pumps\n\n## Spare parts\n\nTwo.\n')
const RIGHT = '# <a name="pumps"></a>Pompen\n\n## <a name="spare-parts"></a>Delen\n\nTwee.\n'
const WRONG = '# Pompen\n\n## <a name="delen"></a>Delen\n\nTwee.\n'
const MISSING = '# <a name="pumps"></a>Pompen\n\nTwee.\n'

interface Made {
  readonly fixture: GitFixture
  readonly argv: readonly string[]
  /** A page of the repository with this body. */
  readonly page: (body: string, more?: Parameters<typeof localizedPage>[0]) => string
}

/** A base without pages, and a change that brings them; each its own file id. */
async function handback(
  files: Readonly<Record<string, string>>,
  { checkout = true, bare = false }: { checkout?: boolean; bare?: boolean } = {},
): Promise<Made> {
  const paths = Object.keys(files)
  const english = await makeRepository([{ files: Object.fromEntries(paths.map((path) => [path, ENGLISH])) }])
  cleanups.push(() => english.remove())
  const [commit = ''] = english.commits
  const page: Made['page'] = (body, more) =>
    localizedPage({ english: ENGLISH, commit, date: '03/01/2021', body, ...more })
  const handed = paths.map((path, index) => [path, page(files[path] ?? '', { id: `"${index + 1}"` })] as const)
  const fixture = await makeRepository([{ files: { 'README.md': 'x\n' } }, { files: Object.fromEntries(handed) }], {
    checkout,
    bare,
  })
  cleanups.push(() => fixture.remove())
  const argv = ['--repo', fixture.directory, '--source', english.directory, '--base', fixture.commits[0] ?? '']
  return { fixture, argv, page }
}

const fix = (argv: readonly string[], ...more: readonly string[]): Promise<Ran> => runCommand(['fix', ...argv, ...more])
const at = ({ fixture }: Made, path: string): string => join(fixture.directory, path)
const text = (made: Made, path: string): Promise<string> => readFile(at(made, path), 'utf8')

it('writes the right page to the work tree, and says what it fixed and what is left', async () => {
  const made = await handback({ 'docs/a.md': WRONG, 'docs/b.md': MISSING })
  await chmod(at(made, 'docs/a.md'), 0o755)
  const before = await text(made, 'docs/b.md')
  const ran = await fix(made.argv)
  expect([ran.code, ran.err]).toEqual([1, ''])
  expect(await text(made, 'docs/a.md')).toBe(made.page(RIGHT, { id: '"1"' }))
  expect((await stat(at(made, 'docs/a.md'))).mode & 0o777).toBe(0o755)
  expect(await text(made, 'docs/b.md')).toBe(before)
  const [fixed = '', left = '', verdict = ''] = ran.out.split('\n\n')
  expect(fixed).toMatch(
    /^Fixed:\ndocs\/a\.md:10:1 {2}error {2}.* {2}missing-heading-anchor\ndocs\/a\.md:12:13 {2}error /,
  )
  expect(left).toMatch(/^Left for a person:\ndocs\/b\.md:\d+:\d+ {2}error {2}.* {2}heading-mismatch\n/)
  expect(verdict).toBe('Fixed 2 findings on 1 page; 1 finding that blocks is left\n')
  const again = await fix(made.argv, '--worktree')
  expect(again.out).toContain('Nothing to fix; 1 finding that blocks is left')
})

it('exits 0 where all is fixed, and where nothing is to be done', async () => {
  const made = await handback({ 'docs/a.md': WRONG })
  expect(await fix(made.argv)).toMatchObject({ code: 0, out: expect.stringContaining('nothing that blocks is left') })
  const right = await handback({ 'docs/a.md': RIGHT })
  expect(await fix(right.argv)).toEqual({ code: 0, err: '', out: 'Nothing to fix; nothing that blocks is left\n' })
})

it('writes nothing in a dry run', async () => {
  const made = await handback({ 'docs/a.md': WRONG })
  const before = await text(made, 'docs/a.md')
  const ran = await fix(made.argv, '--dry-run')
  expect(ran).toMatchObject({ code: 0, out: expect.stringContaining('Would fix 2 findings on 1 page; nothing') })
  expect(await text(made, 'docs/a.md')).toBe(before)
})

it('leaves a page that is not what was judged, and names it', async () => {
  const made = await handback({ 'docs/a.md': WRONG, 'docs/b.md': WRONG, 'docs/c.md': WRONG })
  await writeFile(at(made, 'docs/a.md'), 'other work\n')
  await rm(at(made, 'docs/b.md'))
  const ran = await fix(made.argv)
  expect(ran.code).toBe(1)
  expect(ran.out).toContain(
    'Left as they were:\ndocs/a.md: in the work tree it is not what was judged\ndocs/b.md: the work tree does not hold it\n',
  )
  expect(await text(made, 'docs/a.md')).toBe('other work\n')
  expect(await text(made, 'docs/c.md')).toBe(made.page(RIGHT, { id: '"3"' }))
  await expect(lstat(at(made, 'docs/b.md'))).rejects.toThrow('ENOENT')
})

it('keeps the line endings of a checkout that writes them its own way', async () => {
  const made = await handback({ 'docs/a.md': WRONG })
  await writeFile(at(made, 'docs/a.md'), (await text(made, 'docs/a.md')).replaceAll('\n', '\r\n'))
  expect((await fix(made.argv)).code).toBe(0)
  expect(await text(made, 'docs/a.md')).toBe(made.page(RIGHT, { id: '"1"', eol: '\r\n' }))
})

it.each([
  ['page', 'docs/a.md'],
  ['folder', 'docs'],
])('writes through no symbolic link in the place of the %s', async (_, path) => {
  const made = await handback({ 'docs/a.md': WRONG })
  for (const target of ['elsewhere', '../../elsewhere']) {
    const there = join(dirname(at(made, path)), target)
    await rm(there, { recursive: true, force: true })
    await rename(at(made, path), there)
    await symlink(target, at(made, path))
    const ran = await fix(made.argv)
    expect(ran.out).toContain('docs/a.md: in the work tree a symbolic link is in its place')
    expect(await text(made, 'docs/a.md')).toBe(made.page(WRONG, { id: '"1"' }))
    await rm(at(made, path))
    await rename(there, at(made, path))
  }
})

it('needs a work tree to write to', async () => {
  const { argv } = await handback({ 'docs/a.md': WRONG }, { checkout: false, bare: true })
  expect(await fix(argv)).toMatchObject({ code: 2, err: expect.stringContaining('without a work tree') })
  expect(await fix(argv, '--worktree', '--dry-run')).toMatchObject({
    code: 2,
    err: expect.stringContaining('work tree'),
  })
  expect(await fix(argv, '--dry-run')).toMatchObject({ code: 0 })
})

describe('--patch', () => {
  it('replaces no file but an earlier patch or an empty one', async () => {
    const made = await handback({ 'docs/a.md': WRONG })
    const file = at(made, 'fixes.patch')
    const page = await text(made, 'docs/a.md')
    const refused = await fix(made.argv, '--patch', at(made, 'docs/a.md'))
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('expected none, an empty one or a patch') })
    expect(await text(made, 'docs/a.md')).toBe(page)
    await writeFile(file, '')
    expect((await fix(made.argv, '--patch', file)).code).toBe(0)
    const patch = await readFile(file, 'utf8')
    expect(patch).toMatch(/^diff --git /)
    expect((await fix(made.argv, '--patch', file)).code).toBe(0)
    expect(await readFile(file, 'utf8')).toBe(patch)
  })

  const NAMES = ['docs/a.md', 'docs/with space.md', 'docs/quote".md', 'docs/één.md', 'docs/tab\t.md', 'docs/-n.md']

  it.each([
    ['a work tree', {}],
    ['a bare repository', { checkout: false, bare: true }],
  ])('writes a patch that git applies to what was judged, from %s', async (_, form) => {
    const made = await handback(Object.fromEntries(NAMES.map((path) => [path, WRONG])), form)
    const clone = `${made.fixture.directory}-clone`
    cleanups.push(() => rm(clone, { recursive: true, force: true }))
    await made.fixture.git(['clone', '--quiet', '--branch', 'main', made.fixture.directory, clone])
    const patch = join(clone, 'fixes.patch')
    const ran = await fix(made.argv, '--patch', patch)
    expect([ran.code, ran.err]).toEqual([0, ''])
    expect(ran.out).toContain(`Wrote a patch for 12 findings on 6 pages: \`git apply ${patch}\``)
    await made.fixture.git(['-C', clone, 'apply', '--check', patch])
    await made.fixture.git(['-C', clone, 'apply', patch])
    for (const [index, path] of NAMES.entries())
      expect(await readFile(join(clone, path), 'utf8')).toBe(made.page(RIGHT, { id: `"${index + 1}"` }))
  })

  it('leaves the work tree, the index and the objects of the repository alone', async () => {
    const made = await handback({ 'docs/a.md': WRONG })
    await mkdir(at(made, 'out'))
    const objects = await made.fixture.git(['count-objects', '-v'])
    expect((await fix(made.argv, '--patch', at(made, 'out/fixes.patch'))).code).toBe(0)
    expect(await made.fixture.git(['status', '--porcelain'])).toBe('?? out/')
    expect(await made.fixture.git(['count-objects', '-v'])).toBe(objects)
  })

  it('says where it could not be written', async () => {
    const made = await handback({ 'docs/a.md': WRONG })
    const ran = await fix(made.argv, '--patch', at(made, 'nowhere/fixes.patch'))
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('The patch could not be written') })
  })
})
