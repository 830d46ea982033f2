import { openGitRepository } from '../../src/edges/git-repository.ts'
import { overlay } from '../../src/fix/overlay.ts'
import type { Repository } from '../../src/repository.ts'
import { type GitFixture, makeRepository } from '../support/git-fixture.ts'

const LONG = `${Array.from({ length: 40 }, (_, line) => `Regel ${line}`).join('\n')}\n`

describe.each(['sha1', 'sha256'] as const)('over a repository of %s', (objectFormat) => {
  let fixture: GitFixture
  let repository: Repository
  let [base, head] = ['', '']
  beforeAll(async () => {
    fixture = await makeRepository(
      [
        { files: { 'a.md': 'a\n', 'b.md': 'b\n', 'old.md': LONG } },
        { files: { 'a.md': 'a2\n', 'c.md': 'c\n', 'old.md': null, 'new.md': LONG } },
        { files: { 'a.md': 'a3\n', 'b.md': 'b é\n', 'c.md': null, 'new.md': `${LONG}meer\n` } },
      ],
      { objectFormat },
    )
    ;[base = '', head = ''] = fixture.commits
    repository = await openGitRepository(fixture.directory)
  })
  afterAll(() => fixture.remove())

  it('answers as the commit would that holds the same files', async () => {
    const real = fixture.commits[2] ?? ''
    const files = new Map([
      ['a.md', Buffer.from('a3\n')],
      ['b.md', Buffer.from('b é\n')],
      ['c.md', null],
      ['new.md', Buffer.from(`${LONG}meer\n`)],
    ])
    const laid = await overlay(repository, [{ commit: head, files }])
    expect(await laid.tree(head)).toEqual(await repository.tree(real))
    expect(await laid.changes(base, head)).toEqual(await repository.changes(base, real))
    const wanted = (commit: string) => ['a.md', 'c.md', 'old.md', 'new.md'].map((path) => ({ commit, path }))
    const found = await laid.find([...wanted(head), ...wanted(base)])
    expect(found).toEqual(await repository.find([...wanted(real), ...wanted(base)]))
    const ids = found.flatMap((id) => id ?? [])
    expect(await laid.read(ids)).toEqual(await repository.read(ids))
    for (const texts of [
      ['É', 'MEER'],
      ['B é', 'c'],
    ])
      expect(await laid.linesWith(head, texts)).toEqual(await repository.linesWith(real, texts))
  })

  it('tells no change where files are written back to what they were', async () => {
    const files = new Map([
      ['a.md', Buffer.from('a\n')],
      ['c.md', null],
    ])
    const laid = await overlay(repository, [{ commit: head, files }])
    expect((await laid.changes(base, head)).map(({ status, path }) => [status, path])).toEqual([['renamed', 'new.md']])
  })

  it('lets a commit hold the files of another one', async () => {
    const [before] = await repository.find([{ commit: base, path: 'a.md' }])
    const laid = await overlay(repository, [{ commit: base, of: head, files: new Map([['a.md', before ?? null]]) }])
    expect((await laid.changes(base, head)).map(({ status, path }) => [status, path])).toEqual([['modified', 'a.md']])
    expect([...(await laid.tree(base)).keys()]).toEqual(['a.md', 'b.md', 'c.md', 'new.md'])
  })
})
