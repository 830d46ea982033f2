import { localizedLanding, localizedPage, type PageOptions } from '../support/fixture-pages.ts'
import { type Case, judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const LANDING = 'docs/index.yml'
const OTHER_FILE = { 'docs/other.md': localizedPage({ id: '"41008"' }) }

const own = async (options: Case): Promise<string[]> =>
  linesOf(await judge(options)).filter((line) => line.includes(' future-handoff-date '))

const judgeDate = (options: PageOptions, date?: string): Promise<string[]> =>
  own({ after: { [PAGE]: localizedPage(options) }, ...(date ? { date } : {}) })

const message = (found: string, latest = '01/16/2026'): string =>
  `error future-handoff-date Unexpected \`ms.lasthandoff\` \`${found}\`, expected \`${latest}\` or earlier`

describe('future-handoff-date', () => {
  it.each([
    ['LF', {}],
    ['CRLF', { eol: '\r\n' }],
    ['a byte order mark', { bom: true }],
    ['CRLF and a byte order mark', { eol: '\r\n', bom: true }],
  ] as const)('finds the date at its value, with %s', async (_, form) => {
    const date = '06/01/2026'
    const after = {
      [PAGE]: localizedPage({ ...form, date }),
      [LANDING]: localizedLanding({ ...form, date, id: '"1"' }),
    }
    expect(linesOf(await judge({ after }))).toEqual([
      `${LANDING}:8:19 ${message(date)}`,
      `${PAGE}:7:17 ${message(date)}`,
    ])
  })

  it.each(['"06/01/2026"', "'06/01/2026'"])('finds the date written as %s', async (date) => {
    expect(await judgeDate({ date })).toEqual([`${PAGE}:7:17 ${message('06/01/2026')}`])
  })

  it('allows a day after the commit, and no more', async () => {
    expect(await judgeDate({ date: '01/15/2026' })).toEqual([])
    expect(await judgeDate({ date: '01/16/2026' })).toEqual([])
    expect(await judgeDate({ date: '01/17/2026' })).toEqual([`${PAGE}:7:17 ${message('01/17/2026')}`])
  })

  it('allows a day over the ends of months and years', async () => {
    expect(await judgeDate({ date: '01/01/2025' }, '2024-12-31T23:59:59Z')).toEqual([])
    expect(await judgeDate({ date: '03/01/2024' }, '2024-02-28T12:00:00Z')).toEqual([
      `${PAGE}:7:17 ${message('03/01/2024', '02/29/2024')}`,
    ])
  })

  it('holds a commit from the future to today', async () => {
    expect(await judgeDate({ date: '02/02/2026' }, '2030-01-01T00:00:00Z')).toEqual([])
    expect(await judgeDate({ date: '02/03/2026' }, '2030-01-01T00:00:00Z')).toEqual([
      `${PAGE}:7:17 ${message('02/03/2026', '02/02/2026')}`,
    ])
  })

  it.each(['02/30/2027', '13/01/2027', '2027-01-31', '6/1/2027', 'tomorrow'])(
    'leaves %s, which is no date, to malformed-provenance',
    async (date) => {
      const report = await judge({ after: { [PAGE]: localizedPage({ date }) } })
      expect(report.findings.map(({ rule }) => rule)).toEqual(['malformed-provenance'])
    },
  )

  it('has nothing to say where there is no date, or no provenance', async () => {
    expect(await judgeDate({ date: null })).toEqual([])
    const after = { ...OTHER_FILE, [PAGE]: localizedPage({ hash: null, date: '06/01/2030' }) }
    expect(await own({ before: { [PAGE]: localizedPage() }, after })).toEqual([])
  })

  it('reads the date of a page whose front matter is broken', async () => {
    const after = { [PAGE]: localizedPage({ title: 'Let op: pompen', date: '06/01/2026' }) }
    expect(await own({ after })).toEqual([`${PAGE}:7:17 ${message('06/01/2026')}`])
  })
})
