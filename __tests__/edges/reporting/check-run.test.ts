import type { GitHubServer } from '../../support/github-server.ts'
import { serveGitHub } from '../../support/github-server.ts'
import { checkOut, hostPullRequest } from '../../support/pull-request.ts'
import { type BrokenPush, pushBroken, runAgainst } from '../../support/reported-push.ts'
import { runStep } from '../../support/runner.ts'

const pushes: BrokenPush[] = []
const broken = async (links: number): Promise<BrokenPush['step']> => {
  const push = await pushBroken(links)
  pushes.push(push)
  return push.step
}
afterAll(async () => {
  for (const { repository } of pushes) await repository.remove()
})

const theOne = ({ checkRuns }: GitHubServer) => {
  expect(checkRuns).toHaveLength(1)
  const [run] = checkRuns
  if (run === undefined) throw new Error('no check run')
  return run
}

const shown = (annotations: readonly { readonly level: string; readonly message: string }[]) =>
  annotations.map(({ level, message }) => `${level} ${message}`)

const VERDICT = /^error [\d,]+ findings? blocks? the merge/

it.each([
  [0, 1],
  [1, 1],
  [51, 2],
  [1234, 25],
])('shows %i findings in one check run, by %i requests after it was begun', async (links, requests) => {
  const step = await broken(links)
  const { github, annotations, exitCode, log } = await runAgainst(step)
  expect(github.violations).toEqual([])
  const run = theOne(github)
  expect(run).toMatchObject({
    name: 'handback-check findings',
    headSha: step.sha,
    status: 'completed',
    conclusion: links === 0 ? 'success' : 'failure',
  })
  expect(run.annotations).toHaveLength(links)
  expect(new Set(run.annotations.map((one) => one.start_line)).size).toBe(links)
  expect(github.requests).toEqual([
    `GET commits/${step.sha}/check-runs`,
    'POST check-runs',
    'GET check-runs/100',
    ...Array.from({ length: requests }, () => 'PATCH check-runs/100'),
  ])
  // no annotation twice: the step says no more than its verdict
  expect(shown(annotations)).toEqual(links === 0 ? [] : [expect.stringMatching(VERDICT)])
  expect(exitCode).toBe(links === 0 ? 0 : 1)
  expect(log.replace('::add-mask::the-token', '')).not.toContain('the-token')
})

it('annotates rule, level, exact place, message and help', async () => {
  const { github } = await runAgainst(await broken(1))
  const run = theOne(github)
  expect(run.title).toBe('1 finding blocks: 1 error')
  expect(run.summary).toContain('## handback-check: failed, 1 finding blocks')
  expect(run.annotations).toEqual([
    {
      path: 'docs/a.md',
      start_line: 12,
      end_line: 12,
      start_column: 11,
      end_column: 20,
      annotation_level: 'failure',
      title: 'broken-link',
      message: expect.stringMatching(/^Unexpected link target `gone-0\.md`/),
      raw_details: expect.stringMatching(/\nhttps:\/\/\S+\/broken-link\.md$/),
    },
  ])
})

it('sends at most 2,000 annotations, and says how many more there are, in a summary that fits', async () => {
  const { github, exitCode } = await runAgainst(await broken(5000))
  expect(github.violations).toEqual([])
  const run = theOne(github)
  expect(run.annotations).toHaveLength(2000)
  expect(run.summary).toContain('**3,000 findings** without an annotation')
  expect(Buffer.byteLength(run.summary)).toBeLessThanOrEqual(65_535)
  expect(exitCode).toBe(1)
})

describe('a token that may only read', () => {
  it('gets annotations by the step, and one notice that names the permission', async () => {
    const { github, annotations, exitCode, summary } = await runAgainst(await broken(12), { writes: [] })
    expect(github.violations).toEqual([])
    expect(github.checkRuns).toEqual([])
    const levels = annotations.map(({ level }) => level)
    expect(levels.filter((level) => level === 'error')).toHaveLength(10)
    expect(annotations[9]?.message).toContain('3 more findings of level error have no annotation')
    expect(shown(annotations.slice(10))).toEqual([expect.stringMatching(/^notice .*the permission `checks: write`/)])
    expect(exitCode).toBe(1)
    expect(summary).toContain('12 findings block')
  })

  it('gets no notice where there is nothing to show', async () => {
    const { annotations, exitCode, log } = await runAgainst(await broken(0), { writes: [] })
    expect(annotations).toEqual([])
    expect(exitCode).toBe(0)
    expect(log).toContain('the permission `checks: write`')
  })

  it('gets a warning where the check run was asked for', async () => {
    const step = { ...(await broken(1)), with: { 'check-run': 'always' } }
    const { annotations } = await runAgainst(step, { writes: [] })
    expect(shown(annotations)).toEqual([
      expect.stringMatching(/^error Unexpected link target/),
      expect.stringMatching(/^warning .*the permission `checks: write`/),
      expect.stringMatching(VERDICT),
    ])
  })
})

it('asks for nothing with check-run: never', async () => {
  const { github, annotations } = await runAgainst({ ...(await broken(1)), with: { 'check-run': 'never' } })
  expect(github.requests).toEqual([])
  expect(shown(annotations)).toEqual([
    expect.stringMatching(/^error Unexpected link target/),
    expect.stringMatching(VERDICT),
  ])
})

it.each([
  [{ 'check-run': 'allways' }, 'Unexpected input `check-run` `allways`, expected `auto`, `always` or `never`'],
  [{ 'check-name': 'x'.repeat(101) }, 'Unexpected input `check-name`'],
  [{ 'check-name': 'a\nb' }, 'Unexpected input `check-name`'],
])('refuses %j', async (inputs, message) => {
  const { annotations, exitCode, outputs } = await runAgainst({ ...(await broken(0)), with: inputs })
  expect(annotations[0]?.message).toContain(message)
  expect(exitCode).toBe(1)
  expect(outputs).toMatchObject({ conclusion: 'error' })
})

describe('a run again', () => {
  const first = async (links: number) => {
    const step = { ...(await broken(links)), with: { 'check-name': 'pagina’s' } }
    const { github } = await runAgainst(step)
    return { step, held: theOne(github) }
  }

  it('updates the check run of before, and adds no annotation twice', async () => {
    const { step, held } = await first(51)
    const { github } = await runAgainst(step, {}, ({ checkRuns }) => checkRuns.push(held))
    expect(github.violations).toEqual([])
    expect(theOne(github).annotations).toHaveLength(51)
    expect(github.requests).toEqual([
      `GET commits/${step.sha}/check-runs`,
      `GET check-runs/${held.id}`,
      `PATCH check-runs/${held.id}`,
    ])
  })

  it('adds what a run before did not get to', async () => {
    const { step, held } = await first(120)
    const half = { ...held, annotations: held.annotations.slice(0, 50) }
    const { github } = await runAgainst(step, {}, ({ checkRuns }) => checkRuns.push(half))
    expect(github.violations).toEqual([])
    expect(theOne(github).annotations).toEqual(held.annotations)
  })

  it('replaces one with other annotations, since none can be taken away', async () => {
    const { step, held } = await first(1)
    const other = { ...held, externalId: 'handback-check:0123456789abcdef' }
    const { github } = await runAgainst(step, {}, ({ checkRuns }) => checkRuns.push(other))
    expect(github.violations).toEqual([])
    expect(github.checkRuns).toHaveLength(2)
    expect(github.checkRuns[1]).toMatchObject({ name: 'pagina’s', status: 'completed', conclusion: 'failure' })
    expect(github.checkRuns[1]?.annotations).toHaveLength(1)
  })

  it('adds none to those that another run wrote meanwhile', async () => {
    const { step, held } = await first(1)
    const open = {
      ...held,
      externalId: 'handback-check:',
      status: 'in_progress',
      annotations: [] as typeof held.annotations,
    }
    const fault = (name: string) => {
      if (name === `GET check-runs/${held.id}`) {
        open.externalId = 'handback-check:0123456789abcdef'
        open.annotations = held.annotations
      }
      return undefined
    }
    const { github } = await runAgainst(step, { fault }, ({ checkRuns }) => checkRuns.push(open))
    expect(github.checkRuns.map(({ annotations }) => annotations.length)).toEqual([1, 1])
    expect(github.checkRuns[1]?.status).toBe('completed')
  })

  it("lets be what is not its own: another name, and the job's own check run", async () => {
    const step = await broken(1)
    const foreign = (name: string, externalId: string | null) => ({
      id: 7,
      name,
      headSha: step.sha,
      status: 'completed',
      conclusion: 'success',
      externalId,
      title: '',
      summary: '',
      annotations: [],
    })
    const others = [foreign('handback-check findings', 'a-job'), foreign('other', 'handback-check:')]
    const { github } = await runAgainst(step, {}, ({ checkRuns }) => checkRuns.push(...others))
    expect(github.checkRuns.slice(0, 2)).toEqual([
      foreign('handback-check findings', 'a-job'),
      foreign('other', 'handback-check:'),
    ])
    expect(github.checkRuns).toHaveLength(3)
  })
})

describe('a server that fails for a while', () => {
  it.each([
    ['502', { status: 502, message: 'Bad Gateway' }],
    ['502 in spite of success', { status: 502, message: 'Bad Gateway', isDone: true }],
    [
      'a secondary limit',
      { status: 403, message: 'You have exceeded a secondary rate limit', headers: { 'retry-after': '1' } },
    ],
    ['429', { status: 429, message: 'Too many requests', headers: { 'retry-after': '1' } }],
  ])('is asked again after %s, and gets nothing twice', async (_, wrong) => {
    const step = await broken(120)
    const { github } = await runAgainst(step, {
      // each first try: to make it, to complete it, and a later portion
      fault: (name, before) =>
        (name === 'POST check-runs' && before === 0) || (name === 'PATCH check-runs/100' && [0, 2].includes(before))
          ? wrong
          : undefined,
    })
    expect(github.violations).toEqual([])
    const run = theOne(github)
    expect(run).toMatchObject({ status: 'completed', conclusion: 'failure' })
    expect(run.annotations.map((one) => one.start_line)).toEqual(Array.from({ length: 120 }, (__, at) => 12 + 2 * at))
  })

  it('is given up where it asks for more time than there is', async () => {
    const limit = {
      status: 403,
      message: 'You have exceeded a secondary rate limit',
      headers: { 'retry-after': '3600' },
    }
    const { annotations, exitCode } = await runAgainst(await broken(1), { fault: () => limit })
    expect(shown(annotations)).toEqual([
      expect.stringMatching(/^error Unexpected link target/),
      expect.stringMatching(/^notice The check run could not be made: 403 You have exceeded a secondary rate limit/),
      expect.stringMatching(VERDICT),
    ])
    expect(exitCode).toBe(1)
  })

  it('keeps the verdict that it took, where later portions fail', async () => {
    const { github, annotations } = await runAgainst(await broken(51), {
      fault: (name, before) =>
        name.startsWith('PATCH') && before > 0 ? { status: 422, message: 'Validation Failed' } : undefined,
    })
    expect(theOne(github)).toMatchObject({ status: 'completed', conclusion: 'failure' })
    expect(shown(annotations)[0]).toMatch(/^warning 1 finding could not be annotated \(422 Validation Failed\)/)
  })

  it('never answers: the step goes on by itself within ten seconds', async () => {
    const started = performance.now()
    const { annotations, exitCode } = await runAgainst(await broken(1), { fault: () => 'hang' })
    expect(performance.now() - started).toBeLessThan(20_000)
    expect(shown(annotations)[1]).toMatch(/^notice The check run could not be made: GitHub did not answer in time/)
    expect(exitCode).toBe(1)
  })
})

it('asks the server of GitHub Enterprise', async () => {
  const { github } = await runAgainst(await broken(1), { prefix: '/api/v3' })
  expect(github.violations).toEqual([])
  expect(theOne(github).annotations).toHaveLength(1)
})

describe('a run that comes to no verdict', () => {
  it('completes the check run as failed, with the reason', async () => {
    const { github, outputs } = await runAgainst({ ...(await broken(0)), with: { config: 'no/such.yml' } })
    expect(github.violations).toEqual([])
    expect(theOne(github)).toMatchObject({ status: 'completed', conclusion: 'failure', title: 'Could not run' })
    expect(theOne(github).summary).toContain('Unexpected input `config` `no/such.yml`')
    expect(outputs).toMatchObject({ conclusion: 'error' })
  })

  it('completes it as cancelled where the job is', async () => {
    const step = await broken(1)
    let begun = (): void => {}
    const cancelled = new Promise<void>((resolve) => (begun = resolve))
    const github = await serveGitHub({
      fault: (name) => {
        // long before there is a verdict
        if (name.startsWith('GET')) begun()
        return undefined
      },
    })
    const result = await runStep({ ...step, apiUrl: github.url, cancelled })
    await github.close()
    expect(result.exitCode).toBe(1)
    expect(theOne(github)).toMatchObject({ status: 'completed', conclusion: 'cancelled' })
  })
})

it.each(['pull_request', 'pull_request_target'])('belongs to the head of the pull request on %s', async (event) => {
  const hosted = await hostPullRequest()
  const clone = await checkOut(hosted, hosted.merge)
  pushes.push({ repository: hosted.origin, step: {} as never }, { repository: clone, step: {} as never })
  const payload = {
    pull_request: { number: 7, base: { sha: hosted.base, ref: 'main' }, head: { sha: hosted.head, ref: 'fix' } },
  }
  const { github, report } = await runAgainst({ workspace: clone.directory, event, sha: hosted.merge, payload })
  expect(github.violations).toEqual([])
  expect(report).toMatchObject({ pullRequest: { number: 7, head: hosted.head } })
  expect(theOne(github)).toMatchObject({ headSha: hosted.head, conclusion: 'failure' })
})

it('belongs to the head of the group on merge_group', async () => {
  const step = await broken(1)
  const { before } = step.payload as { before: string }
  const payload = { merge_group: { base_sha: before, head_sha: step.sha } }
  const { github } = await runAgainst({ ...step, event: 'merge_group', sha: '9'.repeat(40), payload })
  expect(theOne(github)).toMatchObject({ headSha: step.sha, conclusion: 'failure' })
})

it('belongs to the commit that was named on workflow_dispatch, also where that is a branch', async () => {
  const step = await broken(1)
  const { before } = step.payload as { before: string }
  const dispatch = { ...step, event: 'workflow_dispatch', sha: before }
  const named = await runAgainst({ ...dispatch, with: { base: before, head: step.sha } })
  expect(theOne(named.github)).toMatchObject({ headSha: step.sha, conclusion: 'failure' })
  const branch = await runAgainst({ ...dispatch, with: { base: before, head: 'main' } })
  expect(theOne(branch.github)).toMatchObject({ headSha: step.sha, conclusion: 'failure' })
})

it('passes where there is nothing to compare, on no commit', async () => {
  const step = await broken(0)
  const payload = { ...(step.payload as object), after: '0'.repeat(40), deleted: true }
  const { github, exitCode } = await runAgainst({ ...step, sha: '0'.repeat(40), payload })
  expect(github.requests).toEqual([])
  expect(exitCode).toBe(0)
})
