import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { NAME, VERSION } from '../../src/project.ts'
import { renderJson } from '../../src/report/json.ts'
import { RULES } from '../../src/rules/index.ts'
import { CLEAN_REPORT, findingWith, HOSTILE_DETAILS, HOSTILE_PATH, SAMPLE_REPORT } from '../support/sample-report.ts'

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'))
const isValid = new Ajv2020.Ajv2020({ strict: true }).compile(schema)
const sample = () => JSON.parse(renderJson(SAMPLE_REPORT))

it.each([
  ['the sample', SAMPLE_REPORT],
  ['a clean report', CLEAN_REPORT],
])('%s fits the published schema', (_, report) => {
  isValid(JSON.parse(renderJson(report)))
  expect(isValid.errors).toBeNull()
})

it('the schema takes the id of every rule', () => {
  const findings = RULES.map(({ id }) => findingWith({ rule: id }))
  expect(isValid(JSON.parse(renderJson({ ...SAMPLE_REPORT, findings })))).toBe(true)
})

it.each<[string, (report: ReturnType<typeof sample>) => unknown]>([
  ['another version', (report) => (report.schemaVersion = 2)],
  ['an unknown key', (report) => (report.extra = 1)],
  ['an unknown key in a finding', (report) => (report.findings[0].lineText = 'x')],
  ['an unknown key in a fix', (report) => (report.findings[2].fix.place = {})],
  ['an unknown key in a skip', (report) => (report.skips[0].why = 'x')],
  ['a missing key', (report) => delete report.remarks],
  ['a missing key in a finding', (report) => delete report.findings[0].origin],
  ['a missing count', (report) => delete report.counts.notice],
  ['a conclusion of its own', (report) => (report.conclusion = 'neutral')],
  ['a severity of its own', (report) => (report.findings[0].severity = 'off')],
  ['an origin of its own', (report) => (report.findings[0].origin = 'unknown')],
  ['details without text', (report) => (report.findings[7].details = '')],
  ['details in pieces', (report) => (report.findings[7].details = ['+x'])],
  ['line 0', (report) => (report.findings[0].line = 0)],
  ['half a page', (report) => (report.pages.checked = 0.5)],
  ['a branch for a commit', (report) => (report.base = 'main')],
  ['data that is no text', (report) => (report.findings[0].data.level = 2)],
  ['a rule id with a space', (report) => (report.skips[0].rules = ['no rule'])],
  ['an address that is no https', (report) => (report.findings[0].url = 'javascript:alert(1)')],
])('the schema refuses %s', (_, spoil) => {
  const report = sample()
  spoil(report)
  expect(isValid(report)).toBe(false)
})

it('holds every finding in order, text and paths unchanged', () => {
  const { findings, tool, skips, remarks } = sample()
  expect(tool).toEqual({ name: NAME, version: VERSION })
  expect(findings).toHaveLength(SAMPLE_REPORT.findings.length)
  expect(findings.map(({ path }: { path: string }) => path)).toEqual(SAMPLE_REPORT.findings.map(({ path }) => path))
  expect(findings[0].path).toBe(HOSTILE_PATH)
  expect(findings[2]).toMatchObject({ line: 12, column: 13, endLine: 12, endColumn: 18 })
  expect(findings[2].fix).toEqual({ line: 12, column: 13, endLine: 12, endColumn: 18, text: 'before-you-begin' })
  expect(findings[0]).not.toHaveProperty('fix')
  expect(findings[7].details).toBe(HOSTILE_DETAILS)
  expect(findings[0]).not.toHaveProperty('details')
  expect(skips).toEqual(SAMPLE_REPORT.skips)
  expect(remarks).toEqual(SAMPLE_REPORT.remarks)
})

it('is safe to print, and still the same data', () => {
  const remarks = ['a\u009b31m\u007f\u202e\u2028\u2066\u001b']
  const json = renderJson({ ...SAMPLE_REPORT, remarks })
  expect(json).not.toMatch(/[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069]/u)
  expect(JSON.parse(json).remarks).toEqual(remarks)
  expect(json.endsWith('}\n')).toBe(true)
})
