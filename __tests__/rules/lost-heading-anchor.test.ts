import { applyFix } from '../support/apply-fix.ts'
import { englishPage, localizedPage, type PageOptions } from '../support/fixture-pages.ts'
import { type Case, judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const RULE = 'lost-heading-anchor'
/** Moves on, at the same English version. */
const REFRESH: PageOptions = { commit: 'b'.repeat(40), date: '03/20/2021', id: '"41100"' }

const own = async (options: Case): Promise<string[]> =>
  linesOf(await judge(options)).filter((line) => line.includes(` ${RULE} `))

const judgeBodies = (before: string, after: string, options: PageOptions = REFRESH): Promise<string[]> =>
  own({
    before: { [PAGE]: localizedPage({ body: before }) },
    after: { [PAGE]: localizedPage({ body: after, ...options }) },
  })

const message = (found: string, name: string): string =>
  `error ${RULE} Unexpected anchor \`${found}\`, expected \`${name}\` as before: the English version is the same`

const heading = (...names: string[]): string => `## ${names.map((name) => `<a name="${name}"></a>`).join('')}Kop\n\n`

describe(RULE, () => {
  it.each([
    ['LF', {}],
    ['CRLF', { eol: '\r\n' }],
    ['a byte order mark', { bom: true }],
  ] as const)('finds the new name at its place and gives the old one, with %s', async (_, form) => {
    const page = (name: string, options: PageOptions = {}): string =>
      localizedPage({ ...form, ...options, body: heading('one') + heading(name) })
    const before = { [PAGE]: page('two-pumps') }
    const after = page('twee-pompen', REFRESH)
    const report = await judge({ before, after: { [PAGE]: after } })
    expect(linesOf(report)).toEqual([`${PAGE}:12:13 ${message('twee-pompen', 'two-pumps')}`])
    const [finding] = report.findings
    expect(finding && applyFix(after, finding)).toBe(page('two-pumps', REFRESH))
    expect(linesOf(await judge({ before, after: { [PAGE]: page('two-pumps', REFRESH) } }))).toEqual([])
  })

  it('finds one of two equal names', async () => {
    expect(await judgeBodies(heading('one') + heading('one'), heading('one') + heading('een'))).toEqual([
      `${PAGE}:12:13 ${message('een', 'one')}`,
    ])
  })

  it('finds it on an edit by hand too', async () => {
    expect(await judgeBodies(heading('one'), heading('een'), {})).toEqual([`${PAGE}:10:13 ${message('een', 'one')}`])
  })

  it.each([
    ['a name with other hyphens and underscores', heading('a-b_c'), heading('ab-c')],
    ['a name kept as the second anchor', heading('one'), heading('een', 'one')],
    ['a name kept in another heading', heading('one') + heading('two'), heading('two') + heading('one')],
    ['a second anchor that changed', heading('one', 'x'), heading('one', 'y')],
    ['an anchor that is gone', heading('one'), '## Kop\n\n'],
    ['a heading that is gone', heading('one') + heading('two'), heading('one')],
    ['a heading that has its first anchor only now', '## Kop\n\n', heading('een')],
    ['other levels', heading('one'), heading('een').replace('##', '###')],
  ])('does not find %s', async (_, before, after) => {
    expect(await judgeBodies(before, after)).toEqual([])
  })

  it('does not find anything where the hash is another', async () => {
    expect(await judgeBodies(heading('one'), heading('een'), { ...REFRESH, hash: 'a'.repeat(40) })).toEqual([])
  })

  it('leaves the names to wrong-heading-anchor where English is at hand', async () => {
    const english = englishPage('## One\n')
    const report = await judge({
      before: { [PAGE]: localizedPage({ english, body: heading('one') }) },
      after: { [PAGE]: localizedPage({ english, body: heading('een'), ...REFRESH }) },
      english: { [PAGE]: english },
    })
    expect(report.findings.map(({ rule }) => rule)).toEqual(['wrong-heading-anchor'])
  })

  it('holds names against the version before where the English commit is not to be had', async () => {
    const report = await judge({
      before: { [PAGE]: localizedPage({ body: heading('one') }) },
      after: { [PAGE]: localizedPage({ body: heading('een'), ...REFRESH }) },
      english: { 'docs/other.md': '# Other\n' },
    })
    expect(linesOf(report)).toEqual([`${PAGE}:10:13 ${message('een', 'one')}`])
  })

  it('has nothing to say of a new page, and skips where the version before cannot be read', async () => {
    const skips = async (before: Case['before'] = {}): Promise<string[]> =>
      (await judge({ before, after: { [PAGE]: localizedPage({ body: heading('een'), ...REFRESH }) } })).skips
        .filter(({ rule }) => rule === RULE)
        .map(({ reason }) => reason)
    expect(await skips()).toEqual([])
    expect(await skips({ [PAGE]: localizedPage({ body: heading('one') }).replace('\n---\n', '\n') })).toEqual([
      'the front matter is broken, so that the body cannot be told from it',
    ])
  })
})
