import { blobId, memoryRepository } from './memory-repository.ts'

describe('a repository in memory', () => {
  const repository = memoryRepository(
    {
      one: { 'a.md': 'same', 'b/old.md': 'moved', 'gone.md': 'gone', 'é.md': 'kept' },
      two: { 'a.md': 'other', 'c/new.md': 'moved', 'fresh.md': new Uint8Array([0, 255]), 'é.md': 'kept' },
    },
    { dates: { two: '2021-05-06T07:08:09Z' } },
  )

  it('names blobs as git does', () => {
    expect(blobId('')).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391')
    expect(blobId('hello\n')).toBe('ce013625030ba8dba906f756967f9e9ca394464a')
  })

  it('tells changes in path order, equal bytes at another path as a rename', async () => {
    expect(await repository.changes('one', 'two')).toEqual([
      { status: 'modified', path: 'a.md', id: blobId('other'), previousId: blobId('same') },
      {
        status: 'renamed',
        path: 'c/new.md',
        id: blobId('moved'),
        previousPath: 'b/old.md',
        previousId: blobId('moved'),
      },
      { status: 'added', path: 'fresh.md', id: blobId(new Uint8Array([0, 255])) },
      { status: 'removed', path: 'gone.md', previousId: blobId('gone') },
    ])
  })

  it('answers for commits, paths, contents and history', async () => {
    const two = { id: 'two', date: '2021-05-06T07:08:09Z' }
    expect(await repository.commits(['two', 'three'])).toEqual(new Map([['two', two]]))
    const wanted = [
      { commit: 'one', path: 'gone.md' },
      { commit: 'two', path: 'gone.md' },
      { commit: 'three', path: 'a.md' },
    ]
    expect(await repository.find(wanted)).toEqual([blobId('gone'), undefined, undefined])
    const read = await repository.read([blobId('kept'), blobId('never')])
    expect([...read.keys()]).toEqual([blobId('kept')])
    const { versions, isComplete } = await repository.history('two', ['gone.md', 'a.md', 'never.md'])
    expect(isComplete).toBe(true)
    expect(Object.fromEntries(versions)).toEqual({
      'gone.md': [
        { commit: 'two', date: two.date },
        { commit: 'one', date: '2015-01-01T00:00:00Z', id: blobId('gone') },
      ],
      'a.md': [
        { commit: 'two', date: two.date, id: blobId('other') },
        { commit: 'one', date: '2015-01-01T00:00:00Z', id: blobId('same') },
      ],
    })
    await expect(repository.tree('three')).rejects.toThrow('no commit three in memory')
  })

  it('relates commits by their parents', async () => {
    const parents = { side: ['one'], orphan: [] }
    const branched = memoryRepository({ one: {}, two: {}, side: {}, orphan: {} }, { parents })
    const pairs = [
      ['one', 'two'],
      ['two', 'one'],
      ['one', 'one'],
      ['two', 'side'],
      ['two', 'orphan'],
      ['two', 'three'],
    ] as const
    expect(await branched.relate(pairs)).toEqual(['later', 'earlier', 'same', 'apart', 'apart', 'unknown'])
  })

  it('searches pages alone', async () => {
    const searched = memoryRepository({
      one: { 'a.md': 'x key\r\nno\r\n', 'b.YML': 'key', 'c.txt': 'key', 'd.md': 'no' },
    })
    expect(await searched.linesWith('one', ['KEY'])).toEqual(
      new Map([
        ['a.md', ['x key']],
        ['b.YML', ['key']],
      ]),
    )
  })
})
