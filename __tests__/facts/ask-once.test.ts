import { askingOnce } from '../../src/facts/ask-once.ts'

function counting(fail = false) {
  const asked: (readonly number[])[] = []
  const ask = askingOnce(
    (item: number) => String(item),
    async (items) => {
      asked.push(items)
      if (fail) throw new Error('no answer')
      return items.map((item) => item * 10)
    },
  )
  return { ask, asked }
}

it('asks for each item once, all that is new in one batch', async () => {
  const { ask, asked } = counting()
  expect(await ask([1, 2, 1])).toEqual([10, 20, 10])
  expect(await ask([3, 1, 2])).toEqual([30, 10, 20])
  expect(await ask([2])).toEqual([20])
  expect(asked).toEqual([[1, 2], [3]])
})

it('lets who asks meanwhile wait for the same answer', async () => {
  const { ask, asked } = counting()
  expect(await Promise.all([ask([1, 2]), ask([2, 3]), ask([1])])).toEqual([[10, 20], [20, 30], [10]])
  expect(asked).toEqual([[1, 2], [3]])
})

it('tells everybody who asks of a failure', async () => {
  const { ask } = counting(true)
  await expect(ask([1])).rejects.toThrow('no answer')
  await expect(ask([1])).rejects.toThrow('no answer')
})

it('asks for nothing where nothing is wanted', async () => {
  const { ask, asked } = counting()
  expect(await ask([])).toEqual([])
  expect(asked).toEqual([])
})
