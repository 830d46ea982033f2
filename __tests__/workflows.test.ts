import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

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
