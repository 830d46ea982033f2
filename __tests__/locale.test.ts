import { findLocale } from '../src/locale.ts'
import type { Repository } from '../src/repository.ts'
import { type Files, memoryRepository } from './support/memory-repository.ts'

const page = (locale: string, title = ''): string => `---\ntitle: ${title}\nms.contentlocale: ${locale}\n---\n# Kop\n`

async function vote(files: Files) {
  const repository = memoryRepository({ base: files })
  return findLocale(repository, 'base', await repository.tree('base'))
}

const many = (count: number, name: (index: number) => string, text: string): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [name(index), text]))

describe('the locale of a repository', () => {
  it('is that of most pages, as most of them write it', async () => {
    const files = {
      'a.md': page('nl-nl', 'a'),
      'b.md': page('nl-NL', 'b'),
      'c.yml': 'metadata:\n  ms.contentlocale: nl-NL\n',
      'd.md': page('"fr-FR"'),
      'e.md': '# No locale\n',
    }
    expect(await vote(files)).toEqual({ state: 'known', locale: 'nl-NL', others: new Set(['fr-fr']) })
  })

  it('counts pages of equal bytes each', async () => {
    const files = {
      ...many(3, (index) => `${index}.md`, page('de-DE')),
      'x.md': page('nl-NL'),
      'y.md': page('nl-NL', 'y'),
    }
    expect(await vote(files)).toMatchObject({ state: 'known', locale: 'de-DE' })
  })

  it('is unknown without a majority', async () => {
    expect(await vote({ 'a.md': page('nl-NL'), 'b.md': page('fr-FR') })).toEqual({
      state: 'unknown',
      why: 'no locale is that of more than half of the 2 pages looked at (1 `nl-nl`, 1 `fr-fr`); set `locale` in the settings',
    })
  })

  it('is unknown where no page says one', async () => {
    const files = { 'a.md': '# A\n', '.github/b.md': page('nl-NL'), 'c.txt': page('nl-NL'), 'd.md': page('<b>x</b>') }
    expect(await vote(files)).toEqual({
      state: 'unknown',
      why: 'no page looked at in base carries `ms.contentlocale`',
    })
    expect(await vote({})).toMatchObject({ state: 'unknown' })
  })

  it('is looked for among more pages where few of the first carry one', async () => {
    const files = {
      ...many(900, (index) => `a/${String(index).padStart(4, '0')}.md`, '# A\n'),
      ...many(100, (index) => `b/${index}.md`, page('nl-NL')),
    }
    expect(await vote(files)).toMatchObject({ state: 'known', locale: 'nl-NL' })
    const sparse = {
      ...many(640, (index) => `a/${String(index).padStart(4, '0')}.md`, '# A\n'),
      'a/0005.md': page('nl-NL', '5'),
      'a/0006.md': page('nl-NL', '6'),
    }
    expect(await vote(sparse)).toMatchObject({ state: 'known', locale: 'nl-NL' })
  })

  it('reads at most 64 pages where they say enough, the same ones each time', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [`${index}.md`, page('nl-NL', `${index}`)]),
    )
    const inner = memoryRepository({ base: files })
    const asked: string[][] = []
    const counting: Repository = {
      ...inner,
      read: (ids) => {
        asked.push([...ids])
        return inner.read(ids)
      },
    }
    const tree = await inner.tree('base')
    expect(await findLocale(counting, 'base', tree)).toMatchObject({ locale: 'nl-NL', others: new Set() })
    await findLocale(counting, 'base', new Map([...tree].reverse()))
    expect(asked.map((ids) => ids.length)).toEqual([64, 64])
    expect(asked[0]).toEqual(asked[1])
  })
})
