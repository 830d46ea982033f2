import { keepingContents } from '../src/kept-contents.ts'
import { blobId, memoryRepository } from './support/memory-repository.ts'

const TEXTS = ['aaaa', 'bbbb', 'cccc', 'dddddddddddd']
const [A, B, C, LARGE] = TEXTS.map(blobId) as [string, string, string, string]

/** A repository that keeps 10 bytes, and what it asked of the one behind it. */
function keeping() {
  const asked: string[][] = []
  const behind = memoryRepository({ ['c'.repeat(40)]: Object.fromEntries(TEXTS.map((text) => [text, text])) })
  const repository = keepingContents(
    {
      ...behind,
      read: (ids) => {
        asked.push([...ids])
        return behind.read(ids)
      },
    },
    10,
  )
  return { repository, asked }
}

it('asks once for what it was asked for lately', async () => {
  const { repository, asked } = keeping()
  await repository.read([A, B])
  const found = await repository.read([B, A])
  expect([...found].map(([id, bytes]) => [id, Buffer.from(bytes).toString()])).toEqual([
    [B, 'bbbb'],
    [A, 'aaaa'],
  ])
  expect(asked).toEqual([[A, B]])
})

it('lets go what was not asked for the longest', async () => {
  const { repository, asked } = keeping()
  await repository.read([A, B])
  await repository.read([A])
  await repository.read([C])
  await repository.read([A])
  await repository.read([B])
  expect(asked).toEqual([[A, B], [C], [B]])
})

it('gives what is too large to be kept, and keeps the rest for it', async () => {
  const { repository, asked } = keeping()
  await repository.read([A, LARGE])
  expect((await repository.read([A, LARGE])).get(LARGE)).toHaveLength(12)
  expect(asked).toEqual([[A, LARGE], [LARGE]])
})

it('does not keep that something was not there', async () => {
  const { repository, asked } = keeping()
  const absent = 'f'.repeat(40)
  expect((await repository.read([absent])).has(absent)).toBe(false)
  await repository.read([absent])
  expect(asked).toEqual([[absent], [absent]])
})
