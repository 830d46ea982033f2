import { stretchAt, withoutStretches } from '../../src/parse/stretches.ts'

const STRETCHES = [
  { start: 2, end: 4 },
  { start: 4, end: 5 },
  { start: 8, end: 10 },
]

it.each([
  [1, undefined],
  [2, 2],
  [3, 2],
  [4, 4],
  [5, undefined],
  [9, 8],
  [10, undefined],
])('finds the stretch at %s', (offset, start) => {
  expect(stretchAt(STRETCHES, offset)?.start).toBe(start)
})

it.each([
  [0, 12, '01567ab'],
  [3, 9, '567'],
  [5, 8, '567'],
  [0, 1, '0'],
  [8, 10, ''],
])('leaves stretches out between %s and %s', (from, to, kept) => {
  expect(withoutStretches('0123456789ab', from, to, STRETCHES)).toBe(kept)
})
