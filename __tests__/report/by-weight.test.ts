import { byWeight } from '../../src/report/by-weight.ts'
import { findingWith, SAMPLE_REPORT } from '../support/sample-report.ts'

it('puts what blocks first, then the rest of this change, then what others brought', () => {
  const rows = byWeight({ ...SAMPLE_REPORT, failOn: 'warning' }).map(
    ({ origin, severity, rule }) => `${origin} ${severity} ${rule}`,
  )
  expect(rows).toEqual([
    'introduced error broken-link',
    'introduced error stale-handoff-date',
    'introduced error wrong-heading-anchor',
    'introduced warning missing-heading-anchor',
    'introduced notice invalid-front-matter',
    'introduced notice outdated-translation',
    'existing warning wrong-heading-anchor',
    'source notice heading-mismatch',
  ])
})

it('puts what has a pardon last', () => {
  const gate = { failOn: 'error', block: ['introduced', 'existing'] } as const
  const rules = byWeight({
    ...gate,
    findings: [
      findingWith({ rule: 'pardoned', pardon: { by: 'ignore', reason: 'Known', from: 'page' } }),
      findingWith({ rule: 'of-english', severity: 'notice', origin: 'source' }),
      findingWith({ rule: 'weak', severity: 'warning' }),
      findingWith({ rule: 'old', origin: 'existing' }),
    ],
  }).map(({ rule }) => rule)
  expect(rules).toEqual(['old', 'weak', 'of-english', 'pardoned'])
})
