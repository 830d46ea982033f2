import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { BASELINE_VERSION, parseBaseline, renderBaseline } from '../src/baseline-file.ts'

const HEAD = 'a'.repeat(40)
const record = (path: string, count = 1) => ({ path, rule: 'broken-link', fingerprint: 'b'.repeat(32), count })
const isValid = new Ajv2020.Ajv2020({ strict: true }).compile(
  JSON.parse(readFileSync(new URL('../schemas/baseline.schema.json', import.meta.url), 'utf8')),
)

const written = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(renderBaseline([record('docs/a.md')], HEAD))
  change(file)
  return JSON.stringify(file)
}
const withRecord = (change: object): string =>
  written((file) => {
    file.findings = [{ ...record('docs/a.md'), ...change }]
  })
const faultOf = (text: string): string => {
  const read = parseBaseline(text)
  return 'fault' in read ? read.fault : `${read.records.length} records`
}

describe('the text of a baseline', () => {
  it('has a line a record, is what the schema says, and reads as it was', () => {
    const records = [record('docs/a.md', 10), record('docs/"b"\u202e.md')]
    const text = renderBaseline(records, HEAD)
    expect(text.split('\n').filter((line) => line.includes('fingerprint'))).toHaveLength(2)
    expect(text).not.toContain('\u202e')
    expect(isValid(JSON.parse(text))).toBe(true)
    expect(parseBaseline(text)).toEqual({ records })
    expect(parseBaseline(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual({ records })
  })

  it('may be empty', () => {
    const text = renderBaseline([], HEAD)
    expect(isValid(JSON.parse(text))).toBe(true)
    expect(parseBaseline(text)).toEqual({ records: [] })
  })
})

describe('a baseline that is none', () => {
  it.each([
    ['', '1:1: Unexpected end of the file, expected a value'],
    ['{\n<<<<<<< HEAD\n', '2:1: Unexpected `<<<<<<<`, expected a key in double quotes or a closing brace'],
    ['[]', 'Unexpected `schemaVersion` that is not there, expected an object with'],
    ['null', 'Unexpected `null`, expected an object with'],
    ['{}', 'Unexpected `schemaVersion` that is not there, expected an object with'],
    [
      written((file) => Object.assign(file, { schemaVersion: 2, more: 1 })),
      'Unexpected `schemaVersion` `2`, expected `1`',
    ],
    [written((file) => Object.assign(file, { more: 1 })), 'Unexpected `more` `more`, expected an object with'],
    [written((file) => Object.assign(file, { tool: { name: 'other' } })), 'Unexpected `tool.name` `other`, expected'],
    [
      written((file) => Object.assign(file, { head: 'HEAD' })),
      'Unexpected `head` `HEAD`, expected a commit id in full',
    ],
    [written((file) => Object.assign(file, { findings: {} })), 'Unexpected `findings` object, expected a list'],
    [withRecord({ count: 0 }), 'Unexpected `findings.0.count` `0`, expected a whole number from 1'],
    [withRecord({ count: 1e9 }), 'Unexpected `findings.0.count` `1000000000`, expected a whole number from 1'],
    [withRecord({ count: '1' }), 'Unexpected `findings.0.count` `1`, expected a whole number from 1'],
    [withRecord({ fingerprint: 'xyz' }), 'Unexpected `findings.0.fingerprint` `xyz`, expected 32 hexadecimal digits'],
    [withRecord({ path: '../a.md' }), 'Unexpected `findings.0.path` `../a.md`, expected a path from the root'],
    [withRecord({ rule: 'Broken' }), 'Unexpected `findings.0.rule` `Broken`, expected the id of a rule'],
    [
      withRecord({ line: 7 }),
      'Unexpected `findings.0.line` `line`, expected `path`, `rule`, `fingerprint` and `count`',
    ],
  ])('is refused with what is wrong where: %j', (text, fault) => {
    expect(faultOf(text)).toContain(fault)
    const read = ((): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        return undefined
      }
    })()
    expect(isValid(read)).toBe(false)
  })

  it('counts equal findings in one record', () => {
    const text = written((file) => {
      file.findings = [record('docs/a.md'), record('docs/b.md'), record('docs/a.md', 2)]
    })
    expect(faultOf(text)).toBe(
      'Unexpected `findings.2` for the second time, expected equal findings counted in one record',
    )
  })

  it('is refused with too many records, long before it is a burden', () => {
    const text = renderBaseline(
      Array.from({ length: 200_001 }, (_, index) => record(`docs/${index}.md`)),
      HEAD,
    )
    expect(faultOf(text)).toContain('Unexpected `findings` list, expected at most 200000')
  })

  it('is refused in the time that its length takes', () => {
    const started = performance.now()
    expect(faultOf('['.repeat(1_000_000))).toContain('Unexpected')
    expect(faultOf(`{"schemaVersion": "${'\\u0000'.repeat(100_000)}"}`).length).toBeLessThan(400)
    expect(faultOf(withRecord({ rule: `${'a-'.repeat(50_000)}!` }))).toContain('the id of a rule')
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  it('adds nothing to what all objects have', () => {
    const text = `{"schemaVersion": ${BASELINE_VERSION}, "tool": {"name": "handback-check", "version": "0.1.0"}, "head": "${HEAD}", "findings": [{"path": "__proto__", "rule": "constructor", "fingerprint": "${'c'.repeat(32)}", "count": 1, "__proto__": {"polluted": true}}]}`
    const read = parseBaseline(text)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    if ('records' in read) expect(Object.keys(read.records[0] ?? {})).toEqual(['path', 'rule', 'fingerprint', 'count'])
    else expect(read.fault).toContain('findings.0')
  })
})
