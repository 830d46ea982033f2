import { readAhead } from '../src/read-ahead.ts'

it('gives all items in order, the next one under way while one is worked on', async () => {
  const asked: number[] = []
  async function* numbers(): AsyncGenerator<number, void> {
    for (let number = 1; number <= 3; number += 1) {
      asked.push(number)
      yield number
    }
  }
  const seen: string[] = []
  for await (const number of readAhead(numbers())) seen.push(`${number} of ${asked}`)
  expect(seen).toEqual(['1 of 1,2', '2 of 1,2,3', '3 of 1,2,3'])
})

it('tells of a failure when its turn has come', async () => {
  async function* failing(): AsyncGenerator<number, void> {
    yield 1
    throw new Error('gone')
  }
  const seen: number[] = []
  const all = (async () => {
    for await (const number of readAhead(failing())) {
      // long enough for a failure that nobody waits for to end the process
      await new Promise((resolve) => setTimeout(resolve, 10))
      seen.push(number)
    }
  })()
  await expect(all).rejects.toThrow('gone')
  expect(seen).toEqual([1])
})
