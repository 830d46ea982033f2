import { indexPaths, isMisspelling, nearMatch, nearPath } from '../../src/links/near-match.ts'

describe('a near match', () => {
  it('is the candidate that differs least', () => {
    expect(nearMatch('opening-valves', ['opening-valve', 'openin-valve', 'closing-taps'])).toBe('opening-valve')
  })

  it('differs by two edits at most, where no more are allowed', () => {
    expect(nearMatch('opening-valves', ['oponing-valvas'])).toBe('oponing-valvas')
    expect(nearMatch('opening-valves', ['oponing-volvas'])).toBeUndefined()
    expect(nearMatch('opening-valves', ['oponing-volvas'], 3)).toBe('oponing-volvas')
    expect(nearMatch('opening-valves', ['a'.repeat(90)], 3)).toBeUndefined()
  })

  it('differs by at most a quarter of the length, whatever is allowed', () => {
    expect(nearMatch('abcdefgh', ['abcdefxy'], 20)).toBe('abcdefxy')
    expect(nearMatch('abcdefgh', ['abcdexyz'], 20)).toBeUndefined()
  })

  it('may differ by one character in a short name', () => {
    expect(nearMatch('ab', ['ac'])).toBe('ac')
    expect(nearMatch('ab', ['cd'])).toBeUndefined()
  })

  it('is none where two are as near', () => {
    expect(nearMatch('valve-1', ['valve-2', 'valve-3'])).toBeUndefined()
    expect(nearMatch('valve-11', ['valve-22', 'valve-33', 'valve-12'])).toBe('valve-12')
  })

  it('is none among none', () => {
    expect(nearMatch('valve', [])).toBeUndefined()
  })
})

describe('a near path', () => {
  it('is the only one with the file name, wherever it lies and in whatever letters', () => {
    expect(nearPath('docs/valve.md', indexPaths(['docs/a/b/c/d/Valve.md', 'docs/valves.md']))).toBe(
      'docs/a/b/c/d/Valve.md',
    )
  })

  it('is the nearest of several with the file name', () => {
    const paths = ['docs/pumps/index.md', 'docs/valve/index.md', 'docs/index.md']
    expect(nearPath('docs/valves/index.md', indexPaths(paths))).toBe('docs/valve/index.md')
    expect(nearPath('other/place/of/all/index.md', indexPaths(paths))).toBeUndefined()
  })

  it('is else the nearest in spelling', () => {
    expect(nearPath('docs/valvs.md', indexPaths(['docs/valves.md', 'docs/pumps.md']))).toBe('docs/valves.md')
    expect(nearPath('docs/valves.md', indexPaths(['img/logo.png']))).toBeUndefined()
  })
})

it('a misspelling is one edit away', () => {
  expect(isMisspelling('docs/valvs.md', 'docs/valves.md')).toBe(true)
  expect(isMisspelling('docs/valve.md', 'docs/valve.md')).toBe(false)
  expect(isMisspelling('docs/valve-ios.md', 'docs/valve-log.md')).toBe(false)
})
