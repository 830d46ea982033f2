import { codeOf } from '../../src/edges/system-failure.ts'

it('prints no code that is not one', () => {
  expect(codeOf(Object.assign(new Error('x'), { code: 'ECONNRESET' }))).toBe('ECONNRESET')
  expect(codeOf(Object.assign(new Error('x'), { code: 'A\nB' }))).toBe('unknown failure')
  expect(codeOf(new Error('x'))).toBe('unknown failure')
})
