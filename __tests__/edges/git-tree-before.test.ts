import { treeBefore } from '../../src/edges/git-tree-before.ts'
import type { Change } from '../../src/model.ts'

const AFTER = new Map([
  ['b.md', '1'],
  ['d/e.md', '2'],
  ['z.md', '3'],
])

const before = (changes: readonly Change[]): readonly (readonly [string, string])[] => [...treeBefore(AFTER, changes)]

it('undoes each kind of change', () => {
  expect(
    before([
      { status: 'added', path: 'b.md', id: '1' },
      { status: 'modified', path: 'd/e.md', id: '2', previousId: '20' },
      { status: 'removed', path: 'zz.md', previousId: '40' },
      { status: 'renamed', path: 'z.md', id: '3', previousPath: 'a.md', previousId: '30' },
    ]),
  ).toEqual([
    ['a.md', '30'],
    ['d/e.md', '20'],
    ['zz.md', '40'],
  ])
})

it('keeps the order of paths', () => {
  const removed = ['c.md', 'a.md', 'zz.md', 'd/f.md'].map(
    (path) => ({ status: 'removed', path, previousId: path }) as const,
  )
  expect(before(removed).map(([path]) => path)).toEqual(['a.md', 'b.md', 'c.md', 'd/e.md', 'd/f.md', 'z.md', 'zz.md'])
})

it('puts a file where another was moved away', () => {
  expect(
    before([
      { status: 'renamed', path: 'z.md', id: '3', previousPath: 'b.md', previousId: '3' },
      { status: 'added', path: 'b.md', id: '1' },
    ]),
  ).toEqual([
    ['b.md', '3'],
    ['d/e.md', '2'],
  ])
})

it('is what was there where nothing changed', () => {
  expect(before([])).toEqual([...AFTER])
})
