import { englishPage, localizedLanding, localizedPage, type PageOptions } from '../support/fixture-pages.ts'
import { type Case, type EnglishCommit, judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const LANDING = 'docs/index.yml'
const FIRST = '1'.repeat(40)
const SECOND = '2'.repeat(40)
const THIRD = '3'.repeat(40)
const BRANCH = '4'.repeat(40)
const MERGE = '5'.repeat(40)
const REVISED = englishPage('# Pumps\n\nThe house has three pumps.\n')

const HISTORY: readonly EnglishCommit[] = [
  { commit: FIRST, date: '2021-03-01T09:00:00Z', files: { [PAGE]: englishPage() } },
  { commit: SECOND, date: '2021-03-02T09:00:00Z', files: { 'docs/other.md': REVISED } },
  { commit: BRANCH, date: '2021-03-03T09:00:00Z', files: { 'docs/branch.md': 'x\n' }, parents: [FIRST] },
  { commit: THIRD, date: '2021-03-04T09:00:00Z', files: { [PAGE]: REVISED }, parents: [SECOND] },
]

const own = async (options: Case): Promise<string[]> =>
  linesOf(await judge(options)).filter((line) => line.includes(' stale-source-commit '))

const move = (from: PageOptions, to: PageOptions, history = HISTORY): Case => ({
  before: { [PAGE]: localizedPage(from) },
  after: { [PAGE]: localizedPage({ date: '03/20/2021', ...to }) },
  history,
})

const older = (at: string, found: string, before: string): string =>
  `${at} error stale-source-commit Unexpected \`ms.sourcegitcommit\` \`${found}\`, an ancestor of the commit before, expected \`${before}\` or a later one`

const skipsOf = async (options: Case): Promise<string[]> =>
  (await judge(options)).skips.filter(({ rule }) => rule === 'stale-source-commit').map(({ reason }) => reason)

describe('stale-source-commit', () => {
  it.each([
    ['LF', {}],
    ['CRLF', { eol: '\r\n' }],
    ['a byte order mark', { bom: true }],
  ] as const)('finds the commit at its value, with %s', async (_, form) => {
    const before = { ...form, commit: THIRD }
    const after = { ...form, commit: FIRST, date: '03/20/2021' }
    const found = await own({
      before: { [PAGE]: localizedPage(before), [LANDING]: localizedLanding(before) },
      after: { [PAGE]: localizedPage(after), [LANDING]: localizedLanding(after) },
      history: HISTORY,
    })
    expect(found).toEqual([older(`${LANDING}:5:23`, FIRST, THIRD), older(`${PAGE}:4:21`, FIRST, THIRD)])
  })

  it('finds an ancestor by parents, whatever the dates say', async () => {
    const dated = HISTORY.map((one) => ({
      ...one,
      date: one.commit === FIRST ? '2025-01-01T00:00:00Z' : (one.date ?? ''),
    }))
    expect(await own(move({ commit: SECOND }, { commit: FIRST }, dated))).toEqual([
      older(`${PAGE}:4:21`, FIRST, SECOND),
    ])
    expect(await own(move({ commit: FIRST }, { commit: SECOND }, dated))).toEqual([])
  })

  it('finds a commit of another branch, both ways', async () => {
    for (const [from, to] of [
      [SECOND, BRANCH],
      [BRANCH, THIRD],
    ] as const) {
      const { findings } = await judge(move({ commit: from }, { commit: to }))
      const [finding] = findings.filter(({ rule }) => rule === 'stale-source-commit')
      expect(finding).toMatchObject({ messageId: 'unrelated', severity: 'warning', data: { found: to, before: from } })
      expect(finding?.message).toBe(
        `Unexpected \`ms.sourcegitcommit\` \`${to}\`, neither before nor after the commit named until now, expected \`${from}\` or a later one`,
      )
    }
  })

  it('takes a branch that was merged for what came before', async () => {
    const merged = [...HISTORY, { commit: MERGE, files: { 'docs/merged.md': 'x\n' }, parents: [THIRD, BRANCH] }]
    expect(await own(move({ commit: BRANCH }, { commit: MERGE }, merged))).toEqual([])
    expect(await own(move({ commit: MERGE }, { commit: BRANCH }, merged))).toEqual([
      older(`${PAGE}:4:21`, BRANCH, MERGE),
    ])
  })

  it.each<[string, PageOptions, PageOptions]>([
    ['a later commit', { commit: FIRST }, { commit: THIRD }],
    ['the same commit', { commit: SECOND }, { commit: SECOND }],
    ['the same commit written otherwise', { commit: SECOND }, { commit: `"${SECOND}"` }],
    ['no commit now', { commit: SECOND }, { commit: null }],
    ['no commit before', { commit: null }, { commit: FIRST }],
    ['a value that is no commit', { commit: SECOND }, { commit: 'main' }],
    ['a page without provenance', { commit: SECOND }, { commit: FIRST, hash: null }],
  ])('does not find %s', async (_, before, after) => {
    expect(await own(move(before, after))).toEqual([])
  })

  it('has nothing to say of a new page', async () => {
    const fresh = { after: { [PAGE]: localizedPage({ commit: FIRST }) }, history: HISTORY }
    expect(await own(fresh)).toEqual([])
    expect(await skipsOf(fresh)).toEqual([])
  })

  it('skips where English does not hold one of the commits, and where there is no English', async () => {
    const gone = '9'.repeat(40)
    expect(await skipsOf(move({ commit: SECOND }, { commit: gone }))).toEqual([
      'the English repository does not hold the commit that the page names',
    ])
    expect(await skipsOf(move({ commit: gone }, { commit: FIRST }))).toEqual([
      'the English repository does not hold the commit that the page named before',
    ])
    const { before, after } = move({ commit: SECOND }, { commit: FIRST })
    expect(await skipsOf({ ...(before ? { before } : {}), after })).toEqual(['no English source is given (`source`)'])
  })

  it('finds each page that a change reversed puts back, and none on the way there', async () => {
    const pagesAt = (commit: string) => ({
      [PAGE]: localizedPage({ commit }),
      [LANDING]: localizedLanding({ commit }),
    })
    const [older, newer] = [pagesAt(FIRST), pagesAt(THIRD)]
    expect(await own({ before: older, after: newer, history: HISTORY })).toEqual([])
    expect(await own({ before: newer, after: older, history: HISTORY })).toHaveLength(2)
  })
})
