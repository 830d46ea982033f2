import { applyFix } from '../support/apply-fix.ts'
import { localizedLanding, localizedPage, type PageOptions } from '../support/fixture-pages.ts'
import { type Case, judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const LANDING = 'docs/index.yml'
const LATER: PageOptions = { hash: 'a'.repeat(40), commit: 'b'.repeat(40), date: '03/15/2021' }

const own = async (options: Case): Promise<string[]> =>
  linesOf(await judge(options)).filter((line) => line.includes(' incomplete-provenance '))

const missing = (at: string, key: string): string =>
  `${at} error incomplete-provenance Unexpected provenance without \`${key}\`, expected all its keys`
const missingType = (at: string): string =>
  `${at} warning incomplete-provenance Unexpected provenance without \`ms.translationtype\`, expected \`HT\`, \`MT\` or another translation type`

describe('incomplete-provenance', () => {
  it.each<[string, PageOptions, (at: string) => string]>([
    ['ms.sourcegitcommit', { commit: null }, (at) => missing(at, 'ms.sourcegitcommit')],
    ['ms.translationtype', { type: null }, missingType],
    ['ms.contentlocale', { locale: null }, (at) => missing(at, 'ms.contentlocale')],
    ['ms.lasthandoff', { date: null }, (at) => missing(at, 'ms.lasthandoff')],
  ])('finds a page without %s, at the key of the hash', async (_, options, line) => {
    const after = { [PAGE]: localizedPage(options), [LANDING]: localizedLanding(options) }
    expect(linesOf(await judge({ after }))).toEqual([line(`${LANDING}:4:3`), line(`${PAGE}:3:1`)])
  })

  it.each([
    ['LF', {}],
    ['CRLF', { eol: '\r\n' }],
    ['a byte order mark', { bom: true }],
  ] as const)('finds a lost file id, with %s', async (_, form) => {
    const now = { ...form, ...LATER, id: null }
    const before = { [PAGE]: localizedPage(form), [LANDING]: localizedLanding(form) }
    const after = { [PAGE]: localizedPage(now), [LANDING]: localizedLanding(now) }
    expect(linesOf(await judge({ before, after }))).toEqual([
      missing(`${LANDING}:4:3`, 'ms.locfileid'),
      missing(`${PAGE}:3:1`, 'ms.locfileid'),
    ])
  })

  it('finds every missing key', async () => {
    const none = { commit: null, type: null, locale: null, date: null, id: null }
    const report = await judge({ before: { [PAGE]: localizedPage() }, after: { [PAGE]: localizedPage(none) } })
    const found = report.findings.filter(({ rule }) => rule === 'incomplete-provenance')
    expect(found.map(({ data }) => data.key).sort()).toEqual([
      'ms.contentlocale',
      'ms.lasthandoff',
      'ms.locfileid',
      'ms.sourcegitcommit',
      'ms.translationtype',
    ])
  })

  it('does not find a missing file id where the page had none, or is new', async () => {
    expect(await own({ after: { [PAGE]: localizedPage({ id: null }) } })).toEqual([])
    const before = { [PAGE]: localizedPage({ id: null }) }
    expect(await own({ before, after: { [PAGE]: localizedPage({ ...LATER, id: null }) } })).toEqual([])
  })

  it('does not find keys in any order, in quotes, among others, or written twice', async () => {
    const lines = localizedPage().split('\n')
    const shuffled = [lines[0], ...lines.slice(1, 8).reverse(), 'ms.date: 01/01/2021', ...lines.slice(8)].join('\n')
    expect(await own({ after: { [PAGE]: shuffled } })).toEqual([])
    const inQuotes = localizedPage().replaceAll(/^(ms\.\w+): "?(.*?)"?$/gm, "'$1': '$2'")
    expect(inQuotes).toContain("'ms.locfileid': '41007'")
    expect(await own({ after: { [PAGE]: inQuotes } })).toEqual([])
    expect(await own({ after: { [PAGE]: localizedPage({ id: '"41007"\nms.locfileid: "41007"' }) } })).toEqual([])
  })

  it('leaves a key without a value to malformed-provenance', async () => {
    const { findings } = await judge({ after: { [PAGE]: localizedPage({ commit: '' }) } })
    expect(findings.map(({ rule }) => rule)).toEqual(['malformed-provenance'])
  })

  it('leaves a page without the hash to lost-provenance', async () => {
    const after = { [PAGE]: localizedPage({ hash: null, commit: null }) }
    const { findings } = await judge({ before: { [PAGE]: localizedPage() }, after })
    expect(findings.map(({ rule }) => rule)).toEqual(['lost-provenance'])
  })

  it('finds missing keys in metadata that YAML cannot read', async () => {
    const after = { [PAGE]: localizedPage({ title: 'Pompen: de gids', commit: null }) }
    expect(await own({ after })).toEqual([missing(`${PAGE}:3:1`, 'ms.sourcegitcommit')])
  })

  it('does not block where only the translation type is missing', async () => {
    const report = await judge({ after: { [PAGE]: localizedPage({ type: null }) } })
    expect(report.conclusion).toBe('success')
    expect(report.counts).toEqual({ error: 0, warning: 1, notice: 0 })
  })

  it.each<[string, PageOptions]>([
    ['commit', { commit: null }],
    ['type', { type: null }],
    ['locale', { locale: null }],
    ['date', { date: null }],
    ['id', { id: null }],
  ])('offers the line of before with the %s where the rest is as it was', async (_, options) => {
    for (const make of [localizedPage, localizedLanding]) {
      const path = make === localizedPage ? 'docs/page.md' : 'docs/index.yml'
      const now = make({ eol: '\r\n', title: 'Pompen en meer', ...options })
      const { findings } = await judge({ before: { [path]: make() }, after: { [path]: now } })
      const [finding] = findings.filter(({ rule }) => rule === 'incomplete-provenance')
      expect(finding && applyFix(now, finding)).toBe(make({ eol: '\r\n', title: 'Pompen en meer' }))
    }
  })

  it('offers none where more of it changed', async () => {
    const after = { 'docs/page.md': localizedPage({ locale: null, date: '03/15/2021' }) }
    const { findings } = await judge({ before: { 'docs/page.md': localizedPage() }, after })
    const found = findings.filter(({ rule }) => rule === 'incomplete-provenance')
    expect(found.map(({ fix }) => fix)).toEqual([undefined])
  })
})
