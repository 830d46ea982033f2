import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JsonReport } from '../../../src/report/json.ts'
import { englishPage, localizedPage } from '../../support/fixture-pages.ts'
import { type CommitSpec, type GitFixture, makeRepository } from '../../support/git-fixture.ts'
import { type GitServer, type ServerOptions, serveRepository } from '../../support/git-server.ts'
import { type Ran, runCommand } from '../../support/run-command.ts'

const TOKEN = 'the-secret-token'
const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function made(specs: readonly CommitSpec[], bare = false): Promise<GitFixture> {
  const fixture = await makeRepository(specs, { bare, checkout: !bare })
  cleanups.push(() => fixture.remove())
  return fixture
}

const OLD = englishPage('# Pumps\n\nTwo pumps.\n')
const NEW = englishPage('# Pumps\n\nThree pumps.\n')

/** English on a server, and a right handback of its newest page at `path`, in a clone of `octo/docs-pr.nl-NL`. */
async function handback({ path = 'docs/pumps.md', settings = '', ...options }: HandbackOptions = {}) {
  const english = await made([{ files: { 'docs/pumps.md': OLD } }, { files: { 'docs/pumps.md': NEW } }], true)
  await english.git(['config', 'uploadpack.allowFilter', 'true'])
  const server = await serveRepository(english.directory, TOKEN, { names: ['octo/docs'], ...options })
  cleanups.push(() => server.close())
  const [old = '', now = ''] = english.commits
  const config: Record<string, string> = settings === '' ? {} : { '.github/handback-check.yml': settings }
  const localized = await made([
    { files: { [path]: localizedPage({ english: OLD, commit: old, date: '03/01/2021' }), ...config } },
    { files: { [path]: localizedPage({ english: NEW, commit: now, date: '03/02/2021', id: '"41008"' }) } },
  ])
  await localized.git(['remote', 'add', 'origin', `${server.url}/octo/docs-pr.nl-NL.git`])
  return { english, server, localized, now }
}

interface HandbackOptions extends ServerOptions {
  readonly path?: string
  readonly settings?: string
}

const check = (
  { localized, server }: { localized: GitFixture; server: GitServer },
  argv: readonly string[] = [],
  token = TOKEN,
): Promise<Ran> =>
  runCommand(['--repo', localized.directory, '--base', 'HEAD~1', '--format', 'json', ...argv], {
    env: { GITHUB_SERVER_URL: server.url, HANDBACK_CHECK_SOURCE_TOKEN: token },
  })

const json = ({ out }: Ran): JsonReport => JSON.parse(out) as JsonReport
const againstSource = (ran: Ran): number => json(ran).pages.againstSource

describe('English on a server', () => {
  it.each([
    ['by its name', ['--source-repository', 'octo/docs'], ''],
    ['by the name of this repository', ['--source-repository', 'auto'], ''],
    ['by the settings', [], 'source-repository: octo/docs'],
    ['by the name of this repository, as the settings ask', [], 'source-repository: auto'],
    ['by an option in place of the settings', ['--source-repository', 'auto'], 'source-repository: octo/none'],
    ['at a branch', ['--source-repository', 'octo/docs', '--source-ref', 'main'], ''],
  ])('is fetched %s', async (_, argv, settings) => {
    const made = await handback({ settings })
    const ran = await check(made, argv)
    expect([ran.code, ran.err]).toEqual([0, ''])
    expect(againstSource(ran)).toBe(1)
    expect(json(ran).remarks).toEqual([])
    expect(made.server.requests.filter((one) => one.endsWith(' fetch')).length).toBeLessThanOrEqual(4)
  })

  it.each([
    ['nobody asks for it', [], ''],
    ['it is asked not to be', ['--source-repository', 'none'], 'source-repository: octo/docs'],
  ])('is left alone where %s', async (_, argv, settings) => {
    const made = await handback({ settings })
    const ran = await check(made, argv)
    expect([ran.code, againstSource(ran), json(ran).remarks]).toEqual([0, 0, []])
    expect(made.server.requests).toEqual([])
  })

  it('stands behind a clone that is named', async () => {
    const made = await handback({ settings: 'source-repository: octo/docs' })
    const ran = await check(made, ['--source', made.english.directory])
    expect([ran.code, againstSource(ran)]).toEqual([0, 1])
    expect(made.server.requests).toEqual([])
  })

  it('is read at other paths', async () => {
    const settings = 'source-repository: octo/docs\nsource-path:\n  "{locale}/{path}": "docs/{path}"\n'
    const ran = await check(await handback({ path: 'nl-nl/pumps.md', settings }))
    expect([ran.code, againstSource(ran)]).toEqual([0, 1])
    const elsewhere = await check(await handback({ path: 'dutch/pumps.md', settings }))
    expect([elsewhere.code, againstSource(elsewhere)]).toEqual([0, 0])
    expect(json(elsewhere).skips.map(({ reason }) => reason)).toContain(
      'no pattern of `source-path` fits the path of the page',
    )
  })

  it('may lack a commit, which is a skip', async () => {
    const made = await handback()
    await made.localized.git(['checkout', '--quiet', '-b', 'mirror'])
    const page = localizedPage({ commit: 'a'.repeat(40), date: '03/02/2021', id: '"41009"' })
    await writeFile(join(made.localized.directory, 'docs/pumps.md'), page)
    await made.localized.git(['commit', '--quiet', '-am', 'From a private commit'])
    const ran = await check(made, ['--source-repository', 'octo/docs'])
    expect([ran.code, againstSource(ran)]).toEqual([0, 0])
    expect(json(ran).skips.map(({ reason }) => reason)).toContain(
      'the English repository does not hold the commit that the page names',
    )
  })
})

describe('English that cannot be reached', () => {
  const reached = 'there is no such repository, or the token may not read it'

  it('ends the check where it is named, and says what to do', async () => {
    const made = await handback()
    for (const [argv, token, name] of [
      [['--source-repository', 'octo/docs'], 'wrong-token', 'octo/docs'],
      [['--source-repository', 'octo/none'], TOKEN, 'octo/none'],
    ] as const) {
      const ran = await check(made, argv, token)
      expect([ran.code, ran.out]).toEqual([2, ''])
      expect(ran.err).toContain(`The English repository \`${name}\` could not be read: ${reached}\n  fatal: `)
      expect(ran.err).toContain('environment variable `HANDBACK_CHECK_SOURCE_TOKEN`')
      expect(ran.err).not.toContain('-token')
    }
  })

  it('is a remark and skips where it goes by the name of this repository', async () => {
    const ran = await check(await handback(), ['--source-repository', 'auto'], 'wrong-token')
    expect([ran.code, ran.err, againstSource(ran)]).toEqual([0, '', 0])
    const why = `\`octo/docs\` and \`octo/docs-pr\` could not be read: ${reached}`
    expect(json(ran).remarks).toEqual([`English was not read: ${why}`])
    expect(json(ran).skips.map(({ reason }) => reason)).toContain(why)
  })

  it('is a remark where the name of this repository tells nothing', async () => {
    const made = await handback()
    for (const [url, known] of [
      [`${made.server.url}/octo/handleiding`, '`octo/handleiding` does not end in a locale such as `.nl-NL`'],
      ['https://elsewhere.example/octo/docs.nl-NL', 'is not known'],
    ] as const) {
      await made.localized.git(['remote', 'set-url', 'origin', url])
      const ran = await check(made, ['--source-repository', 'auto'])
      expect([ran.code, made.server.requests]).toEqual([0, []])
      expect(json(ran).remarks.join()).toContain(known)
    }
  })

  it('may be lost during the check: then the check ends, or is done again without it', async () => {
    const made = await handback({
      fault: (_, requests) => (requests.filter((one) => one.endsWith(' fetch')).length > 1 ? 'drop' : undefined),
    })
    const folder = await mkdtemp(join(tmpdir(), 'handback-check-test-'))
    cleanups.push(() => rm(folder, { recursive: true }))
    const before = process.env.TMPDIR
    process.env.TMPDIR = folder
    try {
      const auto = await check(made, ['--source-repository', 'auto'])
      expect([auto.code, auto.err, againstSource(auto)]).toEqual([0, '', 0])
      expect(json(auto).remarks).toEqual([
        'English was not read: `octo/docs` could not be read: the connection broke off',
      ])
    } finally {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
    }
    expect(await readdir(folder)).toEqual([])
    const named = await check({ ...made, server: await again(made) }, ['--source-repository', 'octo/docs'])
    expect([named.code, named.out]).toEqual([2, ''])
    expect(named.err).toContain('The English repository `octo/docs` could not be read: the connection broke off')
  })

  /** The same repository on a server that has answered nothing yet. */
  async function again({ english }: { english: GitFixture }): Promise<GitServer> {
    const server = await serveRepository(english.directory, TOKEN, {
      fault: (_, requests) => (requests.filter((one) => one.endsWith(' fetch')).length > 1 ? 'drop' : undefined),
    })
    cleanups.push(() => server.close())
    return server
  }

  it.each([
    [['--source-repository', 'docs'], 'Unexpected `source-repository` `docs`, expected `owner/name`, `auto` or `none`'],
    [['--source-repository', 'octo/docs-pr.NL-nl'], 'expected another repository than the localized one'],
    [
      ['--source-repository', 'octo/docs', '--source-ref', 'nowhere'],
      'Unexpected `source-ref` `nowhere`, expected a branch',
    ],
    [['--source-ref', 'main'], 'Unexpected `--source-ref` without an English repository'],
  ])('is refused: %j', async (argv, message) => {
    const ran = await check(await handback(), argv)
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(ran.err).toContain(message)
  })
})

describe('English in the localized repository itself', () => {
  const settings = 'source-path:\n  docs/{locale}/{path}: docs/en-us/{path}\n'

  async function together(config: string): Promise<GitFixture> {
    const english = { 'docs/en-us/pumps.md': OLD, 'docs/en-us/new.md': NEW }
    const first = await made([{ files: english, date: '2021-02-01T00:00:00Z' }])
    const page = localizedPage({
      english: OLD,
      commit: first.commits[0] ?? '',
      body: '# <a name="pumps"></a>Pompen\n\n[Nieuw](new.md)\n',
    })
    const files: CommitSpec[] = [
      { files: english, date: '2021-02-01T00:00:00Z' },
      { files: { '.github/handback-check.yml': config } },
      { files: { 'docs/nl-nl/pumps.md': page }, date: '2021-03-20T00:00:00Z' },
    ]
    return made(files)
  }

  it('is read where `source-path` leads, at the commit that is checked', async () => {
    const { directory } = await together(settings)
    const ran = await runCommand(['--repo', directory, '--base', 'HEAD~1', '--source', directory, '--format', 'json'])
    expect(ran.err).toBe('')
    expect(againstSource(ran)).toBe(1)
    expect(json(ran).findings.map(({ rule }) => rule)).not.toContain('broken-link')
  })

  it('is refused without, and from a folder within, which is a clone that is not there yet', async () => {
    const { directory } = await together('')
    const argv = ['--repo', directory, '--base', 'HEAD~1', '--source']
    const without = await runCommand([...argv, directory])
    expect([without.code, without.err]).toEqual([2, expect.stringContaining('say where: `source-path`')])
    const other = await together(settings)
    const within = await runCommand([
      '--repo',
      other.directory,
      '--base',
      'HEAD~1',
      '--source',
      join(other.directory, 'docs'),
    ])
    expect([within.code, within.err]).toEqual([2, expect.stringContaining('check it out before this step')])
  })
})
