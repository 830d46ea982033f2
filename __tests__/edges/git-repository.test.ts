import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GitError } from '../../src/edges/git.ts'
import { type GitRepository, openGitRepository } from '../../src/edges/git-repository.ts'
import type { History } from '../../src/model.ts'
import { makeFakeGit } from '../support/fake-git.ts'
import { type CommitSpec, type FixtureOptions, type GitFixture, makeRepository } from '../support/git-fixture.ts'
import { blobId } from '../support/memory-repository.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function opened(directory: string): Promise<GitRepository> {
  const repository = await openGitRepository(directory)
  cleanups.push(() => repository.close())
  return repository
}

async function made(
  specs: readonly CommitSpec[],
  options?: FixtureOptions,
): Promise<{ fixture: GitFixture; repository: GitRepository; ids: readonly string[] }> {
  const fixture = await makeRepository(specs, options)
  cleanups.push(() => fixture.remove())
  return { fixture, repository: await opened(fixture.directory), ids: fixture.commits }
}

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'handback-check-test-'))
  cleanups.push(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const at = (ids: readonly string[], index: number): string => ids[index] ?? ''
const ABSENT = 'f'.repeat(40)

/** Names that quoting, splitting or option parsing could take for something else. */
const HOSTILE = [
  '--output=x',
  '-rf.md',
  ':(exclude)a.md',
  ':!a.md',
  'a b\tc.md',
  'a\nb.md',
  'a"b\\c.md',
  "a'b.md",
  'a:b.md',
  'end\r',
  'glob*?[a].md',
  'über/日本 😀.md',
  'new\nfolder/x.md',
  'folder-gabc1234/x.md',
  'caret^{tree}/x.md',
  '$(touch pwned)`x`;|&.md',
  '%41.md',
]

describe('tree', () => {
  it('holds regular files at any path, no links, no submodules', async () => {
    const files = Object.fromEntries(HOSTILE.map((path) => [path, path]))
    const { repository, ids } = await made([
      { files, symlinks: { link: 'a:b.md' }, submodules: { module: 'a'.repeat(40) } },
    ])
    const tree = await repository.tree(at(ids, 0))
    expect([...tree.keys()].sort()).toEqual([...HOSTILE].sort())
    expect(tree.get('a:b.md')).toBe(blobId('a:b.md'))
  })

  it('reads a tree once', async () => {
    const { repository, ids } = await made([{ files: { 'a.md': '1' } }])
    expect(await repository.tree(at(ids, 0))).toBe(await repository.tree(at(ids, 0)))
  })

  it('holds executable files and paths that are no UTF-8', async () => {
    const { fixture, repository } = await made([{}])
    const id = await fixture.git(['hash-object', '-w', '--stdin'], 'x')
    const entries = [`100755 blob ${id}\trun.md\0`, `100644 blob ${id}\tcaf\xe9.md\0`].join('')
    const tree = await fixture.git(['mktree', '-z'], Buffer.from(entries, 'latin1'))
    const commit = await fixture.git(['commit-tree', tree, '-m', 'raw'])
    expect([...(await repository.tree(commit)).keys()]).toEqual(['caf\uFFFD.md', 'run.md'])
    expect(await repository.find([{ commit, path: 'run.md' }])).toEqual([id])
  })

  it('fails for a commit that is not there, and before git for what is no id', async () => {
    const { repository } = await made([{}])
    await expect(repository.tree(ABSENT)).rejects.toThrow(/^git ls-tree failed with exit code 128$/)
    await expect(repository.tree('--help')).rejects.toThrow('expected a full object id')
    await expect(repository.tree('HEAD')).rejects.toThrow(GitError)
  })
})

describe('changes', () => {
  const text = Array.from({ length: 40 }, (_, line) => `line ${line}\n`).join('')

  it('tells added, modified, removed and renamed, in path order', async () => {
    const { repository, ids } = await made([
      { files: { 'gone.md': 'gone', 'old name.md': text, 'same.md': 'same', 'z.md': 'a\r\n' } },
      {
        files: { 'gone.md': null, 'old name.md': null, 'new\nname.md': `${text}more\n`, 'z.md': 'a\n', 'Add.md': '+' },
      },
    ])
    expect(await repository.changes(at(ids, 0), at(ids, 1))).toEqual([
      { status: 'added', path: 'Add.md', id: blobId('+') },
      { status: 'removed', path: 'gone.md', previousId: blobId('gone') },
      {
        status: 'renamed',
        path: 'new\nname.md',
        id: blobId(`${text}more\n`),
        previousPath: 'old name.md',
        previousId: blobId(text),
      },
      { status: 'modified', path: 'z.md', id: blobId('a\n'), previousId: blobId('a\r\n') },
    ])
    expect(await repository.changes(at(ids, 1), at(ids, 1))).toEqual([])
  })

  it('keeps hostile paths whole', async () => {
    const files = Object.fromEntries(HOSTILE.map((path) => [path, path]))
    const { repository, ids } = await made([{}, { files }])
    const changes = await repository.changes(at(ids, 0), at(ids, 1))
    expect(changes.map(({ path }) => path).sort()).toEqual([...HOSTILE].sort())
    expect(new Set(changes.map(({ status }) => status))).toEqual(new Set(['added']))
  })

  it('takes a file that turns into a link as removed, a link that turns into a file as added', async () => {
    const { repository, ids } = await made([
      { files: { 'a.md': 'text' }, symlinks: { 'b.md': 'a.md', 'c.md': 'a.md' } },
      {
        files: { 'b.md': 'text' },
        symlinks: { 'a.md': 'b.md', 'c.md': 'b.md' },
        submodules: { module: 'a'.repeat(40) },
      },
    ])
    expect(await repository.changes(at(ids, 0), at(ids, 1))).toEqual([
      { status: 'removed', path: 'a.md', previousId: blobId('text') },
      { status: 'added', path: 'b.md', id: blobId('text') },
    ])
  })

  it('reports a change of mode alone as modified', async () => {
    const { fixture, repository, ids } = await made([{ files: { 'a.md': 'x' } }])
    const tree = await fixture.git(['mktree'], `100755 blob ${blobId('x')}\ta.md\n`)
    const commit = await fixture.git(['commit-tree', tree, '-m', 'mode'])
    expect(await repository.changes(at(ids, 0), commit)).toEqual([
      { status: 'modified', path: 'a.md', id: blobId('x'), previousId: blobId('x') },
    ])
  })
})

describe('begin', () => {
  it('gives the trees and changes that are asked for later, those of the base by what changed', async () => {
    const hostile = Object.fromEntries(HOSTILE.map((path) => [path, path]))
    const { fixture, ids } = await made([
      { files: { ...hostile, 'docs/a.md': 'a', 'docs/b.md': 'b', 'z/z.md': 'z' }, symlinks: { 'link.md': 'z/z.md' } },
      {
        files: { 'docs/a.md': null, 'docs/a.md/inner.md': 'a', 'docs/b.md': 'c', 'link.md': 'no link', 'z/z.md': null },
        symlinks: { 'y.md': 'docs/b.md' },
        submodules: { module: 'a'.repeat(40) },
      },
    ])
    const [fresh, begun] = [await opened(fixture.directory), await opened(fixture.directory)]
    const [base, head] = [at(ids, 0), at(ids, 1)]
    begun.begin(head, base)
    for (const commit of [base, head]) expect([...(await begun.tree(commit))]).toEqual([...(await fresh.tree(commit))])
    expect(await begun.changes(base, head)).toEqual(await fresh.changes(base, head))
  })

  it('ends with the handle', async () => {
    const { fixture, ids } = await made([{}])
    const repository = await openGitRepository(fixture.directory)
    const hanging = await makeFakeGit('exec sleep 60', 'ls-tree')
    const path = process.env.PATH
    cleanups.push(hanging.remove)
    process.env.PATH = hanging.path
    repository.begin(at(ids, 0))
    process.env.PATH = path
    const tree = repository.tree(at(ids, 0)).catch((error: unknown) => error)
    await repository.close()
    expect(((await tree) as GitError).message).toBe('git ls-tree was ended (SIGTERM)')
  })

  it('leaves failures to who asks', async () => {
    const { repository, ids } = await made([{}])
    repository.begin(at(ids, 0), ABSENT)
    repository.begin(ABSENT)
    await expect(repository.changes(ABSENT, at(ids, 0))).rejects.toThrow(GitError)
    await expect(repository.tree(ABSENT)).rejects.toThrow(GitError)
    expect(await repository.tree(at(ids, 0))).toEqual(new Map())
  })
})

describe('find', () => {
  it('finds each path at its commit, in the order asked', async () => {
    const files = Object.fromEntries(HOSTILE.map((path) => [path, path]))
    const { repository, ids } = await made([{ files }, { files: { 'a:b.md': 'later', 'deep/er/x.md': 'x' } }])
    const first = at(ids, 0)
    const wanted = [
      { commit: at(ids, 1), path: 'a:b.md' },
      ...HOSTILE.map((path) => ({ commit: first, path })),
      { commit: at(ids, 1), path: 'deep/er/x.md' },
      { commit: first, path: 'deep/er/x.md' },
    ]
    expect(await repository.find(wanted)).toEqual([
      blobId('later'),
      ...HOSTILE.map((path) => blobId(path)),
      blobId('x'),
      undefined,
    ])
  })

  it('finds nothing at links, folders, submodules, behind links, and at paths git cannot hold', async () => {
    const { repository, ids } = await made([
      {
        files: { 'd/a.md': 'x' },
        symlinks: { 'l.md': 'd/a.md', ld: 'd' },
        submodules: { module: 'a'.repeat(40) },
      },
    ])
    const none = [
      'l.md',
      'ld',
      'ld/a.md',
      'd',
      'd/',
      'module',
      'module/a.md',
      '',
      '.',
      './d/a.md',
      'd/../d/a.md',
      '/d/a.md',
    ]
    const odd = ['d//a.md', 'd/a.md/', 'd/a.md/x', 'a\0b', '\ud800.md', 'd\n/a.md', `${'x/'.repeat(5000)}a.md`]
    const paths = [...none, ...odd]
    const commit = at(ids, 0)
    expect(await repository.find(paths.map((path) => ({ commit, path })))).toEqual(paths.map(() => undefined))
    expect(
      await repository.find([
        { commit: ABSENT, path: 'd/a.md' },
        { commit: ABSENT, path: 'n\n/a.md' },
      ]),
    ).toEqual([undefined, undefined])
    expect(await repository.find([])).toEqual([])
    await expect(repository.find([{ commit: 'HEAD', path: 'd/a.md' }])).rejects.toThrow('expected a full object id')
  })
})

describe('read', () => {
  it('gives bytes as they are, and leaves out what is missing', async () => {
    const bytes = Buffer.from([0, 10, 13, 10, 255, 0])
    const { repository } = await made([{ files: { 'a.md': bytes, 'b.md': 'a\r\nb', 'empty.md': '' } }])
    const ids = [blobId(bytes), ABSENT, blobId('a\r\nb'), blobId(''), blobId(bytes)]
    const contents = await repository.read(ids)
    expect([...contents].map(([id, content]) => [id, Buffer.from(content)])).toEqual([
      [blobId(bytes), bytes],
      [blobId('a\r\nb'), Buffer.from('a\r\nb')],
      [blobId(''), Buffer.alloc(0)],
    ])
    expect(await repository.read([])).toEqual(new Map())
    await expect(repository.read(['HEAD'])).rejects.toThrow('expected a full object id')
  })

  it('fails, and gives no short answer, where an object is damaged', async () => {
    const { fixture, repository } = await made([{}])
    const id = await fixture.git(['hash-object', '-w', '--stdin'], 'sound')
    const broken = blobId('broken')
    await mkdir(join(fixture.directory, '.git/objects', broken.slice(0, 2)), { recursive: true })
    await writeFile(join(fixture.directory, '.git/objects', broken.slice(0, 2), broken.slice(2)), 'no object')
    await expect(repository.read([id, broken])).rejects.toThrow(GitError)
  })
})

/** What the versions of a path made of it, by the places of their commits. */
const changesOf = ({ versions }: History, path: string, ids: readonly string[]) =>
  (versions.get(path) ?? []).map(({ commit, id }) => [ids.indexOf(commit), id])

const historyOf = async (repository: GitRepository, head: string, paths: readonly string[]): Promise<string[]> => [
  ...(await repository.history(head, paths)).versions.keys(),
]

describe('history', () => {
  const specs: readonly CommitSpec[] = [
    { files: { 'first.md': '1', 'a\nb.md': '1', ':(glob)x.md': '1' } },
    { files: { 'first.md': null, 'second.md': '2' } },
    { files: { 'side.md': 's' }, parents: [0], branch: 'side' },
    { files: { 'side.md': null }, branch: 'side' },
    { files: { 'merge.md': 'm' }, parents: [1, 3] },
    { files: { 'merge.md': null, 'later.md': 'l' } },
  ]

  it('knows files of any commit up to the one asked, on side branches and merges too', async () => {
    const { repository, ids } = await made(specs)
    const paths = ['first.md', 'second.md', 'side.md', 'a\nb.md', ':(glob)x.md', 'merge.md', 'later.md', 'never.md']
    const odd = ['*.md', '../first.md', '/first.md', '', 'x\0y', 'second.md/', `${'x/'.repeat(90000)}a.md`]
    const found = await repository.history(at(ids, 4), [...paths, ...odd])
    expect([...found.versions.keys()].sort()).toEqual(paths.slice(0, 6).sort())
    expect(found.isComplete).toBe(true)
    expect((await historyOf(repository, at(ids, 5), ['later.md', 'first.md'])).sort()).toEqual(['first.md', 'later.md'])
    expect(await repository.history(at(ids, 5), [])).toEqual({ versions: new Map(), isComplete: true })
  })

  it('gives what each commit made of a path, with its date, newest first', async () => {
    const { repository, ids } = await made([
      { files: { 'a.md': 'one', 'd/b.md': 'b' } },
      { files: { 'a.md': 'two' } },
      { files: { 'a.md': null } },
      { files: { 'a.md': 'three' }, symlinks: { 'd/b.md': '../a.md' } },
    ])
    const found = await repository.history(at(ids, 3), ['a.md', 'd/b.md'])
    expect(changesOf(found, 'a.md', ids)).toEqual([
      [3, blobId('three')],
      [2, undefined],
      [1, blobId('two')],
      [0, blobId('one')],
    ])
    // a link in its place is no file
    expect(changesOf(found, 'd/b.md', ids)).toEqual([
      [3, undefined],
      [0, blobId('b')],
    ])
    expect(found.versions.get('a.md')?.[0]?.date).toBe('2021-03-04T12:00:00.000Z')
  })

  it('takes a merge for what it changed of its first parent', async () => {
    const { repository, ids } = await made(specs)
    const found = await repository.history(at(ids, 5), ['side.md', 'second.md', 'merge.md'])
    expect(changesOf(found, 'side.md', ids)).toEqual([
      [3, undefined],
      [2, blobId('s')],
    ])
    expect(changesOf(found, 'merge.md', ids)).toEqual([
      [5, undefined],
      [4, blobId('m')],
    ])
    expect(changesOf(found, 'second.md', ids)).toEqual([[1, blobId('2')]])
  })

  it('takes more paths than one command line holds', async () => {
    const { repository, ids } = await made([{ files: { 'a.md': '1' } }])
    const many = Array.from({ length: 5000 }, (_, index) => `folder/of/some/length/so/that/it/adds/up/page-${index}.md`)
    expect(await historyOf(repository, at(ids, 0), [...many, 'a.md'])).toEqual(['a.md'])
  })

  it('is not led astray by settings of the repository', async () => {
    const { fixture, repository, ids } = await made([{ files: { 'a.md': '1' } }, { files: { 'a.md': null } }])
    const settings = {
      'log.showSignature': 'true',
      'log.showRoot': 'false',
      'log.follow': 'true',
      'log.diffMerges': 'off',
      'diff.renames': 'copies',
      'color.ui': 'always',
    }
    for (const [key, value] of Object.entries(settings)) await fixture.git(['config', key, value])
    expect(await historyOf(repository, at(ids, 0), ['a.md'])).toEqual(['a.md'])
  })
})

describe('relate', () => {
  /** 0 - 1 - 2 - - - 5 merge, 3 - 4 beside it from 0, 6 without parents, 7 from 2. */
  const specs: readonly CommitSpec[] = [
    {},
    {},
    {},
    { parents: [0], branch: 'side' },
    { parents: [3], branch: 'side' },
    { parents: [2, 4] },
    { parents: [], branch: 'orphan', files: { 'o.md': 'o' } },
    { parents: [2], branch: 'other' },
  ]

  it('tells later, earlier and apart, over side branches and merges, never by dates', async () => {
    const { repository, ids } = await made(
      specs.map((spec, index) => ({ ...spec, date: `20${30 - index}-01-01T00:00:00Z` })),
    )
    const cases: readonly (readonly [number, number, string])[] = [
      [0, 1, 'later'],
      [1, 0, 'earlier'],
      [1, 1, 'same'],
      [1, 4, 'apart'],
      [4, 1, 'apart'],
      [4, 5, 'later'],
      [3, 5, 'later'],
      [5, 2, 'earlier'],
      [5, 7, 'apart'],
      [2, 7, 'later'],
      [0, 6, 'apart'],
      [6, 5, 'apart'],
    ]
    const relations = await repository.relate(cases.map(([from, to]) => [at(ids, from), at(ids, to)] as const))
    expect(relations).toEqual(cases.map(([, , relation]) => relation))
    // one by one, the walk begins and ends elsewhere
    for (const [from, to, relation] of cases)
      expect([from, to, await repository.relate([[at(ids, from), at(ids, to)]])]).toEqual([from, to, [relation]])
    expect(await repository.relate([])).toEqual([])
  })

  it('cannot tell of commits that are not there, or are none', async () => {
    const { repository, ids } = await made([{ files: { 'a.md': '1' } }, {}])
    expect(
      await repository.relate([
        [at(ids, 0), ABSENT],
        [ABSENT, at(ids, 0)],
        [blobId('1'), at(ids, 1)],
        [at(ids, 0), at(ids, 1)],
      ]),
    ).toEqual(['unknown', 'unknown', 'unknown', 'later'])
    await expect(repository.relate([['HEAD', 'main']])).rejects.toThrow('expected a full object id')
  })

  it('cannot tell where history is cut off before it tells', async () => {
    const { fixture, ids } = await made(specs)
    const clone = await temporary()
    await fixture.git([
      'clone',
      '--quiet',
      '--bare',
      '--depth=2',
      '--no-single-branch',
      `file://${fixture.directory}`,
      clone,
    ])
    const repository = await opened(clone)
    const held = [...(await repository.commits(ids)).keys()].map((id) => ids.indexOf(id))
    // two commits deep from each branch
    expect(held).toEqual([2, 3, 4, 5, 6, 7])
    const cases: readonly (readonly [number, number, string])[] = [
      [2, 5, 'later'],
      [2, 7, 'later'],
      [3, 4, 'later'],
      [5, 7, 'unknown'],
      [2, 4, 'unknown'],
      [7, 4, 'unknown'],
      [1, 5, 'unknown'],
      [6, 5, 'unknown'],
    ]
    const relations = await repository.relate(cases.map(([from, to]) => [at(ids, from), at(ids, to)] as const))
    expect(relations).toEqual(cases.map(([, , relation]) => relation))
  })
})

describe('linesWith', () => {
  const lines = async (repository: GitRepository, commit: string, ...texts: readonly string[]) =>
    Object.fromEntries((await repository.linesWith(commit, texts)) ?? [])

  it('gives the lines that hold a text, in any letter case, without their endings', async () => {
    const { repository, ids } = await made([
      {
        files: {
          'a.md': 'one\nkey: 1\nno\nmore key: 2',
          'crlf.md': 'key: 3\r\nother\r\n',
          'KEY.MD': 'key: 4\n',
          'deep/er/b.yml': 'metadata:\n  key: 5\n',
          'c.yaml': 'KEY: 6\n',
          'd.json': 'key: 7\n',
          'e.txt': 'key: 8\n',
          'binary.md': Buffer.from('\0\nkey: \xe9\n', 'latin1'),
        },
        symlinks: { 'link.md': 'key: 9' },
      },
      { files: { 'a.md': 'later key: 10' } },
    ])
    expect(await lines(repository, at(ids, 0), 'key: ')).toEqual({
      'a.md': ['key: 1', 'more key: 2'],
      'crlf.md': ['key: 3'],
      'KEY.MD': ['key: 4'],
      'deep/er/b.yml': ['  key: 5'],
      'c.yaml': ['KEY: 6'],
      'binary.md': ['key: \uFFFD'],
    })
    expect(await lines(repository, at(ids, 1), 'later')).toEqual({ 'a.md': ['later key: 10'] })
    expect(await lines(repository, at(ids, 0), 'more', 'ER', ': 4')).toEqual({
      'a.md': ['more key: 2'],
      'crlf.md': ['other'],
      'KEY.MD': ['key: 4'],
    })
    expect(await repository.linesWith(at(ids, 0), ['nowhere'])).toEqual(new Map())
  })

  it('takes a text for what it is, and neither pattern nor option', async () => {
    const { repository, ids } = await made([{ files: { 'a.md': 'k.y\nkey\n-v\n--output=x\n' } }])
    expect(await lines(repository, at(ids, 0), 'k.y')).toEqual({ 'a.md': ['k.y'] })
    expect(await lines(repository, at(ids, 0), '-v')).toEqual({ 'a.md': ['-v'] })
    expect(await lines(repository, at(ids, 0), '--output=x')).toEqual({ 'a.md': ['--output=x'] })
    await expect(repository.linesWith('HEAD', ['key'])).rejects.toThrow('expected a full object id')
  })

  it('keeps odd paths whole', async () => {
    const pages = HOSTILE.map((path) => (path.endsWith('.md') ? path : `${path}.md`))
    const files = Object.fromEntries(pages.map((path) => [path, `key ${path.length}`]))
    const { repository, ids } = await made([{ files }])
    expect(await lines(repository, at(ids, 0), 'key')).toEqual(
      Object.fromEntries(pages.map((path) => [path, [`key ${path.length}`]])),
    )
  })

  it('searches all of the repository from a folder within, whatever its settings', async () => {
    const { fixture, ids } = await made([{ files: { 'a.md': 'key', 'docs/b.md': 'key' } }], { checkout: true })
    const settings = {
      'grep.lineNumber': 'true',
      'grep.column': 'true',
      'grep.patternType': 'extended',
      'color.ui': 'always',
    }
    for (const [key, value] of Object.entries(settings)) await fixture.git(['config', key, value])
    const repository = await opened(join(fixture.directory, 'docs'))
    expect(await lines(repository, at(ids, 0), 'key')).toEqual({ 'a.md': ['key'], 'docs/b.md': ['key'] })
  })

  it('fails for a commit that is not there', async () => {
    const { repository } = await made([{ files: { 'a.md': 'key' } }])
    await expect(repository.linesWith(ABSENT, ['key'])).rejects.toThrow(GitError)
  })
})

describe('commits and resolve', () => {
  it('gives id and committer date in UTC', async () => {
    const { fixture, repository, ids } = await made([{ date: '2022-05-06T07:08:09+02:00' }, { files: { 'a.md': '1' } }])
    const first = { id: at(ids, 0), date: '2022-05-06T05:08:09.000Z' }
    const found = await repository.commits([at(ids, 0), ABSENT, blobId('1'), at(ids, 0)])
    expect(found).toEqual(new Map([[at(ids, 0), first]]))
    await fixture.git(['tag', '-a', 'v1', '-m', 'one', at(ids, 0)])
    const tag = await fixture.git(['rev-parse', 'v1'])
    expect(await repository.commits([tag])).toEqual(new Map([[tag, first]]))
    expect(await repository.commits([])).toEqual(new Map())
    await expect(repository.commits([at(ids, 0).slice(0, 10)])).rejects.toThrow('expected a full object id')
  })

  it('resolves branches, tags, short ids and expressions to commits', async () => {
    const { fixture, repository, ids } = await made([{ files: { 'a.md': '1' } }, { files: { 'a.md': '2' } }])
    await fixture.git(['tag', '-a', 'v1', '-m', 'one', at(ids, 0)])
    expect(await repository.resolve('HEAD')).toBe(at(ids, 1))
    expect(await repository.resolve('main~1')).toBe(at(ids, 0))
    expect(await repository.resolve('v1')).toBe(at(ids, 0))
    expect(await repository.resolve(await fixture.git(['rev-parse', 'v1']))).toBe(at(ids, 0))
    expect(await repository.resolve(at(ids, 0).slice(0, 12))).toBe(at(ids, 0))
    expect(await repository.resolve(at(ids, 0))).toBe(at(ids, 0))
    for (const none of ['', 'nothing', '--all', '-h', 'a\nb', 'a\0b', ABSENT, blobId('1'), 'HEAD:a.md'])
      expect(await repository.resolve(none)).toBeUndefined()
  })

  it('finds the merge base, or none', async () => {
    const { repository, ids } = await made([
      {},
      { files: { 'a.md': '1' } },
      { files: { 'b.md': '1' }, parents: [0], branch: 'side' },
      { files: { 'c.md': '1' }, parents: [], branch: 'orphan' },
    ])
    expect(await repository.mergeBase(at(ids, 1), at(ids, 2))).toBe(at(ids, 0))
    expect(await repository.mergeBase(at(ids, 1), at(ids, 3))).toBeUndefined()
    await expect(repository.mergeBase('main', at(ids, 3))).rejects.toThrow('expected a full object id')
  })
})

describe('openGitRepository', () => {
  it('opens a work tree from within, a bare repository and one of SHA-256', async () => {
    const work = await made([{ files: { 'docs/a.md': '1', 'b.md': '2' } }], { checkout: true })
    const inner = await opened(join(work.fixture.directory, 'docs'))
    expect(inner.directory).toBe(work.repository.directory)
    expect(await historyOf(inner, at(work.ids, 0), ['docs/a.md', 'b.md'])).toEqual(['b.md', 'docs/a.md'])
    expect([...(await inner.tree(at(work.ids, 0))).keys()]).toEqual(['b.md', 'docs/a.md'])
    const bare = await made([{ files: { 'docs/a.md': '1' } }], { bare: true })
    expect(await bare.repository.find([{ commit: at(bare.ids, 0), path: 'docs/a.md' }])).toEqual([blobId('1')])
    const long = await made([{ files: { 'docs/a.md': '1' } }], { objectFormat: 'sha256' })
    const [id] = await long.repository.find([{ commit: at(long.ids, 0), path: 'docs/a.md' }])
    expect(id).toMatch(/^[0-9a-f]{64}$/)
    expect(Buffer.from((await long.repository.read([id ?? ''])).get(id ?? '') ?? []).toString()).toBe('1')
  })

  it('reads the repository it was given, whatever the environment names', async () => {
    const { fixture, ids } = await made([{ files: { 'a.md': '1' } }])
    const other = await made([{}])
    const before = { ...process.env }
    process.env.GIT_DIR = join(other.fixture.directory, '.git')
    process.env.GIT_ICASE_PATHSPECS = '1'
    try {
      const repository = await opened(fixture.directory)
      expect(await historyOf(repository, at(ids, 0), ['a.md', 'A.md'])).toEqual(['a.md'])
    } finally {
      process.env = before
    }
  })

  it('says when the folder is no repository, or not there', async () => {
    const folder = await temporary()
    const error = await openGitRepository(folder).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(GitError)
    expect((error as GitError).stderr).toContain('not a git repository')
    await expect(openGitRepository(join(folder, 'absent'))).rejects.toThrow(GitError)
  })
})

describe('clones that lack something', () => {
  const page = Array.from({ length: 40 }, (_, line) => `line ${line}\n`).join('')
  const history = [
    { files: { 'a.md': page, 'd/b.md': 'b' } },
    { files: { 'a.md': null, 'moved.md': `${page}more\n`, 'd/b.md': null, 'e/b.md': 'b' } },
  ]

  async function cloned(args: readonly string[]): Promise<{ clone: string; origin: GitFixture }> {
    const { fixture: origin } = await made(history)
    await origin.git(['config', 'uploadpack.allowFilter', 'true'])
    const clone = await temporary()
    await origin.git(['clone', '--quiet', '--bare', ...args, `file://${origin.directory}`, clone])
    return { clone, origin }
  }

  it('takes contents that a partial clone lacks as missing, without asking its remote', async () => {
    const { clone, origin } = await cloned(['--filter=blob:none'])
    const repository = await opened(clone)
    const [first = '', second = ''] = origin.commits
    expect(await repository.read([blobId('b')])).toEqual(new Map())
    expect(await repository.find([{ commit: second, path: 'e/b.md' }])).toEqual([blobId('b')])
    expect(await repository.resolve(ABSENT)).toBeUndefined()
    expect(await repository.commits([ABSENT])).toEqual(new Map())
    expect(await historyOf(repository, second, ['d/b.md', 'no.md'])).toEqual(['d/b.md'])
    expect(await repository.relate([[first, second]])).toEqual(['later'])
    expect(await repository.linesWith(second, ['line'])).toBeUndefined()
    const changes = await repository.changes(first, second)
    expect(changes.map(({ status, path }) => `${status} ${path}`)).toEqual([
      'removed a.md',
      'renamed e/b.md',
      'added moved.md',
    ])
    expect(await repository.read([blobId('b'), blobId(page)])).toEqual(new Map())
  })

  it('reads a shallow clone up to where it was cut', async () => {
    const { clone, origin } = await cloned(['--depth=1'])
    const repository = await opened(clone)
    const [first = '', second = ''] = origin.commits
    expect(await repository.isShallow()).toBe(true)
    expect(await (await opened(origin.directory)).isShallow()).toBe(false)
    expect(await repository.commits([first])).toEqual(new Map())
    expect(await repository.resolve('HEAD')).toBe(second)
    const { versions, isComplete } = await repository.history(second, ['moved.md', 'a.md'])
    expect([[...versions.keys()], isComplete]).toEqual([['moved.md'], false])
    expect(await repository.linesWith(second, ['line 39'])).toEqual(new Map([['moved.md', ['line 39']]]))
    await expect(repository.changes(first, second)).rejects.toThrow(GitError)
  })
})
