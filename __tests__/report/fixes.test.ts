import { stripVTControlCharacters } from 'node:util'
import type { FixedPages } from '../../src/fix/fix-pages.ts'
import { renderFixes } from '../../src/report/fixes.ts'
import { CLEAN_REPORT, findingWith, HOSTILE_MESSAGE, HOSTILE_PATH, SAMPLE_REPORT } from '../support/sample-report.ts'

const BYTES = new Uint8Array()
const page = (path: string, count: number) => ({
  path,
  before: BYTES,
  after: BYTES,
  fixed: Array.from({ length: count }, () => findingWith({ rule: 'a-rule', path, message: HOSTILE_MESSAGE })),
})
const FIXED: FixedPages = {
  pages: [page('docs/a.md', 2), page(HOSTILE_PATH, 1)],
  kept: [{ path: HOSTILE_PATH, why: 'it is not what was judged' }],
  report: SAMPLE_REPORT,
}
const PLAIN = { colour: false }

it('says what was done to each page, what stays, what is left, and how much', () => {
  const sections = renderFixes(FIXED, 'written', PLAIN).trimEnd().split('\n\n')
  expect(sections.map((section) => section.split('\n')[0])).toEqual([
    'Fixed:',
    'Left as they were:',
    'Left for a person:',
    expect.stringMatching(/^Fixed 3 findings on 2 pages; \d+ findings that block are left$/),
  ])
  expect(sections[0]).toMatch(/\ndocs\/a\.md:1:1 {2}error {2}Unexpected link target .* {2}a-rule\n/)
  expect(sections[2]).toContain('docs/start.md:4:17  error  Unexpected `ms.lasthandoff`')
})

it('says of what is left who brought it, as the check does', () => {
  const findings = [findingWith({ rule: 'a', origin: 'source' }), findingWith({ rule: 'a', origin: 'existing' })]
  const text = renderFixes({ pages: [], kept: [], report: { ...CLEAN_REPORT, findings } }, 'written', PLAIN)
  expect(text.match(/ {2}error.*? {2}/g)).toEqual(['  error (from English)  ', '  error (there before)  '])
})

it('gives no control character to the terminal, and in colour says the same', () => {
  const text = renderFixes(FIXED, 'written', PLAIN)
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u)
  const coloured = renderFixes(FIXED, 'written', { colour: true })
  expect(coloured).not.toBe(text)
  expect(stripVTControlCharacters(coloured)).toBe(text)
})

it.each([
  ['not written', /^Would be fixed:[\s\S]*\nWould fix 3 findings on 2 pages; nothing that blocks is left\n$/],
  [{ patch: 'a\u001b[2J.patch' }, /\nWrote a patch for 3 findings on 2 pages: `git apply a␛\[2J\.patch`; nothing/],
] as const)('says what became of fixes that are %j', (done, expected) => {
  expect(renderFixes({ ...FIXED, report: CLEAN_REPORT }, done, PLAIN)).toMatch(expected)
})

it('says so where nothing is to be fixed', () => {
  const text = renderFixes({ pages: [], kept: [], report: CLEAN_REPORT }, 'written', PLAIN)
  expect(text).toBe('Nothing to fix; nothing that blocks is left\n')
})

it('lists the first findings that are left, and counts the others', () => {
  const findings = Array.from({ length: 130 }, () => findingWith({ rule: 'a' }))
  const text = renderFixes({ pages: [], kept: [], report: { ...CLEAN_REPORT, findings } }, 'written', PLAIN)
  expect(text.match(/^docs\/start\.md:/gm)).toHaveLength(100)
  expect(text).toContain('\nand 30 more findings\n')
})
