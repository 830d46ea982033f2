import fc from 'fast-check'
import { asSkips, joinSkips } from '../src/skips.ts'
import { pageSkips } from './support/page-skips.ts'

const skip = (rule: string, path: string, reason: string) => ({ rule, path, reason })

it('names each page once a reason, with the rules that did not judge it', () => {
  const skips = asSkips([
    skip('b', 'z.md', 'no English'),
    skip('a', 'z.md', 'no English'),
    skip('a', 'y.md', 'no English'),
    skip('b', 'y.md', 'no English'),
    skip('b', 'x.md', 'no English'),
    skip('b', 'x.md', 'another'),
  ])
  expect(skips).toEqual([
    { reason: 'another', rules: ['b'], paths: ['x.md'] },
    { reason: 'no English', rules: ['a', 'b'], paths: ['y.md', 'z.md'] },
    { reason: 'no English', rules: ['b'], paths: ['x.md'] },
  ])
})

const PAGE_SKIPS = fc.uniqueArray(
  fc.record({
    rule: fc.constantFrom('a', 'b', 'all'),
    path: fc.constantFrom('x.md', 'y y.md', 'z.md'),
    reason: fc.constantFrom('no English', 'no\nEnglish', 'too large'),
  }),
  { selector: (one) => JSON.stringify(one), maxLength: 30 },
)

it('loses nothing, whatever the parts', () => {
  const keys = (skips: readonly object[]) => skips.map((one) => JSON.stringify(one)).sort()
  fc.assert(
    fc.property(PAGE_SKIPS, fc.nat(30), (skips, cut) => {
      const whole = asSkips(skips)
      expect(keys(pageSkips(whole))).toEqual(keys(skips))
      expect(joinSkips([...asSkips(skips.slice(cut)), ...asSkips(skips.slice(0, cut))])).toEqual(whole)
    }),
  )
})

it('takes a million skips of a hundred thousand pages as one', () => {
  const rules = Array.from({ length: 10 }, (_, index) => `rule-${index}`)
  const parts = Array.from({ length: 1000 }, (_, part) =>
    asSkips(
      Array.from({ length: 100 }, (_, page) => `docs/${part}/${page}.md`).flatMap((path) =>
        rules.map((rule) => skip(rule, path, 'no English')),
      ),
    ),
  )
  const joined = joinSkips(parts.flat())
  expect(joined).toHaveLength(1)
  expect(joined[0]?.paths).toHaveLength(100_000)
})
