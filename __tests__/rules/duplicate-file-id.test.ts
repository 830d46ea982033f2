import { localizedLanding, localizedPage } from '../support/fixture-pages.ts'
import { type Case, judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const LANDING = 'docs/index.yml'
const OTHER = 'docs/other.md'

const own = async (options: Case): Promise<string[]> =>
  linesOf(await judge(options)).filter((line) => line.includes(' duplicate-file-id '))

const message = (id: string, other: string): string =>
  `error duplicate-file-id Unexpected \`ms.locfileid\` \`${id}\`, already that of ${other}, expected an id that no other page carries`

describe('duplicate-file-id', () => {
  it.each([
    ['LF', {}],
    ['CRLF', { eol: '\r\n' }],
    ['a byte order mark', { bom: true }],
  ] as const)('finds a new page with the id of another at its value, with %s', async (_, form) => {
    const before = { [OTHER]: localizedPage(), 'docs/hub.yml': localizedLanding({ id: '7' }) }
    const after = { [PAGE]: localizedPage(form), [LANDING]: localizedLanding({ ...form, id: '"7"' }) }
    expect(linesOf(await judge({ before, after }))).toEqual([
      `${LANDING}:9:17 ${message('7', '`docs/hub.yml`')}`,
      `${PAGE}:8:15 ${message('41007', `\`${OTHER}\``)}`,
    ])
  })

  it('names the first other page, and how many more there are', async () => {
    const page = localizedPage()
    const one = { before: { 'b.md': page, 'a.md': page }, after: { [PAGE]: page } }
    expect(await own(one)).toEqual([`${PAGE}:8:15 ${message('41007', '`a.md` and 1 more page')}`])
    const many = { before: { ...one.before, 'c.md': page, 'z/d.md': page }, after: { [PAGE]: page } }
    expect(await own(many)).toEqual([`${PAGE}:8:15 ${message('41007', '`a.md` and 3 more pages')}`])
  })

  it('finds a page that took over the id of another, and not the other', async () => {
    const before = { [PAGE]: localizedPage(), [OTHER]: localizedPage({ id: '"41008"' }) }
    const after = { [PAGE]: localizedPage({ id: '"41008"' }) }
    expect(await own({ before, after })).toEqual([`${PAGE}:8:15 ${message('41008', `\`${OTHER}\``)}`])
  })

  it('finds two new pages with one id at both', async () => {
    const after = { [PAGE]: localizedPage(), [OTHER]: localizedPage({ id: '41007' }) }
    expect(await own({ after })).toEqual([
      `${OTHER}:8:15 ${message('41007', `\`${PAGE}\``)}`,
      `${PAGE}:8:15 ${message('41007', `\`${OTHER}\``)}`,
    ])
  })

  it('does not find a page that carried the id before this change, too', async () => {
    const before = { [PAGE]: localizedPage(), [OTHER]: localizedPage() }
    expect(await own({ before, after: { [PAGE]: localizedPage({ type: 'MT' }) } })).toEqual([])
  })

  it('does not find the id at a path that the change removes or moves away from', async () => {
    const page = localizedPage()
    expect(await own({ before: { [OTHER]: page }, after: { [OTHER]: null, [PAGE]: page } })).toEqual([])
    const edited = localizedPage({ type: 'MT' })
    expect(await own({ before: { [OTHER]: page }, after: { [OTHER]: null, [PAGE]: edited } })).toEqual([])
  })

  it.each([
    ['a page in another language', localizedPage({ locale: 'fr-FR' })],
    ['an id that the other one begins with', localizedPage({ id: '"410070"' })],
    ['an id in the text', '# Pompen\n\nms.locfileid: "41007"\n'],
  ])('does not find %s', async (_, text) => {
    expect(await own({ before: { [OTHER]: text }, after: { [PAGE]: localizedPage() } })).toEqual([])
  })

  it.each([null, '', '"41007a"'])('leaves the id %j, which is none, alone', async (id) => {
    const page = localizedPage({ id })
    expect(await own({ before: { [OTHER]: page }, after: { [PAGE]: page } })).toEqual([])
  })
})
