import fc from 'fast-check'
import { lastUpTo } from '../../src/parse/ascending.ts'

describe('lastUpTo', () => {
  it('is the index of the last number that is not above, and 0 where all are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1 }), fc.integer({ min: -2, max: 42 }), (numbers, value) => {
        const ascending = numbers.toSorted((a, b) => a - b)
        const counted = ascending.filter((number) => number <= value).length
        expect(lastUpTo(ascending, value)).toBe(Math.max(0, counted - 1))
      }),
      { numRuns: 500, seed: 20_261_121 },
    )
  })
})
