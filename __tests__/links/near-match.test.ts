import { isMisspelling, nameFinder, nearMatch, pathFinder } from '../../src/links/near-match.ts'
import { cpuTime } from '../support/cpu-time.ts'

describe('a near match', () => {
  it('is the candidate that differs least', () => {
    expect(nearMatch('opening-valves', ['opening-valve', 'openin-valve', 'closing-taps'], 2)).toBe('opening-valve')
  })

  it('differs by no more edits than are allowed', () => {
    expect(nearMatch('opening-valves', ['oponing-valvas'], 2)).toBe('oponing-valvas')
    expect(nearMatch('opening-valves', ['oponing-volvas'], 2)).toBeUndefined()
    expect(nearMatch('opening-valves', ['oponing-volvas'], 3)).toBe('oponing-volvas')
    expect(nearMatch('opening-valves', ['a'.repeat(90)], 3)).toBeUndefined()
  })

  it('differs by at most a quarter of the length, whatever is allowed', () => {
    expect(nearMatch('abcdefgh', ['abcdefxy'], 20)).toBe('abcdefxy')
    expect(nearMatch('abcdefgh', ['abcdexyz'], 20)).toBeUndefined()
  })

  it('may differ by one character in a short text', () => {
    expect(nearMatch('ab', ['ac'], 2)).toBe('ac')
    expect(nearMatch('ab', ['cd'], 2)).toBeUndefined()
  })

  it('is none where two are as near', () => {
    expect(nearMatch('valve-1', ['valve-2', 'valve-3'], 2)).toBeUndefined()
    expect(nearMatch('valve-11', ['valve-22', 'valve-33', 'valve-12'], 2)).toBe('valve-12')
  })

  it('is none among none', () => {
    expect(nearMatch('valve', [], 2)).toBeUndefined()
  })
})

describe('a near name', () => {
  const nearName = (missing: string, names: readonly string[]): string | undefined =>
    nameFinder()(missing, new Set(names))

  it.each([
    ['valv', 'valve'],
    ['opening-valves', 'oponing-valvas'],
    ['v-a-l-v', 'v-a-l-ve'],
    ['клапан', 'клапаны'],
    ['own', 'OWN'],
  ])('differs by one edit for each four letters, two at most: %j, %j', (missing, name) => {
    expect(nearName(missing, ['other', name])).toBe(name)
  })

  it('is none where two differ by letter case alone', () => {
    expect(nearName('valve', ['Valve', 'VALVE', 'valves'])).toBeUndefined()
  })

  it.each([
    ['y', 'x'],
    ['tap', 'taps'],
    ['2024-1', '2024-2'],
    ['valves', 'valise'],
    ['opening-valves', 'oponing-volvas'],
  ])('is none beyond: %j, %j', (missing, name) => {
    expect(nearName(missing, [name])).toBeUndefined()
  })
})

describe('a near path', () => {
  const near = (missing: string, paths: readonly string[], own = 'docs/page.md'): string | undefined =>
    pathFinder([...paths, own])(missing, own)

  it('is the only one with the file name, wherever it lies and in whatever letters', () => {
    expect(near('docs/valve.md', ['docs/a/b/c/d/Valve.md', 'docs/valves.md'])).toBe('docs/a/b/c/d/Valve.md')
  })

  it('is the nearest of several with the file name', () => {
    const paths = ['docs/pumps/index.md', 'docs/valve/index.md', 'docs/index.md']
    expect(near('docs/valves/index.md', paths)).toBe('docs/valve/index.md')
    expect(near('other/place/of/all/index.md', paths)).toBeUndefined()
  })

  it('is else the nearest in spelling', () => {
    expect(near('docs/valvs.md', ['docs/valves.md', 'docs/pumps.md'])).toBe('docs/valves.md')
    expect(near('docs/valves.mb', ['docs/valves.md'])).toBe('docs/valves.md')
    expect(near('docs/valves.md', ['img/logo.png'])).toBeUndefined()
  })

  it.each([
    ['docs/zz.md', 'docs/p.md'],
    ['docs/x.md', 'docs/p.md'],
    ['docs/tap.md', 'docs/taps.md'],
    ['docs/valves-1.md', 'docs/volvos-1.md'],
  ])('is none where more differs than one letter in four of the file name: %s, %s', (missing, path) => {
    expect(near(missing, [path])).toBeUndefined()
  })

  it('is none where the folders of namesakes are too short to be misspelt', () => {
    const paths = ['docs/v1/index.md', 'docs/guide/index.md']
    expect(near('docs/v2/index.md', paths)).toBeUndefined()
    expect(near('docs/guides/index.md', paths)).toBe('docs/guide/index.md')
  })

  it('is never the page that links', () => {
    expect(near('docs/valvs.md', [], 'docs/valves.md')).toBeUndefined()
    expect(near('docs/valves/index.md', [], 'docs/valve/index.md')).toBeUndefined()
    expect(near('docs/valves/index.md', ['other/index.md'], 'docs/valve/index.md')).toBe('other/index.md')
  })
})

it('a misspelling is one edit away, in a name of four letters or more', () => {
  expect(isMisspelling('docs/valvs.md', 'docs/valves.md')).toBe(true)
  expect(isMisspelling('docs/valve.md', 'docs/valve.md')).toBe(false)
  expect(isMisspelling('docs/valve-ios.md', 'docs/valve-log.md')).toBe(false)
  expect(isMisspelling('docs/tap.md', 'docs/taps.md')).toBe(false)
  expect(isMisspelling('docs/v1/valves.md', 'docs/v2/valves.md')).toBe(false)
})

it('looks no further after millions of comparisons, but remembers', () => {
  const names = new Set(Array.from({ length: 10_000 }, (_, index) => `other-name-${index}`).concat('valves'))
  const find = nameFinder()
  const started = cpuTime()
  expect(find('valvs', names)).toBe('valves')
  for (let index = 0; index < 20_000; index += 1) find(`missing-name-${index}`, names)
  expect(find('valve', names)).toBeUndefined()
  expect(find('valvs', names)).toBe('valves')
  expect(cpuTime() - started).toBeLessThan(10_000)
})

it('holds no text of hundreds of characters against others', () => {
  expect(nameFinder()('a'.repeat(301), new Set(['a'.repeat(300)]))).toBeUndefined()
})
