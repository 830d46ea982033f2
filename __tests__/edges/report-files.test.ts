import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localizedPage } from '../support/fixture-pages.ts'
import { type GitFixture, makeRepository } from '../support/git-fixture.ts'
import { readXml } from '../support/read-xml.ts'
import { runStep, type StepResult } from '../support/runner.ts'
import { schemaFaults } from '../support/sarif-schema.ts'

let workspace: GitFixture
let folder: string
beforeEach(async () => {
  workspace = await makeRepository([
    { files: { 'docs/a.md': localizedPage({ date: '03/05/2021' }) } },
    { files: { 'docs/a.md': localizedPage({ date: '03/01/2021' }) } },
  ])
  folder = workspace.directory
})
afterEach(() => workspace.remove())

function run(inputs: Record<string, string>, after = workspace.commits[1] ?? ''): Promise<StepResult> {
  const [before = ''] = workspace.commits
  const payload = { before, after, repository: { default_branch: 'main' } }
  return runStep({ workspace: folder, event: 'push', sha: after, payload, with: inputs })
}

it('writes SARIF and JUnit XML where inputs ask for them, and says where they are', async () => {
  const { exitCode, outputs } = await run({
    'sarif-file': 'reports/new/check.sarif',
    'junit-file': join(folder, 'check.xml'),
  })
  expect(exitCode).toBe(1)
  expect(outputs).toMatchObject({
    'sarif-path': join(folder, 'reports/new/check.sarif'),
    'junit-path': join(folder, 'check.xml'),
  })
  const sarif = JSON.parse(readFileSync(join(folder, 'reports/new/check.sarif'), 'utf8'))
  expect(schemaFaults(sarif)).toEqual([])
  expect(sarif.runs[0]).toMatchObject({
    results: [{ ruleId: 'stale-handoff-date' }],
    versionControlProvenance: [
      { repositoryUri: 'https://github.example/octo/handleiding', revisionId: workspace.commits[1] },
    ],
  })
  expect(readXml(readFileSync(join(folder, 'check.xml'), 'utf8')).attributes).toMatchObject({ failures: '1' })
})

it('writes none unasked, and none where there is nothing to check', async () => {
  expect(Object.keys((await run({})).outputs)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/sarif|junit/)]),
  )
  const { outputs } = await run({ 'sarif-file': 'a.sarif' }, '0'.repeat(40))
  expect(outputs).toMatchObject({ conclusion: 'success' })
  expect(outputs).not.toHaveProperty('sarif-path')
})

it('writes nothing where a folder of the checkout leads out of it', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'handback-check-test-'))
  try {
    symlinkSync(elsewhere, join(folder, 'reports'))
    const { exitCode, outputs, log } = await run({ 'sarif-file': 'reports/new/a.sarif' })
    expect(exitCode).toBe(1)
    expect(outputs).not.toHaveProperty('sarif-path')
    expect(log).toContain('its folder is a symbolic link out of the workspace')
    expect(readdirSync(elsewhere)).toEqual([])
  } finally {
    rmSync(elsewhere, { recursive: true })
  }
})

it('writes over a file, and not where a link leads', async () => {
  writeFileSync(join(folder, 'kept'), 'kept')
  symlinkSync(join(folder, 'kept'), join(folder, 'a.sarif'))
  writeFileSync(join(folder, 'a.xml'), 'x'.repeat(100_000))
  await run({ 'sarif-file': 'a.sarif', 'junit-file': 'a.xml' })
  expect(readFileSync(join(folder, 'kept'), 'utf8')).toBe('kept')
  expect(schemaFaults(JSON.parse(readFileSync(join(folder, 'a.sarif'), 'utf8')))).toEqual([])
  expect(readXml(readFileSync(join(folder, 'a.xml'), 'utf8')).name).toBe('testsuites')
})

it('warns where a file cannot be written, with the same verdict', async () => {
  mkdirSync(join(folder, 'there'))
  const { outputs, annotations } = await run({ 'sarif-file': 'there' })
  expect(outputs).toMatchObject({ conclusion: 'failure', errors: '1' })
  expect(outputs).not.toHaveProperty('sarif-path')
  expect(annotations).toContainEqual(
    expect.objectContaining({
      level: 'warning',
      message: expect.stringContaining('The file of input `sarif-file` could not be written'),
    }),
  )
})

describe('patch-file', () => {
  const page = (body: string): string => localizedPage({ body })
  const right = '# <a name="pumps"></a>Pompen\r\n\nTwee.'
  const changed = right.replace('name="pumps"', 'name=pumps')

  async function runOn(after: string, inputs: Record<string, string>): Promise<[StepResult, GitFixture]> {
    const fixture = await makeRepository(
      [{ files: { 'docs/één.md': page(right.replace('Twee', 'Een')) } }, { files: { 'docs/één.md': page(after) } }],
      { checkout: true },
    )
    const [before, sha = ''] = fixture.commits
    const payload = { before, after: sha, repository: { default_branch: 'main' } }
    return [await runStep({ workspace: fixture.directory, event: 'push', sha, payload, with: inputs }), fixture]
  }

  it('takes the fixes as a patch, and the summary says how to apply it', async () => {
    const [{ outputs, summary }, fixture] = await runOn(changed, { 'patch-file': 'out/the fixes.patch' })
    try {
      expect(outputs).toMatchObject({ 'patch-path': join(fixture.directory, 'out/the fixes.patch') })
      expect(summary).toContain('**Fixes:** a patch repairs 1 finding on 1 page.')
      expect(summary).toContain(
        [
          '```sh',
          'gh run download 42 --repo github.example/octo/handleiding --name handback-check-patch',
          "git apply 'the fixes.patch'",
          '```',
        ].join('\n'),
      )
      await fixture.git(['apply', outputs['patch-path'] ?? ''])
      expect(readFileSync(join(fixture.directory, 'docs/één.md'), 'utf8')).toBe(page(right))
    } finally {
      await fixture.remove()
    }
  })

  it('leaves no file where nothing is to be fixed', async () => {
    const [{ outputs, summary }, fixture] = await runOn(right, { 'patch-file': 'fixes.patch' })
    expect(outputs).not.toHaveProperty('patch-path')
    expect(summary).not.toContain('**Fixes:**')
    expect(readdirSync(fixture.directory)).toEqual(['.git', 'docs'])
    await fixture.remove()
  })
})
