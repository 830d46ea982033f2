import {
  englishPage,
  localizedLanding,
  localizedPage,
  type PageOptions,
  SOURCE_COMMIT,
  SOURCE_HASH,
} from '../support/fixture-pages.ts'
import { judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const LANDING = 'docs/index.yml'
const HASH = 'a'.repeat(40)
const LATER: PageOptions = { hash: HASH, date: '03/20/2021', id: '"41100"' }

const MESSAGE = `error unmoved-source-commit Unexpected \`ms.sourcegitcommit\` \`${SOURCE_COMMIT}\` as before, expected another commit since \`ms.openlocfilehash\` changed from \`${SOURCE_HASH}\` to \`${HASH}\``

const own = async (before: PageOptions, after: PageOptions): Promise<string[]> =>
  linesOf(await judge({ before: { [PAGE]: localizedPage(before) }, after: { [PAGE]: localizedPage(after) } })).filter(
    (line) => line.includes(' unmoved-source-commit '),
  )

describe('unmoved-source-commit', () => {
  it.each([
    ['LF', {}],
    ['CRLF', { eol: '\r\n' }],
    ['a byte order mark', { bom: true }],
  ] as const)('finds the commit at its value, with %s', async (_, form) => {
    const report = await judge({
      before: { [PAGE]: localizedPage(form), [LANDING]: localizedLanding(form) },
      after: {
        [PAGE]: localizedPage({ ...form, ...LATER }),
        [LANDING]: localizedLanding({ ...form, ...LATER, id: '"41101"' }),
      },
    })
    expect(linesOf(report)).toEqual([`${LANDING}:5:23 ${MESSAGE}`, `${PAGE}:4:21 ${MESSAGE}`])
  })

  it('is silent where English proves or refutes the new hash', async () => {
    const english = englishPage()
    const change = (before: PageOptions, after: PageOptions, settings = {}) =>
      judge({
        before: { [PAGE]: localizedPage(before) },
        after: { [PAGE]: localizedPage(after) },
        english: { [PAGE]: english },
        settings,
      })
    const rules = async (report: ReturnType<typeof change>) => (await report).findings.map(({ rule }) => rule)
    expect(await rules(change({ hash: HASH }, { date: '03/20/2021', id: '"41100"', english }))).toEqual([])
    expect(await rules(change({ english }, LATER))).toEqual(['wrong-source-hash'])
    expect(await rules(change({ english }, LATER, { rules: { 'wrong-source-hash': 'off' } }))).toEqual([
      'unmoved-source-commit',
    ])
  })

  it('reads values and not how they are written', async () => {
    expect(await own({ commit: `"${SOURCE_COMMIT}"` }, LATER)).toEqual([`${PAGE}:4:21 ${MESSAGE}`])
    expect(await own({}, { hash: `'${SOURCE_HASH}'` })).toEqual([])
  })

  it.each<[string, PageOptions, PageOptions]>([
    ['hash and commit that moved', {}, { ...LATER, commit: 'b'.repeat(40) }],
    ['a refresh: another commit, the same hash', {}, { ...LATER, hash: SOURCE_HASH, commit: 'b'.repeat(40) }],
    ['nothing that moved', {}, { title: 'Twee pompen' }],
    ['no hash before', { hash: null }, LATER],
    ['no hash now', {}, { ...LATER, hash: null }],
    ['no commit now', {}, { ...LATER, commit: null }],
    ['no commit before', { commit: null }, LATER],
  ])('does not find %s', async (_, before, after) => {
    expect(await own(before, after)).toEqual([])
  })

  it('has nothing to say of a new page', async () => {
    const report = await judge({ after: { [PAGE]: localizedPage(LATER) } })
    expect(linesOf(report)).toEqual([])
    expect(report.skips.filter(({ rule }) => rule === 'unmoved-source-commit')).toEqual([])
  })
})
