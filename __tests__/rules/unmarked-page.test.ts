import { localizedLanding, localizedPage } from '../support/fixture-pages.ts'
import { type Case, judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const OTHER = { 'docs/other.md': localizedPage({ id: '"41008"' }) }
const PLAIN = '---\ntitle: Pompen\n---\n# Pompen\n'

const own = async (options: Case): Promise<string[]> =>
  linesOf(await judge(options)).filter((line) => line.includes(' unmarked-page '))

const unmarked = (path = PAGE): string =>
  `${path}:1:1 warning unmarked-page Unexpected new page without \`ms.openlocfilehash\`, expected the provenance of a handback`

const partial = (key: string): string =>
  `${PAGE}:1:1 warning unmarked-page Unexpected new page with \`${key}\` but without \`ms.openlocfilehash\`, expected the whole provenance of a handback`

describe('unmarked-page', () => {
  it.each([
    ['LF', PLAIN],
    ['CRLF', PLAIN.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${PLAIN}`],
  ])('finds a new page beside handed-back ones at its first line, with %s', async (_, text) => {
    expect(linesOf(await judge({ before: OTHER, after: { [PAGE]: text } }))).toEqual([unmarked()])
  })

  it('does not stop a merge', async () => {
    expect(await judge({ before: OTHER, after: { [PAGE]: PLAIN } })).toMatchObject({
      conclusion: 'success',
      counts: { warning: 1 },
    })
  })

  it.each([
    ['ms.sourcegitcommit', { hash: null }],
    ['ms.translationtype', { hash: null, commit: null }],
    ['ms.locfileid', { hash: null, commit: null, type: null, locale: null, date: null }],
  ] as const)('names %s where that is the first key that is left', async (key, options) => {
    expect(await own({ before: OTHER, after: { [PAGE]: localizedPage(options) } })).toEqual([partial(key)])
  })

  it.each([
    ['the whole provenance', localizedPage()],
    ['a hash and nothing else', '---\ntitle: Pompen\nms.openlocfilehash: 0f1e\n---\n# Pompen\n'],
    ['a hash without a value', localizedPage({ hash: '' })],
    ['no metadata', '# Pompen\n'],
    ['empty metadata', '---\n---\n# Pompen\n'],
    ['metadata that is a comment', '---\n# title: Pompen\n---\n# Pompen\n'],
    ['metadata that is broken', '---\ntitle: Pompen: de gids\n---\n# Pompen\n'],
    ['metadata with a key twice', '---\ntitle: Pompen\ntitle: Pompen\n---\n# Pompen\n'],
    ['metadata that is not closed', '---\ntitle: Pompen\n# Pompen\n'],
  ])('does not find a page with %s', async (_, text) => {
    expect(await own({ before: OTHER, after: { [PAGE]: text } })).toEqual([])
  })

  it('leaves a page that is not new alone, and one that lost its hash to lost-provenance', async () => {
    const edited = { before: { ...OTHER, [PAGE]: PLAIN }, after: { [PAGE]: `${PLAIN}Meer.\n` } }
    expect(await own({ ...edited, settings: { paths: ['docs/**'] } })).toEqual([])
    const report = await judge({ before: { [PAGE]: localizedPage() }, after: { [PAGE]: PLAIN } })
    expect(report.findings.map(({ rule }) => rule)).toEqual(['lost-provenance'])
  })

  it('leaves a page alone that was only moved', async () => {
    const before = { ...OTHER, [PAGE]: PLAIN }
    const settings = { paths: ['docs/**'] }
    expect(await own({ before, after: { [PAGE]: null, 'docs/new.md': PLAIN }, settings })).toEqual([])
  })

  it('leaves out what is normally without provenance, even where the settings choose it', async () => {
    const paths = [
      'docs/README.md',
      'docs/toc.md',
      'docs/TOC.md',
      'LICENSE.md',
      'docs/SECURITY.md',
      '.github/x.md',
      'docs/.x/y.md',
    ]
    const after = Object.fromEntries([...paths, PAGE, 'docs/toc-of-pumps.md'].map((path) => [path, PLAIN]))
    expect(await own({ after, settings: { paths: ['**', '.github/**', 'docs/.x/**'] } })).toEqual([
      unmarked(PAGE),
      unmarked('docs/toc-of-pumps.md'),
    ])
  })

  it('leaves YAML pages and ignored pages alone', async () => {
    const after = { 'docs/index.yml': localizedLanding({ hash: null }), [PAGE]: PLAIN }
    const settings = { paths: ['docs/**'], ignore: [PAGE] }
    expect(await own({ before: OTHER, after, settings })).toEqual([])
  })
})
