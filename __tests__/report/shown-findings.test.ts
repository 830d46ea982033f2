import type { Report } from '../../src/model.ts'
import { checkOutcome } from '../../src/report/check-run.ts'
import { renderComment } from '../../src/report/comment.ts'
import { renderWorkflowCommands } from '../../src/report/github.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { readJson } from '../../src/report/read-json.ts'
import { shownFindings, withheldFindings } from '../../src/report/shown-findings.ts'
import { renderText } from '../../src/report/text.ts'
import { CLEAN_REPORT, findingWith } from '../support/sample-report.ts'

/** A notice, a warning there before, and three errors, in the order of the report. */
const report: Report = {
  ...CLEAN_REPORT,
  conclusion: 'failure',
  counts: { error: 3, warning: 1, notice: 1 },
  findings: [
    findingWith({ rule: 'path-case', severity: 'notice', message: 'One' }),
    findingWith({ rule: 'empty-link-text', severity: 'warning', origin: 'existing', message: 'Two' }),
    findingWith({ rule: 'broken-link', message: 'Three' }),
    findingWith({ rule: 'broken-link', path: 'docs/z.md', message: 'Four' }),
    findingWith({ rule: 'broken-link', path: 'docs/z.md', message: 'Five' }),
  ],
}
const few: Report = { ...report, maxFindings: 2 }
const links = { repositoryUrl: 'https://github.com/owner/docs', head: report.head }

const said = (text: string): string[] => ['One', 'Two', 'Three', 'Four', 'Five'].filter((word) => text.includes(word))

it('keeps what matters most, in the order of the report', () => {
  const shown = (maxFindings: number) => shownFindings({ ...report, maxFindings }).map(({ message }) => message)
  expect(shown(2)).toEqual(['Three', 'Four'])
  expect(shown(4)).toEqual(['One', 'Three', 'Four', 'Five'])
  expect(shown(5)).toHaveLength(5)
  expect(shownFindings(report)).toBe(report.findings)
  expect([report, few, { ...report, maxFindings: 4 }, { ...report, maxFindings: 5 }].map(withheldFindings)).toEqual([
    undefined,
    '3 more findings',
    '1 more finding',
    undefined,
  ])
})

it('is so in the text report, which says how many more there are and counts all', () => {
  const text = renderText(few, { colour: false })
  expect(said(text)).toEqual(['Three', 'Four'])
  expect(text).toContain('3 more findings in full with --format json (max-findings: 2)')
  expect(text).toContain('Failed: 3 findings block')
  expect(said(renderText(report, { colour: false }))).toHaveLength(5)
})

it('is so in the job summary', () => {
  const markdown = renderMarkdown(few)
  expect(said(markdown)).toEqual(['Three', 'Four'])
  expect(markdown).toContain('**3 more findings** not shown (max-findings: 2)')
  expect(markdown).toContain('failed, 3 findings block')
  expect(markdown).not.toContain('GitHub does not take')
  expect(renderMarkdown(report)).not.toContain('max-findings')
})

it('is so in annotations, level by level', () => {
  const commands = renderWorkflowCommands(few)
  expect(said(commands)).toEqual(['Three', 'Four'])
  expect(commands).toContain('1 more finding of level error has no annotation.')
  expect(commands).toContain('1 more finding of level notice has no annotation.')
})

it('is so in the check run and in the comment', () => {
  expect(checkOutcome(few, links).annotations.map(({ message }) => message)).toEqual(['Three', 'Four'])
  const comment = renderComment(few, { name: 'x', isNamed: false, links, moreUrl: undefined })
  expect(said(comment)).toEqual(['Three', 'Four'])
  expect(comment).toContain('**1 more finding blocks**.')
})

it('leaves nothing out of the JSON report, which keeps the number', () => {
  const json = renderJson(few)
  expect(JSON.parse(json)).toMatchObject({ maxFindings: 2, findings: { length: 5 } })
  const read = readJson(json, new Set(['path-case', 'empty-link-text', 'broken-link']))
  expect(read).toMatchObject({ report: { maxFindings: 2 } })
})
