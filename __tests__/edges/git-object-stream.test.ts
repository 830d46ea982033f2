import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GitError } from '../../src/edges/git.ts'
import { type ObjectStream, openObjectStream } from '../../src/edges/git-object-stream.ts'
import { makeFakeGit } from '../support/fake-git.ts'
import { makeRepository } from '../support/git-fixture.ts'
import { blobId } from '../support/memory-repository.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

function opened(directory: string): ObjectStream {
  const stream = openObjectStream(directory, {})
  cleanups.push(() => stream.close())
  return stream
}

const ABSENT = 'f'.repeat(40)

it('answers questions in their order, large and small ones, several at a time', async () => {
  const large = Buffer.alloc(3_000_000, 'a line\n')
  const odd = `${ABSENT} missing\n${ABSENT} blob 1\n`
  const fixture = await makeRepository([{ files: { 'a.md': large, 'b.md': odd, 'empty.md': '' } }])
  cleanups.push(() => fixture.remove())
  const stream = opened(fixture.directory)
  const answers = await Promise.all([
    stream.read([blobId(large), ABSENT, blobId(odd)]),
    stream.read([ABSENT]),
    stream.read([blobId(''), blobId(large)]),
  ])
  expect(answers.map((objects) => [...objects].map(([name, { content }]) => [name, content.length]))).toEqual([
    [
      [blobId(large), large.length],
      [blobId(odd), odd.length],
    ],
    [],
    [
      [blobId(''), 0],
      [blobId(large), large.length],
    ],
  ])
  expect(Buffer.from(answers[0]?.get(blobId(odd))?.content ?? []).toString()).toBe(odd)
  stream.close()
  expect([...(await stream.read([blobId(odd)])).keys()]).toEqual([blobId(odd)])
})

it('finds what is written after it was first asked', async () => {
  const fixture = await makeRepository([{ files: { 'a.md': 'a' } }])
  cleanups.push(() => fixture.remove())
  const stream = opened(fixture.directory)
  expect((await stream.read([blobId('later')])).size).toBe(0)
  await fixture.git(['hash-object', '-w', '--stdin'], 'later')
  expect((await stream.read([blobId('later')])).size).toBe(1)
})

it('ends a git that says nothing, and asks another one the next time', async () => {
  const fixture = await makeRepository([{ files: { 'a.md': 'a' } }])
  const silent = await makeFakeGit('exec sleep 60', 'cat-file')
  const path = process.env.PATH
  cleanups.push(
    () => fixture.remove(),
    silent.remove,
    () => {
      process.env.PATH = path
    },
  )
  const stream = openObjectStream(fixture.directory, {}, 300)
  cleanups.push(() => stream.close())
  process.env.PATH = silent.path
  await expect(stream.read([blobId('a')])).rejects.toThrow('said nothing for 0.3 seconds')
  process.env.PATH = path
  expect((await stream.read([blobId('a')])).size).toBe(1)
})

describe('an answer', () => {
  const id = 'a'.repeat(40)

  async function answered(answer: string): Promise<unknown> {
    const fake = await makeFakeGit(`printf '${answer}'; read -r name; exit 0`, 'cat-file')
    const path = process.env.PATH
    process.env.PATH = fake.path
    cleanups.push(fake.remove, () => {
      process.env.PATH = path
    })
    return opened(tmpdir())
      .read([id])
      .catch((error: unknown) => error)
  }

  it.each([
    ['', 'nothing'],
    [`${id} bl`, 'half a header'],
    [`${id} blob 5\\nab`, 'half the contents'],
    [`${id} blob 2\\nab`, 'no end of line'],
    ['fatal: something\\n', 'other words'],
    [`${id} missing\\n`, 'no remark behind what is missing'],
  ])('is refused that is cut short: %j', async (answer) => {
    expect(await answered(answer)).toBeInstanceOf(GitError)
  })
})

describe('objects that are damaged', () => {
  async function damaged(objectFormat: 'sha1' | 'sha256') {
    const fixture = await makeRepository([{ files: { 'a.md': 'a' } }], { objectFormat })
    cleanups.push(() => fixture.remove())
    const id = await fixture.git(['hash-object', '-w', '--stdin'], 'sound')
    const file = join(fixture.directory, '.git/objects', id.slice(0, 2), id.slice(2))
    await chmod(file, 0o600)
    await writeFile(file, 'no object')
    return { fixture, id, stream: opened(fixture.directory) }
  }

  it.each(['sha1', 'sha256'] as const)('are not taken for missing ones, in a repository of %s', async (format) => {
    const { fixture, id, stream } = await damaged(format)
    const absent = 'f'.repeat(id.length)
    const [head = ''] = fixture.commits
    const before = await Promise.all([
      stream.read([absent, `${head}^{commit}`]),
      // git says of it that it is no commit
      stream.read([`${head}:^{commit}`, absent]),
      stream.read([absent]),
    ])
    expect(before.map((objects) => [...objects.keys()])).toEqual([[`${head}^{commit}`], [], []])
    const error = await stream.read([absent, id]).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(GitError)
    expect((error as GitError).stderr).toContain('error: ')
    expect([...(await stream.read([head])).keys()]).toEqual([head])
  })
})

describe('a git that does not remark where it should', () => {
  async function withoutRemark(): Promise<void> {
    const fake = await makeFakeGit(
      `{ "$REAL" "$@" 2>&1 1>&3 3>&- | sed -u '/^error: 4b825dc/d' >&2; } 3>&1`,
      'cat-file',
    )
    const path = process.env.PATH
    process.env.PATH = fake.path
    cleanups.push(fake.remove, () => {
      process.env.PATH = path
    })
  }

  it('is asked again for what is missing, and then goes on', async () => {
    const fixture = await makeRepository([{ files: { 'a.md': 'a' } }])
    cleanups.push(() => fixture.remove())
    await withoutRemark()
    const stream = opened(fixture.directory)
    const answers = await Promise.all([stream.read([ABSENT, blobId('a')]), stream.read([blobId('a')])])
    expect(answers.map((objects) => [...objects.keys()])).toEqual([[blobId('a')], [blobId('a')]])
  })

  it('still tells damage', async () => {
    const fixture = await makeRepository([{ files: { 'a.md': 'a' } }])
    cleanups.push(() => fixture.remove())
    const id = await fixture.git(['hash-object', '-w', '--stdin'], 'sound')
    const file = join(fixture.directory, '.git/objects', id.slice(0, 2), id.slice(2))
    await chmod(file, 0o600)
    await writeFile(file, 'no object')
    await withoutRemark()
    await expect(opened(fixture.directory).read([ABSENT, id])).rejects.toThrow(GitError)
  })
})

it('fails, with all that wait, where git cannot answer', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'handback-check-test-'))
  cleanups.push(() => rm(folder, { recursive: true, force: true }))
  const stream = opened(folder)
  const [one, other] = await Promise.allSettled([stream.read([ABSENT]), stream.read([blobId('')])])
  expect([one, other].map((result) => result.status === 'rejected' && result.reason)).toEqual([
    expect.any(GitError),
    expect.any(GitError),
  ])
})
