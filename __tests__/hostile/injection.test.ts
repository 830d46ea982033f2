import { marked } from 'marked'
import type { Report } from '../../src/model.ts'
import { annotationOf } from '../../src/report/annotations.ts'
import { checkOutcome } from '../../src/report/check-run.ts'
import { renderComment } from '../../src/report/comment.ts'
import { renderWorkflowCommands } from '../../src/report/github.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { renderText } from '../../src/report/text.ts'
import { localizedPage } from '../support/fixture-pages.ts'
import { judgeReport } from '../support/judge.ts'

/** What would do something if it came through as it is. */
const ATTACKS = [
  '\n::error file=a::owned',
  '%0A::set-output name=a::b',
  '##[error]owned',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</details></code></pre><h1>owned</h1>',
  '<!-- handback-check:comment -->',
  '[owned](javascript:alert(1))',
  '![owned](https://attacker.example/x.png)',
  '@everyone @org/team',
  'fixes #1 org/repo#2',
  '```\n# owned\n```',
  '`` ` `` | a | b |\n|-|-|',
  '\u001b[2J\u001b]8;;https://attacker.example\u0007',
  '\u202eowned\u2066',
  'https://attacker.example/',
]

const LINKS = { repositoryUrl: 'https://example.com/docs/nl', head: 'c'.repeat(40) }

/** A report in which an attack stands wherever a stranger's text can. */
async function attacked(attack: string): Promise<Report> {
  const flat = attack.replace(/\n/g, ' ')
  const body = `# <a name="a"></a>A\n\n[b](gone-${flat}.md) [c](<${flat}.md>)\n\n<!-- handback-check-ignore broken-link -- ${flat.replaceAll('-->', '')} -->\n\n[d](gone.md)\n\n<!-- handback-check-ignore ${flat.replaceAll('-->', '')} -->\n\n[e](f.md)\n`
  return judgeReport({
    after: {
      [`docs/${attack.replaceAll('/', '-')}.md`]: localizedPage({
        body,
        locale: JSON.stringify(flat),
        date: JSON.stringify(flat),
      }),
      'docs/b.md': localizedPage({ title: JSON.stringify(`${attack}: a`), hash: JSON.stringify(attack), body }),
    },
    settings: {
      locale: 'nl-NL',
      ignoreEntries: [{ paths: ['docs/b.md'], rules: ['malformed-provenance'], reason: attack }],
    },
  })
}

/** What HTML would do once GitHub has rendered it, whatever its sanitizer takes away. */
function alive(html: string): readonly string[] {
  const shown = html.replace(/<(code|pre)\b[^>]*>[\s\S]*?<\/\1>/g, '')
  const tags = [...shown.matchAll(/<(script|img|iframe|h1|style|form|input)\b[^>]*>/gi)].map(([tag]) => tag)
  const links = [...shown.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address)
  const mentions = [...shown.replace(/<[^>]*>/g, ' ').matchAll(/(?<![\w/])@[a-z]\w*|(?<!&)#\d+\b/gi)].map(
    ([word]) => word,
  )
  return [
    ...tags.filter((tag) => /owned|alert|attacker/.test(tag) || /^<script/i.test(tag)),
    ...links.filter((address) => /^javascript:|^https?:\/\/attacker\.example/i.test(address)),
    ...mentions.filter((word) => /^@(?:everyone|org)|^#[12]$/.test(word)),
    ...(/<h1>\s*owned/i.test(shown) ? ['a heading'] : []),
  ]
}

describe.each(ATTACKS)('%j', (attack) => {
  let report: Report
  beforeAll(async () => {
    report = await attacked(attack)
  })

  it('is in the report', () => {
    expect(report.findings.length).toBeGreaterThan(4)
    expect(report.findings.some(({ pardon }) => pardon?.by === 'ignore')).toBe(true)
    for (const { message } of report.findings) expect(message).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
  })

  it('is no workflow command, and ends none', () => {
    const lines = renderWorkflowCommands(report)
      .trimEnd()
      .split(/\r\n|\n|\r/)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines)
      expect(line).toMatch(/^::(?:error|warning|notice) file=[^:\r\n]+,title=[a-z-]+::(?!.*\u001b)/)
  })

  it('drives no terminal', () => {
    const text = renderText(report, { colour: false })
    expect(text).not.toMatch(/[^\P{Cc}\n]/u)
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u)
    expect(text).not.toMatch(/^(?:::|##\[)/m)
  })

  it('is dead in summary, comment and check run', async () => {
    const outcome = checkOutcome(report, LINKS)
    const comment = renderComment(report, { name: attack, isNamed: true, links: LINKS, moreUrl: undefined })
    for (const markdown of [renderMarkdown(report), comment, outcome.summary])
      expect(alive(await marked.parse(markdown))).toEqual([])
    expect((await marked.parse(comment)).split('<!--')).toHaveLength(2)
    for (const finding of report.findings) expect(annotationOf(finding, report).message).not.toMatch(/\u001b|\u202e/)
  })
})
