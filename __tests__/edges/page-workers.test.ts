import { CannotRun } from '../../src/edges/cannot-run.ts'
import { openPageWorkers, type PageWorkers, type PoolOptions } from '../../src/edges/page-workers.ts'
import { readBesideExactly, readExactly } from '../../src/parse/exact.ts'
import { pageOf } from '../support/read-text.ts'

const DYING = new URL('../support/workers/dying.mjs', import.meta.url)

const opened: PageWorkers[] = []
const open = (options: PoolOptions): PageWorkers => {
  const workers = openPageWorkers({ workers: 2, mostReadHere: 0, ...options })
  opened.push(workers)
  return workers
}
afterEach(() => Promise.all(opened.splice(0).map((workers) => workers.close())))

const pages = Array.from({ length: 40 }, (_, index) =>
  pageOf(
    `# <a name="page-${index}"></a>Pagina ${index}\n\n[a](${index}.md) ${'tekst '.repeat(index)}\n`,
    `${index}.md`,
  ),
)

describe('bodies', () => {
  it('are those of the exact parser, each for the page that was asked for', async () => {
    const workers = open({})
    expect(await Promise.all(pages.map((page) => workers.bodyOf(page)))).toEqual(pages.map(readExactly))
  })

  it('are read here as long as there is little to read', async () => {
    const workers = open({ mostReadHere: 1000, file: DYING })
    expect(await workers.bodyOf(pageOf('# Een\n'))).toEqual(readExactly(pageOf('# Een\n')))
    // the worker that answers everything with nothing
    expect(await workers.bodyOf(pageOf('x'.repeat(1000)))).toBeUndefined()
  })

  it('are read here where there is one core', async () => {
    const workers = open({ workers: 0, file: DYING })
    expect(await workers.bodyOf(pageOf('# Een\n'))).toEqual(readExactly(pageOf('# Een\n')))
  })

  it('may be English beside a translation', async () => {
    const spans =
      '<span data-ttu-id="a-1">Pompen</span><span class="sxs-lookup"><span data-stu-id="a-1">Pumps</span></span>'
    const page = pageOf(`# ${spans}\n`)
    const body = readExactly(page)
    if (body === undefined) throw new Error('the page can be read')
    const english = readBesideExactly(page, body)
    expect(english?.headings).toHaveLength(1)
    expect(await open({}).besideOf(page, body)).toEqual(english)
  })

  it('may be none', async () => {
    expect(await open({}).bodyOf(pageOf('---\ntitle: x\n# A\n'))).toBeUndefined()
  })
})

describe('a worker that dies', () => {
  it.each([
    ['throw', /^A thread ended while it read `docs\/[^`]*`: out of␊luck$/],
    ['exit', /^A thread ended while it read `docs\/[^`]*`: exit code 3$/],
  ])('of %s is an error that names the page, and no page is waited for', async (text, message) => {
    const workers = open({ workers: 2, file: DYING })
    const two = [1, 2].map((index) => workers.bodyOf(pageOf('first', `docs/first-${index}.md`)))
    expect(await Promise.all(two)).toEqual([undefined, undefined])
    const rest = [pageOf(text, 'docs/bad.md'), pageOf(text, 'docs/bad.md'), pageOf('after', 'docs/after.md')]
    const ends = await Promise.allSettled(rest.map((page) => workers.bodyOf(page)))
    for (const end of ends) {
      expect(end.status).toBe('rejected')
      if (end.status !== 'rejected') continue
      expect(end.reason).toBeInstanceOf(CannotRun)
      expect(end.reason.message).toMatch(message)
      expect(end.reason.message).toContain('docs/bad.md')
    }
  })

  it('is told again to who asks it later', async () => {
    const workers = open({ file: new URL('../support/workers/none.mjs', import.meta.url) })
    await expect(workers.bodyOf(pageOf('a', 'a.md'))).rejects.toThrow(
      /^A thread ended while it read `a.md`: .*none\.mjs/,
    )
    await expect(Promise.all(pages.map((page) => workers.bodyOf(page)))).rejects.toThrow(/^A thread ended/)
  })
})
