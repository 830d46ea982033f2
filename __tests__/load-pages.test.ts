import { type LoadedPage, loadPages, readSides } from '../src/load-pages.ts'
import type { SelectedChange } from '../src/select-pages.ts'
import { blobId, memoryRepository } from './support/memory-repository.ts'

const COMMIT = 'c'.repeat(40)
const MEGABYTE = 1024 * 1024

const added = (path: string, text: string, bytes = text.length): SelectedChange => ({
  status: 'added',
  path,
  id: blobId(text),
  bytes,
})

async function loaded(files: Readonly<Record<string, string>>, pages: readonly SelectedChange[]) {
  const loads: (readonly LoadedPage[])[] = []
  for await (const load of loadPages(memoryRepository({ [COMMIT]: files }), pages)) loads.push(load)
  return loads
}

const textOf = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('utf8')

describe('loads', () => {
  it('hold every page once, in order, with its bytes', async () => {
    const files = Object.fromEntries(Array.from({ length: 1100 }, (_, index) => [`${index}.md`, `page ${index}`]))
    const pages = Object.entries(files).map(([path, text]) => added(path, text))
    const loads = await loaded(files, pages)
    expect(loads.map(({ length }) => length)).toEqual([512, 512, 76])
    expect(loads.flat().map(({ path, current }) => [path, textOf(current)])).toEqual(
      pages.map(({ path }) => [path, files[path]]),
    )
  })

  it('are smaller where pages are large, and a page that alone is too large has one of its own', async () => {
    const files = { 'a.md': 'a', 'b.md': 'b', 'c.md': 'c', 'd.md': 'd' }
    const sizes = [1, 2, 5, 1].map((megabytes) => megabytes * MEGABYTE)
    const pages = Object.entries(files).map(([path, text], index) => added(path, text, sizes[index]))
    expect((await loaded(files, pages)).map((load) => load.map(({ path }) => path))).toEqual([
      ['a.md', 'b.md'],
      ['c.md'],
      ['d.md'],
    ])
  })

  it('hold both sides of a page that was there before', async () => {
    const files = { 'a.md': 'new', 'old.md': 'old' }
    const change: SelectedChange = {
      status: 'renamed',
      path: 'a.md',
      id: blobId('new'),
      previousPath: 'old.md',
      previousId: blobId('old'),
      bytes: 3,
    }
    const [[page] = []] = await loaded(files, [change])
    expect([textOf(page?.current), textOf(page?.previous)]).toEqual(['new', 'old'])
  })

  it('are none without pages', async () => {
    expect(await loaded({}, [])).toEqual([])
  })
})

it('names the side that the clone lacks', async () => {
  const repository = memoryRepository({ [COMMIT]: { 'a.md': 'new' } })
  const change = { status: 'modified', path: 'a.md', id: blobId('new'), previousId: 'b'.repeat(40) } as const
  await expect(readSides(repository, [change])).rejects.toThrow(
    `The clone does not hold the contents of \`a.md\` at the base (blob ${'b'.repeat(40)}), expected every page to be checked`,
  )
})
