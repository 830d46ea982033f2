import fc from 'fast-check'
import { highestCost, isBearable } from '../../src/parse/bearable.ts'
import { MOST_COST, readingCost } from '../../src/parse/reading-cost.ts'

const pieces = [
  ...[
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '12) ',
    '+ ',
    '* ',
    '    ',
    '\t',
    'a',
    'tekst ',
    '_',
    '*',
    '**',
    ']',
    '[',
  ],
  ...['<!', '<?', '| a | b |\n', '| - | - |\n', '===\n', '---\n', '# ', '```\n', '~~~\n', '<div>', '\uFEFF', '.', ')'],
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))

it('is told by a bound that nothing exceeds', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (part, times) => {
      const whole = part.repeat(times)
      expect(readingCost(whole)).toBeLessThanOrEqual(highestCost(whole))
    }),
    { numRuns: 5000, seed: 20_261_121 },
  )
})

it('holds a page of common size for bearable at a glance, and looks closer at others', () => {
  const common = `${'Een zin met een [link](a.md) en **nadruk**.\n\n'.repeat(300)}`
  expect(highestCost(common)).toBeLessThan(MOST_COST)
  const long = common.repeat(20)
  expect(highestCost(long)).toBeGreaterThan(MOST_COST)
  expect(isBearable(long)).toBe(true)
  expect(isBearable('*a '.repeat(40_000))).toBe(false)
})
