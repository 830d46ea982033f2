import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFakeGit } from '../support/fake-git.ts'
import { type BrokenPush, pushBroken } from '../support/reported-push.ts'
import { runStep, type StepResult } from '../support/runner.ts'

let pushed: BrokenPush
let file: string
beforeAll(async () => {
  pushed = await pushBroken(1)
  file = join(pushed.repository.directory, 'no-folder')
  await writeFile(file, '')
})
afterAll(() => pushed.repository.remove())

const run = (
  env: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<StepResult> => runStep({ ...pushed.step, env, with: inputs })
const said = ({ annotations }: StepResult): readonly string[] =>
  annotations.map(({ level, message }) => `${level} ${message}`)

const VERDICT = expect.stringMatching(/^error 1 finding blocks the merge/)

it.each([
  ['is none', () => file],
  ['has no room', () => '/dev/full/x'],
])('the verdict stands where the folder for the report %s', async (_, folder) => {
  const result = await run({ RUNNER_TEMP: folder() })
  expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'failure', errors: '1', 'report-path': '' } })
  expect(said(result)).toContainEqual(expect.stringMatching(/^warning The report file could not be written: E/))
  expect(said(result)).toContainEqual(VERDICT)
})

it('a part that cannot be written is no part', async () => {
  const result = await run({ RUNNER_TEMP: file }, { shard: '1/2' })
  expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'error' } })
  expect(said(result)).toEqual([expect.stringMatching(/^error The part could not be written to `.*no-folder/)])
})

it('outputs that have no room fail the step, whatever the verdict', async () => {
  const result = await run({ GITHUB_OUTPUT: '/dev/full' })
  expect(result.exitCode).toBe(1)
  expect(said(result)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^error Could not run: ENOSPC/),
      expect.stringMatching(/^warning The output `conclusion` could not be set: ENOSPC/),
    ]),
  )
  expect(result.log).not.toMatch(/ at .*\.js:\d+/)
})

it.each([
  ['missing', undefined, 'could not start git'],
  ['too old', "echo 'git version 2.20.0'", 'Unexpected `git version 2.20.0`, expected git 2.34 or later'],
  ['failing', 'echo "fatal: no" >&2; exit 128', 'fatal: no'],
])('a git that is %s fails the step, with the reason', async (_, script, reason) => {
  const fake = script === undefined ? undefined : await makeFakeGit(script)
  const result = await run({ PATH: fake?.path ?? '/nowhere' })
  expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'error' } })
  expect(said(result)[0]).toContain(reason)
  await fake?.remove()
})
