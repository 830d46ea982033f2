import { inBatches } from '../../src/edges/in-batches.ts'

it('sends at once what is asked for together, and in the next wave what comes meanwhile', async () => {
  const sent: (readonly string[])[] = []
  let release = (): void => {}
  const { ask, idle } = inBatches(async (items) => {
    sent.push(items)
    await new Promise<void>((done) => {
      release = done
    })
  })
  const first = Promise.all([ask(['a', 'b']), ask(['b', 'c'])])
  await new Promise((later) => setTimeout(later, 20))
  expect(sent).toEqual([['a', 'b', 'c']])
  const second = Promise.all([ask(['d']), ask(['e'])])
  await new Promise((later) => setTimeout(later, 20))
  expect(sent).toHaveLength(1)
  release()
  await first
  await new Promise((later) => setTimeout(later, 20))
  expect(sent).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ])
  release()
  await second
  await idle()
})

it('tells a failure to all who asked in its wave, and to nobody after', async () => {
  const { ask, idle } = inBatches(async (items) => {
    if (items.includes('bad')) throw new Error('refused')
  })
  const asked = await Promise.allSettled([ask(['a']), ask(['bad'])])
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await expect(ask(['c'])).resolves.toBeUndefined()
  await expect(idle()).resolves.toBeUndefined()
})
