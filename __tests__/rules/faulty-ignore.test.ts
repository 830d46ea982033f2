import { localizedLanding, localizedPage } from '../support/fixture-pages.ts'
import { judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const withBody = (body: string): string => localizedPage({ body })

/** The lines that the rule reports, `line:column message`. */
async function faults(body: string, settings = {}): Promise<string[]> {
  const report = await judge({ after: { [PAGE]: withBody(body) }, settings })
  return linesOf(report).flatMap(
    (line) => /^\S+?:(\d+:\d+) notice faulty-ignore (.*)$/.exec(line)?.slice(1).join(' ') ?? [],
  )
}

const unused = (rule: string, where: string): string =>
  `Unexpected ignore of \`${rule}\`, expected one that ignores something: the rule finds nothing ${where}`

describe('what ignores nothing', () => {
  it('is said of each rule that the comment names', async () => {
    const body = '<!-- handback-check-ignore broken-link, broken-image -- Later -->\n[a](a.md)\n'
    expect(await faults(body)).toEqual([`10:41 ${unused('broken-image', 'in its block')}`])
  })

  it('may be a comment for a fault that a nearer one ignores', async () => {
    const body =
      '<!-- handback-check-ignore-file broken-link -- All -->\n\n<!-- handback-check-ignore broken-link -- One -->\n[a](a.md)\n'
    expect(await faults(body)).toEqual([`10:33 ${unused('broken-link', 'on this page')}`])
  })

  it.each([
    ['is off', 'broken-link', { rules: { 'broken-link': 'off' } }],
    ['could not tell', 'wrong-source-hash', {}],
    ['judges pages that are left alone', 'orphaned-link', {}],
    ['asks what a new page does not have', 'stale-handoff-date', {}],
    ['judges redirection files', 'unreadable-redirections', {}],
    ['is this one', 'faulty-ignore', {}],
  ])('is not said of a rule that %s', async (_, rule, settings) => {
    expect(await faults(`<!-- handback-check-ignore-file ${rule} -- Later -->\n`, settings)).toEqual([])
  })
})

describe('how a comment is written', () => {
  it('is not judged in code', async () => {
    expect(await faults('```html\n<!-- handback-check-ignore -->\n```\n\n`<!-- handback-check-ignore -->`\n')).toEqual(
      [],
    )
  })

  it('may have other rules beside one that does not exist', async () => {
    const body = '<!-- handback-check-ignore no-such-thing, broken-link -- Later -->\n[a](a.md)\n'
    const report = await judge({ after: { [PAGE]: withBody(body) } })
    expect(linesOf(report)).toEqual([
      'docs/page.md:10:28 notice faulty-ignore Unexpected rule `no-such-thing`, expected the id of one',
    ])
    expect(report.conclusion).toBe('success')
  })

  it('in YAML is for the page', async () => {
    const after = {
      'docs/index.yml': localizedLanding({ body: '# handback-check-ignore broken-link -- Later\na: b\n' }),
    }
    expect(linesOf(await judge({ after }))).toEqual([
      'docs/index.yml:10:1 notice faulty-ignore Unexpected `# handback-check-ignore broken-link -- Later`, expected it to begin with `handback-check-ignore-file`',
    ])
    const without = { 'docs/index.yml': localizedLanding({ body: '# handback-check-ignore-file broken-link\na: b\n' }) }
    expect(linesOf(await judge({ after: without }))).toEqual([
      'docs/index.yml:10:1 notice faulty-ignore Unexpected `# handback-check-ignore-file broken-link` without a reason, expected one, as in `# handback-check-ignore-file broken-link -- the reason`',
    ])
  })

  it('is judged on pages without provenance, too', async () => {
    const after = { [PAGE]: '---\ntitle: Pompen\n---\n<!-- handback-check-ignore x -->\nText\n' }
    const report = await judge({ after, settings: { paths: ['docs/**'] } })
    expect(report.findings.map(({ rule }) => rule)).toContain('faulty-ignore')
  })

  it('shows nothing of it unescaped', async () => {
    const found = await faults('<!-- handback-check-ignore `x`\u001b[31m -->\nText\n')
    expect(found).toEqual([
      expect.stringMatching(/^10:1 Unexpected `<!-- handback-check-ignore 'x' \[31m -->` without a reason/),
    ])
  })
})

it('says whether this change brought the fault', async () => {
  const old = '<!-- handback-check-ignore broken-link -->\nText\n'
  const report = await judge({
    before: { [PAGE]: withBody(old) },
    after: { [PAGE]: withBody(`Meer\n\n${old}\n<!-- handback-check-ignore broken-image -->\nText\n`) },
  })
  const origins = report.findings.flatMap(({ rule, origin, place }) =>
    rule === 'faulty-ignore' ? [`${place.start.line} ${origin}`] : [],
  )
  expect(origins).toEqual(['12 existing', '15 introduced'])
})

it('says that a fault is gone where the change repairs it', async () => {
  const body = (target: string): string =>
    withBody(`<!-- handback-check-ignore broken-link -- Later -->\n[a](${target})\n`)
  const report = await judge({ before: { [PAGE]: body('a.md') }, after: { [PAGE]: body('https://example.com') } })
  expect(report.findings.map(({ rule, origin, messageId }) => `${rule} ${messageId} ${origin}`)).toContain(
    'faulty-ignore unused introduced',
  )
})
