import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import type { Report } from '../../src/model.ts'
import { renderJson } from '../../src/report/json.ts'
import { readJson } from '../../src/report/read-json.ts'
import { RULES } from '../../src/rules/index.ts'
import { CLEAN_REPORT, findingWith, SAMPLE_REPORT } from '../support/sample-report.ts'

const IDS = new Set(RULES.map(({ id }) => id))
const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'))
const fitsSchema = new Ajv2020.Ajv2020({ strict: true }).compile(schema)

const pullRequest = { number: 7, head: SAMPLE_REPORT.head }
const inside = SAMPLE_REPORT.findings.map((finding, at) => ({ ...finding, path: `docs/${at}.md` }))
const REPORT: Report = { ...SAMPLE_REPORT, pullRequest, findings: inside }
const sample = () => JSON.parse(renderJson(REPORT))

const faultIn = (json: unknown): string | undefined => {
  const read = readJson(typeof json === 'string' ? json : JSON.stringify(json), IDS)
  return 'fault' in read ? read.fault : undefined
}

it.each([
  ['the sample', REPORT],
  ['a clean report', CLEAN_REPORT],
])('reads what was written: %s', (_, report) => {
  const read = readJson(renderJson(report), IDS)
  if (!('report' in read)) throw new Error(read.fault)
  expect(JSON.parse(renderJson(read.report))).toEqual(JSON.parse(renderJson(report)))
  expect(fitsSchema(JSON.parse(renderJson(report)))).toBe(true)
})

it.each<[string, (report: ReturnType<typeof sample>) => unknown]>([
  ['another version', (report) => (report.schemaVersion = 2)],
  ['another tool', (report) => (report.tool.name = 'x')],
  ['an unknown key', (report) => (report.extra = 1)],
  ['an unknown key in a finding', (report) => (report.findings[0].lineText = 'x')],
  ['an unknown key in a fix', (report) => (report.findings[2].fix.place = {})],
  ['an unknown key in a skip', (report) => (report.skips[0].why = 'x')],
  ['an unknown key in the pull request', (report) => (report.pullRequest.owner = 'x')],
  ['a pull request without a number', (report) => delete report.pullRequest.number],
  ['pull request 0', (report) => (report.pullRequest.number = 0)],
  ['a missing key', (report) => delete report.remarks],
  ['a missing key in a finding', (report) => delete report.findings[0].origin],
  ['a missing count', (report) => delete report.counts.notice],
  ['a conclusion of its own', (report) => (report.conclusion = 'neutral')],
  ['a severity of its own', (report) => (report.findings[0].severity = 'off')],
  ['an origin of its own', (report) => (report.findings[0].origin = 'unknown')],
  ['details without text', (report) => (report.findings[7].details = '')],
  ['line 0', (report) => (report.findings[0].line = 0)],
  ['half a page', (report) => (report.pages.checked = 0.5)],
  ['a branch for a commit', (report) => (report.base = 'main')],
  ['data that is no text', (report) => (report.findings[0].data.level = 2)],
  ['a rule id with a space', (report) => (report.skips[0].rules = ['no rule'])],
  ['an address that is no https', (report) => (report.findings[0].url = 'javascript:alert(1)')],
  ['a list', () => []],
])('refuses %s, as the published schema does', (_, spoil) => {
  const report = sample()
  const spoilt = spoil(report)
  const json = Array.isArray(spoilt) ? spoilt : report
  expect(faultIn(json)).toBeDefined()
  expect(fitsSchema(json)).toBe(false)
})

it.each<[string, (report: ReturnType<typeof sample>) => unknown, string]>([
  ['a path with half a character', (report) => (report.findings[0].path = 'a\ud800.md'), 'findings.0.path'],
  ['a path out of the repository', (report) => (report.findings[0].path = '../../etc/passwd'), 'findings.0.path'],
  ['a path from the root', (report) => (report.findings[0].path = '/etc/passwd'), 'findings.0.path'],
  ['a path with an empty part', (report) => (report.skips[0].paths = ['a//b']), 'skips.0.paths.0'],
  ['a path with NUL', (report) => (report.findings[0].path = 'a\0b'), 'findings.0.path'],
  ['a path without end', (report) => (report.findings[0].path = 'a'.repeat(5000)), 'findings.0.path'],
  ['a rule that there is not', (report) => (report.findings[1].rule = 'pay-me'), 'findings.1.rule'],
  ['a skipped rule that there is not', (report) => (report.skips[1].rules = ['all', 'pay-me']), 'skips.1.rules'],
  [
    'more pages skipped than a check has',
    (report) => {
      const paths = Array(600_000).fill('a.md')
      report.skips = ['x', 'y'].map((reason) => ({ reason, rules: ['all'], paths }))
    },
    'skips',
  ],
  ['a place that ends before it begins', (report) => (report.findings[1].endColumn = 1), 'findings.1'],
  ['a fix that ends before it begins', (report) => (report.findings[2].fix.endLine = 1), 'findings.2'],
  ['a success with findings that block', (report) => (report.conclusion = 'success'), 'conclusion'],
  ['a failure without', (report) => (report.findings = []), 'conclusion'],
  ['a line beyond all files', (report) => (report.findings[0].line = 1e12), 'findings.0.line'],
  ['a message without end', (report) => (report.findings[0].message = 'x'.repeat(2_000_000)), 'findings.0.message'],
])('refuses %s', (_, spoil, place) => {
  const report = sample()
  spoil(report)
  expect(faultIn(report)).toContain(`\`${place}\``)
})

it.each([
  ['text', 'PATH=/root/secret'],
  ['nothing', ''],
  ['half of one', renderJson(REPORT).slice(0, 500)],
])('says of %s no more than that it is not JSON', (_, text) => {
  expect(faultIn(text)).toBe('it is not JSON')
})

it('repeats no words of the file', () => {
  const report = sample()
  report['::error::pwned\n'] = 1
  expect(faultIn(report)).toBe('`the report` is not what it may be')
})

it('takes skips as a check writes them, whatever was written twice', () => {
  const report = sample()
  report.skips = [
    { reason: 'Why', rules: ['broken-link', 'all', 'all'], paths: ['b.md', 'a.md', 'b.md'] },
    { reason: 'Why', rules: ['all'], paths: ['a.md'] },
  ]
  const read = readJson(JSON.stringify(report), IDS)
  if (!('report' in read)) throw new Error(read.fault)
  expect(read.report.skips).toEqual([{ reason: 'Why', rules: ['all', 'broken-link'], paths: ['a.md', 'b.md'] }])
})

it('takes no address and no count over', () => {
  const report = sample()
  report.findings[0].url = 'https://evil.example/'
  report.counts = { error: 0, warning: 0, notice: 9_999 }
  const read = readJson(JSON.stringify(report), IDS)
  if (!('report' in read)) throw new Error(read.fault)
  expect(read.report.counts).toEqual(SAMPLE_REPORT.counts)
  expect(read.report.findings[0]?.url).not.toContain('evil')
})

it('reads a report of 20,000 findings in a moment', () => {
  const findings = Array.from({ length: 20_000 }, (_, at) =>
    findingWith({ rule: 'broken-link', path: `docs/${at}.md` }),
  )
  const text = renderJson({ ...REPORT, findings })
  const started = performance.now()
  expect('report' in readJson(text, IDS)).toBe(true)
  expect(performance.now() - started).toBeLessThan(5_000)
})
