import { localizedPage } from '../support/fixture-pages.ts'
import { type Case, judge, linesOf } from '../support/judge.ts'

const FILE = '.openpublishing.redirection.json'
const BROKEN = '{\n  "redirections": [\n    { "source_path": "weg.md" "redirect_url": "b" }\n  ]\n}\n'
const page = localizedPage({ body: '# <a name="pumps"></a>Pompen\n\n[a](weg.md)\n' })

const found = async (input: Case): Promise<string[]> =>
  (await judge(input)).findings
    .filter(({ rule }) => rule === 'unreadable-redirections')
    .map(({ origin, path, place: { start }, message }) => `${origin} ${path}:${start.line}:${start.column} ${message}`)

describe('a redirection file that cannot be read', () => {
  it('is a finding on it, at the fault', async () => {
    const report = await judge({ after: { [FILE]: BROKEN } })
    expect(linesOf(report)).toEqual([
      `${FILE}:3:31 warning unreadable-redirections Unexpected \`"redirect_url"\` in a redirection file, expected a comma or a closing brace`,
    ])
    expect(report.findings[0]).toMatchObject({
      origin: 'introduced',
      lineText: '    { "source_path": "weg.md" "redirect_url": "b" }',
    })
    expect(report.pages).toEqual({ changed: 0, checked: 0, skipped: 0, againstSource: 0 })
    expect(report.counts).toEqual({ error: 0, warning: 1, notice: 0 })
  })

  it.each([
    [
      '{"redirections": [',
      'introduced .openpublishing.redirection.json:1:19 Unexpected end of a redirection file, expected a value or a closing bracket',
    ],
    [
      '{"redirections": 3}',
      'introduced .openpublishing.redirection.json:1:2 Unexpected `redirections` that are `3`, expected a list or a mapping',
    ],
    [
      '\uFEFF{\r\n\u00A0"a" "b"}',
      'introduced .openpublishing.redirection.json:2:6 Unexpected `"b"` in a redirection file, expected a colon',
    ],
  ])('%j', async (text, line) => expect(await found({ after: { [FILE]: text } })).toEqual([line]))

  it('is told beside the pages, which skip what it may answer', async () => {
    const report = await judge({ after: { 'docs/page.md': page, [FILE]: BROKEN } })
    expect(report.findings.map(({ path, rule }) => `${path} ${rule}`)).toEqual([`${FILE} unreadable-redirections`])
    expect(report.skips.map(({ rule, reason }) => `${rule}: ${reason}`)).toContain(
      `broken-link: the redirection file ${FILE} cannot be read`,
    )
  })

  it('hides no dead link that it cannot redirect', async () => {
    const { findings } = await judge({ after: { 'docs/page.md': page, [FILE]: BROKEN.replace('weg', 'oud') } })
    expect(findings.map(({ rule }) => rule)).toEqual(['unreadable-redirections', 'broken-link'])
  })

  it('is of before where it was so before, and silent where the change leaves it', async () => {
    const before = { [FILE]: BROKEN }
    expect((await found({ before, after: { [FILE]: `${BROKEN}\n` } }))[0]).toMatch(/^existing /)
    expect(await found({ before, after: { 'docs/page.md': page } })).toEqual([])
    expect(await found({ before, after: { [FILE]: null } })).toEqual([])
    expect(await found({ before, after: { [FILE]: '{}' } })).toEqual([])
  })

  it('may be named by settings, switched off, or ignored', async () => {
    const after = { 'moved/a.json': BROKEN, 'other/b.json': BROKEN }
    expect(await found({ after })).toEqual([])
    expect(await found({ after, settings: { redirections: ['moved/*'] } })).toHaveLength(1)
    expect(await found({ after: { [FILE]: BROKEN }, settings: { ignore: ['**/*.json'] } })).toEqual([])
    const off = { rules: { 'unreadable-redirections': 'off' } } as const
    expect(await found({ after: { [FILE]: BROKEN }, settings: off })).toEqual([])
  })

  it('shows what strangers wrote on one line', async () => {
    const [line = ''] = await found({ after: { [FILE]: `{"\u001B[31m\u0007${'x'.repeat(1000)}` } })
    expect(line).not.toMatch(/\p{Cc}/u)
    expect(line.length).toBeLessThan(400)
  })
})

it.each([
  ['strict', '{ "redirections": [{ "source_path": "docs/weg.md", "redirect_url": "/a" }] }'],
  [
    'lenient',
    '\uFEFF{ // a\n\u00A0"redirections": [{ "source_path": "docs/weg.md", "redirect_url": "/a", },] /* b */ }',
  ],
  [
    'UTF-16',
    Buffer.from('\uFEFF{ "redirections": [{ "source_path": "docs/weg.md", "redirect_url": "/a" }] }', 'utf16le'),
  ],
  [
    'cyclic',
    '{ "redirections": [{ "source_path": "docs/weg.md", "redirect_url": "b" }, { "source_path": "docs/b.md", "redirect_url": "weg" }] }',
  ],
  ['to itself', '{ "redirections": [{ "source_path": "docs/weg.md", "redirect_url": "weg.md" }] }'],
])('redirections that are %s are read', async (_, text) => {
  expect(linesOf(await judge({ after: { 'docs/page.md': page, [FILE]: text } }))).toEqual([])
})
