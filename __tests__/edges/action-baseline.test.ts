import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localizedPage } from '../support/fixture-pages.ts'
import { type CommitSpec, type GitFixture, makeRepository } from '../support/git-fixture.ts'
import { runCommand } from '../support/run-command.ts'
import { runStep, type StepResult } from '../support/runner.ts'

const made: GitFixture[] = []
afterAll(async () => {
  for (const { remove } of made) await remove()
})

const page = (targets: readonly string[], id: number): string =>
  localizedPage({
    id: `"${id}"`,
    date: '03/01/2021',
    body: `# <a name="pumps"></a>Pompen\n\n${targets.map((target) => `Zie [meer](${target}).\n`).join('\n')}`,
  })

const FILE = '.github/baseline.json'
const OLD = { 'docs/a.md': page(['gone1.md', 'gone2.md'], 41001) }
const NEW = { 'docs/a.md': page(['gone1.md', 'gone2.md', 'gone3.md'], 41002) }

async function repository(specs: readonly CommitSpec[]): Promise<GitFixture> {
  const fixture = await makeRepository(specs, { checkout: true })
  made.push(fixture)
  return fixture
}

async function baselineOf(files: Readonly<Record<string, string>>): Promise<string> {
  const { directory } = await repository([{ files }])
  const folder = await mkdtemp(join(tmpdir(), 'handback-check-test-'))
  const file = join(folder, 'baseline.json')
  const { code } = await runCommand(['baseline', '--repo', directory, '--write', file])
  const text = await readFile(file, 'utf8')
  await rm(folder, { recursive: true })
  expect(code).toBe(0)
  return text
}

async function run(
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = { baseline: FILE },
): Promise<StepResult> {
  const { directory, commits } = await repository([{ files: base }, { files: head }])
  const [from = '', to = ''] = commits
  const strict = { block: 'introduced\nexisting', base: from, head: to, ...inputs }
  return runStep({ workspace: directory, event: 'workflow_dispatch', sha: to, payload: {}, with: strict })
}

it('lets what is on record at the base be, and blocks on what is not', async () => {
  const file = { [FILE]: await baselineOf(OLD) }
  const result = await run({ ...OLD, ...file }, NEW)
  expect([result.exitCode, result.outputs.errors]).toEqual([1, '1'])
  expect(result.annotations[0]?.message).toContain('gone3.md')
  expect(result.summary).toContain('2 in the baseline')
  const bySettings = { ...OLD, ...file, '.github/handback-check.yml': `baseline: ${FILE}\n` }
  expect((await run(bySettings, NEW, {})).outputs.errors).toBe('1')
  expect((await run(OLD, NEW, {})).outputs.errors).toBe('3')
})

it('takes no record of what the change itself brings', async () => {
  const after = await baselineOf(NEW)
  const loosened = await run({ ...OLD, [FILE]: await baselineOf(OLD) }, { ...NEW, [FILE]: after })
  expect([loosened.exitCode, loosened.outputs.errors]).toEqual([1, '1'])
  expect(loosened.summary).toContain('This change writes the baseline')
  const passed = await run({ ...OLD, [FILE]: after }, NEW)
  expect([passed.exitCode, passed.outputs.errors]).toEqual([0, '0'])
})

it('stops where the file is not there or wrong', async () => {
  const missing = await run(OLD, NEW)
  expect([missing.exitCode, missing.outputs.conclusion]).toEqual([1, 'error'])
  expect(missing.annotations[0]?.message).toContain(
    `Unexpected \`baseline\` \`${FILE}\`, expected a file that the base`,
  )
  const malformed = await run({ ...OLD, [FILE]: '{"schemaVersion": 1,}' }, NEW)
  expect([malformed.exitCode, malformed.outputs.conclusion]).toEqual([1, 'error'])
  expect(malformed.annotations[0]?.message).toContain(`${FILE}:1:21: Unexpected`)
})
