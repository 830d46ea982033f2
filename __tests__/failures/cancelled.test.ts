import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeFakeGit } from '../support/fake-git.ts'
import { serveGitHub } from '../support/github-server.ts'
import { pushBroken } from '../support/reported-push.ts'
import { runStep } from '../support/runner.ts'

const SRC = resolve(import.meta.dirname, '../../src')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handback-check-test-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Whether a process is there, and not only its entry, for a parent that does not look. */
function isRunning(pid: string): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' })
  return stdout.trim() !== '' && !stdout.startsWith('Z')
}

/** Milliseconds that a run may take to end. */
const SOON = 1_000

describe.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('a command line that is ended by %s', (signal, expected) => {
  it.each(['diff-tree', 'cat-file'])(
    'ends within a second, with git %s, no report and no temporary folder',
    async (verb) => {
      const { repository, step } = await pushBroken(1)
      const { before } = step.payload as { readonly before: string }
      const pidFile = join(folder, 'pid')
      const hanging = await makeFakeGit(
        `echo $$ >'${pidFile}.new'; mv '${pidFile}.new' '${pidFile}'; exec sleep 60`,
        verb,
      )
      const temporary = join(folder, 'tmp')
      await mkdir(temporary)
      await repository.git(['checkout', '--quiet', '--force', '--detach', step.sha])
      const output = join(folder, 'report.json')
      const argv = ['check', '--repo', repository.directory, '--base', before, '--worktree', '--output', output]
      const env = { ...process.env, PATH: hanging.path, TMPDIR: temporary }
      const child = spawn(process.execPath, [join(SRC, 'cli.ts'), ...argv], { env, stdio: 'ignore' })
      const ended = new Promise<number | null>((done) => child.on('exit', done))
      while (!existsSync(pidFile)) await sleep(20)
      expect(await readdir(temporary)).toHaveLength(1)
      const sent = performance.now()
      child.kill(signal)
      expect(await ended).toBe(expected)
      expect(performance.now() - sent).toBeLessThan(SOON)
      expect(await readdir(temporary)).toEqual([])
      expect(existsSync(output)).toBe(false)
      const pid = (await readFile(pidFile, 'utf8')).trim()
      while (performance.now() - sent < SOON && isRunning(pid)) await sleep(20)
      expect(isRunning(pid)).toBe(false)
      await hanging.remove()
      await repository.remove()
    },
  )
})

it('a file that is being written when the run ends is not there by half', async () => {
  const script = `
    const { writeWholeFile } = await import(${JSON.stringify(join(SRC, 'edges/whole-file.ts'))})
    const { readdirSync } = await import('node:fs')
    setInterval(() => readdirSync('.').length > 0 && process.exit(7), 0)
    await writeWholeFile('report.json', Buffer.alloc(400_000_000))`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder, stdio: 'inherit' })
  expect(await new Promise((done) => child.on('exit', done))).toBe(7)
  expect(await readdir(folder)).toEqual([])
})

it.each(['SIGTERM', 'SIGINT'] as const)('a job that is cancelled by %s fails within a second', async (signal) => {
  const { repository, step } = await pushBroken(1)
  let sent = 0
  let begin = (): void => {}
  const cancelled = new Promise<void>((begun) => (begin = begun))
  const github = await serveGitHub({
    fault: (name) => {
      // long before there is a verdict
      if (name === 'POST check-runs') {
        sent = performance.now()
        begin()
      }
      return undefined
    },
  })
  const hanging = await makeFakeGit('exec sleep 5', 'diff-tree')
  const env = { PATH: hanging.path }
  const { exitCode, outputs, summary } = await runStep({ ...step, env, apiUrl: github.url, cancelled, signal })
  expect(performance.now() - sent).toBeLessThan(SOON)
  expect({ exitCode, outputs, summary }).toEqual({ exitCode: 1, outputs: {}, summary: '' })
  expect(github.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['cancelled'])
  await hanging.remove()
  await github.close()
  await repository.remove()
})
