import { localizedPage } from '../support/fixture-pages.ts'
import { judge, linesOf } from '../support/judge.ts'
import { DOCSET } from '../support/linked-case.ts'

const page = localizedPage({ body: '# <a name="pumps"></a>Pompen\n\n[a](~/weg.md)\n' })
const rulesOf = async (input: Parameters<typeof judge>[0]): Promise<string[]> =>
  linesOf(await judge(input)).map((line) => line.split(' ').slice(1, 3).join(' '))

describe('the setting `docsets`', () => {
  const after = { 'docs/nl/page.md': page, 'docs/nl/weg.md': 'x' }

  it('says what `~/` means where nothing else does', async () => {
    expect(await rulesOf({ after })).toEqual(['error broken-link'])
    expect(await rulesOf({ after, settings: { docsets: ['docs/nl'] } })).toEqual([])
    expect(await rulesOf({ after, settings: { docsets: ['docs', 'docs/nl'] } })).toEqual([])
  })

  it('leaves the links of pages elsewhere alone', async () => {
    const { findings, skips } = await judge({ after: { 'readme/page.md': page }, settings: { docsets: ['docs'] } })
    expect({ findings, skips: skips.filter(({ rule }) => rule === 'broken-link') }).toEqual({ findings: [], skips: [] })
  })

  it('is a remark where a folder holds nothing, for then nothing is looked up', async () => {
    const { remarks } = await judge({ after, settings: { docsets: ['docs', 'dosc'] } })
    expect(remarks).toEqual([
      'No file lies in `dosc`, which the setting `docsets` names: links are looked up in docsets alone',
    ])
  })

  it('stands before the configuration of the docs build', async () => {
    const before = { ...DOCSET, 'docs/weg.md': 'x' }
    const elsewhere = { before, after: { 'docs/nl/page.md': page } }
    expect(await rulesOf(elsewhere)).toEqual([])
    expect(await rulesOf({ ...elsewhere, settings: { docsets: ['docs/nl'] } })).toEqual(['warning broken-link'])
  })
})

describe('the setting `redirections`', () => {
  const moved = { 'moved/2021.json': '{ "redirections": [{ "source_path": "weg.md", "redirect_url": "/a" }] }' }
  const after = { 'page.md': page }

  it('names redirection files besides those known by their names', async () => {
    expect(await rulesOf({ before: moved, after })).toEqual(['error broken-link'])
    expect(await rulesOf({ before: moved, after, settings: { redirections: ['moved/*.json'] } })).toEqual([])
  })

  it('counts for English, too', async () => {
    expect(await rulesOf({ after, english: moved, settings: { redirections: ['moved/*'] } })).toEqual([])
  })
})

describe('the setting `site`', () => {
  const site = { docs: 'docs.example.com/nl-nl/guide' }
  const settings = { site }
  const files = { 'docs/Pumps.md': '# <a name="big"></a>Groot\n', 'docs/sub/index.yml': 'x', 'docs/p.png': 'x' }
  const ofLink = async (url: string, input: Parameters<typeof judge>[0] | object = {}): Promise<string[]> => {
    const body = `# <a name="pumps"></a>Pompen\n\n[a](${url})\n`
    return rulesOf({ settings, before: files, after: { 'docs/page.md': localizedPage({ body }) }, ...input })
  }

  it.each([
    'https://docs.example.com/guide/pumps',
    'https://docs.example.com/en-us/guide/Pumps?view=1#big',
    '/guide/pumps',
    '/nl-nl/guide/pumps/',
    '/guide/sub',
    '/guide/p.png',
    'https://docs.example.com/other/weg',
    'https://example.com/guide/weg',
    '//example.com/guide/weg',
    '/guidelines/weg',
    '/guide/../weg',
  ])('finds %s, or leaves it alone', async (url) => expect(await ofLink(url)).toEqual([]))

  it.each(['https://docs.example.com/guide/weg', '/nl-nl/guide/weg#a', '/guide/sub/weg'])(
    'finds no file for %s',
    async (url) => {
      expect(await ofLink(url)).toEqual(['error broken-link'])
      expect(await ofLink(url, { settings: {} })).toEqual([])
    },
  )

  it('looks names up, too', async () => {
    expect(await ofLink('/guide/pumps#small')).toEqual(['warning pending-fragment'])
  })

  it('looks in redirections and in English, too', async () => {
    const moved = '{ "redirections": [{ "source_path": "docs/weg.md", "redirect_url": "/a" }] }'
    const redirected = { before: { '.openpublishing.redirection.json': moved } }
    expect(await ofLink('/guide/weg', redirected)).toEqual([])
    const alone = { 'docs/weg/index.md': 'x', '.openpublishing.redirection.json': moved.replace('weg.md', 'oud.md') }
    expect(await ofLink('/guide/weg', { english: alone })).toEqual([])
    expect(await ofLink('/guide/oud', { english: alone })).toEqual([])
    expect(await ofLink('/guide/niets', { english: alone })).toEqual(['error broken-link'])
  })

  it('takes the docset with the longest address', async () => {
    const both = { settings: { site: { ...site, '': 'docs.example.com' } }, before: { 'docs/a.md': 'x', 'b.md': 'x' } }
    expect(await ofLink('/guide/a', both)).toEqual([])
    expect(await ofLink('/b', both)).toEqual([])
    expect(await ofLink('/guide/b', both)).toEqual(['error broken-link'])
  })
})
