import { englishPathBy, expectedPathPattern, strayLocale } from '../src/source-path.ts'

it('is the path itself without patterns', () => {
  expect(englishPathBy(undefined)('docs/a.md')).toBe('docs/a.md')
})

it.each([
  [{ 'docs/{locale}/{path}': 'docs/en-us/{path}' }, 'docs/nl-nl/a/b.md', 'docs/en-us/a/b.md'],
  [{ 'docs/{locale}/{path}': 'docs/en-us/{path}' }, 'docs/zh-Hans-CN/b.md', 'docs/en-us/b.md'],
  [{ 'docs/{locale}/{path}': 'docs/en-us/{path}' }, 'docs/images/b.md', undefined],
  [{ 'docs/{locale}/{path}': 'docs/en-us/{path}' }, 'docs/nl-nl', undefined],
  [{ 'docs/{locale}/{path}': 'docs/en-us/{path}' }, 'more/docs/nl-nl/a.md', undefined],
  [{ '{locale}/{path}': 'en/{locale}/{path}' }, 'de/a.md', 'en/de/a.md'],
  [{ '{path}': 'articles/{path}' }, 'docs/a.md', 'articles/docs/a.md'],
  [{ 'articles/{path}': '{path}' }, 'articles/docs/a.md', 'docs/a.md'],
  [{ 'articles/{path}': '{path}' }, 'Articles/docs/a.md', undefined],
  [{ 'docs/new/{path}': 'new/{path}', 'docs/{path}': 'old/{path}' }, 'docs/new/a.md', 'new/a.md'],
  [{ 'docs/new/{path}': 'new/{path}', 'docs/{path}': 'old/{path}' }, 'docs/a.md', 'old/a.md'],
  [{ 'docs/{path}': 'x/{path}' }, 'docs/$&{path}.md', 'x/$&{path}.md'],
])('by %j of %s is %s', (patterns, path, english) => {
  expect(englishPathBy(patterns as Record<string, string>)(path)).toBe(english)
})

it.each(['{path}', 'docs/{path}', 'docs/{locale}/{path}', '{locale}/a b/.x/{path}', 'überblick/{path}'])(
  'takes the pattern %s',
  (pattern) => {
    expect(expectedPathPattern(pattern)).toBeUndefined()
  },
)

it.each([
  ['', 'ends in `{path}`'],
  ['docs', 'ends in `{path}`'],
  ['docs/{path}/', 'ends in `{path}`'],
  ['docs/{path}.md', 'ends in `{path}`'],
  ['{path}/{path}', 'ends in `{path}`'],
  ['/docs/{path}', 'relative to the root'],
  ['docs//{path}', 'relative to the root'],
  ['../docs/{path}', 'relative to the root'],
  ['./docs/{path}', 'relative to the root'],
  ['docs\\nl/{path}', '`/` between'],
  ['docs\n/{path}', '`/` between'],
  ['{locale}/{locale}/{path}', 'one `{locale}` at most'],
  ['docs.{locale}/{path}', 'whole folder'],
  ['{lang}/{path}', 'whole folder'],
  ['docs/**/{path}', 'no wildcards'],
])('refuses the pattern %j', (pattern, expected) => {
  expect(expectedPathPattern(pattern)).toContain(expected)
})

it('names a pattern whose English side asks for a locale that the other does not give', () => {
  expect(strayLocale({ '{locale}/{path}': '{locale}/x/{path}', 'docs/{path}': '{path}' })).toBeUndefined()
  expect(strayLocale({ 'docs/{path}': '{locale}/{path}' })).toBe('docs/{path}')
})
