import { resolve } from 'node:path'
import { cpuTime } from '../support/cpu-time.ts'
import { expressionsIn, pieces } from '../support/expressions.ts'

const { written, made } = expressionsIn(resolve(import.meta.dirname, '../../src'))

/** Expressions that are held against short text alone, and what keeps it short. */
const SHORT: Readonly<Record<string, string>> = {
  '/\\[[^\\]]*\\]/g': 'a glob is refused before, where it is longer than 1,000 characters',
  '/\\{[^}]*\\}|\\[[^\\]]*\\]|\\\\./g': 'an input of the action, which the workflow writes',
}

/** Milliseconds of processor time that an expression takes to look through a text, all matches of it. */
function timeOf(pattern: string, flags: string, text: string): number {
  const expression = new RegExp(pattern, flags.includes('g') ? flags : `${flags}g`)
  const started = cpuTime()
  for (const _ of text.matchAll(expression));
  return cpuTime() - started
}

const pumped = (before: string, piece: string, length: number): string =>
  `${before}${piece.repeat(Math.ceil(length / piece.length))}\u0001`

it('finds the expressions of every file', () => {
  expect(written.length).toBeGreaterThan(300)
  expect(made).toEqual([
    'parse/plain-fields.ts',
    'raw-metadata.ts',
    'report/part.ts',
    'report/suggestions.ts',
    'rules/metadata-fixes.ts',
    'settings/kinds.ts',
  ])
  expect(
    Object.keys(SHORT).filter((one) => !written.some(({ pattern, flags }) => `/${pattern}/${flags}` === one)),
  ).toEqual([])
})

it('finds out about an expression that backtracks', () => {
  expect(pieces('^a\\s+$').alone.some((piece) => timeOf('\\s+$', '', pumped('', piece, 10_000)) > 20)).toBe(true)
})

it('looks through 100 kB of what is worst for it in time in proportion, each of them', () => {
  const slow: string[] = []
  for (const { file, pattern, flags } of written) {
    if (`/${pattern}/${flags}` in SHORT) continue
    const { alone, heads } = pieces(pattern)
    const texts = [...alone.map((piece) => ['', piece] as const), ...heads]
    for (const [before, piece] of texts) {
      // what is slow at all shows in a tenth of the text, and is then held against all of it
      if (timeOf(pattern, flags, pumped(before, piece, 10_000)) < 20) continue
      const took = timeOf(pattern, flags, pumped(before, piece, 100_000))
      if (took > 400)
        slow.push(`${file} /${pattern}/${flags} ${JSON.stringify([before, piece])} ${Math.round(took)} ms`)
      if (took > 400) break
    }
  }
  expect(slow).toEqual([])
}, 120_000)
