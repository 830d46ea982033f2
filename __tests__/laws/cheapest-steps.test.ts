import fc from 'fast-check'
import { cheapestSteps, type Step } from '../../src/laws/cheapest-steps.ts'

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

/** The cheapest way by a look at every pair there is. */
function stepsByAll(rows: number, columns: number, gap: number, pairing: (row: number, column: number) => number) {
  const costs = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1))
  const at = (row: number, column: number): number => costs[row]?.[column] ?? 0
  for (let row = rows; row >= 0; row -= 1)
    for (let column = columns; column >= 0; column -= 1)
      (costs[row] ?? [])[column] =
        row === rows || column === columns
          ? (rows - row + columns - column) * gap
          : Math.min(
              at(row + 1, column + 1) + pairing(row, column),
              at(row + 1, column) + gap,
              at(row, column + 1) + gap,
            )
  const steps: Step[] = []
  let [row, column] = [0, 0]
  while (row < rows || column < columns) {
    const isPair = row < rows && column < columns && at(row, column) === at(row + 1, column + 1) + pairing(row, column)
    const isExtra = !isPair && row < rows && at(row, column) === at(row + 1, column) + gap
    steps.push(isPair ? 'pair' : isExtra ? 'extra' : 'missing')
    if (isPair || isExtra) row += 1
    if (!isExtra) column += 1
  }
  return steps
}

describe('a look near the straight way', () => {
  const texts = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 40 })

  it.each([
    ['costs with many ties', 10, 0, (difference: number) => (difference === 0 ? 0 : 10)],
    ['costs that differ by little', 10, 0, (difference: number) => 5 * (1 - 1 / (1 + Math.abs(difference)))],
    ['pairs that are none', 10, 0, (difference: number) => (difference === 0 ? 0.3 : Number.POSITIVE_INFINITY)],
    ['costs below nothing', 101, -10, (difference: number) => (difference === 0 ? -10 : difference > 2 ? 200 : 90)],
  ])('gives the same steps as a look at every pair, with %s', (_, gap, least, cost) => {
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        const pairing = (row: number, column: number): number => cost((left[row] ?? 0) - (right[column] ?? 0))
        expect(cheapestSteps(left.length, right.length, gap, pairing, least)).toEqual(
          stepsByAll(left.length, right.length, gap, pairing),
        )
      }),
    )
  })

  it('gives the same steps where much of a list is gone, and more is changed', () => {
    const kept = fc.array(
      fc.record({ text: fc.nat({ max: 9 }), isThere: fc.boolean(), by: fc.integer({ min: -9, max: 9 }) }),
      { maxLength: 50 },
    )
    fc.assert(
      fc.property(kept, (all) => {
        const left = all.filter(({ isThere }) => isThere).map(({ text, by }) => text + Math.max(0, by))
        const pairing = (row: number, column: number): number =>
          Math.abs((left[row] ?? 0) - (all[column]?.text ?? 0)) / 3
        expect(cheapestSteps(left.length, all.length, 10, pairing)).toEqual(
          stepsByAll(left.length, all.length, 10, pairing),
        )
      }),
    )
  })

  it('asks for few pairs of lists that are alike', () => {
    let asked = 0
    const pairing = (row: number, column: number): number => {
      asked += 1
      return row === column ? 0 : 5
    }
    expect(cheapestSteps(1000, 1000, 10, pairing)).toEqual(Array.from({ length: 1000 }, () => 'pair'))
    expect(asked).toBeLessThan(10_000)
  })
})
