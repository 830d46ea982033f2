import { annotationOf } from '../../src/report/annotations.ts'
import { renderComment } from '../../src/report/comment.ts'
import { renderWorkflowCommands } from '../../src/report/github.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { readJson } from '../../src/report/read-json.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { renderText } from '../../src/report/text.ts'
import { hold } from './hold.ts'

const COMMIT = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'
const LINKS = { repositoryUrl: 'https://example.com/docs/nl', head: COMMIT }

/** A stranger's report that says `text` wherever it can. */
function reportOf(text: string): string {
  const place = { line: 2, column: 1, endLine: 2, endColumn: 3 }
  const finding = { rule: 'broken-link', messageId: text, severity: 'error', origin: 'introduced', ...place }
  const said = { message: text, data: { [text]: text }, help: text, url: `https://${text}`, details: text }
  const pardon = { by: 'ignore', reason: text, from: 'change' }
  return JSON.stringify({
    schemaVersion: 1,
    tool: { name: 'handback-check', version: '0.1.0' },
    base: COMMIT,
    head: COMMIT,
    conclusion: 'failure',
    failOn: 'error',
    block: ['introduced'],
    pages: { changed: 1, checked: 1, skipped: 0, againstSource: 0 },
    counts: { error: 1, warning: 0, notice: 0 },
    durationMs: 1,
    findings: [
      { ...finding, ...said, path: 'a.md', fix: { ...place, text } },
      { ...finding, ...said, path: `b/${text}.md`, pardon },
    ],
    skips: [{ reason: text, rules: ['broken-link'], paths: ['a.md'] }],
    remarks: [text],
  })
}

/** Puts a text into every place of a report and shows that in every form; throws where it gets out of its place. */
export function holdShown(text: string): void {
  const read = readJson(reportOf(text), new Set(['broken-link']))
  if (!('report' in read)) return
  const { report } = read
  for (const line of renderWorkflowCommands(report).split(/\r\n|\n|\r/))
    hold(line === '' || /^::(?:error|warning|notice) [^:]*::/.test(line), 'a line is a command of ours')
  const shown = renderText(report, { colour: false })
  hold(!/[^\P{Cc}\n]/u.test(shown), 'no control character reaches a terminal')
  for (const markdown of [
    renderMarkdown(report, LINKS),
    renderComment(report, { name: 'Handback', isNamed: true, links: LINKS, moreUrl: undefined }),
  ])
    hold(
      !/<(?:script|img|iframe|form)\b/i.test(markdown.replace(/(`+)[\s\S]*?\1|<(code|pre)>[\s\S]*?<\/\2>/g, '')),
      'no tag comes through',
    )
  for (const finding of report.findings)
    hold(!/[^\P{Cc}\n\t]/u.test(annotationOf(finding, report).message), 'an annotation has no control character')
  JSON.parse(renderSarif(report))
  hold(!/[^\P{Cc}\n\r\t]/u.test(renderJunit(report)), 'XML has no control character')
  hold('report' in readJson(renderJson(report), new Set(['broken-link'])), 'a report is read again')
}
