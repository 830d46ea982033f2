import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { CHECK_NAME } from '../src/edges/reporting/inputs.ts'
import { INPUT_KEYS } from '../src/settings/inputs.ts'
import { settingsSchema } from '../src/settings/schema.ts'

const PROJECT = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8')
const action: { inputs: Record<string, { description: string }>; outputs: object } = parse(read('action.yml'))
const readme = read('README.md')

/** Names in the first column of the table of the README that begins with `| head |`. */
const named = (head: string): string[] => {
  const [, rows = ''] = new RegExp(`\\n\\| ${head} \\| \\|\\n\\| --- \\| --- \\|\\n((?:\\|.*\\n)*)`).exec(readme) ?? []
  const cells = [...rows.matchAll(/^\| (.*?) \|/gm)].map(([, cell = '']) => cell)
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
}

it('has every input and output in the README, and no other', () => {
  expect([...named('input'), ...INPUT_KEYS].sort()).toEqual(Object.keys(action.inputs).sort())
  expect(named('output').sort()).toEqual(Object.keys(action.outputs).sort())
})

it('has the inputs that are settings in one place of the README, and every setting in docs/settings.md', () => {
  const [, inputs = ''] = /<!-- inputs -->\n(.*)\n<!-- \/inputs -->/.exec(readme) ?? []
  expect([...inputs.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual([...INPUT_KEYS])
  const settings = read('docs/settings.md')
  for (const key of Object.keys(settingsSchema([]).entries))
    expect(settings).toMatch(new RegExp(`^\\| \`${key}\` \\|`, 'm'))
})

it('says the default name of the check run', () => {
  expect(action.inputs['check-name']?.description).toContain(CHECK_NAME)
  expect(readme).toContain(`default \`${CHECK_NAME}\``)
})

it.each(['README.md', 'docs/forks.md'])('gives only inputs that there are to the action in %s', (path) => {
  const workflows = [...read(path).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => parse(text))
  const steps = workflows.flatMap(({ jobs = {} }) =>
    Object.values<{ steps: { uses?: string; with?: object }[] }>(jobs).flatMap((job) => job.steps),
  )
  const own = steps.filter(({ uses = '' }) => uses.startsWith('handback-check/'))
  expect(own.length).toBeGreaterThan(0)
  for (const { with: inputs = {} } of own)
    for (const name of Object.keys(inputs)) expect(Object.keys(action.inputs)).toContain(name)
})
