import type { BlobId } from '../src/model.ts'
import type { Repository } from '../src/repository.ts'
import { LARGEST_PAGE, type Selection, selectPages } from '../src/select-pages.ts'
import { DEFAULT_SETTINGS, type Settings } from '../src/settings.ts'
import { blobId, type Files, memoryRepository } from './support/memory-repository.ts'

const localized = (title: string, id = '1'): string =>
  `---\ntitle: ${title}\nms.openlocfilehash: 0123456789abcdef0123456789abcdef01234567\nms.locfileid: "${id}"\n---\n# ${title}\n`
const plain = (title: string): string => `---\ntitle: ${title}\n---\n# ${title}\n`

async function select(base: Files, head: Files, settings: Partial<Settings> = {}): Promise<Selection> {
  const repository = memoryRepository({ base, head })
  const changes = await repository.changes('base', 'head')
  return selectPages(repository, 'head', changes, { ...DEFAULT_SETTINGS, ...settings })
}

const pathsOf = ({ pages, removed }: Selection): { pages: string[]; removed: string[] } => ({
  pages: pages.map(({ status, path }) => `${status} ${path}`),
  removed: removed.map(({ path }) => path),
})

/** Tells how often and for which blobs the contents and the tree were asked. */
function watched(inner: Repository): { repository: Repository; reads: BlobId[][]; trees: string[] } {
  const reads: BlobId[][] = []
  const trees: string[] = []
  const repository: Repository = {
    ...inner,
    read: (ids) => {
      reads.push([...ids])
      return inner.read(ids)
    },
    tree: (commit) => {
      trees.push(commit)
      return inner.tree(commit)
    },
  }
  return { repository, reads, trees }
}

describe('pages chosen by default', () => {
  it('are those with provenance at the head or at the base', async () => {
    const base = {
      'a/changed.md': localized('old'),
      'b/lost.md': localized('lost'),
      'c/gone.md': localized('gone'),
      'd/plain.md': plain('old'),
      'e/gone.md': plain('gone'),
      'f/gained.md': plain('gained'),
      'same.md': localized('same'),
    }
    const head = {
      'a/changed.md': localized('new'),
      'b/lost.md': plain('lost'),
      'd/plain.md': plain('new'),
      'f/gained.md': localized('gained'),
      'g/index.yml': 'metadata:\n  ms.openlocfilehash: x\n',
      'g/other.yml': 'title: x\n',
      'h/new.MD': localized('new'),
      'same.md': localized('same'),
    }
    const selection = await select(base, head)
    expect(pathsOf(selection)).toEqual({
      pages: [
        'modified a/changed.md',
        'modified b/lost.md',
        'modified f/gained.md',
        'added g/index.yml',
        'added h/new.MD',
      ],
      removed: ['c/gone.md'],
    })
    expect(selection.allChanges).toHaveLength(9)
    expect(selection.oversized).toEqual([])
  })

  it('are none in dot-folders and none that are no pages', async () => {
    const head = Object.fromEntries(
      ['.github/a.md', 'x/.hidden/a.md', '.a.md', 'a.txt', 'a.json', 'a.html'].map((path) => [path, localized(path)]),
    )
    expect(pathsOf(await select({}, head))).toEqual({ pages: [], removed: [] })
  })

  it('come with the ids of both versions, and the size of the larger one', async () => {
    const { pages } = await select({ 'a.md': localized('older') }, { 'a.md': localized('new'), 'b.md': localized('b') })
    expect(pages.map(({ bytes }) => bytes)).toEqual([localized('older').length, localized('b').length])
    expect(pages[0]).toMatchObject({
      status: 'modified',
      id: blobId(localized('new')),
      previousId: blobId(localized('older')),
    })
  })

  it('are found where paths hold newlines, quotes, colons and leading hyphens', async () => {
    const paths = ['-a.md', 'a\nb.md', 'a"b\'.md', 'a:b.md', 'é/ü.md']
    const { pages } = await select({}, Object.fromEntries(paths.map((path) => [path, localized(path)])))
    expect(pages.map(({ path }) => path)).toEqual(paths)
  })
})

describe('new pages without provenance', () => {
  it('are chosen beside a localized page that did not change', async () => {
    const base = { 'a/old.md': localized('old'), 'b/old.md': plain('old'), 'index.yml': 'ms.openlocfilehash: x' }
    const head = {
      ...base,
      'a/new.md': plain('new'),
      'a/sub/new.md': plain('sub'),
      'b/new.md': plain('b'),
      'new.md': plain('root'),
    }
    expect(pathsOf(await select(base, head)).pages).toEqual(['added a/new.md'])
  })

  it('are chosen beside a localized page of the same change, without another look at the tree', async () => {
    const inner = memoryRepository({ base: {}, head: { 'a/one.md': localized('one'), 'a/two.md': plain('two') } })
    const { repository, reads, trees } = watched(inner)
    const changes = await inner.changes('base', 'head')
    const selection = await selectPages(repository, 'head', changes, DEFAULT_SETTINGS)
    expect(pathsOf(selection).pages).toEqual(['added a/one.md', 'added a/two.md'])
    expect({ reads: reads.length, trees }).toEqual({ reads: 1, trees: [] })
  })

  it('are not chosen where the folder lost its localized pages', async () => {
    const base = { 'a/old.md': localized('old') }
    expect(pathsOf(await select(base, { 'a/new.md': plain('new') }))).toEqual({ pages: [], removed: ['a/old.md'] })
    expect(pathsOf(await select(base, { 'a/old.md': plain('old'), 'a/new.md': plain('new') })).pages).toEqual([
      'modified a/old.md',
    ])
  })

  it.each([
    'README.md',
    'readme.nl-nl.md',
    'LICENSE.md',
    'License-Code.md',
    'TOC.md',
    'CONTRIBUTING.md',
    'code_of_conduct.md',
    'Code-of-Conduct.md',
    'SECURITY.md',
    'PULL_REQUEST_TEMPLATE.md',
    'ThirdPartyNotices.md',
  ])('are not chosen where they are %s', async (name) => {
    const base = { 'a/old.md': localized('old') }
    expect(pathsOf(await select(base, { ...base, [`a/${name}`]: plain('x') })).pages).toEqual([])
    expect(pathsOf(await select(base, { ...base, [`a/${name}`]: localized('x') })).pages).toEqual([`added a/${name}`])
  })

  it.each(['security-baselines.md', 'toc-overview.md', 'license-terms.md'])(
    'are chosen where they are %s',
    async (name) => {
      const base = { 'a/old.md': localized('old') }
      expect(pathsOf(await select(base, { ...base, [`a/${name}`]: plain('x') })).pages).toEqual([`added a/${name}`])
    },
  )

  it('cost one more batch of a bounded size', async () => {
    const folder = (index: number): Files =>
      Object.fromEntries(
        Array.from({ length: 80 }, (_, page) => [`f${index}/${page}.md`, localized(`${index} ${page}`)]),
      )
    const base: Files = Object.assign({}, ...Array.from({ length: 40 }, (_, index) => folder(index)))
    const fresh = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}/new.md`, plain(`${index}`)]))
    const inner = memoryRepository({ base, head: { ...base, ...fresh } })
    const { repository, reads, trees } = watched(inner)
    const changes = await inner.changes('base', 'head')
    const { pages } = await selectPages(repository, 'head', changes, DEFAULT_SETTINGS)
    expect(pages).toHaveLength(40)
    expect(trees).toEqual(['head'])
    expect(reads.map((ids) => ids.length)).toEqual([40, 480])
  })
})

describe('settings', () => {
  const base = {
    'docs/a.md': plain('a'),
    'docs/gone.md': plain('gone'),
    'docs/old/a.md': localized('old'),
    'blog/a.md': localized('blog'),
  }
  const head = {
    'docs/a.md': plain('changed'),
    'docs/README.md': plain('readme'),
    'docs/x.json': '{}',
    'docs/.hidden/a.md': localized('hidden'),
    'docs/old/a.md': localized('older'),
    'blog/a.md': localized('changed'),
  }

  it('`paths` takes the place of the choice by provenance', async () => {
    expect(pathsOf(await select(base, head, { paths: ['docs/**'] }))).toEqual({
      pages: ['added docs/README.md', 'modified docs/a.md', 'modified docs/old/a.md'],
      removed: ['docs/gone.md'],
    })
  })

  it('`ignore` is stronger than both', async () => {
    expect(pathsOf(await select(base, head, { ignore: ['**/old/**'] })).pages).toEqual(['modified blog/a.md'])
    expect(pathsOf(await select(base, head, { paths: ['docs/**'], ignore: ['docs/*.md'] }))).toEqual({
      pages: ['modified docs/old/a.md'],
      removed: [],
    })
  })

  it('a page moved out of what is checked is removed, one moved in is renamed', async () => {
    const page = localized('moved')
    const ignore = ['old/**']
    expect(pathsOf(await select({ 'new/a.md': page }, { 'old/a.md': page }, { ignore }))).toEqual({
      pages: [],
      removed: ['new/a.md'],
    })
    expect(pathsOf(await select({ 'old/a.md': page }, { 'new/a.md': page }, { ignore }))).toEqual({
      pages: ['renamed new/a.md'],
      removed: [],
    })
    expect(pathsOf(await select({ 'a.txt': page }, { 'a.md': page })).pages).toEqual(['added a.md'])
    expect(pathsOf(await select({ 'a.md': page }, { 'a.txt': page }))).toEqual({ pages: [], removed: ['a.md'] })
  })
})

describe('moved pages', () => {
  const renamed = async (before: string, now: string): Promise<Selection> => {
    const repository = memoryRepository({ base: { 'a.md': before }, head: { 'z/b.md': now } })
    const change = {
      status: 'renamed',
      path: 'z/b.md',
      id: blobId(now),
      previousPath: 'a.md',
      previousId: blobId(before),
    } as const
    return selectPages(repository, 'head', [change], DEFAULT_SETTINGS)
  }

  it('stay one page with one id at the translation service', async () => {
    const selection = await renamed(localized('old', '7'), localized('new', '7'))
    expect(selection.pages).toMatchObject([{ status: 'renamed', path: 'z/b.md', previousPath: 'a.md' }])
    expect(selection.removed).toEqual([])
  })

  it('are two pages with two ids', async () => {
    const selection = await renamed(localized('old', '7'), localized('new', '8'))
    expect(selection.pages).toEqual([
      {
        status: 'added',
        path: 'z/b.md',
        id: blobId(localized('new', '8')),
        bytes: localized('new', '8').length,
      },
    ])
    expect(selection.removed).toEqual([{ status: 'removed', path: 'a.md', previousId: blobId(localized('old', '7')) }])
  })

  it('are one page where a version says no id, which is how provenance gets lost', async () => {
    expect(pathsOf(await renamed(localized('old', '7'), plain('new'))).pages).toEqual(['renamed z/b.md'])
  })
})

describe('contents', () => {
  it('of both sides of all pages are read in one batch, each blob once', async () => {
    const inner = memoryRepository({
      base: { 'a.md': localized('1'), 'b.md': localized('1'), 'x.txt': '1' },
      head: { 'a.md': localized('2'), 'b.md': localized('2'), 'x.txt': '2' },
    })
    const { repository, reads } = watched(inner)
    await selectPages(repository, 'head', await inner.changes('base', 'head'), DEFAULT_SETTINGS)
    expect(reads).toEqual([[blobId(localized('2')), blobId(localized('1'))]])
  })

  it('too large to check are told with their size', async () => {
    const large = localized('x') + 'x'.repeat(LARGEST_PAGE)
    const selection = await select(
      { 'a.md': localized('a'), 'b.md': large, 'c.md': large },
      { 'a.md': large, 'b.md': localized('b'), 'd.md': plain('d') + 'x'.repeat(LARGEST_PAGE) },
    )
    expect(selection.oversized.map(({ path, bytes }) => ({ path, bytes }))).toEqual([
      { path: 'a.md', bytes: large.length },
      { path: 'b.md', bytes: large.length },
      { path: 'd.md', bytes: plain('d').length + LARGEST_PAGE },
    ])
    expect(pathsOf(selection)).toEqual({ pages: [], removed: ['c.md'] })
  })

  it('that the repository does not hold end the check', async () => {
    const repository = memoryRepository({ base: {}, head: {} })
    const change = { status: 'added', path: 'a`b.md', id: blobId('missing') } as const
    await expect(selectPages(repository, 'head', [change], DEFAULT_SETTINGS)).rejects.toThrow(
      `The clone does not hold the contents of \`a'b.md\` at the head (blob ${blobId('missing')}), expected every page to be checked`,
    )
  })
})

it('has more contents read while some are waited for', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 65 }, (_, index) => [`docs/${index}.md`, localized(`${index}`)]),
  )
  const inner = memoryRepository({ base: {}, head: files })
  let readAgain = (): void => {}
  const again = new Promise<void>((resolve) => {
    readAgain = resolve
  })
  let reads = 0
  const read: Repository['read'] = async (ids) => {
    reads += 1
    if (reads === 2) readAgain()
    // the first answer comes once the second was asked for
    await again
    return inner.read(ids)
  }
  const changes = await inner.changes('base', 'head')
  const { pages } = await selectPages({ ...inner, read }, 'head', changes, DEFAULT_SETTINGS)
  expect(pages).toHaveLength(65)
})
