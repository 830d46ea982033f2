import { spread } from '../src/spread.ts'

it('takes every item where there are few', () => {
  expect(spread(['a', 'b'], 2)).toEqual(['a', 'b'])
  expect(spread([], 5)).toEqual([])
})

it.each([
  [10, 3],
  [100, 64],
  [501, 500],
  [12345, 64],
])('takes of %i items exactly %i, from the first one on, evenly', (total, count) => {
  const taken = spread(
    Array.from({ length: total }, (_, index) => index),
    count,
  )
  const steps = new Set(taken.slice(1).map((item, index) => item - (taken[index] ?? 0)))
  expect(taken).toHaveLength(count)
  expect(taken[0]).toBe(0)
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1)
})
