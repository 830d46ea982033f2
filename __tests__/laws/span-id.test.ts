import { ascendingRun, readSpanId } from '../../src/laws/span-id.ts'

it.each([
  ['13a8b-104', { prefix: '13a8b', series: '', number: 104 }],
  ['00000-p1001', { prefix: '00000', series: 'p', number: 1001 }],
  ['13A8B-104', undefined],
  ['13a8-104', undefined],
  ['13a8b-10', undefined],
  ['13a8b_104', undefined],
  ['13a8b-q104', undefined],
  [' 13a8b-104', undefined],
  ['13a8b-104\n', undefined],
  ['', undefined],
])('reads %j', (id, parts) => {
  expect(readSpanId(id)).toEqual(parts)
})

it.each([
  [
    [1, 2, 3],
    [0, 1, 2],
  ],
  [
    [1, 9, 2, 3],
    [0, 2, 3],
  ],
  [
    [5, 1, 2],
    [1, 2],
  ],
  [
    [1, 1, 2],
    [1, 2],
  ],
  [
    [1, 2, 3, 2, 4],
    [0, 1, 2, 4],
  ],
  [[], []],
])('finds what ascends of %j', (numbers, run) => {
  expect([...ascendingRun(numbers)].sort()).toEqual(run)
})
