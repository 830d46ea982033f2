import type { Report } from '../../src/model.ts'
import { checkOutcome, nothingOutcome, stoppedOutcome } from '../../src/report/check-run.ts'
import { CLEAN_REPORT, findingWith, SAMPLE_REPORT } from '../support/sample-report.ts'

const LINKS = { repositoryUrl: 'https://github.example/octo/docs', head: SAMPLE_REPORT.head }
const LIMIT = 65_535

it.each([
  [
    'Nothing blocks: 1 warning',
    { findings: [findingWith({ rule: 'x', severity: 'warning' })], counts: { error: 0, warning: 1, notice: 0 } },
  ],
  ['3 findings block: 3 errors, 2 warnings, 3 notices', {}],
  ['1 of 1 page checked, none against their English version', CLEAN_REPORT],
] as const)('has the title %s', (title, over) => {
  expect(checkOutcome({ ...SAMPLE_REPORT, ...over }, LINKS).title).toBe(title)
})

const many = (count: number): Report['findings'] =>
  Array.from({ length: count }, (_, at) => findingWith({ rule: 'broken-link', path: `docs/${at}.md` }))

it.each<[string, Partial<Report>]>([
  ['5,000 findings', { findings: many(5000) }],
  [
    'long reasons of skips',
    { skips: many(300).map(({ path }, at) => ({ reason: `${at} ${'€*'.repeat(600)}`, rules: ['x'], paths: [path] })) },
  ],
  ['long remarks', { remarks: Array.from({ length: 30 }, (_, at) => `${at} ${'<'.repeat(2000)}`) }],
])('keeps the summary below the limit with %s', (_, over) => {
  const { summary } = checkOutcome({ ...SAMPLE_REPORT, ...over }, LINKS)
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(LIMIT)
  expect(summary).toContain('## handback-check: failed')
})

it('says what it left out of the summary', () => {
  const skips = many(300).map(({ path }, at) => ({ reason: `${at} ${'€*'.repeat(600)}`, rules: ['x'], paths: [path] }))
  expect(checkOutcome({ ...SAMPLE_REPORT, skips }, LINKS).summary).toContain('What could not be judged is too long')
  const { summary, annotations } = checkOutcome({ ...SAMPLE_REPORT, findings: many(2003) }, LINKS)
  expect(annotations).toHaveLength(2000)
  expect(summary).toContain('**3 findings** without an annotation')
})

it('passes where there is nothing to compare', () => {
  expect(nothingOutcome('the push deletes `x`')).toMatchObject({
    conclusion: 'success',
    title: 'Nothing to check',
    summary: 'Nothing to check: the push deletes `x`',
  })
})

it('shows why a check stopped as text that nothing closes, and that fits', () => {
  const { summary, title } = stoppedOutcome('failure', 'git said\n```\n</pre>@octocat\u001b[31m')
  expect(title).toBe('Could not run')
  expect(summary).toBe('No page was judged.\n\n````text\ngit said\n```\n</pre>@octocat␛[31m\n````\n')
  expect(Buffer.byteLength(stoppedOutcome('failure', '€'.repeat(200_000)).summary)).toBeLessThan(LIMIT)
  expect(stoppedOutcome('cancelled', 'x')).toMatchObject({ conclusion: 'cancelled', title: 'Cancelled' })
})
