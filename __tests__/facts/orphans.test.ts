import { check } from '../../src/check.ts'
import { type GitRepository, openGitRepository } from '../../src/edges/git-repository.ts'
import { DEFAULT_SETTINGS } from '../../src/settings.ts'
import { localizedPage } from '../support/fixture-pages.ts'
import { type GitFixture, makeRepository } from '../support/git-fixture.ts'

const page = (text: string): string => localizedPage({ body: `# <a name="pumps"></a>Pompen\n\n${text}\n` })
const COUNT = 922
const FOLDERS = Array.from({ length: COUNT }, (_, index) => `docs/part-${index}`)

let fixture: GitFixture
let repository: GitRepository
const searches: (readonly string[])[] = []

beforeAll(async () => {
  const toc = FOLDERS.map((folder) => `# [Deel](${folder.slice('docs/'.length)}/index.md)\n`).join('')
  const pages = Object.fromEntries(FOLDERS.map((folder) => [`${folder}/index.md`, page(folder)]))
  const use = page('[a](part-7/index.md#x) [b](part-8/index.md)')
  fixture = await makeRepository([
    { files: { ...pages, 'docs/TOC.md': toc, 'docs/a.md': use, 'docs/keep/index.md': page('[c](../a.md)') } },
    { files: Object.fromEntries(FOLDERS.map((folder) => [`${folder}/index.md`, null])) },
    { files: { 'docs/a.md': page('Anders.') } },
  ])
  const opened = await openGitRepository(fixture.directory)
  repository = {
    ...opened,
    linesWith: (commit, texts) => {
      searches.push(texts)
      return opened.linesWith(commit, texts)
    },
  }
})
afterAll(async () => {
  await repository.close()
  await fixture.remove()
})
beforeEach(() => {
  searches.length = 0
})

const checked = (from: number, to: number) =>
  check({
    localized: repository,
    base: fixture.commits[from] ?? '',
    head: fixture.commits[to] ?? '',
    settings: DEFAULT_SETTINGS,
    today: '2026-01-01',
  })

it('finds the links to hundreds of pages of one name in one search', async () => {
  const { findings, pages } = await checked(0, 1)
  expect(pages).toMatchObject({ changed: COUNT, checked: 0 })
  expect(searches).toEqual([['.md', 'href', 'url']])
  expect(findings.filter(({ rule }) => rule !== 'orphaned-link')).toEqual([])
  expect(findings).toHaveLength(COUNT)
  const inText = findings.filter(({ path }) => path === 'docs/a.md')
  expect(inText).toEqual([])
  const [seven] = findings.filter(({ data }) => data.target === 'docs/part-7/index.md')
  expect([seven?.path, seven?.place.start.line, seven?.details]).toEqual(['docs/TOC.md', 8, 'docs/a.md:12:5'])
})

it('searches nothing for a change that takes nothing away', async () => {
  const { findings } = await checked(1, 2)
  expect(searches.filter((texts) => texts.join() !== 'ms.locfileid')).toEqual([])
  expect(findings.filter(({ rule }) => rule.startsWith('orphaned'))).toEqual([])
})

it('says so where the clone lacks contents', async () => {
  const partial: GitRepository = { ...repository, linesWith: async () => undefined }
  const { findings, remarks } = await check({
    localized: partial,
    base: fixture.commits[0] ?? '',
    head: fixture.commits[1] ?? '',
    settings: DEFAULT_SETTINGS,
    today: '2026-01-01',
  })
  expect(findings).toEqual([])
  expect(remarks).toEqual(['Links to what the change removes were not looked for: the clone lacks contents of pages'])
})
