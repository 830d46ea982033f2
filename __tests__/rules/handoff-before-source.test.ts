import {
  englishPage,
  localizedLanding,
  localizedPage,
  type PageOptions,
  SOURCE_COMMIT,
} from '../support/fixture-pages.ts'
import { type Case, judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const LANDING = 'docs/index.yml'

const madeOn = (date: string): NonNullable<Case['history']> => [
  { commit: SOURCE_COMMIT, date, files: { [PAGE]: englishPage() } },
]

const own = async (options: Case): Promise<string[]> =>
  linesOf(await judge(options)).filter((line) => line.includes(' handoff-before-source '))

const judgeDate = (options: PageOptions, made: string): Promise<string[]> =>
  own({ after: { [PAGE]: localizedPage(options) }, history: madeOn(made) })

const message = (found: string, earliest: string, made: string): string =>
  `error handoff-before-source Unexpected \`ms.lasthandoff\` \`${found}\`, expected \`${earliest}\` or later, since the English commit \`${SOURCE_COMMIT}\` was made on \`${made}\``

const skipsOf = async (options: Case): Promise<string[]> =>
  (await judge(options)).skips.filter(({ rule }) => rule === 'handoff-before-source').map(({ reason }) => reason)

describe('handoff-before-source', () => {
  it.each([
    ['LF', {}],
    ['CRLF', { eol: '\r\n' }],
    ['a byte order mark', { bom: true }],
  ] as const)('finds the date at its value, with %s', async (_, form) => {
    const date = '03/12/2021'
    const found = await own({
      after: { [PAGE]: localizedPage({ ...form, date }), [LANDING]: localizedLanding({ ...form, date, id: '"1"' }) },
      history: madeOn('2021-03-14T10:00:00Z'),
    })
    expect(found).toEqual([
      `${LANDING}:8:19 ${message(date, '03/13/2021', '03/14/2021')}`,
      `${PAGE}:7:17 ${message(date, '03/13/2021', '03/14/2021')}`,
    ])
  })

  it('allows a day before the commit, and no more', async () => {
    for (const made of ['2021-03-14T00:00:00Z', '2021-03-14T23:59:59Z']) {
      expect(await judgeDate({ date: '03/14/2021' }, made)).toEqual([])
      expect(await judgeDate({ date: '03/13/2021' }, made)).toEqual([])
      expect(await judgeDate({ date: '03/12/2021' }, made)).toEqual([
        `${PAGE}:7:17 ${message('03/12/2021', '03/13/2021', '03/14/2021')}`,
      ])
    }
  })

  it('allows a day over the ends of months and years', async () => {
    expect(await judgeDate({ date: '12/31/2024' }, '2025-01-01T04:00:00Z')).toEqual([])
    expect(await judgeDate({ date: '02/28/2024' }, '2024-03-01T04:00:00Z')).toEqual([
      `${PAGE}:7:17 ${message('02/28/2024', '02/29/2024', '03/01/2024')}`,
    ])
  })

  it('does not find a date however late', async () => {
    expect(await judgeDate({ date: '12/31/2025' }, '2021-03-14T10:00:00Z')).toEqual([])
  })

  it('holds the date against the commit that the page names, and not against the newest', async () => {
    const history = [...madeOn('2021-03-14T10:00:00Z'), { commit: 'f'.repeat(40), date: '2025-01-01', files: {} }]
    expect(await own({ after: { [PAGE]: localizedPage() }, history })).toEqual([])
  })

  it.each(['03/32/2020', '2020-03-01', '3/1/2020', 'yesterday'])(
    'leaves %s, which is no date, to malformed-provenance',
    async (date) => {
      const report = await judge({
        after: { [PAGE]: localizedPage({ date }) },
        history: madeOn('2021-03-14T10:00:00Z'),
      })
      expect(report.findings.map(({ rule }) => rule)).toContain('malformed-provenance')
      expect(report.findings.map(({ rule }) => rule)).not.toContain('handoff-before-source')
    },
  )

  it('has nothing to say where there is no date, no commit or no provenance', async () => {
    for (const without of [{ date: null }, { commit: null }, { hash: null }]) {
      const options = { date: '01/01/2001', ...without }
      const report = { after: { [PAGE]: localizedPage(options) }, history: madeOn('2021-03-14T10:00:00Z') }
      expect(await own(report)).toEqual([])
    }
  })

  it('calls a fault that the page had before an existing one', async () => {
    const options = { date: '01/01/2001' }
    const { findings } = await judge({
      before: { [PAGE]: localizedPage(options) },
      after: { [PAGE]: localizedPage({ ...options, type: 'MT' }) },
      history: madeOn('2021-03-14T10:00:00Z'),
    })
    expect(findings.find(({ rule }) => rule === 'handoff-before-source')?.origin).toBe('existing')
  })

  it('skips where English does not hold the commit, and where there is no English', async () => {
    const after = { [PAGE]: localizedPage({ date: '01/01/2001' }) }
    expect(await skipsOf({ after })).toEqual(['no English source is given (`source`)'])
    expect(await skipsOf({ after, history: [{ commit: 'f'.repeat(40), files: {} }] })).toEqual([
      'the English repository does not hold the commit that the page names',
    ])
  })
})
