import { applyFix } from '../support/apply-fix.ts'
import { localizedLanding, localizedPage, SOURCE_HASH } from '../support/fixture-pages.ts'
import { type Case, judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const LANDING = 'docs/index.yml'
const OTHER = { 'docs/other.md': localizedPage({ id: '"41008"' }) }

const own = async (options: Case): Promise<string[]> =>
  linesOf(await judge(options)).filter((line) => line.includes(' lost-provenance '))

const lost = (path: string, hash = SOURCE_HASH): string =>
  `${path}:1:1 error lost-provenance Unexpected page without \`ms.openlocfilehash\`, expected the provenance it had, \`${hash}\` or newer`

describe('lost-provenance', () => {
  it.each([
    ['LF', {}],
    ['CRLF', { eol: '\r\n' }],
    ['a byte order mark', { bom: true }],
  ] as const)('finds the loss at the first line, with %s', async (_, form) => {
    const before = { [PAGE]: localizedPage(form), [LANDING]: localizedLanding(form) }
    const without = { ...form, hash: null }
    const after = { [PAGE]: localizedPage(without), [LANDING]: localizedLanding(without) }
    expect(linesOf(await judge({ before, after }))).toEqual([lost(LANDING), lost(PAGE)])
  })

  it.each([
    ['all six keys', '---\ntitle: Pompen\n---\n# <a name="pumps"></a>Pompen\n'],
    ['all metadata', '# <a name="pumps"></a>Pompen\n'],
    ['everything', ''],
    ['the key under its name', localizedPage().replace('ms.openlocfilehash', 'ms.openlocfile')],
    ['the key, which stands in the text now', `${localizedPage({ hash: null })}\nms.openlocfilehash: ${SOURCE_HASH}\n`],
    ['the key, which is a comment now', localizedPage().replace('ms.openlocfilehash', '# ms.openlocfilehash')],
  ])('finds the loss of %s', async (_, text) => {
    expect(await own({ before: { [PAGE]: localizedPage() }, after: { [PAGE]: text } })).toEqual([lost(PAGE)])
  })

  it('says the hash that the page had, whatever it was', async () => {
    const before = { [PAGE]: localizedPage({ hash: '"abc"' }) }
    expect(await own({ before, after: { [PAGE]: localizedPage({ hash: null }) } })).toEqual([lost(PAGE, 'abc')])
  })

  it('finds the loss in a page whose metadata was and is broken', async () => {
    const before = { [PAGE]: localizedPage({ title: 'Pompen: de gids' }) }
    const after = { [PAGE]: localizedPage({ title: 'Pompen: de gids', hash: null }) }
    expect(await own({ before, after })).toEqual([lost(PAGE)])
  })

  it.each([
    ['another hash', localizedPage({ hash: 'a'.repeat(40) })],
    ['a hash without a value', localizedPage({ hash: '' })],
    ['metadata that is broken now', localizedPage({ title: 'Pompen: de gids' })],
    ['metadata that is not closed now', localizedPage().replace('"41007"\n---\n', '"41007"\n')],
  ])('does not find %s', async (_, text) => {
    expect(await own({ before: { [PAGE]: localizedPage() }, after: { [PAGE]: text } })).toEqual([])
  })

  it('does not find a YAML page that carries the keys at its root now', async () => {
    const root = localizedLanding().replace('metadata:\n', '').replaceAll(/^ {2}/gm, '')
    expect(await own({ before: { [LANDING]: localizedLanding() }, after: { [LANDING]: root } })).toEqual([])
  })

  it('does not find a page that never carried it, a new page, or a removed one', async () => {
    const plain = '---\ntitle: Pompen\n---\nTekst.\n'
    const after = { [PAGE]: `${plain}Meer.\n`, ...OTHER }
    expect(await own({ before: { [PAGE]: plain }, after })).toEqual([])
    expect(await own({ after: { [PAGE]: plain, ...OTHER } })).toEqual([])
    const report = await judge({ before: { [PAGE]: localizedPage() }, after: { [PAGE]: null } })
    expect(linesOf(report)).toEqual([])
    expect(report.pages).toMatchObject({ changed: 1, checked: 0, skipped: 1 })
  })

  it.each([
    ['a part of it', { hash: null }],
    ['all of it', { hash: null, commit: null, type: null, locale: null, date: null, id: null }],
    ['all of it, with CRLF', { hash: null, commit: null, type: null, locale: null, date: null, id: null, eol: '\r\n' }],
  ] as const)('offers the lines of before where the page lost %s, and nothing else changed', async (_, lost) => {
    const now = localizedPage({ ...lost, title: 'Alle pompen' })
    const eol = 'eol' in lost ? { eol: lost.eol } : {}
    const report = await judge({ before: { [PAGE]: localizedPage(), ...OTHER }, after: { [PAGE]: now } })
    expect(report.conclusion).toBe('failure')
    const [finding] = report.findings.filter(({ rule }) => rule === 'lost-provenance')
    expect(finding && applyFix(now, finding)).toBe(localizedPage({ title: 'Alle pompen', ...eol }))
  })

  it('offers none where the text changed too, where what is left is another, or where it cannot be read', async () => {
    const none = { hash: null, commit: null, type: null, locale: null, date: null, id: null }
    for (const now of [
      localizedPage({ ...none, body: '# <a name="pumps"></a>Pompen\n\nMeer.\n' }),
      localizedPage({ hash: null, date: '03/15/2021' }),
      localizedPage({ ...none, title: 'Pompen: alle' }),
    ]) {
      const report = await judge({ before: { [PAGE]: localizedPage(), ...OTHER }, after: { [PAGE]: now } })
      const found = report.findings.filter(({ rule }) => rule === 'lost-provenance')
      expect(found.map(({ fix, data }) => ({ fix, data }))).toEqual([{ data: { hash: SOURCE_HASH } }])
    }
  })
})
