import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { readArguments } from '../src/edges/arguments.ts'
import { renderText } from '../src/report/text.ts'
import { CLEAN_REPORT, findingWith, SAMPLE_REPORT } from './support/sample-report.ts'

const PROJECT = resolve(import.meta.dirname, '..')
const page = readFileSync(join(PROJECT, 'docs/editors.md'), 'utf8')

const block = (language: string, holding: string): string => {
  const blocks = [...page.matchAll(/```(\w*)\n([\s\S]*?)```/g)].filter(([, name]) => name === language)
  const text = blocks.map(([, , content = '']) => content).find((content) => content.includes(holding))
  if (text === undefined) throw new Error(`docs/editors.md has no ${language} with ${holding}`)
  return text
}

describe('the problem matcher', () => {
  const [task] = JSON.parse(block('json', 'problemMatcher')).tasks
  const { pattern } = task.problemMatcher
  const regexp = new RegExp(pattern.regexp)
  /** As Visual Studio Code does: one problem a line that matches. */
  const problems = (text: string) =>
    text.split('\n').flatMap((line) => {
      const match = regexp.exec(line)
      const part = (name: string): string | undefined => match?.[pattern[name]]
      return match ? [['file', 'line', 'column', 'severity', 'message', 'code'].map(part)] : []
    })

  it('reads each finding of the text format, and nothing else', () => {
    const plain = SAMPLE_REPORT.findings.filter(({ path }) => !/\p{Cc}/u.test(path))
    expect(plain.length).toBeGreaterThan(4)
    const report = { ...SAMPLE_REPORT, findings: plain }
    expect(problems(renderText(report, { colour: false }))).toEqual(
      plain.map(({ path, place, severity, message, rule }) => [
        path,
        `${place.start.line}`,
        `${place.start.column}`,
        severity,
        message,
        rule,
      ]),
    )
  })

  it('reads paths with spaces and colons, and lines that look like a finding only at their beginning', () => {
    const finding = findingWith({ rule: 'a-b', path: 'docs/een: 1:2 twee.md', lineText: 'x.md:1:1  error  y  z' })
    const found = problems(renderText({ ...CLEAN_REPORT, findings: [finding] }, { colour: false }))
    expect(found).toEqual([['docs/een: 1:2 twee.md', '1', '1', 'error', finding.message, 'a-b']])
  })

  it('takes no longer than the line is long', () => {
    for (const piece of ['a:1:1  ', ':1', 'a  b', ':1:1  error  x  ', ' '])
      expect(timeOf(() => regexp.test(`${piece.repeat(100_000 / piece.length)}!`))).toBeLessThan(1000)
  })

  it('runs what the command line takes', () => {
    const [program, ...args] = task.args
    expect(program).toBe('handback-check')
    expect(readArguments(args)).toMatchObject({
      command: 'check',
      options: { uncommitted: 'worktree', format: 'text' },
    })
  })
})

it('shows command lines that are taken', () => {
  const lines = block('', '--staged').trim().split('\n')
  for (const line of lines) {
    const [, ...args] = line.replace(/#.*/, '').trim().split(/ +/)
    expect(readArguments(args)).toMatchObject({ options: { source: '../docs' } })
  }
})

it('names the hook, the input and the output that there are', () => {
  const hooks = parse(readFileSync(join(PROJECT, '.pre-commit-hooks.yaml'), 'utf8'))
  const [{ hooks: used }] = parse(block('yaml', 'repos:')).repos
  expect(hooks.map(({ id }: { id: string }) => id)).toEqual(used.map(({ id }: { id: string }) => id))
  const action = parse(readFileSync(join(PROJECT, 'action.yml'), 'utf8'))
  const [step] = parse(block('yaml', 'patch-file'))
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)))
  expect(Object.keys(action.outputs)).toContain('patch-path')
})

function timeOf(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
