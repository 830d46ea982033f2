import { applyFix } from '../support/apply-fix.ts'
import {
  localizedLanding,
  localizedPage,
  type PageOptions,
  SOURCE_COMMIT,
  SOURCE_HASH,
} from '../support/fixture-pages.ts'
import { judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const LANDING = 'docs/index.yml'

const FORMS: Readonly<Record<string, string>> = {
  'ms.openlocfilehash': '40 or 64 lower-case hexadecimal digits',
  'ms.sourcegitcommit': '40 lower-case hexadecimal digits',
  'ms.lasthandoff': 'a day of the calendar as `MM/DD/YYYY`',
  'ms.locfileid': 'digits',
}

const line = (at: string, key: string, value: string): string =>
  `${at} error malformed-provenance Unexpected \`${key}\` \`${value}\`, expected ${FORMS[key]}`
const empty = (at: string, key: string): string =>
  `${at} error malformed-provenance Unexpected \`${key}\` without a value, expected the value from the handback`

const ruleLines = async (options: PageOptions): Promise<string[]> =>
  linesOf(await judge({ after: { [PAGE]: localizedPage(options) } })).filter((found) =>
    found.includes(' malformed-provenance '),
  )

describe('malformed-provenance', () => {
  it.each([
    ['LF', {}],
    ['CRLF', { eol: '\r\n' }],
    ['a byte order mark', { bom: true }],
  ] as const)('finds each value in its place, with %s', async (_, form) => {
    const wrong = { ...form, hash: 'abc', commit: 'HEAD', date: '2021-03-14', id: '"A1"' }
    const after = { [PAGE]: localizedPage(wrong), [LANDING]: localizedLanding(wrong) }
    expect(linesOf(await judge({ after }))).toEqual([
      line(`${LANDING}:4:23`, 'ms.openlocfilehash', 'abc'),
      line(`${LANDING}:5:23`, 'ms.sourcegitcommit', 'HEAD'),
      line(`${LANDING}:8:19`, 'ms.lasthandoff', '2021-03-14'),
      line(`${LANDING}:9:17`, 'ms.locfileid', 'A1'),
      line(`${PAGE}:3:21`, 'ms.openlocfilehash', 'abc'),
      line(`${PAGE}:4:21`, 'ms.sourcegitcommit', 'HEAD'),
      line(`${PAGE}:7:17`, 'ms.lasthandoff', '2021-03-14'),
      line(`${PAGE}:8:15`, 'ms.locfileid', 'A1'),
    ])
  })

  it.each([
    SOURCE_HASH.toUpperCase(),
    SOURCE_HASH.slice(1),
    `${SOURCE_HASH}0`,
    `${SOURCE_HASH.slice(1)}g`,
    'a'.repeat(50),
    'a'.repeat(63),
    '[abc]',
    'null',
  ])('finds the hash %s', async (hash) => {
    expect(await ruleLines({ hash })).toEqual([line(`${PAGE}:3:21`, 'ms.openlocfilehash', hash)])
  })

  it.each([SOURCE_COMMIT.toUpperCase(), SOURCE_COMMIT.slice(0, 7), 'c'.repeat(64), `${SOURCE_COMMIT.slice(1)}x`])(
    'finds the commit %s',
    async (commit) => {
      expect(await ruleLines({ commit })).toEqual([line(`${PAGE}:4:21`, 'ms.sourcegitcommit', commit)])
    },
  )

  it.each([
    '3/14/2021',
    '14/03/2021',
    '02/29/2021',
    '00/01/2021',
    '03/32/2021',
    '03/14/21',
    '03-14-2021',
    '03/14/2021 x',
  ])('finds the date %s', async (date) => {
    expect(await ruleLines({ date })).toEqual([line(`${PAGE}:7:17`, 'ms.lasthandoff', date)])
  })

  it.each(['-1', '4.1', '1e3', '41007a', '٤١'])('finds the id %s', async (id) => {
    expect(await ruleLines({ id: `"${id}"` })).toEqual([line(`${PAGE}:8:15`, 'ms.locfileid', id)])
  })

  it.each<[string, PageOptions, string]>([
    ['ms.openlocfilehash', { hash: '' }, `${PAGE}:3:1`],
    ['ms.sourcegitcommit', { commit: '""' }, `${PAGE}:4:1`],
    ['ms.translationtype', { type: "''" }, `${PAGE}:5:1`],
    ['ms.contentlocale', { locale: '# nl-NL' }, `${PAGE}:6:1`],
    ['ms.lasthandoff', { date: '' }, `${PAGE}:7:1`],
    ['ms.locfileid', { id: '""' }, `${PAGE}:8:1`],
  ])('finds %s without a value, at its key', async (key, options, at) => {
    const report = await judge({
      before: { 'docs/other.md': localizedPage({ id: '"41009"' }) },
      after: { [PAGE]: localizedPage(options) },
    })
    expect(linesOf(report)).toEqual([empty(at, key)])
  })

  it.each<[string, PageOptions]>([
    ['a SHA-256', { hash: '0123456789abcdef'.repeat(4) }],
    ['digits alone, which YAML could take for numbers', { hash: '1'.repeat(40), commit: '0'.repeat(40) }],
    ['a hash that reads as a number', { hash: '1234567e89'.padEnd(40, '0') }],
    ['values in quotes', { hash: `"${SOURCE_HASH}"`, commit: `'${SOURCE_COMMIT}'`, date: '"03/14/2021"' }],
    ['values with a comment', { hash: `${SOURCE_HASH} # SHA-1`, date: '03/14/2021 # Pi' }],
    ['an id without quotes, with a zero in front', { id: '041007' }],
    ['a leap day', { date: '02/29/2020' }],
    ['another translation type', { type: 'Human Translation' }],
    ['no id', { id: null }],
  ])('does not find %s', async (_, options) => {
    expect(await ruleLines(options)).toEqual([])
    const landing = await judge({ after: { [LANDING]: localizedLanding(options) } })
    expect(linesOf(landing)).toEqual([])
  })

  it('reads metadata that YAML refuses line by line, quotes and comments taken off', async () => {
    const title = 'Pompen: de gids'
    expect(await ruleLines({ title, hash: `'${SOURCE_HASH}' # SHA-1`, date: '03/14/2021 # Pi' })).toEqual([])
    expect(await ruleLines({ title, id: '41007 # new', commit: '' })).toEqual([
      empty(`${PAGE}:4:1`, 'ms.sourcegitcommit'),
    ])
    expect(await ruleLines({ title, id: '"A1"' })).toEqual([line(`${PAGE}:8:15`, 'ms.locfileid', 'A1')])
  })

  it('leaves a quote that is not closed to invalid-front-matter', async () => {
    for (const id of ['"41007', "'41007", "'41007  "]) {
      const { findings } = await judge({ after: { [PAGE]: localizedPage({ id }) } })
      expect(findings.map(({ rule }) => rule)).toEqual(['invalid-front-matter'])
    }
  })

  it('shows hostile values on one line, without backticks, cut short', async () => {
    const id = `"\`a\`\\n::error::b${'c'.repeat(300)}"`
    const [finding] = (await judge({ after: { [PAGE]: localizedPage({ id }) } })).findings
    expect(finding?.message).toBe(`Unexpected \`ms.locfileid\` \`'a' ::error::b${'c'.repeat(146)}…\`, expected digits`)
    expect(finding?.data.value).toBe(`\`a\`\n::error::b${'c'.repeat(300)}`)
  })

  it('says nothing of a page without the hash', async () => {
    const report = await judge({ after: { [PAGE]: localizedPage({ hash: null, commit: 'HEAD' }) } })
    expect(linesOf(report)).toEqual([])
  })

  it.each<[string, PageOptions]>([
    ['hash', { hash: SOURCE_HASH.toUpperCase() }],
    ['commit', { commit: SOURCE_COMMIT.slice(0, 7) }],
    ['date', { date: '14/03/2021' }],
    ['id', { id: 'n/a' }],
    ['type that is empty', { type: '' }],
    ['id that is empty', { id: '' }],
  ])('offers the %s of before where the rest is as it was', async (_, options) => {
    for (const make of [localizedPage, localizedLanding]) {
      const path = make === localizedPage ? PAGE : LANDING
      const now = make({ eol: '\r\n', title: 'Pompen en meer', ...options })
      const { findings } = await judge({ before: { [path]: make() }, after: { [path]: now } })
      const [finding] = findings.filter(({ rule }) => rule === 'malformed-provenance')
      expect(finding && applyFix(now, finding)).toBe(make({ eol: '\r\n', title: 'Pompen en meer' }))
    }
  })

  it('offers none where more of the provenance changed, nor one that was malformed itself', async () => {
    for (const [before, after] of [
      [{}, { hash: 'abc', date: '03/15/2021' }],
      [{}, { hash: 'abc', id: null }],
      [{ id: '"A1"' }, { id: '"A2"' }],
      [{ id: '"A1"' }, { id: '"A1"' }],
      [{ id: '' }, { id: '"A2"' }],
    ] as const) {
      const pages = { before: { [PAGE]: localizedPage(before) }, after: { [PAGE]: `${localizedPage(after)}\nMeer.\n` } }
      const found = (await judge(pages)).findings.filter(({ rule }) => rule === 'malformed-provenance')
      expect(found.map(({ fix }) => fix)).toEqual([undefined])
    }
  })
})
