import { applyFixes, isFixable } from '../../src/fix/page-fixes.ts'
import { findingWith, placeAt } from '../support/sample-report.ts'

const TEXT = 'abc'
const BYTES = new TextEncoder().encode(TEXT)
const place = { ...placeAt(1, 1, 2), start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }
const finding = findingWith({ rule: 'a', place, fix: { place, text: 'x' } })

it('writes what a finding offers, also of one that is on record', () => {
  expect(Buffer.from(applyFixes(BYTES, [finding]) ?? []).toString()).toBe('xbc')
  const recorded = { ...finding, pardon: { by: 'baseline' } } as const
  expect(Buffer.from(applyFixes(BYTES, [recorded]) ?? []).toString()).toBe('xbc')
})

it('leaves alone what somebody ignores', () => {
  const ignored = { ...finding, pardon: { by: 'ignore', reason: 'Meant so', from: 'settings' } } as const
  expect(applyFixes(BYTES, [ignored])).toBeUndefined()
  expect(isFixable(TEXT, ignored)).toBe(false)
})
