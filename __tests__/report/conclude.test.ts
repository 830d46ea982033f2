import type { FailOn, Origin, Severity } from '../../src/model.ts'
import { blocks, conclude, countBySeverity } from '../../src/report/conclude.ts'
import { findingWith } from '../support/sample-report.ts'

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
  expect(blocks(finding(severity), failOn)).toBe(expected)
  expect(conclude([finding(severity)], failOn)).toBe(expected ? 'failure' : 'success')
})

it.each<Origin>(['existing', 'source'])('an error of origin %s never blocks', (origin) => {
  expect(blocks(finding('error', origin), 'warning')).toBe(false)
})

it('one that blocks among others that do not makes a failure', () => {
  expect(conclude([], 'warning')).toBe('success')
  expect(conclude([finding('notice'), finding('error', 'existing')], 'warning')).toBe('success')
  expect(conclude([finding('notice'), finding('error', 'existing'), finding('warning')], 'warning')).toBe('failure')
})

it('counts every severity, whatever the origin', () => {
  expect(countBySeverity([finding('error'), finding('notice'), finding('error', 'source')])).toEqual({
    error: 2,
    warning: 0,
    notice: 1,
  })
})
