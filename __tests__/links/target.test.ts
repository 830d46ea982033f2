import { folderOf, percentDecode, readTarget } from '../../src/links/target.ts'

const from = (url: string, page = 'docs/pumps/start.md', docset = 'docs') => readTarget(url, page, docset)

describe('the target of a link', () => {
  it.each([
    ['next.md', 'docs/pumps/next.md'],
    ['./next.md', 'docs/pumps/next.md'],
    ['../valves/open.md', 'docs/valves/open.md'],
    ['..\\valves\\open.md', 'docs/valves/open.md'],
    ['..//valves///open.md', 'docs/valves/open.md'],
    ['a/./b/../c.md', 'docs/pumps/a/c.md'],
    ['~/valves/open.md', 'docs/valves/open.md'],
    ['~\\valves\\open.md', 'docs/valves/open.md'],
    ['../../README.md', 'README.md'],
    [' next.md ', 'docs/pumps/next.md'],
    ['next.md?view=all', 'docs/pumps/next.md'],
    ['ventiel%20openen.md', 'docs/pumps/ventiel openen.md'],
    ['%C3%A9.md', 'docs/pumps/é.md'],
    ['100%.md', 'docs/pumps/100%.md'],
    ['..', 'docs'],
  ])('%s is the path %s', (url, path) => {
    expect(from(url)).toEqual({ kind: 'path', path })
  })

  it('takes `~` for the root of the repository where the docset is all of it', () => {
    expect(from('~/docs/a.md', 'docs/b.md', '')).toEqual({ kind: 'path', path: 'docs/a.md' })
  })

  it.each([
    ['next.md#top-up', { kind: 'path', path: 'docs/pumps/next.md', fragment: 'top-up' }],
    ['next.md#', { kind: 'path', path: 'docs/pumps/next.md', fragment: '' }],
    ['next.md?tabs=a#b', { kind: 'path', path: 'docs/pumps/next.md', fragment: 'b' }],
    ['next.md#a?b', { kind: 'path', path: 'docs/pumps/next.md', fragment: 'a?b' }],
    ['next.md##a', { kind: 'path', path: 'docs/pumps/next.md', fragment: '#a' }],
    ['#here', { kind: 'self', fragment: 'here' }],
    ['?view=all#here', { kind: 'self', fragment: 'here' }],
    ['#', { kind: 'self', fragment: '' }],
  ])('splits %s at `#`, then `?`', (url, target) => {
    expect(from(url)).toEqual(target)
  })

  it.each([
    ['', 'empty target'],
    ['  ', 'empty target'],
    ['?view=all', 'query only'],
    ['#tab/windows', 'tab'],
    ['#TAB/windows', 'tab'],
    ['https://example.com/a.md', 'address with a scheme'],
    ['HTTP://example.com', 'address with a scheme'],
    ['mailto:help@example.com', 'address with a scheme'],
    ['xref:Pumps.Start', 'address with a scheme'],
    ['javascript:alert(1)', 'address with a scheme'],
    ['/pumps/start', 'address on the site'],
    ['//example.com/a.md', 'address on the site'],
    ['\\pumps\\start', 'address on the site'],
  ])('does not look up %s (%s)', (url, why) => {
    expect(from(url)).toEqual({ kind: 'other', why })
  })

  it.each(['../../../secret.md', '~/../../secret.md', '%2e%2e/%2e%2e/%2e%2e/secret.md', '..\\..\\..\\secret.md'])(
    'says of %s that it leaves the repository',
    (url) => {
      expect(from(url)).toMatchObject({ kind: 'outside' })
    },
  )
})

describe('parts of paths', () => {
  it('tells the folder', () => {
    expect(folderOf('a/b/c.md')).toBe('a/b')
    expect(folderOf('c.md')).toBe('')
  })

  it('leaves what is no percent-encoded UTF-8 as it stands', () => {
    expect(percentDecode('50%-off')).toBe('50%-off')
    expect(percentDecode('%E9')).toBe('%E9')
    expect(percentDecode('%E2%82%AC')).toBe('€')
  })
})
