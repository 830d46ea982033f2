import { retarget, withFragment } from '../../src/links/retarget.ts'
import { readTarget } from '../../src/links/target.ts'

describe('a target made to lead elsewhere', () => {
  it.each([
    ['klep.md', 'docs/Klep.md', 'Klep.md'],
    ['./klep.md?x=1#a', 'docs/Klep.md', './Klep.md?x=1#a'],
    ['../docs/klep.md', 'docs/Klep.md', '../docs/Klep.md'],
    ['sub//./a.md', 'docs/Sub/a.md', 'Sub//./a.md'],
    ['sub\\a.md', 'docs/Sub/a.md', 'Sub\\a.md'],
    ['~/docs/klep.md', 'docs/Klep.md', '~/docs/Klep.md'],
    ['een%20twee.md', 'docs/Een twee.md', 'Een%20twee.md'],
    ['Eén.md', 'docs/één.md', 'één.md'],
    ['E%C3%A9n.md', 'docs/één.md', '%C3%A9%C3%A9n.md'],
    ['weg.md', 'docs/sub/weg.md', 'sub/weg.md'],
    ['./weg.md', 'docs/sub/weg.md', './sub/weg.md'],
    ['./weg.md#a', 'weg.md', '../weg.md#a'],
    ['sub/weg.md', 'help/weg.md', '../help/weg.md'],
    ['~/docs/sub/weg.md', 'help/weg.md', '~/help/weg.md'],
    ['a.md', 'docs/100%(x).md', '100%25%28x%29.md'],
  ])('%s to %s', (url, path, expected) => {
    expect(retarget(url, 'docs/page.md', '', path)).toBe(expected)
    expect(readTarget(expected, 'docs/page.md', '')).toMatchObject({ kind: 'path', path })
  })

  it('cannot leave the docset from `~/`', () => {
    expect(retarget('~/a.md', 'docs/sub/page.md', 'docs', 'docs/b/a.md')).toBe('~/b/a.md')
    expect(retarget('~/a.md', 'docs/sub/page.md', 'docs', 'help/a.md')).toBeUndefined()
  })
})

it.each([
  ['a.md#b', 'c', 'a.md#c'],
  ['#b', 'c d', '#c%20d'],
  ['a.md?x=1#b#c', 'd', 'a.md?x=1#d'],
])('%s with the fragment %s', (url, name, expected) => expect(withFragment(url, name)).toBe(expected))
