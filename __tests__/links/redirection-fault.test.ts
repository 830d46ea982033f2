import { mayRedirect, redirectionFault } from '../../src/links/redirection-fault.ts'

const FILE = '.openpublishing.redirection.json'

describe('the fault of a redirection file', () => {
  it.each([
    ['{"redirections": [', { kind: 'no-json', start: 18, end: 18, expected: 'a value or a closing bracket' }],
    [
      '\uFEFF{ // moved\n\u00A0"redirections": [{}, {} {}] }',
      { kind: 'no-json', start: 37, end: 38, found: '{', expected: 'a comma or a closing bracket' },
    ],
    ['{"redirections": "all"}', { kind: 'no-list', start: 1, end: 15, found: '"all"' }],
    ['{"a": 1, "redirections": null}', { kind: 'no-list', start: 9, end: 23, found: 'null' }],
    ['<<<<<<< HEAD\n{}', { kind: 'no-json', start: 0, end: 7, found: '<<<<<<<', expected: 'a value' }],
  ])('%j', (text, fault) => expect(redirectionFault(FILE, text)).toEqual(fault))

  it.each(['{}', '{"redirections": []}', '{"redirections": {},}', '\uFEFF{ /* none */ }'])('is none in %j', (text) =>
    expect(redirectionFault(FILE, text)).toBeUndefined(),
  )
})

describe('a redirection file that cannot be read may redirect', () => {
  const broken = '{"redirections": [{"source_path": "docs/Old-pumps.md" "redirect_url": "/new"}]}'

  it.each([
    ['docs/old-pumps.md', true],
    ['help/pumps-old.md', true],
    ['docs/old-valves.md', false],
    ['docs/new.png', false],
  ])('%s: %s', (path, may) => expect(mayRedirect(FILE, broken)(path)).toBe(may))

  it('anything where it was cut off or writes escapes', () => {
    expect(mayRedirect(FILE, '{"redirections": [')('docs/a.md')).toBe(true)
    expect(mayRedirect(FILE, broken.replace('Old', '\\u004Fld'))('docs/a.md')).toBe(true)
  })

  it('nothing where it is another file altogether', () => {
    expect(mayRedirect(FILE, '{"redirections": "docs/a.md"}')('docs/a.md')).toBe(false)
  })
})
