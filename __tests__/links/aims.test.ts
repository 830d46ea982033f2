import { aimFinder, aimOf, aimsAt, searchTexts } from '../../src/links/aims.ts'

const NONE = new Map<string, ReadonlySet<string>>()

describe('searchTexts', () => {
  it('gives the extensions of what is looked for, and the keys of short links where that is a page', () => {
    expect(searchTexts(aimsAt(['a/b.MD', 'c.md', 'd.png'], NONE))).toEqual(['.md', '.png', 'href', 'url'])
    expect(searchTexts(aimsAt(['d.png'], new Map([['a.md', new Set(['x'])]])))).toEqual(['.png', '.md'])
  })

  it('gives the empty text, which is on every line, where a name has no extension or there are too many', () => {
    expect(searchTexts(aimsAt(['LICENSE'], NONE))).toEqual([''])
    expect(searchTexts(aimsAt(['a.\n'], NONE))).toEqual([''])
    expect(
      searchTexts(
        aimsAt(
          Array.from({ length: 40 }, (_, index) => `a.x${index}`),
          NONE,
        ),
      ),
    ).toEqual([''])
  })
})

describe('aimOf', () => {
  const aims = aimsAt(['docs/a.md', 'docs/sub/index.md'], new Map([['docs/b.md', new Set(['x y'])]]))

  it.each<[string, string, 'path' | 'name' | undefined]>([
    ['a.md', 'docs/p.md', 'path'],
    ['A.md#x', 'docs/p.md', 'path'],
    ['a', 'docs/p.md', undefined],
    ['a', 'docs/p.yml', 'path'],
    ['sub/', 'docs/p.yml', 'path'],
    ['b.md#x%20y', 'docs/p.md', 'name'],
    ['b.md#z', 'docs/p.md', undefined],
    ['#x%20y', 'docs/b.md', 'name'],
    ['/docs/a.md', 'docs/p.md', undefined],
    ['https://example.com/docs/a.md', 'docs/p.md', undefined],
    ['../../../a.md', 'docs/p.md', undefined],
  ])('reads %s in %s', (url, page, aim) => {
    expect(aimOf(url, page, 'docs', aims)).toBe(aim)
  })
})

describe('aimFinder', () => {
  const mayLead = aimFinder(aimsAt(['docs/a_b.md', 'docs/two words (1).md'], NONE))

  it.each<[string, boolean]>([
    ['see [x](a_b.md "t") there', true],
    ['[x]: <./a\\_b.md>', true],
    ['<a href=a_b.md>', true],
    ['href: "a%5fb.md"', true],
    ['[x](..\\docs\\a_b.md)', true],
    ['[x](<two words (1).md>) or [y](two%20words%20%281%29.md)', true],
    ['see [x](other/a_b.md) and a_b.mdx, not-a_b.md', false],
    ['%E0%A4%A.md', false],
  ])('looks at %s', (line, found) => {
    expect(mayLead(line, 'docs/p.md', 'docs')).toBe(found)
  })

  it('takes linear time on lines that strangers write', () => {
    const times = ['=', '\\', '(', 'a.md#', '%', '../', 'a_b.', ' ', '[]('].map((piece) => {
      const line = piece.repeat(Math.ceil(100_000 / piece.length))
      const started = performance.now()
      mayLead(line, 'docs/p.md', 'docs')
      return performance.now() - started
    })
    expect(Math.max(...times)).toBeLessThan(500)
  })
})
