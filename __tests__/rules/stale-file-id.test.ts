import { localizedLanding, localizedPage, type PageOptions } from '../support/fixture-pages.ts'
import { judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const LANDING = 'docs/index.yml'
const OLDER: PageOptions = { hash: 'a'.repeat(40), commit: 'b'.repeat(40) }

const own = async (before: PageOptions, after: PageOptions): Promise<string[]> =>
  linesOf(await judge({ before: { [PAGE]: localizedPage(before) }, after: { [PAGE]: localizedPage(after) } })).filter(
    (line) => line.includes(' stale-file-id '),
  )

const message = (found: string, before: string): string =>
  `error stale-file-id Unexpected \`ms.locfileid\` \`${found}\`, expected \`${before}\` or higher`

describe('stale-file-id', () => {
  it.each([
    ['LF', {}],
    ['CRLF', { eol: '\r\n' }],
    ['a byte order mark', { bom: true }],
  ] as const)('finds the id at its value, with %s', async (_, form) => {
    const now = { ...form, ...OLDER, id: '"41006"' }
    const report = await judge({
      before: { [PAGE]: localizedPage(form), [LANDING]: localizedLanding(form) },
      after: { [PAGE]: localizedPage(now), [LANDING]: localizedLanding({ ...now, id: '"41001"' }) },
    })
    expect(linesOf(report)).toEqual([
      `${LANDING}:9:17 ${message('41001', '41008')}`,
      `${PAGE}:8:15 ${message('41006', '41007')}`,
    ])
  })

  it.each([
    ['10000', '9999'],
    ['"10000"', "'9999'"],
    ['90071992547409932', '90071992547409931'],
  ])('compares %s and %s as numbers, of any size', async (before, after) => {
    const bare = (id: string): string => id.replace(/\D/g, '')
    expect(await own({ id: before }, { ...OLDER, id: after })).toEqual([
      `${PAGE}:8:15 ${message(bare(after), bare(before))}`,
    ])
    expect(await own({ id: after }, { ...OLDER, id: before })).toEqual([])
  })

  it.each<[string, PageOptions, PageOptions]>([
    ['an equal id', {}, OLDER],
    ['the same source commit', {}, { id: '"1"' }],
    ['a later date', {}, { ...OLDER, id: '"1"', date: '03/15/2021' }],
    ['no id before', { id: null }, { ...OLDER, id: '"1"' }],
    ['no id now', {}, { ...OLDER, id: null }],
    ['an id that is no number', {}, { ...OLDER, id: '"-1"' }],
    ['an id that was no number', { id: '"41007a"' }, { ...OLDER, id: '"1"' }],
    ['dates that are equal and no dates', { date: '02/30/2021' }, { ...OLDER, id: '"1"', date: '02/30/2021' }],
    ['no dates', { date: null }, { ...OLDER, id: '"1"', date: null }],
  ])('does not find %s', async (_, before, after) => {
    expect(await own(before, after)).toEqual([])
  })

  it('leaves an earlier date to stale-handoff-date', async () => {
    const after = { [PAGE]: localizedPage({ ...OLDER, id: '"1"', date: '03/13/2021' }) }
    const { findings } = await judge({ before: { [PAGE]: localizedPage() }, after })
    expect(findings.map(({ rule }) => rule)).toEqual(['stale-handoff-date'])
  })

  it('has nothing to say of a new page', async () => {
    const report = await judge({ after: { [PAGE]: localizedPage({ id: '"1"' }) } })
    expect(linesOf(report)).toEqual([])
    expect(report.skips.filter(({ rule }) => rule === 'stale-file-id')).toEqual([])
  })
})
