import { addressMatcher, expectedAddressPattern } from '../../src/links/address-pattern.ts'
import { cpuTime } from '../support/cpu-time.ts'

const fits = (pattern: string, url: string): boolean => addressMatcher([pattern])({ url, host: new URL(url).host })

describe('a pattern of addresses', () => {
  it.each([
    ['pompen.zz', 'https://pompen.zz/a', true],
    ['Pompen.ZZ', 'https://pompen.zz/a', true],
    ['pompen.zz', 'https://www.pompen.zz/', false],
    ['pompen.zz', 'https://pompen.zz:8443/', false],
    ['pompen.zz:8443', 'https://pompen.zz:8443/', true],
    ['*.pompen.zz', 'https://www.pompen.zz/', true],
    ['*.pompen.zz', 'https://pompen.zz/', false],
    ['*.pompen.zz', 'https://nietpompen.zz/', false],
    ['https://pompen.zz', 'https://pompen.zz/', true],
    ['https://pompen.zz', 'https://pompen.zz/a', false],
    ['https://pompen.zz/a*', 'https://pompen.zz/a/b?c', true],
    ['HTTPS://Pompen.zz/A*', 'https://pompen.zz/a', false],
    ['https://pompen.zz/*/b/*c', 'https://pompen.zz/a/b/c/c', true],
    ['https://pompen.zz/*/b/*c', 'https://pompen.zz/a/b/d', false],
    ['https://pompen.zz/a*a', 'https://pompen.zz/a', false],
    ['https://*.pompen.zz/*', 'https://a.pompen.zz/', true],
    ['http://pompen.zz/*', 'https://pompen.zz/', false],
    ['https://pompen.zz/a?b', 'https://pompen.zz/axb', false],
  ])('%j and %j: %j', (pattern, url, expected) => {
    expect(expectedAddressPattern(pattern)).toBeUndefined()
    expect(fits(pattern, url)).toBe(expected)
  })

  it.each(['', '*', '*.', 'a b', 'pompen.zz/a', 'ftp://pompen.zz/', 'https://', 'https://pompen.zz/#a', '**.zz', '@a'])(
    '%j is none',
    (pattern) => {
      expect(expectedAddressPattern(pattern)).toMatch(/^a host such as/)
    },
  )

  it('has an end', () => {
    expect(expectedAddressPattern('a'.repeat(1001))).toBe('a pattern of at most 1000 characters')
  })

  it('fits none where there are none', () => {
    expect(addressMatcher([])({ url: 'https://pompen.zz/', host: 'pompen.zz' })).toBe(false)
  })

  it('is held against a long address in no time', () => {
    const start = cpuTime()
    const url = `https://pompen.zz/${'ab'.repeat(50_000)}`
    expect(fits(`https://pompen.zz/${'*a*b'.repeat(200)}c`, url)).toBe(false)
    expect(cpuTime() - start).toBeLessThan(100)
  })
})
