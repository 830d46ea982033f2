import { thousands } from '../../src/report/thousands.ts'

it.each([0, 7, 999, 1_000, 12_345, 999_999, 1_000_000, 1_234_567_890])('writes %d as the engine does', (count) => {
  expect(thousands(count)).toBe(count.toLocaleString('en-US'))
})
