import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from '../../src/edges/command-line.ts'
import { VERSION } from '../../src/project.ts'
import { RULES } from '../../src/rules/index.ts'
import { defaultSeverity } from '../../src/rules/rule.ts'
import { runCommand } from '../support/run-command.ts'

describe('run', () => {
  it('gives help and version on standard output', async () => {
    expect(await runCommand(['--version'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' })
    const help = await runCommand(['--help'])
    expect([help.code, help.err]).toEqual([0, ''])
    expect(help.out).toContain('Exit code: 0 clean')
  })

  it('lists each rule in aligned columns', async () => {
    const { code, out } = await runCommand(['rules'])
    const lines = out.trimEnd().split('\n')
    expect(code).toBe(0)
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
      RULES.map((rule) => [rule.id, defaultSeverity(rule), rule.description]),
    )
    expect(new Set(lines.map((line) => line.search(/ (?:error|warning|notice|off) /))).size).toBe(1)
  })

  it('answers a wrong command line on standard error alone', async () => {
    expect(await runCommand(['--bse', 'x'])).toEqual({
      code: 2,
      out: '',
      err: 'handback-check: Unexpected option `--bse`, expected one that `handback-check --help` lists\nDid you mean `--base`?\n',
    })
  })

  it('shows a stack only where it is asked for', async () => {
    expect((await runCommand(['--bse', 'x'], { env: { HANDBACK_CHECK_DEBUG: '1' } })).err).toMatch(/\n {4}at /)
    expect((await runCommand(['--bse', 'x'])).err).not.toMatch(/\n {4}at /)
  })

  it('lets no control character of an argument through', async () => {
    const { err } = await runCommand(['--repo', '/no/such\u001b[2J\u202efolder'])
    expect(err).toContain('/no/such\u241b[2J<U+202E>folder')
  })

  it('exits 2 where its output cannot be written, and minds no reader that went away', async () => {
    const err: string[] = []
    const failing = (code: string) => ({
      write: (_: string, done: (error: Error) => void) => done(Object.assign(new Error(`write ${code}`), { code })),
    })
    const stderr = {
      write: (text: string, done: () => void) => {
        err.push(text)
        done()
      },
    }
    const rest = { stderr, isTerminal: false, env: {}, rulePages: new URL('file:///nowhere/') }
    expect(await run(['rules'], { ...rest, stdout: failing('EPIPE') })).toBe(0)
    expect(err).toEqual([])
    expect(await run(['rules'], { ...rest, stdout: failing('ENOSPC') })).toBe(2)
    expect(err.join('')).toContain('could not write the output: write ENOSPC')
  })
})

describe('explain', () => {
  it('names the nearest rule, and takes no name as a path', async () => {
    const { code, err } = await runCommand(['explain', 'brokn-link'])
    expect([code, err]).toEqual([2, expect.stringContaining('Did you mean `broken-link`?')])
    const climbing = await runCommand(['explain', '../../README'])
    expect([climbing.code, climbing.out]).toEqual([2, ''])
  })

  it('prints the page of a rule', async () => {
    const { code, out } = await runCommand(['explain', 'broken-link'])
    expect(code).toBe(0)
    expect(out).toMatch(/^# .*broken-link/m)
  })

  it('says where a page is that the installation lacks', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'handback-check-test-'))
    const err: string[] = []
    const sink = {
      write: (text: string, done: () => void) => {
        err.push(text)
        done()
      },
    }
    const rulePages = pathToFileURL(`${folder}/`)
    const code = await run(['explain', 'broken-link'], {
      stdout: sink,
      stderr: sink,
      isTerminal: false,
      env: {},
      rulePages,
    })
    await rm(folder, { recursive: true })
    expect([code, err.join('')]).toEqual([2, expect.stringMatching(/Read it at https:.*broken-link\.md/)])
  })
})
