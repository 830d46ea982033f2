import type { Pardon } from '../../src/model.ts'
import { renderComment } from '../../src/report/comment.ts'
import { renderWorkflowCommands } from '../../src/report/github.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { readJson } from '../../src/report/read-json.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { renderText } from '../../src/report/text.ts'
import { readXml } from '../support/read-xml.ts'
import { CLEAN_REPORT, findingWith } from '../support/sample-report.ts'
import { schemaFaults } from '../support/sarif-schema.ts'

const HOSTILE = '@octocat <img src=x> `a|b` **b** [x](https://evil.example) #1 \u001b[31m ::error::x'
const ignored = (from: 'settings' | 'page' | 'change', reason = HOSTILE): Pardon => ({ by: 'ignore', reason, from })
const reportWith = (...pardons: readonly Pardon[]) => ({
  ...CLEAN_REPORT,
  findings: pardons.map((pardon) => findingWith({ rule: 'broken-link', pardon })),
})

it('the job summary shows what the change itself ignores under a fold of its own, with the reason', () => {
  const body = renderMarkdown(reportWith(ignored('change', 'Later'), ignored('page', 'Known'), ignored('settings')))
  const [, own = '', rest = ''] = body.split('<details>')
  expect(own).toContain('<summary>1 finding ignored by comments that this change brings</summary>')
  expect(own).toContain('**error, ignored by this change**')
  expect(own).toContain('Ignored because: Later')
  expect(rest).toContain('<summary>2 findings set aside: 2 ignored</summary>')
  expect(rest).toContain('**error, ignored** ')
  expect(rest).toContain('Ignored because: Known')
  expect(body).toContain('No findings (1 ignored by this change, 2 ignored)')
  expect(body).not.toContain('### Blocks')
})

it('no form shows a reason as anything but text', () => {
  const report = reportWith(ignored('change'))
  const markdown = renderMarkdown(report)
  expect(markdown).toContain('Ignored because: `@octocat` &#60;img src=x&#62;')
  expect(markdown).not.toMatch(/<img|\*\*b\*\*|\u001b| #1 /)
  const text = renderText(report, { colour: false })
  expect(text).toContain('error (ignored by this change)')
  expect(text).toContain('because: @octocat <img src=x>')
  expect(text).not.toContain('\u001b')
  expect(renderWorkflowCommands(report)).toBe('')
  const junit = renderJunit(report)
  expect(readXml(junit)).toBeDefined()
  expect(junit).toContain('Ignored because: @octocat &lt;img src=x&gt;')
  expect(junit).not.toContain('\u001b')
})

it('JSON says who ignores, and is read back', () => {
  const report = reportWith(ignored('settings'), ignored('page'), ignored('change'))
  const json = renderJson(report)
  expect(JSON.parse(json).findings.map(({ pardon }: { pardon: Pardon }) => pardon)).toEqual([
    ignored('settings'),
    ignored('page'),
    ignored('change'),
  ])
  const read = readJson(json, new Set(['broken-link']))
  expect('report' in read && renderJson(read.report)).toBe(json)
  expect(readJson(json.replace('"from": "change"', '"from": "x"'), new Set(['broken-link']))).toHaveProperty('fault')
})

it('SARIF says where the ignore stands', () => {
  const sarif = JSON.parse(
    renderSarif(reportWith(ignored('settings', 'a'), ignored('page', 'b'), ignored('change', 'c'))),
  )
  expect(schemaFaults(sarif)).toEqual([])
  expect(sarif.runs[0].results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
    [{ kind: 'external', justification: 'a' }],
    [{ kind: 'inSource', justification: 'b' }],
    [{ kind: 'inSource', justification: 'c' }],
  ])
})

it('the comment counts what the change itself ignores', () => {
  const frame = {
    name: 'handback-check findings',
    isNamed: false,
    links: { repositoryUrl: 'https://github.example/octo/docs', head: CLEAN_REPORT.head },
    moreUrl: undefined,
  }
  expect(renderComment(reportWith(ignored('change'), ignored('page')), frame)).toContain(
    'No findings (1 ignored by this change). Every finding is in the job summary.',
  )
  expect(renderComment(reportWith(ignored('page')), frame)).toContain('No findings. Every')
})
