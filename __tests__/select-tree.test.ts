import { LARGEST_PAGE, selectTree } from '../src/select-pages.ts'
import { DEFAULT_SETTINGS } from '../src/settings.ts'
import { localizedPage } from './support/fixture-pages.ts'
import { memoryRepository } from './support/memory-repository.ts'

const HEAD = 'c'.repeat(40)
const FILES = {
  'docs/z.md': localizedPage(),
  'docs/a.md': localizedPage({ id: '"1"' }),
  'docs/english.md': '# Pumps\n',
  'docs/mention.md': '---\ntitle: Pumps\n---\n# Pumps\n\n    ms.openlocfilehash: 0f1e2d\n',
  '.github/page.md': localizedPage({ id: '"2"' }),
  'toc.json': '{}',
}
const select = (files: Readonly<Record<string, string>>, settings = {}) =>
  selectTree(memoryRepository({ [HEAD]: files }), HEAD, { ...DEFAULT_SETTINGS, ...settings })

describe('the pages of a commit', () => {
  it('are those that carry provenance, in path order, and no page beside them', async () => {
    const { pages, removed, oversized, allChanges } = await select(FILES)
    expect(pages.map(({ path, status }) => [path, status])).toEqual([
      ['docs/a.md', 'added'],
      ['docs/z.md', 'added'],
    ])
    expect([removed, oversized]).toEqual([[], []])
    expect(allChanges.map(({ path }) => path)).toEqual(Object.keys(FILES).sort())
  })

  it('are those that the settings name, and never the ignored ones', async () => {
    const { pages } = await select(FILES, { paths: ['docs/**'], ignore: ['docs/z.md'] })
    expect(pages.map(({ path }) => path)).toEqual(['docs/a.md', 'docs/english.md', 'docs/mention.md'])
  })

  it('are told apart from those that are too large', async () => {
    const large = localizedPage({ body: 'x'.repeat(LARGEST_PAGE) })
    const { pages, oversized } = await select({ 'a.md': large, 'b.md': localizedPage() })
    expect(pages.map(({ path }) => path)).toEqual(['b.md'])
    expect(oversized).toMatchObject([{ path: 'a.md', bytes: large.length }])
  })

  it('are an end of the run where the clone lacks their contents', async () => {
    const whole = memoryRepository({ [HEAD]: FILES })
    const partial = { ...whole, read: async () => new Map() }
    await expect(selectTree(partial, HEAD, DEFAULT_SETTINGS)).rejects.toThrow(
      /The clone does not hold the contents of `docs\/a\.md` at the head \(blob [0-9a-f]+\), expected every page to be checked/,
    )
  })
})
