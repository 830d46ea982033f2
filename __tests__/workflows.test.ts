import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'

const SCRIPT = resolve(import.meta.dirname, '../scripts/check-workflows.ts')

const folder = mkdtempSync(join(tmpdir(), 'handback-check-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function checked(...files: readonly string[]): { status: number | null; lines: readonly string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...files], { cwd: folder, encoding: 'utf8' })
  expect(stderr).toBe('')
  return { status, lines: stdout.trimEnd().split('\n') }
}

function written(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('the workflows', () => {
  it('of the project, its action and its documentation are right', () => {
    const { status, lines } = checked()
    expect({ status, lines }).toEqual({ status: 0, lines: [expect.stringMatching(/^[1-9]\d* documents, 0 faults$/)] })
  })

  it('are found wrong at the place: a permission, an input, a runtime, a snippet of a page', () => {
    const workflow = written(
      'workflow.yml',
      'on: push\npermissions:\n  content: read\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: handback-check/handback-check@v1\n        with:\n          sourc: x\n',
    )
    const action = written('action.yml', 'name: x\ndescription: y\nruns:\n  using: nodejs99\n  main: a.js\n')
    const page = written(
      'page.md',
      'x\n\n```yaml\n- uses: handback-check/handback-check@v1\n  with:\n    base-sha: x\n```\n',
    )
    const { status, lines } = checked(workflow, action, page)
    expect(status).toBe(1)
    expect(lines).toEqual([
      "workflow.yml:10:11 Invalid action input 'sourc'",
      "workflow.yml:3:3 Unexpected value 'content'",
      expect.stringContaining('workflow.yml:3:3 unknown permission scope "content"'),
      "action.yml:4:10 Unexpected value 'nodejs99'",
      "page.md:6:5 Invalid action input 'base-sha'",
      '3 documents, 5 faults',
    ])
  })
})

describe("this repository's workflows", () => {
  const FOLDER = resolve(import.meta.dirname, '../.github/workflows')
  const names = readdirSync(FOLDER)
  const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')
  type Step = { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, unknown>> }
  interface Workflow {
    readonly on: object
    readonly permissions?: Readonly<Record<string, string>>
    readonly jobs: Readonly<Record<string, { readonly permissions?: object; readonly steps: readonly Step[] }>>
  }
  const workflows = names.map((name) => [name, parse(textOf(name)) as Workflow] as const)
  const steps = (workflow: Workflow): readonly Step[] => Object.values(workflow.jobs).flatMap((job) => job.steps)

  it.each(workflows)('%s pins each action by its commit and names its version', (name, workflow) => {
    const used = [...textOf(name).matchAll(/^ *(?:- )?uses: (.*)$/gm)].map(([, action = '']) => action)
    expect(used).toHaveLength(steps(workflow).filter(({ uses }) => uses !== undefined).length)
    expect(used.filter((action) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([])
  })

  it.each(workflows)('%s may do no more than it needs, and leaves no token in the checkout', (name, workflow) => {
    expect([{}, { contents: 'read' }]).toContainEqual(workflow.permissions)
    const raised = Object.values(workflow.jobs).filter(({ permissions }) => permissions !== undefined)
    expect(raised).toHaveLength(name === 'release.yml' ? 1 : 0)
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
    const checkouts = steps(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false))
  })

  it.each(workflows)('%s puts no expression into a script', (_, workflow) => {
    expect(steps(workflow).filter(({ run }) => run?.includes('${{'))).toEqual([])
  })
})
