import { namesListed, nearName } from '../src/near-name.ts'

const NAMES = ['broken-link', 'broken-image', 'broken-include', 'fail-on', 'off', 'error', 'warning']

it.each([
  ['brokn-link', 'broken-link'],
  ['Broken_Link', 'broken-link'],
  ['failOn', 'fail-on'],
  ['warn', 'warning'],
  ['erorr', 'error'],
  ['of', 'off'],
  ['broken-', undefined],
  ['something-else', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('%s was meant as %s', (written, meant) => {
  expect(nearName(written, NAMES)).toBe(meant)
})

it('lists names as a sentence does', () => {
  expect(namesListed(['a'])).toBe('`a`')
  expect(namesListed(['a', 'b', 'c'])).toBe('`a`, `b` or `c`')
})
