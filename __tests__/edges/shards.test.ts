import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { englishPage, localizedPage } from '../support/fixture-pages.ts'
import { type GitFixture, makeRepository } from '../support/git-fixture.ts'
import { checkOut, type Hosted, hostPullRequest } from '../support/pull-request.ts'
import { runCommand } from '../support/run-command.ts'
import { runStep } from '../support/runner.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function kept<Fixture extends Pick<GitFixture, 'remove'>>(making: Promise<Fixture>): Promise<Fixture> {
  const fixture = await making
  cleanups.push(() => fixture.remove())
  return fixture
}

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'handback-check-test-'))
  cleanups.push(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Pages that go back to an older date, and one that does not. */
async function rollback(): Promise<readonly string[]> {
  const page = (index: number, date: string) => localizedPage({ id: `"4100${index}"`, english: englishPage(), date })
  const pages = (date: string) =>
    Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`docs/p${index}.md`, page(index, date)]))
  const { directory, commits } = await kept(
    makeRepository([
      { files: pages('03/01/2021') },
      { files: { ...pages('02/01/2021'), 'docs/p3.md': page(3, '03/02/2021') } },
    ]),
  )
  return ['--repo', directory, '--base', commits[0] ?? '', '--head', commits[1] ?? '']
}

const timeless = (text: string): string => text.replace(/"durationMs": \d+/, '')

describe('on a command line', () => {
  it('three parts merged are byte for byte the report of one job, and its verdict', async () => {
    const [range, folder] = [await rollback(), await temporary()]
    for (const index of [1, 2, 3]) {
      const output = join(folder, `handback-check-part-${index}-of-3.json`)
      const { code, out } = await runCommand(['check', ...range, '--shard', `${index}/3`, '--output', output])
      expect([code, out]).toEqual([0, `Part ${index} of 3 in ${output}\n`])
    }
    const whole = await runCommand(['check', ...range, '--format', 'json'])
    const merged = await runCommand(['merge', folder, '--format', 'json'])
    expect(whole.code).toBe(1)
    expect([merged.code, timeless(merged.out)]).toEqual([1, timeless(whole.out)])
    const text = await runCommand(['merge', folder])
    expect(text.out).toContain('ms.lasthandoff: 02/01/2021')
  })

  it('a part is written to standard output where no file is named', async () => {
    const { code, out } = await runCommand(['check', ...(await rollback()), '--shard', '2/7'])
    expect([code, JSON.parse(out).shard]).toEqual([0, '2/7'])
  })

  it('a part that is missing, or that is none, is exit 2', async () => {
    const [range, folder] = [await rollback(), await temporary()]
    const file = join(folder, 'a/handback-check-part-1-of-2.json')
    await mkdir(join(folder, 'a'))
    await runCommand(['check', ...range, '--shard', '1/2', '--output', file])
    const missing = await runCommand(['merge', folder])
    expect([missing.code, missing.err]).toEqual([
      2,
      expect.stringContaining('part 2 of 2 is missing: its job could not run'),
    ])
    await writeFile(file, (await readFile(file, 'utf8')).slice(0, 40))
    const broken = await runCommand(['merge', folder])
    expect([broken.code, broken.err]).toEqual([2, expect.stringContaining('it is not JSON')])
    const nowhere = await runCommand(['merge', join(folder, 'b')])
    expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringContaining('expected the folder with the parts')])
  })

  it.each([
    [['check', '--shard', '4/3'], 'Unexpected value of `--shard` `4/3`, expected `i/n`'],
    [['check', '--shard', '1/3', '--format', 'json'], 'Unexpected `--format` beside `--shard`'],
    [['merge'], 'Unexpected end after `merge`, expected the folder with the parts'],
    [['merge', 'a', 'b'], 'Unexpected argument `b` after `merge a`'],
    [['merge', 'a', '--shard', '1/3'], 'Unexpected option `--shard` for `merge`'],
  ])('%j is refused', async (argv, message) => {
    const { code, err } = await runCommand(argv)
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
  })
})

describe('in the action', () => {
  let hosted: Hosted
  beforeAll(async () => {
    hosted = await hostPullRequest()
  })
  afterAll(() => hosted.origin.remove())

  const step = async (options: Readonly<Record<string, string>>, workspace?: string) => ({
    workspace: workspace ?? (await kept(checkOut(hosted, hosted.merge))).directory,
    event: 'pull_request',
    sha: hosted.merge,
    payload: {
      number: 7,
      pull_request: {
        number: 7,
        base: { sha: hosted.base, ref: 'main' },
        head: { sha: hosted.head, ref: 'fix', repo: { fork: true } },
      },
      repository: { default_branch: 'main' },
    },
    with: options,
  })

  it('jobs leave parts and never fail for findings, and the one that joins them does', async () => {
    const workspace = await temporary()
    await mkdir(join(workspace, 'parts'))
    for (const index of [1, 2]) {
      const result = await runStep(await step({ shard: `${index}/2` }))
      expect(result.exitCode).toBe(0)
      expect([result.summary, result.annotations]).toEqual(['', []])
      expect(result.outputs['report-path']).toMatch(new RegExp(`/handback-check-part-${index}-of-2\\.json$`))
      await writeFile(join(workspace, `parts/handback-check-part-${index}-of-2.json`), JSON.stringify(result.report))
    }
    const joined = await runStep(await step({ merge: 'parts' }, workspace))
    expect(joined.exitCode).toBe(1)
    expect(joined.outputs).toMatchObject({ conclusion: 'failure', errors: '1', 'pages-checked': '1' })
    expect(joined.annotations).toContainEqual(expect.objectContaining({ file: 'docs/a.md', line: '7' }))
    expect(joined.summary).toContain('stale-handoff-date')
    expect(joined.report).toMatchObject({ base: hosted.base, head: hosted.merge, pullRequest: { number: 7 } })
    await rm(join(workspace, 'parts/handback-check-part-2-of-2.json'))
    const lacking = await runStep(await step({ merge: 'parts' }, workspace))
    expect([lacking.exitCode, lacking.outputs.conclusion]).toEqual([1, 'error'])
    expect(lacking.log).toContain('part 2 of 2 is missing')
  })

  it.each([
    [{ shard: '3/2' }, 'Unexpected input `shard` `3/2`, expected `i/n`'],
    [{ shard: '1/2', merge: 'parts' }, 'Unexpected input `shard` beside `merge`'],
  ])('%j is refused', async (options, message) => {
    const result = await runStep(await step(options as Record<string, string>))
    expect([result.exitCode, result.outputs.conclusion, result.log]).toEqual([
      1,
      'error',
      expect.stringContaining(message),
    ])
  })

  it('where there is nothing to check, no job fails', async () => {
    const payload = {
      before: '0'.repeat(40),
      after: hosted.base,
      deleted: true,
      repository: { default_branch: 'main' },
    }
    for (const options of [{ shard: '1/2' }, { merge: 'parts' }]) {
      const result = await runStep({ ...(await step(options as Record<string, string>)), event: 'push', payload })
      expect([result.exitCode, result.outputs.conclusion]).toEqual([0, 'success'])
      expect(result.log).toContain('Nothing to check')
    }
  })
})
