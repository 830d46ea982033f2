import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expectedHash } from '../../src/laws/source-hash.ts'
import { englishPage, localizedPage } from '../support/fixture-pages.ts'
import { type GitFixture, makeRepository } from '../support/git-fixture.ts'
import { serveRepository } from '../support/git-server.ts'
import { checkOut, type Hosted, hostPullRequest } from '../support/pull-request.ts'
import { runStep, type StepResult } from '../support/runner.ts'

const made: GitFixture[] = []
const keep = <Fixture extends GitFixture>(fixture: Fixture): Fixture => {
  made.push(fixture)
  return fixture
}
let hosted: Hosted
beforeAll(async () => {
  hosted = await hostPullRequest()
  keep(hosted.origin)
})
afterAll(async () => {
  for (const { remove } of made) await remove()
})

const payload = ({ base, head }: { base: string; head: string }, ref = 'main') => ({
  number: 7,
  pull_request: { number: 7, base: { sha: base, ref }, head: { sha: head, ref: 'fix', repo: { fork: true } } },
  repository: { default_branch: 'main' },
})

const rollback = (result: StepResult): void => {
  expect(result.log).toContain('::error file=docs/a.md,line=7,')
  expect(result.outputs).toMatchObject({
    conclusion: 'failure',
    errors: '1',
    warnings: '0',
    'pages-changed': '1',
    'pages-checked': '1',
  })
  expect(result.exitCode).toBe(1)
  expect(result.report?.findings).toEqual([
    expect.objectContaining({ rule: 'stale-handoff-date', path: 'docs/a.md', line: 7 }),
  ])
}

describe('on pull_request', () => {
  it('judges the merge commit against its first parent, which it fetches, and so not what the base did meanwhile', async () => {
    const { directory } = keep(await checkOut(hosted, hosted.merge))
    const result = await runStep({
      workspace: directory,
      event: 'pull_request',
      sha: hosted.merge,
      payload: payload(hosted),
    })
    rollback(result)
    expect(result.report).toMatchObject({ base: hosted.base, head: hosted.merge })
    expect(result.annotations[0]).toMatchObject({
      level: 'error',
      file: 'docs/a.md',
      line: '7',
      col: '17',
      endLine: '7',
      endColumn: '27',
      title: 'stale-handoff-date',
      message: expect.stringContaining('Unexpected `ms.lasthandoff` `03/01/2021`, expected `03/05/2021` or later'),
    })
    expect(result.annotations.at(-1)?.message).toBe(
      '1 finding blocks the merge: see the annotations and the job summary',
    )
    expect(result.summary).toContain(
      `https://github.example/octo/handleiding/blob/${hosted.merge}/docs/a.md?plain=1#L7`,
    )
    expect(result.summary).toContain('stale-handoff-date')
  })

  it('gives the same verdict when the head was checked out', async () => {
    const { directory } = keep(await checkOut(hosted, hosted.head))
    rollback(
      await runStep({ workspace: directory, event: 'pull_request', sha: hosted.merge, payload: payload(hosted) }),
    )
  })

  it('takes the head against its merge base where there is no merge commit', async () => {
    const { directory } = keep(await checkOut(hosted, hosted.head))
    const result = await runStep({
      workspace: directory,
      event: 'pull_request',
      sha: '1'.repeat(40),
      payload: payload(hosted),
    })
    rollback(result)
    expect(result.report).toMatchObject({ base: hosted.fork, head: hosted.head })
  })

  it('takes the head against its merge base where the commit of the run is another', async () => {
    const { directory } = keep(await checkOut(hosted, hosted.base))
    const result = await runStep({
      workspace: directory,
      event: 'pull_request',
      sha: hosted.base,
      payload: payload(hosted),
    })
    rollback(result)
    expect(result.report).toMatchObject({ base: hosted.fork, head: hosted.head })
  })

  it('reads git objects and not the work tree', async () => {
    const { directory } = keep(await checkOut(hosted, hosted.merge))
    rmSync(join(directory, 'docs'), { recursive: true })
    rollback(
      await runStep({ workspace: directory, event: 'pull_request', sha: hosted.merge, payload: payload(hosted) }),
    )
  })

  it('leaves nothing in the clone that was not there: no token, no FETCH_HEAD', async () => {
    const clone = keep(await checkOut(hosted, hosted.merge))
    rmSync(join(clone.directory, '.git/FETCH_HEAD'), { force: true })
    const before = await clone.git(['config', '--list'])
    const result = await runStep({
      workspace: clone.directory,
      event: 'pull_request',
      sha: hosted.merge,
      payload: payload(hosted),
    })
    expect(await clone.git(['config', '--list'])).toBe(before)
    await expect(clone.git(['rev-parse', '--verify', 'FETCH_HEAD'])).rejects.toThrow()
    expect(result.log.replace('::add-mask::the-token', '')).not.toContain('the-token')
    expect(await clone.git(['status', '--porcelain'])).toBe('')
  })

  it('fetches the contents that a sparse checkout leaves out', async () => {
    await hosted.origin.git(['config', 'uploadpack.allowFilter', 'true'])
    const clone = keep(await makeRepository([]))
    await clone.git(['remote', 'add', 'origin', pathToFileURL(hosted.origin.directory).href])
    await clone.git(['fetch', '--quiet', '--no-tags', '--depth=1', '--filter=blob:none', 'origin', hosted.merge])
    const step = { workspace: clone.directory, event: 'pull_request', sha: hosted.merge, payload: payload(hosted) }
    const first = await runStep(step)
    rollback(first)
    expect(first.report).toMatchObject({ base: hosted.base, head: hosted.merge })
  })
})

it('on pull_request_target takes the head of a fork, which the checkout does not have', async () => {
  const { directory } = keep(await checkOut(hosted, hosted.base))
  const result = await runStep({
    workspace: directory,
    event: 'pull_request_target',
    sha: hosted.base,
    payload: payload(hosted),
  })
  rollback(result)
  expect(result.report).toMatchObject({ base: hosted.fork, head: hosted.head })
})

it('on pull_request_target leaves out what the head merged of its base after the pull request was opened', async () => {
  const { directory } = keep(await checkOut(hosted, hosted.base))
  const result = await runStep({
    workspace: directory,
    event: 'pull_request_target',
    sha: hosted.base,
    // the head has merged the base branch; the payload still says where that was at first
    payload: payload({ base: hosted.fork, head: hosted.merge }),
  })
  rollback(result)
  expect(result.report).toMatchObject({ base: hosted.base, head: hosted.merge })
})

it('on merge_group compares the two commits of the group', async () => {
  const { directory } = keep(await checkOut(hosted, hosted.merge))
  const merge_group = {
    base_sha: hosted.base,
    head_sha: hosted.merge,
    head_ref: 'refs/heads/gh-readonly-queue/main/pr-7',
  }
  const result = await runStep({
    workspace: directory,
    event: 'merge_group',
    sha: hosted.merge,
    payload: { merge_group },
  })
  rollback(result)
  expect(result.report).toMatchObject({ base: hosted.base, head: hosted.merge })
})

describe('on push', () => {
  const push = (before: string, after: string, more = {}) => ({
    before,
    after,
    repository: { default_branch: 'main' },
    ...more,
  })

  it('compares before with after', async () => {
    const { directory } = keep(await checkOut(hosted, hosted.merge))
    rollback(
      await runStep({
        workspace: directory,
        event: 'push',
        sha: hosted.merge,
        payload: push(hosted.base, hosted.merge),
      }),
    )
  })

  it.each([
    ['a new branch', '0'.repeat(40)],
    ['a forced push that left nothing of before', '2'.repeat(40)],
  ])('takes %s against its merge base with the default branch', async (_, before) => {
    const { directory } = keep(await checkOut(hosted, hosted.head))
    const result = await runStep({
      workspace: directory,
      event: 'push',
      sha: hosted.head,
      payload: push(before, hosted.head),
    })
    rollback(result)
    expect(result.report).toMatchObject({ base: hosted.fork, head: hosted.head })
  })

  it('passes where the branch is deleted', async () => {
    const { directory } = keep(await checkOut(hosted, hosted.base))
    const result = await runStep({
      workspace: directory,
      event: 'push',
      sha: hosted.base,
      payload: push(hosted.base, '0'.repeat(40), { deleted: true }),
    })
    expect(result).toMatchObject({ exitCode: 0, outputs: { conclusion: 'success', 'pages-changed': '0' } })
    expect(result.log).toContain('Nothing to check: the push deletes its branch or tag')
  })
})

describe('on workflow_dispatch', () => {
  const dispatch = { repository: { default_branch: 'main' }, inputs: {} }

  it.each([
    ['commits', () => ({ base: hosted.base, head: hosted.merge })],
    ['names of branches', () => ({ base: 'main', head: hosted.merge })],
  ])('compares the inputs base and head, %s', async (_, inputs) => {
    const { directory } = keep(await checkOut(hosted, hosted.plain))
    rollback(
      await runStep({
        workspace: directory,
        event: 'workflow_dispatch',
        sha: hosted.plain,
        payload: dispatch,
        with: inputs(),
      }),
    )
  })

  it('does not take what came to a branch since for undone', async () => {
    const { directory } = keep(await checkOut(hosted, hosted.head))
    const step = { workspace: directory, event: 'workflow_dispatch', sha: hosted.head, payload: dispatch }
    const ofBranch = await runStep({ ...step, with: { base: 'main' } })
    rollback(ofBranch)
    expect(ofBranch.report).toMatchObject({ base: hosted.fork, head: hosted.head })
    const ofCommit = await runStep({ ...step, with: { base: hosted.base } })
    expect(ofCommit.report?.findings.map(({ path }) => path)).toEqual(['docs/a.md', 'docs/b.md'])
  })

  it('takes the commit of the run against the default branch where they are not given', async () => {
    const { directory } = keep(await checkOut(hosted, hosted.head))
    rollback(await runStep({ workspace: directory, event: 'workflow_dispatch', sha: hosted.head, payload: dispatch }))
  })

  it.each([['--upload-pack=touch /tmp/pwned'], ['main..fix'], ['refs/heads/no\nbody'], ['nobody']])(
    'refuses %j',
    async (base) => {
      const { directory } = keep(await checkOut(hosted, hosted.plain))
      const result = await runStep({
        workspace: directory,
        event: 'workflow_dispatch',
        sha: hosted.plain,
        payload: dispatch,
        with: { base },
      })
      expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'error' } })
      expect(result.annotations[0]?.message).toContain('expected a commit, branch or tag of this repository')
    },
  )
})

it('passes at once where no localized page changed', async () => {
  const { directory } = keep(await checkOut(hosted, hosted.plain))
  const result = await runStep({
    workspace: directory,
    event: 'push',
    sha: hosted.plain,
    payload: { before: hosted.base, after: hosted.plain, repository: { default_branch: 'main' } },
  })
  expect(result).toMatchObject({
    exitCode: 0,
    annotations: [],
    outputs: { conclusion: 'success', 'pages-changed': '0', 'pages-checked': '0' },
  })
})

describe('what cannot run', () => {
  const failing = async (step: Partial<Parameters<typeof runStep>[0]>): Promise<string> => {
    const { directory } = keep(await checkOut(hosted, hosted.merge))
    const result = await runStep({
      workspace: directory,
      event: 'pull_request',
      sha: hosted.merge,
      payload: payload(hosted),
      ...step,
    })
    expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'error' } })
    return result.annotations.map(({ message }) => message).join('\n')
  }

  it('names the events it knows', async () => {
    expect(await failing({ event: 'issue_comment' })).toContain(
      'Unexpected event `issue_comment`, expected `pull_request`',
    )
  })

  it.each([
    ['a payload without a pull request', {}],
    ['an id that is none', payload({ base: '--output=/tmp/x', head: 'HEAD' })],
    ['null', null],
  ])('refuses %s', async (_, hostile) => {
    expect(await failing({ payload: hostile })).toContain('Unexpected payload of the event `pull_request`')
  })

  it('says what to set where a commit can be neither found nor fetched', async () => {
    const message = await failing({
      sha: '1'.repeat(40),
      payload: payload({ base: '3'.repeat(40), head: hosted.head }, 'gone'),
    })
    expect(message).toContain(`The base commit \`${'3'.repeat(40)}\` is not in the checkout and could not be fetched`)
    expect(message).toContain('Set `fetch-depth: 0` in the `actions/checkout` step')
  })

  it('says so where there is no checkout', async () => {
    const workspace = keep(await makeRepository([]))
    rmSync(join(workspace.directory, '.git'), { recursive: true })
    expect(await failing({ workspace: workspace.directory })).toMatch(
      /expected a git repository[\s\S]*actions\/checkout@v5/,
    )
  })

  it('names wrong inputs and expected values', async () => {
    expect(await failing({ with: { 'fail-on': 'sometimes' } })).toMatch(/fail-on.*sometimes/)
  })

  it('takes no settings file that is named and not there for the defaults', async () => {
    expect(await failing({ with: { config: 'docs/nope.yml' } })).toContain(
      'Unexpected input `config` `docs/nope.yml`, expected a settings file that the base commit',
    )
  })

  it('refuses a revision of English where none is read', async () => {
    expect(await failing({ with: { 'source-ref': 'live' } })).toContain('without an English repository')
  })

  it('names an English checkout that is not there', async () => {
    expect(await failing({ with: { source: 'english' } })).toContain('expected a git repository')
  })
})

describe('settings', () => {
  const run = async (
    settings: { base?: string; head?: string },
    inputs: Record<string, string> = {},
  ): Promise<StepResult> => {
    const other = await hostPullRequest(settings)
    keep(other.origin)
    const { directory } = keep(await checkOut(other, other.merge))
    return runStep({
      workspace: directory,
      event: 'pull_request',
      sha: other.merge,
      payload: payload(other),
      with: inputs,
    })
  }

  it('come from the base', async () => {
    expect((await run({ base: 'rules: { stale-handoff-date: warning }' })).outputs).toMatchObject({
      conclusion: 'success',
      warnings: '1',
    })
  })

  it('of the head do not loosen its own gate', async () => {
    const { outputs, summary } = await run({ head: 'rules: { stale-handoff-date: off }' })
    expect(outputs).toMatchObject({ conclusion: 'failure', errors: '1' })
    expect(summary).toContain('With the settings of this change `rules.stale-handoff-date` would be `off` (is `error`)')
  })

  it('are overridden by inputs', async () => {
    expect((await run({ base: 'fail-on: never' }, { 'fail-on': 'error' })).outputs).toMatchObject({
      conclusion: 'failure',
    })
    expect((await run({ base: 'fail-on: error' }, { ignore: 'docs/a.md' })).outputs).toMatchObject({
      conclusion: 'success',
      'pages-changed': '0',
    })
  })

  it('that are wrong stop the run, with line and column', async () => {
    const result = await run({ base: 'fail-no: error\n' })
    expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'error' } })
    expect(result.annotations[0]?.message).toContain('.github/handback-check.yml:1:1: ')
  })
})

it('proves pages against an English checkout in the workspace', async () => {
  const english = await makeRepository([{ files: { 'docs/a.md': englishPage() } }], { checkout: true })
  const hash = expectedHash(new TextEncoder().encode(englishPage()))
  const commit = english.commits[0] ?? ''
  const workspace = keep(
    await makeRepository([
      { files: { 'readme.txt': 'one' } },
      {
        files: {
          'docs/a.md': localizedPage({ commit, hash, date: '03/01/2021' }),
          'docs/b.md': localizedPage({ commit, hash, date: '03/01/2021', id: '"41008"' }),
        },
      },
    ]),
  )
  const [before = '', after = ''] = workspace.commits
  mkdirSync(join(workspace.directory, 'sub'))
  renameSync(english.directory, join(workspace.directory, 'sub/english'))
  const push = { before, after, repository: { default_branch: 'main' } }
  const result = await runStep({
    workspace: workspace.directory,
    event: 'push',
    sha: after,
    payload: push,
    with: { source: 'sub/english' },
  })
  expect(result.outputs).toMatchObject({ conclusion: 'success', 'pages-checked': '2' })
  expect(result.log).toContain('1 against')
  const absolute = await runStep({
    workspace: workspace.directory,
    event: 'push',
    sha: after,
    payload: push,
    with: { source: join(workspace.directory, 'sub/english') },
  })
  expect(absolute.outputs).toMatchObject({ conclusion: 'success', 'pages-checked': '2' })
  expect(absolute.log).toContain('1 against')
  expect(result.summary).toContain('English has no file at this path')
})

it('goes on where the summary cannot be written', async () => {
  const { directory } = keep(await checkOut(hosted, hosted.merge))
  const step = { workspace: directory, event: 'pull_request', sha: hosted.merge, payload: payload(hosted) }
  const result = await runStep({ ...step, env: { GITHUB_STEP_SUMMARY: '/nowhere/summary' } })
  rollback(result)
  expect(result.annotations).toContainEqual(
    expect.objectContaining({
      level: 'warning',
      message: expect.stringContaining('The job summary could not be written'),
    }),
  )
})

describe('the English repository on the server', () => {
  const TOKEN = 'the-source-token'

  /** A right handback of a page, run as of `octo/docs-pr.nl-NL` on a server that has `octo/docs`. */
  async function run(inputs: Record<string, string>, token = TOKEN): Promise<{ result: StepResult; fetches: number }> {
    const english = keep(await makeRepository([{ files: { 'docs/a.md': englishPage() } }], { bare: true }))
    await english.git(['config', 'uploadpack.allowFilter', 'true'])
    const server = await serveRepository(english.directory, token, { names: ['octo/docs'] })
    const hash = expectedHash(new TextEncoder().encode(englishPage()))
    const page = localizedPage({ commit: english.commits[0] ?? '', hash, date: '03/01/2021' })
    const { directory, commits } = keep(
      await makeRepository([{ files: { 'readme.txt': 'one' } }, { files: { 'docs/a.md': page } }]),
    )
    const [before, after = ''] = commits
    try {
      const result = await runStep({
        workspace: directory,
        event: 'push',
        sha: after,
        payload: { before, after, repository: { default_branch: 'main' } },
        with: inputs,
        env: { GITHUB_SERVER_URL: server.url, GITHUB_REPOSITORY: 'octo/docs-pr.nl-NL' },
      })
      return { result, fetches: server.requests.filter((one) => one.endsWith(' fetch')).length }
    } finally {
      await server.close()
    }
  }

  const secretless = ({ log, summary }: StepResult): string => `${log.replaceAll(/^::add-mask::.*$/gm, '')}${summary}`

  it.each([
    ['by the name of this one, with the token for English', { 'source-token': TOKEN }, TOKEN],
    ["by the name of this one, with the job's token", {}, 'the-token'],
    ['by its own name', { 'source-repository': 'octo/docs', 'source-token': TOKEN }, TOKEN],
  ])('is found %s', async (_, inputs, token) => {
    const { result, fetches } = await run(inputs, token)
    expect(result.outputs).toMatchObject({ conclusion: 'success', 'pages-checked': '1' })
    expect(result.log).toContain('1 against')
    expect(fetches).toBeLessThanOrEqual(4)
    expect(result.log).toContain(`::add-mask::${token}`)
    expect(secretless(result)).not.toContain(token)
  })

  it('is a remark and skips where it goes by the name of this one and cannot be reached', async () => {
    const { result } = await run({ 'source-token': 'wrong-token' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { conclusion: 'success', 'pages-checked': '1' } })
    expect(result.summary).toContain('English was not read: `octo/docs` and `octo/docs-pr` could not be read')
    expect(secretless(result)).not.toContain('wrong-token')
  })

  it('stops the run where it is named and cannot be reached, with what to do', async () => {
    const { result } = await run({ 'source-repository': 'octo/none', 'source-token': TOKEN })
    expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'error' } })
    expect(result.annotations[0]?.message).toContain('The English repository `octo/none` could not be read')
    expect(result.annotations[0]?.message).toContain('give a token that may read it (input `source-token`)')
    expect(secretless(result)).not.toContain(TOKEN)
  })

  it('is left alone where the run asks for none', async () => {
    const { result, fetches } = await run({ 'source-repository': 'none' })
    expect([result.exitCode, fetches]).toEqual([0, 0])
    expect(result.summary).not.toContain('English was not read')
  })
})

describe('links to the web', () => {
  const run = async (inputs: Readonly<Record<string, string>>): Promise<StepResult> => {
    const { directory } = keep(await checkOut(hosted, hosted.merge))
    const step = { workspace: directory, event: 'pull_request', sha: hosted.merge, payload: payload(hosted) }
    return runStep({ ...step, with: inputs })
  }

  it.each(['cache.json', './new/../cache.json', 'docs/cache.json'])(
    'are remembered in no file of the checkout: %s',
    async (path) => {
      const result = await run({ 'external-links': 'changed', 'external-cache': path })
      expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'error' } })
      expect(result.annotations[0]?.message).toContain(
        `Unexpected input \`external-cache\` \`${path}\`, expected a file outside of the checkout`,
      )
    },
  )

  it('and what was read of pages, too', async () => {
    const result = await run({ 'cache-dir': 'docs' })
    expect(result).toMatchObject({ exitCode: 1, outputs: { conclusion: 'error' } })
    expect(result.annotations[0]?.message).toContain(
      'Unexpected input `cache-dir` `docs`, expected a folder outside of the checkout',
    )
  })

  it('are asked for where the inputs say so', async () => {
    rollback(await run({ 'external-links': 'all', 'external-links-ignore': '*.pompen.zz\nhttps://pompen.zz/*' }))
    const wrong = await run({ 'external-links': 'some' })
    expect(wrong.annotations[0]?.message).toContain('Unexpected `external-links` `some`, expected `off`')
  })
})
