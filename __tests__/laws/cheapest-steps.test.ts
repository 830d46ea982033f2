import { cheapestSteps } from '../../src/laws/cheapest-steps.ts'

const stepsOf = (left: string, right: string): readonly string[] =>
  cheapestSteps(left.length, right.length, 1, (row, column) =>
    left[row] === right[column] ? 0 : Number.POSITIVE_INFINITY,
  )

it.each([
  ['', '', []],
  ['ab', 'ab', ['pair', 'pair']],
  ['a', '', ['extra']],
  ['', 'a', ['missing']],
  ['ac', 'abc', ['pair', 'missing', 'pair']],
  ['abc', 'bc', ['extra', 'pair', 'pair']],
  ['x', 'y', ['extra', 'missing']],
])('%j beside %j', (left, right, steps) => {
  expect(stepsOf(left, right)).toEqual(steps)
})

it('pairs what costs less than to go alone', () => {
  expect(cheapestSteps(1, 1, 2, () => 3)).toEqual(['pair'])
  expect(cheapestSteps(1, 1, 1, () => 3)).toEqual(['extra', 'missing'])
})
