import { setTimeout } from 'node:timers/promises'
import { inFlight } from '../src/in-flight.ts'

it('answers in the order of the items, whichever is done first', async () => {
  const answers = await inFlight([30, 1, 20, 2], 3, async (ms) => {
    await setTimeout(ms)
    return `after ${ms}`
  })
  expect(answers).toEqual(['after 30', 'after 1', 'after 20', 'after 2'])
})

it('does so many at a time, and never more', async () => {
  let now = 0
  let most = 0
  await inFlight(Array.from({ length: 20 }), 4, async () => {
    now += 1
    most = Math.max(most, now)
    await setTimeout(1)
    now -= 1
  })
  expect(most).toBe(4)
  expect(now).toBe(0)
})

it('fails with the first failure', async () => {
  const work = async (item: number): Promise<number> => {
    if (item === 2) throw new Error('two')
    return item
  }
  await expect(inFlight([1, 2, 3], 2, work)).rejects.toThrow('two')
})

it('does nothing for nothing', async () => {
  expect(await inFlight([], 3, async () => 1)).toEqual([])
})
