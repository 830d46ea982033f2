import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CannotRun } from '../../src/edges/cannot-run.ts'
import { git } from '../../src/edges/git.ts'
import { openRemoteRepository, type Remote, type RemoteRepository } from '../../src/edges/remote-repository.ts'
import { SourceUnreachable } from '../../src/edges/source-unreachable.ts'
import { type CommitSpec, type GitFixture, makeRepository } from '../support/git-fixture.ts'
import { type GitServer, type ServerOptions, serveRepository } from '../support/git-server.ts'
import { blobId } from '../support/memory-repository.ts'

const TOKEN = 'the-secret-token'
const ABSENT = 'f'.repeat(40)
const cleanups: (() => Promise<void>)[] = []
let folder: string
const outer = process.env.TMPDIR

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handback-check-test-'))
  process.env.TMPDIR = folder
})
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
  if (outer === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = outer
  await rm(folder, { recursive: true })
})

/** Folders that an opened source keeps on disk. */
const left = async (): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => !name.startsWith('handback-check-test-'))

async function english(specs: readonly CommitSpec[]): Promise<GitFixture> {
  const fixture = await makeRepository(specs, { bare: true })
  cleanups.push(() => fixture.remove())
  await fixture.git(['config', 'uploadpack.allowAnySHA1InWant', 'true'])
  await fixture.git(['config', 'uploadpack.allowFilter', 'true'])
  return fixture
}

async function served({ directory }: GitFixture, options: ServerOptions = {}): Promise<GitServer> {
  const server = await serveRepository(directory, TOKEN, options)
  cleanups.push(() => server.close())
  return server
}

async function opened(server: GitServer, remote: Partial<Remote> = {}): Promise<RemoteRepository> {
  const repository = await openRemoteRepository({ serverUrl: server.url, name: 'octo/docs', token: TOKEN, ...remote })
  cleanups.push(() => repository.close())
  return repository
}

const failure = async (asking: Promise<unknown>): Promise<unknown> =>
  asking.then(
    () => undefined,
    (error: unknown) => error,
  )

const fetches = ({ requests }: GitServer): number => requests.filter((one) => one.endsWith(' fetch')).length
const text = (bytes: Uint8Array | undefined): string | undefined => bytes && Buffer.from(bytes).toString()

/** A branch of many commits and files, and a side branch that left it early. */
const LONG: readonly CommitSpec[] = [
  ...Array.from({ length: 60 }, (_, commit) => ({
    files: {
      ...Object.fromEntries(
        Array.from({ length: 5 }, (_, at) => [`docs/f${at}/p${commit}-${at}.md`, `${commit} ${at}`]),
      ),
      'docs/index.md': `version ${commit}`,
      '.openpublishing.redirection.json': `{"redirections": [], "at": ${commit}}`,
    },
  })),
  { files: { 'docs/index.md': 'aside' }, parents: [3], branch: 'side' },
]

describe('a handback', () => {
  it('of many pages and commits costs four requests, and its questions none', async () => {
    const fixture = await english(LONG)
    const server = await served(fixture)
    const repository = await opened(server)
    const commits = fixture.commits
    const [head = '', side = ''] = commits.slice(-2)
    const cited = [...commits.slice(10, 50), side]
    expect(repository.head).toBe(head)
    const files = cited.slice(0, -1).flatMap((commit, at) => [
      { commit, path: `docs/f1/p${at}-1.md` },
      { commit, path: 'docs/index.md' },
      { commit, path: 'docs/no such.md' },
    ])
    await repository.prepare?.({ commits: cited, files: [...files, { commit: side, path: 'docs/index.md' }] })
    expect(fetches(server)).toBe(4)

    const ids = await repository.find([...files, { commit: side, path: 'docs/index.md' }])
    expect(ids.slice(0, 3)).toEqual([blobId('0 1'), blobId('version 10'), undefined])
    const held = ids.filter((id) => id !== undefined)
    const contents = await repository.read(held)
    expect(contents.size).toBe(81)
    expect(text(contents.get(blobId('aside')))).toBe('aside')
    expect((await repository.commits([...cited, ABSENT])).size).toBe(41)
    expect(await repository.relate([[commits[10] ?? '', head]])).toEqual(['later'])
    expect(
      await repository.relate([
        [head, commits[2] ?? ''],
        [commits[10] ?? '', side],
        [commits[2] ?? '', side],
        [commits[2] ?? '', ABSENT],
      ]),
    ).toEqual(['earlier', 'apart', 'later', 'unknown'])
    expect((await repository.tree(head)).size).toBe(302)
    const redirections = blobId('{"redirections": [], "at": 59}')
    expect((await repository.read([redirections])).size).toBe(1)
    expect(fetches(server)).toBe(4)
    expect(server.requests.filter((one) => one.endsWith(' ls-refs'))).toHaveLength(1)
  })

  it('costs a request for what was not foreseen, however many ask at once', async () => {
    const fixture = await english(LONG)
    const server = await served(fixture)
    const repository = await opened(server)
    const [first = '', second = '', third = ''] = fixture.commits
    await repository.prepare?.({ commits: [first], files: [] })
    const before = fetches(server)
    const found = await repository.find([{ commit: second, path: 'docs/f2/p1-2.md' }])
    expect(found).toEqual([blobId('1 2')])
    expect(fetches(server)).toBe(before + 1)
    const asked = await Promise.all(
      Array.from({ length: 5 }, (_, at) => repository.read([blobId(`0 ${at}`), blobId(`1 ${at}`), ABSENT])),
    )
    expect(asked.map(({ size }) => size)).toEqual([2, 2, 2, 2, 2])
    // the server names what it lacks, and is asked for the rest again
    expect(fetches(server)).toBe(before + 3)
    expect((await repository.tree(third)).has('docs/f0/p2-0.md')).toBe(true)
    expect(await repository.find([{ commit: third, path: 'docs/f0/p2-0.md' }])).toEqual([blobId('2 0')])
    expect(fetches(server)).toBe(before + 4)
  })

  it('tells the history of a file from one request', async () => {
    const fixture = await english(LONG)
    const server = await served(fixture)
    const repository = await opened(server)
    const before = fetches(server)
    const { versions, isComplete } = await repository.history(repository.head, ['docs/index.md', 'docs/f0/p7-0.md'])
    expect(isComplete).toBe(true)
    expect(versions.get('docs/index.md')).toHaveLength(60)
    expect(versions.get('docs/f0/p7-0.md')).toMatchObject([{ commit: fixture.commits[7], id: blobId('7 0') }])
    await repository.history(repository.head, ['docs/f0/p8-0.md'])
    expect(fetches(server)).toBe(before + 1)
  })

  it('goes without commits that the server does not have', async () => {
    const fixture = await english(LONG)
    const server = await served(fixture)
    const repository = await opened(server)
    const [first = '', side = ''] = [fixture.commits[0], fixture.commits.at(-1)]
    const commits = [ABSENT, first, side, '0'.repeat(40), blobId('0 1')]
    await repository.prepare?.({ commits, files: commits.map((commit) => ({ commit, path: 'docs/index.md' })) })
    expect([...(await repository.commits(commits)).keys()]).toEqual([first, side])
    expect(await repository.find(commits.map((commit) => ({ commit, path: 'docs/index.md' })))).toEqual([
      undefined,
      blobId('version 0'),
      blobId('aside'),
      undefined,
      undefined,
    ])
    await repository.prepare?.({ commits: ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(40)), files: [] })
    expect((await repository.commits(['a'.repeat(40)])).size).toBe(0)
    // three tries, and no trees or contents that are not there already
    expect(fetches(server)).toBe(1 + 2 + 1 + 1 + 3)
  })
})

describe('the newest commit', () => {
  it('is that of a branch, of a tag or a commit, where one is named', async () => {
    const fixture = await english([{ files: { 'a.md': '1' } }, { files: { 'a.md': '2' } }, { branch: 'other/one' }])
    const [first = '', second = '', other = ''] = fixture.commits
    await fixture.git(['tag', '-a', 'v1', '-m', 'one', first])
    await fixture.git(['tag', 'light', first])
    const server = await served(fixture)
    for (const [revision, head] of [
      [undefined, second],
      ['HEAD', second],
      ['other/one', other],
      ['v1', first],
      ['light', first],
      [first, first],
    ] as const) {
      const repository = await opened(server, revision === undefined ? {} : { revision })
      expect(repository.head).toBe(head)
      expect(await repository.relate([[first, head]])).toEqual([head === first ? 'same' : 'later'])
    }
  })

  it.each([['nowhere'], [ABSENT], ['--upload-pack=touch pwned'], ['main..side'], ['*'], ['']])(
    'must exist: %j',
    async (revision) => {
      const server = await served(await english([{ files: { 'a.md': '1' } }]))
      const error = await failure(opened(server, { revision }))
      expect(error).toBeInstanceOf(CannotRun)
      expect((error as Error).message).toMatch(
        /^Unexpected `source-ref` `.*`, expected a branch, tag or full commit id/,
      )
      expect(await left()).toEqual([])
    },
  )

  it('is missing from a repository without commits', async () => {
    const server = await served(await english([]))
    expect(await failure(opened(server))).toMatchObject({ reason: 'its `HEAD` names no commit' })
    expect(await left()).toEqual([])
  })
})

it('knows where the history of the source itself is cut off', async () => {
  const whole = await english([{ files: { 'a.md': '1' } }, { files: { 'a.md': '2' } }, { files: { 'a.md': '3' } }])
  const shallow = await english([])
  await shallow.git(['fetch', '--quiet', '--depth=2', `file://${whole.directory}`, 'main:main'])
  const repository = await opened(await served(shallow))
  const [first = '', second = '', third = ''] = whole.commits
  expect(
    await repository.relate([
      [second, third],
      [first, third],
    ]),
  ).toEqual(['later', 'unknown'])
  expect((await repository.history(third, ['a.md'])).isComplete).toBe(false)
})

it.each([
  ['docs'],
  ['a/b/c'],
  ['../docs'],
  ['octo/..'],
  ['-octo/docs'],
  ['octo/-docs'],
  ['octo/do cs'],
  ['octo/docs?x'],
])('asks no server for %j', async (name) => {
  const server = await served(await english([{}]))
  await expect(opened(server, { name })).rejects.toThrow(CannotRun)
  expect(server.requests).toEqual([])
})

it.each([['file:///tmp'], ['ssh://example.com'], ['https://user:secret@example.com'], ['example.com'], ['']])(
  'takes no server %j',
  async (serverUrl) => {
    const error = await failure(openRemoteRepository({ serverUrl, name: 'octo/docs', token: TOKEN }))
    expect(error).toBeInstanceOf(CannotRun)
    expect((error as Error).message).not.toContain('secret')
  },
)

describe('the token', () => {
  it('is sent with each request and written nowhere', async () => {
    const fixture = await english(LONG)
    const server = await served(fixture)
    const repository = await opened(server)
    await repository.prepare?.({ commits: [fixture.commits[3] ?? ''], files: [] })
    expect(new Set(server.asked.map((given) => given.length))).toEqual(new Set([1]))
    const secrets = [TOKEN, Buffer.from(`x-access-token:${TOKEN}`).toString('base64')]
    const files = await readdir(repository.directory, { recursive: true, withFileTypes: true })
    for (const file of files.filter((entry) => entry.isFile())) {
      const bytes = await readFile(join(file.parentPath, file.name), 'latin1')
      for (const secret of secrets) expect(bytes).not.toContain(secret)
    }
    expect((await git(repository.directory, ['config', 'remote.origin.url'])).toString().trim()).toBe(
      `${server.url}/octo/docs`,
    )
  })

  it('is not needed for a public repository', async () => {
    const server = await served(await english([{}]), { isPublic: true })
    expect((await opened(server, { token: '' })).head).toMatch(/^[0-9a-f]{40}$/)
  })
})

describe('a source that cannot be reached', () => {
  const NO_ENTRY = 'there is no such repository, or the token may not read it'

  it.each([
    ['a wrong token', { token: 'another-token' }, NO_ENTRY],
    ['no token', { token: '' }, NO_ENTRY],
    ['a repository that is not there', { name: 'octo/none' }, NO_ENTRY],
    ['a server that is not there', { serverUrl: 'http://127.0.0.1:1' }, 'no connection to the server came about'],
  ])('fails on %s, leaving nothing behind', async (_, remote, reason) => {
    const server = await served(await english([{}]), { names: ['octo/docs'] })
    const error = (await failure(opened(server, remote))) as SourceUnreachable
    expect(error).toBeInstanceOf(SourceUnreachable)
    expect(error).toMatchObject({ repository: 'name' in remote ? remote.name : 'octo/docs', reason })
    expect(error.words).toMatch(/^fatal: /)
    expect(JSON.stringify([error, error.message, error.stack])).not.toMatch(/-token|eC1hY2Nlc3M/)
    expect(await left()).toEqual([])
  })

  it.each([
    ['the look-up', 'ls-refs', 'drop'],
    ['the commits', 'fetch', 'drop'],
    ['the look-up', 'ls-refs', 'stall'],
    ['the commits', 'fetch', 'stall'],
  ] as const)('fails within its time where %s (%s) %s', async (_, command, fault) => {
    const server = await served(await english(LONG), {
      fault: (request) => (request.endsWith(` ${command}`) ? fault : undefined),
    })
    const started = performance.now()
    const error = await failure(opened(server, { stalledAfter: 1 }))
    expect(error).toBeInstanceOf(SourceUnreachable)
    const reasons = { drop: 'the connection broke off', stall: 'the server stopped answering' }
    expect((error as SourceUnreachable).reason).toBe(reasons[fault])
    expect(performance.now() - started).toBeLessThan(8000)
    expect(await left()).toEqual([])
  })

  it('fails where a request takes longer than it may', async () => {
    const server = await served(await english(LONG), { fault: () => 'stall' })
    const error = await failure(opened(server, { longest: 1 }))
    expect(error).toMatchObject({ reason: 'the server stopped answering' })
    expect(await left()).toEqual([])
  })

  it('fails at a later question, too, and closes all the same', async () => {
    const fixture = await english(LONG)
    const server = await served(fixture, {
      fault: (_, requests) => (requests.filter((one) => one.endsWith(' fetch')).length > 1 ? 'drop' : undefined),
    })
    const repository = await opened(server)
    const first = fixture.commits[0] ?? ''
    for (const question of [
      () => repository.prepare?.({ commits: [first], files: [] }),
      () => repository.tree(first),
      () => repository.find([{ commit: first, path: 'docs/index.md' }]),
      () => repository.read([blobId('0 1')]),
      () => repository.history(first, ['docs/index.md']),
    ])
      expect(await failure(Promise.resolve(question()))).toMatchObject({ reason: 'the connection broke off' })
    await repository.close()
    expect(await left()).toEqual([])
  })
})
