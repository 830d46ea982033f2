import fc from 'fast-check'
import { keptWords } from '../../src/laws/kept-words.ts'

/** The words of a text, read as they are described. */
const described = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[a-z]{4}|[a-z]{2,3}|\d+/g) ?? []).slice(0, 40))

function describedShare(one: string, other: string): number {
  const [left, right] = [described(one), described(other)]
  return left.size + right.size === 0
    ? 1
    : (2 * [...left].filter((word) => right.has(word)).length) / (left.size + right.size)
}

const share = (one: string, other: string): number => keptWords([one], [other])(0, 0)

it.each([
  ['', '', 1],
  ['een', '', 0],
  ['a b', 'c', 1],
  ['valve', 'valves', 2 / 3],
  ['Open `valve-12`', 'open de klep 12', (2 * 2) / 7],
  ['12', '012', 0],
])('%j and %j have %s in common', (one, other, expected) => {
  expect(share(one, other)).toBeCloseTo(expected, 12)
})

it('are those that a pattern finds, whatever the text is', () => {
  const pieces = ['a', 'bc', 'Valve', 'open', '1', '20', '007', ' ', '-', 'é', 'K', '\u2028', '@', '`', '{', '/', ':']
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), fc.array(text, { maxLength: 4 }), (localized, english) => {
      const share = keptWords(localized, english)
      const asked = localized.flatMap((_, row) => english.map((__, column) => [row, column] as const))
      for (const [row, column] of [...asked, ...asked.toReversed()])
        expect(share(row, column)).toBe(describedShare(localized[row] ?? '', english[column] ?? ''))
    }),
    { numRuns: 500 },
  )
})
