import { isRefName } from '../../src/edges/ref-name.ts'

it.each(['main', 'live-sxs', 'release/2.0', 'fix/#12', 'user@home', 'übersetzung', 'a+b', "it's"])(
  'takes %j',
  (name) => {
    expect(isRefName(name)).toBe(true)
  },
)

it.each([
  '',
  '@',
  '-main',
  '/main',
  'main/',
  'main.',
  'main..fix',
  'a//b',
  '.hidden',
  'a/.b',
  'main.lock',
  'main.lock/x',
  'HEAD~1',
  'main^',
  'main:refs/heads/other',
  'ma*',
  'ma?n',
  'ma[i]n',
  'ma\\in',
  'main@{1}',
  'two words',
  'two\nlines',
  'nul\0',
  'del\x7f',
])('refuses %j', (name) => {
  expect(isRefName(name)).toBe(false)
})
