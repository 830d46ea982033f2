import type { FailOn, Finding, Gate, Origin, Severity } from '../../src/model.ts'
import { blocks, conclude, countBySeverity } from '../../src/report/conclude.ts'
import { findingWith } from '../support/sample-report.ts'

const gate = (failOn: FailOn, ...block: readonly Origin[]): Gate => ({
  failOn,
  block: block.length === 0 ? ['introduced'] : block,
})

const finding = (severity: Severity, origin: Origin = 'introduced') => findingWith({ rule: 'a', severity, origin })

it.each<[Severity, FailOn, boolean]>([
  ['error', 'error', true],
  ['warning', 'error', false],
  ['notice', 'error', false],
  ['error', 'warning', true],
  ['warning', 'warning', true],
  ['notice', 'warning', false],
  ['error', 'never', false],
  ['warning', 'never', false],
  ['notice', 'never', false],
])('an introduced %s under fail-on %s: blocks is %s', (severity, failOn, expected) => {
  expect(blocks(finding(severity), gate(failOn))).toBe(expected)
  expect(conclude([finding(severity)], gate(failOn))).toBe(expected ? 'failure' : 'success')
})

it.each<Origin>(['existing', 'source'])('an error of origin %s blocks only where its origin does', (origin) => {
  expect(blocks(finding('error', origin), gate('warning'))).toBe(false)
  expect(blocks(finding('error', origin), gate('error', 'introduced', origin))).toBe(true)
  expect(blocks(finding('error'), gate('error', origin))).toBe(false)
})

it('one that blocks among others that do not makes a failure', () => {
  expect(conclude([], gate('warning'))).toBe('success')
  expect(conclude([finding('notice'), finding('error', 'existing')], gate('warning'))).toBe('success')
  expect(conclude([finding('notice'), finding('error', 'existing'), finding('warning')], gate('warning'))).toBe(
    'failure',
  )
})

it('counts every severity, whatever the origin', () => {
  expect(countBySeverity([finding('error'), finding('notice'), finding('error', 'source')])).toEqual({
    error: 2,
    warning: 0,
    notice: 1,
  })
})

it.each<NonNullable<Finding['pardon']>>([{ by: 'ignore', reason: 'Known', from: 'page' }, { by: 'baseline' }])(
  'what has a pardon neither blocks nor counts: %o',
  (pardon) => {
    const pardoned = { ...finding('error'), pardon }
    expect(conclude([pardoned], gate('warning', 'introduced', 'existing', 'source'))).toBe('success')
    expect(countBySeverity([pardoned, finding('notice')])).toEqual({ error: 0, warning: 0, notice: 1 })
  },
)
