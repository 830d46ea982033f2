import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '../../src/model.ts'
import { renderJson } from '../../src/report/json.ts'
import { type GitHubOptions, type GitHubServer, serveGitHub } from '../support/github-server.ts'
import { runCommand } from '../support/run-command.ts'
import { runStep } from '../support/runner.ts'
import { CLEAN_REPORT, findingWith, HOSTILE_MESSAGE, SAMPLE_REPORT } from '../support/sample-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'handback-check-post-'))
afterAll(() => rmSync(folder, { recursive: true }))

const HEAD = '4'.repeat(40)
const MERGE = '5'.repeat(40)
const findings = Array.from({ length: 60 }, (_, at) =>
  findingWith({ rule: 'broken-link', path: `docs/${at}|<b>.md`, message: HOSTILE_MESSAGE }),
)
const REPORT: Report = {
  ...SAMPLE_REPORT,
  head: MERGE,
  pullRequest: { number: 7, head: HEAD },
  findings,
  counts: { error: 60, warning: 0, notice: 0 },
}

function written(report: Report, name = 'report.json'): string {
  const path = join(folder, name)
  writeFileSync(path, renderJson(report))
  return path
}

const RUN = {
  id: 4242,
  event: 'pull_request',
  head_sha: HEAD,
  head_branch: 'fix',
  head_repository: { full_name: 'mona/handleiding' },
  conclusion: 'failure',
  // of a fork the event names none
  pull_requests: [],
}
const PULLS = [
  { number: 3, sha: HEAD, head: 'mona:other' },
  { number: 7, sha: HEAD, head: 'mona:fix' },
]

function environment(run: object, url: string): Record<string, string> {
  const path = join(folder, 'event.json')
  writeFileSync(path, JSON.stringify({ workflow_run: run }))
  return {
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_EVENT_PATH: path,
    GITHUB_API_URL: url,
    GITHUB_REPOSITORY: 'octo/handleiding',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_TOKEN: 'the-token',
  }
}

interface Posting {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly github: GitHubServer
}

async function posted(
  file: string,
  {
    run = {},
    args = [],
    env = {},
    ...options
  }: GitHubOptions & {
    run?: object
    args?: readonly string[]
    env?: Record<string, string>
  } = {},
): Promise<Posting> {
  const github = await serveGitHub({ pulls: PULLS, ...options })
  try {
    const given = { ...environment({ ...RUN, ...run }, github.url), ...env }
    const ran = await runCommand(['post', '--report', file, ...args], { env: given })
    expect(github.violations).toEqual([])
    expect(ran.out + ran.err).not.toContain('the-token')
    return { ...ran, github }
  } finally {
    await github.close()
  }
}

const nothingPosted = ({ github }: Posting): void => {
  expect(github.checkRuns).toEqual([])
  expect(github.comments).toEqual([])
}

it('posts a check run with every finding at the head that the event names, and a comment', async () => {
  const result = await posted(written(REPORT), { args: ['--comment', 'on-failure'] })
  expect(result).toMatchObject({ code: 0, err: '', out: 'Posted on pull request 7: failure\n' })
  const [run] = result.github.checkRuns
  expect(run).toMatchObject({ headSha: HEAD, status: 'completed', conclusion: 'failure' })
  expect(run?.annotations).toHaveLength(60)
  expect(run?.summary).toContain(`https://github.example/octo/handleiding/blob/${HEAD}/docs/`)
  expect(run?.summary).not.toContain(`blob/${MERGE}`)
  const [comment] = result.github.comments
  expect(comment?.body).toContain('https://github.example/octo/handleiding/actions/runs/4242')
  for (const text of [run?.summary, comment?.body]) expect(text).not.toMatch(/<img|<b>|\s@octocat/)
})

it('says success only where the run says so, too', async () => {
  const clean = written({ ...CLEAN_REPORT, pullRequest: { number: 7, head: HEAD } })
  const both = await posted(clean, { run: { conclusion: 'success' } })
  expect(both.github.checkRuns[0]?.conclusion).toBe('success')
  const one = await posted(clean, { run: { conclusion: 'failure' } })
  expect(one.github.checkRuns[0]?.conclusion).toBe('neutral')
})

it('posts nothing where the branch has moved on', async () => {
  const result = await posted(written(REPORT), { pulls: [{ number: 7, sha: '6'.repeat(40), head: 'mona:fix' }] })
  nothingPosted(result)
  expect(result.code).toBe(0)
  expect(result.out).toBe(
    'Nothing was posted: the pull request has moved on to 666666666666, which has a run of its own\n',
  )
})

it.each<[string, Partial<Report>, string]>([
  ['of another commit', { pullRequest: { number: 7, head: MERGE } }, 'Unexpected report on commit'],
  ['of another pull request', { pullRequest: { number: 3, head: HEAD } }, 'Unexpected pull request `3`'],
  ['of a pull request that is not open', { pullRequest: { number: 9, head: HEAD } }, 'Unexpected pull request `9`'],
])('refuses a report %s', async (_, over, message) => {
  const result = await posted(written({ ...REPORT, ...over }))
  nothingPosted(result)
  expect(result.code).toBe(2)
  expect(result.err).toContain(message)
})

it('refuses a report of no pull request', async () => {
  const { pullRequest: _, ...bare } = REPORT
  const result = await posted(written(bare))
  nothingPosted(result)
  expect(result.err).toContain('Unexpected report of no pull request')
})

it('takes no pull request of another fork for that of the run', async () => {
  const result = await posted(written(REPORT), { run: { head_repository: { full_name: 'mona/else' } } })
  nothingPosted(result)
  expect(result.code).toBe(2)
})

describe('a file that is no report', () => {
  it.each<[string, (path: string) => void]>([
    ['is not there', () => {}],
    ['is a folder', (path) => mkdirSync(path)],
    ['is a link', (path) => symlinkSync('/etc/hostname', path)],
    ['is a pipe, which is not waited for', (path) => execFileSync('mkfifo', [path])],
    ['is too large', (path) => writeFileSync(path, Buffer.alloc(33 * 1024 * 1024))],
  ])('%s', async (name, make) => {
    const path = join(folder, name.replaceAll(/\W/g, '-'))
    make(path)
    const result = await posted(path)
    expect(result.github.requests).toEqual([])
    expect(result.code).toBe(2)
    expect(result.err).toContain('expected a file of at most 32 MiB that can be read')
  })

  it('holds a secret that is not shown', async () => {
    const path = join(folder, 'secret')
    writeFileSync(path, 'SECRET=hunter2')
    const result = await posted(path)
    expect(result.err).toContain('it is not JSON')
    expect(result.err).not.toContain('hunter2')
  })
})

it.each<[string, object, string]>([
  ['of a run on push', { event: 'push' }, 'Unexpected run that was not started by `pull_request`'],
  ['without a commit', { head_sha: 'main' }, '`workflow_run.head_sha`'],
  ['without a repository', { head_repository: null }, '`workflow_run.head_repository`'],
])('refuses an event %s', async (_, run, message) => {
  const result = await posted(written(REPORT), { run })
  expect(result.github.requests).toEqual([])
  expect(result.code).toBe(2)
  expect(result.err).toContain(message)
})

it.each([
  ['another event', { GITHUB_EVENT_NAME: 'pull_request_target' }, 'expected `workflow_run`'],
  ['no payload', { GITHUB_EVENT_PATH: '/nowhere' }, 'The payload of the event cannot be read'],
  ['no token', { GITHUB_TOKEN: '' }, 'There is nothing to post with'],
])('says what it lacks with %s', async (_, env, message) => {
  const result = await posted(written(REPORT), { env })
  expect(result.code).toBe(2)
  expect(result.err).toContain(message)
})

it('names the permission that is missing', async () => {
  const result = await posted(written(REPORT), { writes: [] })
  expect(result.code).toBe(2)
  expect(result.err).toContain('Give the job the permission `checks: write`')
  const comment = await posted(written(REPORT), { writes: ['checks'], args: ['--comment', 'always'] })
  expect(comment.err).toContain('Give the job the permission `pull-requests: write`')
})

it.each([
  [['post'], 'expected `--report FILE`'],
  [['post', '--report', 'x', '--base', 'main'], 'Unexpected option `--base` for `post`'],
  [['check', '--report', 'x'], 'Unexpected option `--report` for `check`'],
  [['post', '--report', 'x', '--comment', 'sometimes'], 'Unexpected `--comment` `sometimes`'],
])('refuses %j', async (argv, message) => {
  const { code, err } = await runCommand(argv)
  expect(code).toBe(2)
  expect(err).toContain(message)
})

describe('as the action', () => {
  const step = async (report: Report, options: GitHubOptions = {}) => {
    written(report, 'uploaded.json')
    const github = await serveGitHub({ pulls: PULLS, ...options })
    const result = await runStep({
      workspace: folder,
      event: 'workflow_run',
      sha: '1'.repeat(40),
      payload: { workflow_run: RUN },
      with: { report: 'uploaded.json', comment: 'on-failure' },
      apiUrl: github.url,
    })
    await github.close()
    expect(github.violations).toEqual([])
    return { ...result, github }
  }

  it('posts without a checkout, and its own step passes', async () => {
    const result = await step(REPORT)
    expect(result).toMatchObject({ exitCode: 0, outputs: { conclusion: 'failure', errors: '60' }, annotations: [] })
    expect(result.github.checkRuns).toHaveLength(1)
    expect(result.github.comments).toHaveLength(1)
  })

  it('refuses, and then fails', async () => {
    const result = await step({ ...REPORT, pullRequest: { number: 7, head: MERGE } })
    expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'error' } })
    expect(result.annotations[0]?.message).toContain('Unexpected report on commit')
    expect(result.github.requests).toEqual([])
  })
})
