import { applyFix } from '../support/apply-fix.ts'
import { localizedLanding, localizedPage, type PageOptions } from '../support/fixture-pages.ts'
import { judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const LANDING = 'docs/index.yml'
const OTHER: PageOptions = { hash: 'a'.repeat(40), commit: 'b'.repeat(40) }

const own = async (before: PageOptions, after: PageOptions): Promise<string[]> =>
  linesOf(await judge({ before: { [PAGE]: localizedPage(before) }, after: { [PAGE]: localizedPage(after) } })).filter(
    (line) => line.includes(' stale-handoff-date '),
  )

const stale = (at: string, found: string, before = '03/14/2021'): string =>
  `${at} error stale-handoff-date Unexpected \`ms.lasthandoff\` \`${found}\`, expected \`${before}\` or later`

describe('stale-handoff-date', () => {
  it.each([
    ['LF', {}],
    ['CRLF', { eol: '\r\n' }],
    ['a byte order mark', { bom: true }],
  ] as const)('finds the date at its value, with %s', async (_, form) => {
    const now = { ...form, ...OTHER, date: '03/13/2021' }
    const report = await judge({
      before: { [PAGE]: localizedPage(form), [LANDING]: localizedLanding(form) },
      after: { [PAGE]: localizedPage(now), [LANDING]: localizedLanding(now) },
    })
    expect(linesOf(report)).toEqual([stale(`${LANDING}:8:19`, '03/13/2021'), stale(`${PAGE}:7:17`, '03/13/2021')])
  })

  it.each([
    ['01/01/2021', '12/31/2020'],
    ['10/01/2020', '09/30/2020'],
    ['02/01/2020', '01/31/2020'],
    ['01/15/2021', '12/20/2020'],
    ['03/01/2020', '02/29/2020'],
  ])('holds %s against %s by the calendar and not by their letters', async (later, earlier) => {
    expect(await own({ date: later }, { ...OTHER, date: earlier })).toEqual([stale(`${PAGE}:7:17`, earlier, later)])
    expect(await own({ date: earlier }, { ...OTHER, date: later })).toEqual([])
  })

  it.each<[string, PageOptions]>([
    ['with the source unmoved', { date: '03/13/2021' }],
    ['with another commit and the same hash', { commit: OTHER.commit ?? null, date: '03/13/2021' }],
    ['with a higher file id', { ...OTHER, date: '03/13/2021', id: '"99999"' }],
    ['in quotes', { ...OTHER, date: '"03/13/2021"' }],
    ['in metadata that YAML cannot read', { ...OTHER, date: '03/13/2021', title: 'Pompen: de gids' }],
  ])('finds an earlier date %s', async (_, after) => {
    expect(await own({}, after)).toEqual([stale(`${PAGE}:7:17`, '03/13/2021')])
  })

  it.each<[string, PageOptions, PageOptions]>([
    ['an equal date: pages are handed back twice a day', {}, OTHER],
    ['an equal date written otherwise', {}, { ...OTHER, date: "'03/14/2021' # Pi" }],
    ['a later date', {}, { ...OTHER, date: '03/15/2021' }],
    ['no date now', {}, { ...OTHER, date: null }],
    ['no date before', { date: null }, { ...OTHER, date: '01/01/2001' }],
    ['a date that is none now', {}, { ...OTHER, date: '02/30/2020' }],
    ['a date that was none before', { date: '2021-03-14' }, { ...OTHER, date: '01/01/2001' }],
  ])('does not find %s', async (_, before, after) => {
    expect(await own(before, after)).toEqual([])
  })

  it('has nothing to say of a new page, and of one that lost its provenance', async () => {
    const fresh = await judge({ after: { [PAGE]: localizedPage({ date: '01/01/2001' }) } })
    expect(linesOf(fresh)).toEqual([])
    expect(fresh.skips.filter(({ rule }) => rule === 'stale-handoff-date')).toEqual([])
    expect(await own({}, { hash: null, date: '01/01/2001' })).toEqual([])
  })

  it('finds each page that a change reversed puts back', async () => {
    const older = { [PAGE]: localizedPage(), [LANDING]: localizedLanding() }
    const later = { ...OTHER, date: '04/01/2021', id: '"41099"' }
    const newer = { [PAGE]: localizedPage(later), [LANDING]: localizedLanding({ ...later, id: '"41100"' }) }
    expect(linesOf(await judge({ before: older, after: newer }))).toEqual([])
    const { findings } = await judge({ before: newer, after: older })
    expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      `stale-handoff-date ${LANDING}`,
      `stale-handoff-date ${PAGE}`,
    ])
  })

  it('offers the date of before where the rest of the provenance is as it was, and no other', async () => {
    const path = 'docs/page.md'
    for (const [options, expected] of [
      [{ date: '03/01/2021' }, localizedPage()],
      [{ date: '03/01/2021', id: '"9"' }, undefined],
    ] as const) {
      const now = localizedPage(options)
      const { findings } = await judge({ before: { [path]: localizedPage() }, after: { [path]: now } })
      const [finding] = findings.filter(({ rule }) => rule === 'stale-handoff-date')
      expect(finding?.message).toContain('03/01/2021')
      expect(finding?.fix && applyFix(now, finding)).toBe(expected)
    }
  })
})
