import { ownPart, readShard } from '../src/shard.ts'

describe('which part a job does', () => {
  it.each([
    ['1/3', { index: 1, of: 3 }],
    [' 3/3 ', { index: 3, of: 3 }],
    ['256/256', { index: 256, of: 256 }],
  ])('%j is read', (written, shard) => {
    expect(readShard(written)).toEqual(shard)
  })

  it.each(['', '0/3', '4/3', '1/0', '01/3', '1/257', '-1/3', '1', '1/3/3', 'a/b', '1 / 3', '1/3\n2/3'])(
    '%j is none',
    (written) => {
      expect(readShard(written)).toBeUndefined()
    },
  )
})

describe('the parts of a change', () => {
  const pages = Array.from({ length: 500 }, (_, index) => ({ path: `p${index}`, size: (index * 7919) % 1000 }))
  const partsOf = (of: number) =>
    Array.from({ length: of }, (_, index) => ownPart(pages, ({ size }) => size, { index: index + 1, of }))

  it('are all of it, each page once and in order', () => {
    for (const count of [1, 2, 3, 7, 256]) {
      const parts = partsOf(count)
      const all = parts.flat().map(({ path }) => path)
      expect(all.toSorted()).toEqual(pages.map(({ path }) => path).toSorted())
      for (const part of parts) expect(part).toEqual(pages.filter((page) => part.includes(page)))
    }
  })

  it('weigh alike', () => {
    const loads = partsOf(3).map((part) => part.reduce((sum, { size }) => sum + size, 0))
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThan(1000)
  })

  it('may be empty', () => {
    expect(ownPart(['a'], () => 1, { index: 2, of: 2 })).toEqual([])
  })
})
