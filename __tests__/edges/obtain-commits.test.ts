import { pathToFileURL } from 'node:url'
import { CannotRun } from '../../src/edges/cannot-run.ts'
import { prepareFetching } from '../../src/edges/fetching.ts'
import { openGitRepository } from '../../src/edges/git-repository.ts'
import { type CommitRange, obtainCommits, obtainNamed } from '../../src/edges/obtain-commits.ts'
import { type CommitSpec, type GitFixture, makeRepository } from '../support/git-fixture.ts'

const made: GitFixture[] = []
afterAll(async () => {
  for (const { remove } of made) await remove()
})

async function host(specs: readonly CommitSpec[]): Promise<GitFixture> {
  const origin = await makeRepository(specs, { bare: true })
  made.push(origin)
  await origin.git(['config', 'uploadpack.allowAnySHA1InWant', 'true'])
  return origin
}

async function cloneOf(origin: GitFixture, names: readonly string[], depth: readonly string[]): Promise<GitFixture> {
  const clone = await makeRepository([])
  made.push(clone)
  await clone.git(['remote', 'add', 'origin', pathToFileURL(origin.directory).href])
  await clone.git(['fetch', '--quiet', '--no-tags', ...depth, 'origin', ...names])
  return clone
}

async function obtain(
  clone: GitFixture,
  how: (
    ...[repository, fetching]: [Parameters<typeof obtainCommits>[1], Parameters<typeof obtainCommits>[2]]
  ) => Promise<CommitRange>,
): Promise<CommitRange> {
  const repository = await openGitRepository(clone.directory)
  try {
    return await how(repository, prepareFetching(repository.directory, 'https://github.example', ''))
  } finally {
    await repository.close()
  }
}

const threeDots = (origin: GitFixture, base: number, head: number, baseBranch = 'main') => ({
  kind: 'three-dots' as const,
  base: origin.commits[base] ?? '',
  baseBranch,
  head: origin.commits[head] ?? '',
})

const file = (text: string): Pick<CommitSpec, 'files'> => ({ files: { 'readme.txt': text } })
const chain = (length: number, from: number, branch = 'main'): CommitSpec[] =>
  Array.from({ length }, (_, step) => ({ ...file(`${branch} ${step}`), parents: [from + step], branch }))

describe('where two commits parted', () => {
  it('is found however deep it lies', async () => {
    const origin = await host([file('fork'), ...chain(70, 0), { ...file('head'), parents: [0], branch: 'head' }])
    const clone = await cloneOf(origin, ['head'], ['--depth=1'])
    const range = await obtain(clone, (...at) => obtainCommits(threeDots(origin, 70, 71), ...at))
    expect(range).toEqual({ base: origin.commits[0], head: origin.commits[71] })
  })

  it('is not an older commit to which a side branch, merged since, is the shorter way', async () => {
    // older - fork - 70 commits - merge, with a side branch from older; head from fork
    const origin = await host([
      file('older'),
      { ...file('fork'), parents: [0] },
      ...chain(70, 1),
      { ...file('side'), parents: [0], branch: 'side' },
      { ...file('merge'), parents: [71, 72] },
      { ...file('head'), parents: [1], branch: 'head' },
    ])
    const clone = await cloneOf(origin, ['head'], ['--depth=1'])
    const range = await obtain(clone, (...at) => obtainCommits(threeDots(origin, 73, 74), ...at))
    expect(range.base).toBe(origin.commits[1])
  })

  it('is not made up where there is none', async () => {
    const origin = await host([file('one'), { ...file('two'), parents: [], branch: 'head' }])
    const clone = await cloneOf(origin, ['head'], ['--depth=1'])
    const refusal = obtain(clone, (...at) => obtainCommits(threeDots(origin, 0, 1), ...at))
    await expect(refusal).rejects.toThrow(CannotRun)
    await expect(refusal).rejects.toMatchObject({ message: expect.stringContaining('was not found in their history') })
  })
})

describe('the base of a pull request', () => {
  const specs: CommitSpec[] = [
    file('one'),
    { ...file('two'), parents: [0] },
    { ...file('head'), parents: [1], branch: 'head' },
  ]

  it('is where the payload says when its branch is gone', async () => {
    const origin = await host(specs)
    const clone = await cloneOf(origin, ['head'], ['--depth=1'])
    const range = await obtain(clone, (...at) => obtainCommits(threeDots(origin, 0, 2, 'gone'), ...at))
    expect(range.base).toBe(origin.commits[0])
  })

  it('is where the payload says when the head was merged since', async () => {
    const origin = await host([...specs, { ...file('merge'), parents: [1, 2] }])
    const clone = await cloneOf(origin, ['head'], ['--depth=1'])
    const range = await obtain(clone, (...at) => obtainCommits(threeDots(origin, 1, 2), ...at))
    expect(range.base).toBe(origin.commits[1])
  })
})

describe('a shallow clone', () => {
  it('holds no new ref, and takes a branch below one that it fetched before', async () => {
    const origin = await host([file('one'), { ...file('two'), parents: [0], branch: 'a' }])
    const clone = await cloneOf(origin, ['a'], ['--depth=1'])
    const head = origin.commits[1] ?? ''
    const before = await clone.git(['for-each-ref'])
    await obtain(clone, (...at) => obtainNamed('main', head, ...at))
    await origin.git(['branch', '-m', 'main', 'main/two'])
    const range = await obtain(clone, (...at) => obtainNamed('main/two', head, ...at))
    expect(range).toEqual({ base: origin.commits[0], head })
    expect(await clone.git(['for-each-ref'])).toBe(before)
  })

  it('stays shallow where one commit is all that lacks', async () => {
    const origin = await host([file('zero'), { ...file('one'), parents: [0] }, { ...file('two'), parents: [1] }])
    const clone = await cloneOf(origin, ['main'], ['--depth=1'])
    const [, base = '', head = ''] = origin.commits
    await obtain(clone, (...at) => obtainCommits({ kind: 'exact', base, head }, ...at))
    expect(await clone.git(['rev-list', '--count', '--all', base])).toBe('2')
    await expect(clone.git(['cat-file', '-e', origin.commits[0] ?? ''])).rejects.toThrow()
  })
})

describe('names', () => {
  it('may be of an annotated tag', async () => {
    const origin = await host([file('one'), { ...file('two'), parents: [0], branch: 'head' }])
    await origin.git(['tag', '-a', '-m', 'first', 'v1', 'main'])
    const clone = await cloneOf(origin, ['head'], ['--depth=1'])
    const range = await obtain(clone, (...at) => obtainNamed('v1', origin.commits[1] ?? '', ...at))
    expect(range).toEqual({ base: origin.commits[0], head: origin.commits[1] })
  })

  it('that another branch only ends in do not count', async () => {
    const origin = await host([
      { ...file('one'), branch: 'x/refs/heads/fix' },
      { ...file('two'), parents: [0] },
    ])
    const clone = await cloneOf(origin, ['main'], ['--depth=1'])
    await expect(obtain(clone, (...at) => obtainNamed('fix', origin.commits[1] ?? '', ...at))).rejects.toMatchObject({
      message: expect.stringContaining('Unexpected input `base` `fix`'),
      details: ['The remote `origin` has no `refs/heads/fix`', 'The remote `origin` has no `refs/tags/fix`'],
    })
  })
})

describe('a remote that cannot be reached', () => {
  it('is told of in the words of git, with what to set', async () => {
    const origin = await host([file('one'), { ...file('two'), parents: [0] }])
    const clone = await cloneOf(origin, ['main'], ['--depth=1'])
    await origin.remove()
    const [base = '', head = ''] = origin.commits
    await expect(obtain(clone, (...at) => obtainCommits({ kind: 'exact', base, head }, ...at))).rejects.toMatchObject({
      message: `The base commit \`${base}\` is not in the checkout and could not be fetched`,
      advice: expect.stringContaining('`fetch-depth: 0`'),
      details: [expect.stringContaining('does not appear to be a git repository')],
    })
  })

  it('is not asked for what the clone holds', async () => {
    const origin = await host([file('one'), { ...file('two'), parents: [0] }])
    const clone = await cloneOf(origin, ['main'], [])
    await origin.remove()
    const [base = '', head = ''] = origin.commits
    expect(await obtain(clone, (...at) => obtainCommits({ kind: 'exact', base, head }, ...at))).toEqual({ base, head })
  })
})
