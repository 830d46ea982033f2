import { expectedGlob, globMatcher } from '../src/globs.ts'

describe('a glob', () => {
  it.each([
    'docs/**',
    '**/*.md',
    'a/{b,c}/*.yml',
    'a/[a-z]*.md',
    'a/!(b).md',
    '!(a)/**',
    'a b/é.md',
    'a/..b/*',
    'a\\{b.md',
    '.x/*',
    '[{]',
    'docs/a.md',
    'docs*',
    'docs/ab?',
    '{docs,guide}',
    'docs/@(a|b)',
    '.x',
  ])('%s is right', (glob) => {
    expect(expectedGlob(glob)).toBeUndefined()
  })

  it.each([
    ['', 'a glob such as `docs/**`'],
    [' docs/**', 'a glob without blanks around it'],
    ['/docs/**', 'relative to the root'],
    ['\\\\server\\x', 'relative to the root'],
    ['C:/docs', 'relative to the root'],
    ['~/docs', 'relative to the root'],
    ['../docs/**', 'without `..`'],
    ['docs/../x', 'without `..`'],
    ['docs/{a,..}/x', 'without `..`'],
    ['docs\\guide\\*.md', '`/` between folders'],
    ['docs/', 'such as `docs/**`'],
    ['docs', 'such as `docs/**`'],
    ['**/a b', 'such as `**/a b/**`'],
    ['a\u001b[2J]b/', 'such as `a [2J]b/**`'],
    ['a\u001bb`c', "such as `a b'c/**`"],
    ['!docs/**', 'without `!` in front'],
    ['docs/{a', 'closed and in order'],
    ['docs/a}', 'closed and in order'],
    ['docs/(a', 'closed and in order'],
    ['docs/[a', 'closed and in order'],
    ['docs/(a}', 'closed and in order'],
    ['a'.repeat(1001), 'at most 1000 characters'],
  ])('%s is wrong', (glob, expected) => {
    expect(expectedGlob(glob)).toContain(expected)
  })

  it('matches from the root, with case, and leading dots only when told to', () => {
    const matches = globMatcher(['docs/**', '*.yml'], { dot: false })
    expect(['docs/a.md', 'docs/b/c.md', 'x.yml'].every(matches)).toBe(true)
    expect(['Docs/a.md', 'a/docs/a.md', 'a/x.yml', 'docs/.b/c.md'].some(matches)).toBe(false)
    expect(globMatcher(['docs/**'], { dot: true })('docs/.b/c.md')).toBe(true)
    expect(globMatcher([], { dot: true })('docs/a.md')).toBe(false)
  })
})
