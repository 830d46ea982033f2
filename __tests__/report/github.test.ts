import { renderWorkflowCommands } from '../../src/report/github.ts'
import { findingWith, HOSTILE_PATH, placeAt, SAMPLE_REPORT } from '../support/sample-report.ts'

/** Reads a workflow command as the runner does. */
function parse(line: string) {
  const [, level, list = '', data = ''] = /^::(\w+) ?(.*?)::(.*)$/.exec(line) ?? []
  const decode = (text: string) =>
    text
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%')
  const properties = Object.fromEntries(
    list.split(',').map((pair) => {
      const at = pair.indexOf('=')
      return [pair.slice(0, at), decode(pair.slice(at + 1))]
    }),
  )
  return { level, properties, message: decode(data) }
}

const GATE = { failOn: 'error', block: ['introduced'] } as const

const commands = (findings: Parameters<typeof renderWorkflowCommands>[0]['findings']) =>
  renderWorkflowCommands({ ...GATE, findings })
    .split('\n')
    .slice(0, -1)
    .map(parse)

const many = (count: number, severity: 'error' | 'warning' | 'notice') =>
  Array.from({ length: count }, (_, index) =>
    findingWith({ rule: 'a', severity, place: placeAt(index + 1, 1, 2), path: `${severity}.md` }),
  )

it('annotates the place of what this change introduced, and nothing else', () => {
  const shown = commands(SAMPLE_REPORT.findings)
  expect(shown.map(({ level, properties }) => `${level} ${properties.title}`)).toEqual([
    'error broken-link',
    'error stale-handoff-date',
    'error wrong-heading-anchor',
    'warning missing-heading-anchor',
    'notice invalid-front-matter',
    'notice outdated-translation',
  ])
  expect(shown[1]).toEqual({
    level: 'error',
    properties: {
      file: 'docs/start.md',
      line: '4',
      endLine: '4',
      col: '17',
      endColumn: '27',
      title: 'stale-handoff-date',
    },
    message: [
      'Unexpected `ms.lasthandoff` `01/02/2018`, expected `03/01/2018` or later',
      'Restore the date from the handback.',
      SAMPLE_REPORT.findings[1]?.url,
    ].join('\n'),
  })
  expect(shown[3]?.message).toContain('\nFix at 5:4: insert <a name="set-up"></a>\n')
  expect(shown[4]?.message).toContain('\nFix at 1:1: write\n---\ntitle: "x"\n')
})

it('keeps hostile paths and messages within their command', () => {
  const line = renderWorkflowCommands({ ...GATE, findings: SAMPLE_REPORT.findings.slice(0, 1) })
  expect(line.match(/[\r\n]/g)).toEqual(['\n'])
  expect(line).not.toContain('\u001b')
  const [shown] = commands(SAMPLE_REPORT.findings.slice(0, 1))
  expect(shown?.properties.file).toBe(HOSTILE_PATH.replace('\u001b', '␛'))
  const attack = findingWith({ rule: 'a', path: 'a%0A::error::x\r,line=9', message: 'x%0A\n::set-output name=a::b' })
  expect(renderWorkflowCommands({ ...GATE, findings: [attack] })).toContain(
    'file=a%250A%3A%3Aerror%3A%3Ax%0D%2Cline=9,line=1,',
  )
  expect(commands([attack])[0]?.properties).toMatchObject({ file: attack.path, line: '1' })
  expect(commands([attack])[0]?.message).toMatch(/^x%0A␊::set-output name=a::b\n/)
})

it('annotates what blocks, whoever brought it, and nothing that has a pardon', () => {
  const existing = findingWith({ rule: 'a', origin: 'existing' })
  expect(renderWorkflowCommands({ ...GATE, block: ['existing'], findings: [existing] })).toContain('::error ')
  const pardoned = findingWith({ rule: 'a', pardon: { by: 'baseline' } })
  expect(renderWorkflowCommands({ ...GATE, findings: [pardoned] })).toBe('')
})

it('gives no end column for a place over several lines', () => {
  const [shown] = commands([findingWith({ rule: 'a', place: placeAt(3, 2, 5, 6) })])
  expect(shown?.properties).toEqual({ file: 'docs/start.md', line: '3', endLine: '6', col: '2', title: 'a' })
})

it('does not reach into a line of which the place holds nothing', () => {
  const [shown] = commands([findingWith({ rule: 'a', place: placeAt(3, 2, 1, 4) })])
  expect(shown?.properties).toEqual({ file: 'docs/start.md', line: '3', endLine: '3', col: '2', title: 'a' })
})

it('shows ten of a level in full', () => {
  const shown = commands([...many(10, 'notice'), ...many(10, 'warning'), ...many(10, 'error')])
  expect(shown).toHaveLength(30)
  expect(shown.every(({ properties }) => properties.file !== undefined)).toBe(true)
  expect([...new Set(shown.map(({ level }) => level))]).toEqual(['error', 'warning', 'notice'])
})

it('says in the tenth how many more there are', () => {
  const shown = commands([...many(11, 'warning'), ...many(2, 'error')])
  expect(shown.map(({ level }) => level)).toEqual([...Array(2).fill('error'), ...Array(10).fill('warning')])
  expect(shown[10]?.properties.line).toBe('9')
  expect(shown[11]).toEqual({
    level: 'warning',
    properties: { title: 'handback-check' },
    message: '2 more findings of level warning have no annotation. The job summary and the JSON report list every one.',
  })
})

it('has no room for details', () => {
  const finding = findingWith({ rule: 'a', details: '+x' })
  const { details: _, ...bare } = finding
  expect(renderWorkflowCommands({ ...GATE, findings: [finding] })).toBe(
    renderWorkflowCommands({ ...GATE, findings: [bare] }),
  )
})

it('is empty where there is nothing to annotate', () => {
  expect(renderWorkflowCommands({ ...GATE, findings: [] })).toBe('')
  expect(renderWorkflowCommands({ ...GATE, findings: [findingWith({ rule: 'a', origin: 'existing' })] })).toBe('')
})
