import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git } from '../../src/edges/git.ts'
import { makeFakeGit } from '../support/fake-git.ts'
import { englishPage, localizedPage } from '../support/fixture-pages.ts'
import { type GitFixture, makeRepository } from '../support/git-fixture.ts'
import { type Ran, runCommand } from '../support/run-command.ts'

const OLD = englishPage('# Pumps\n\nTwo pumps.\n')
const NEW = englishPage('# Pumps\n\nThree pumps.\n')

/** Each git command of a check, told from the verb on its command line. */
const VERBS = [
  '--version',
  'config',
  'rev-parse',
  'diff-tree',
  'cat-file',
  'ls-tree',
  'merge-base',
  'rev-list',
  'log',
  'grep',
]

/** Those whose answers are lists of any length. */
const LISTS = ['diff-tree', 'cat-file', 'ls-tree', 'rev-list', 'log', 'grep']

const HALF = 'out=$(mktemp); "$REAL" "$@" >"$out"; head -c $(($(wc -c <"$out") * 2 / 3 - 7)) "$out"; rm "$out"'

/** The same of a git that answers questions as they come: of its first. */
const HALF_ANSWER = `IFS= read -r name; out=$(mktemp); printf '%s\\n' "$name" | "$REAL" "$@" >"$out"; head -c $(($(wc -c <"$out") * 2 / 3)) "$out"; rm "$out"`

let english: GitFixture
let localized: GitFixture
let argv: readonly string[]
let folder: string
const path = process.env.PATH

/** A right handback: a page that moves on, one whose English commit is not at hand, and one that goes and was not linked. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handback-check-test-'))
  english = await makeRepository([
    { files: { 'docs/pumps.md': OLD } },
    { files: { 'docs/pumps.md': NEW, 'docs/new.md': NEW } },
  ])
  const [old = '', now = ''] = english.commits
  const page = (date: string, english: string, commit: string, id: string): string =>
    localizedPage({ date, english, commit, id })
  localized = await makeRepository([
    {
      files: {
        'docs/pumps.md': page('03/01/2021', OLD, old, '"1"'),
        'docs/gone.md': page('03/01/2021', OLD, old, '"2"'),
        // what goes is named there, and is no link
        'docs/other.md': `${page('03/01/2021', OLD, old, '"3"')}\nThe file gone.md is no more.\n`,
      },
    },
    {
      files: {
        'docs/pumps.md': page('03/02/2021', NEW, now, '"4"'),
        'docs/new.md': page('03/02/2021', NEW, '9'.repeat(40), '"5"'),
        'docs/gone.md': null,
      },
    },
  ])
  const [base = '', head = ''] = localized.commits
  argv = ['--repo', localized.directory, '--base', base, '--head', head, '--source', english.directory]
})
afterEach(() => {
  process.env.PATH = path
})
afterAll(async () => {
  for (const made of [english, localized]) await made.remove()
  await rm(folder, { recursive: true })
})

async function checkedWith(script: string, verb?: string): Promise<Ran> {
  const fake = await makeFakeGit(script, verb)
  process.env.PATH = fake.path
  try {
    return await runCommand(argv)
  } finally {
    await fake.remove()
  }
}

it('the check is clean where git is sound, and runs these commands', async () => {
  const log = join(folder, 'log')
  const { code, out, err } = await checkedWith(`printf '%s\\n' "$*" >>'${log}'; exec "$REAL" "$@"`)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('2 of 3 pages checked')
  const lines = (await readFile(log, 'utf8')).split('\n').filter(Boolean)
  const verbs = lines.map((line) => VERBS.find((verb) => ` ${line} `.includes(` ${verb} `)) ?? line)
  expect([...new Set(verbs)].sort()).toEqual([...VERBS].sort())
})

describe.each(VERBS)('git %s', (verb) => {
  const half = verb === 'cat-file' ? HALF_ANSWER : HALF
  const failures: readonly (readonly [string, string])[] = [
    ['that fails', 'echo "fatal: unable to read" >&2; exit 128'],
    ['that fails without a word', 'exit 128'],
    ['that fails in the midst of its answer', `${half}; echo "fatal: unable to read" >&2; exit 128`],
    ['that is ended in the midst of its answer', `${half}; kill -9 $$`],
  ]
  const cut = ['whose answer is cut short unnoticed', half] as const
  it.each(LISTS.includes(verb) ? [...failures, cut] : failures)('%s stops the check', async (_, script) => {
    const { code, out, err } = await checkedWith(script, verb)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^handback-check: \S/)
    expect(err).not.toContain('fault of its own')
  })
})

it('a log of another form stops the check as it comes, and ends git', async () => {
  const log = `printf '\\001${'a'.repeat(40)} 1\\000junk\\000docs/new.md\\000'; exec sleep 30`
  const started = Date.now()
  const { code, out, err } = await checkedWith(log, 'log')
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('git log answered "junk"')
  expect(Date.now() - started).toBeLessThan(20_000)
})

it('a git that is missing stops it, with what to install', async () => {
  process.env.PATH = folder
  const { code, out, err } = await runCommand(argv)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('could not start git, expected git 2.34 or later on the PATH')
})

it.each([
  ['git version 2.20.0', 'Unexpected `git version 2.20.0`, expected git 2.34 or later'],
  ['git version 1.99.3', 'Unexpected `git version 1.99.3`, expected git 2.34 or later'],
  ['git version 2.33.8 (Apple Git-130)', 'Unexpected `git version 2.33.8 (Apple Git-130)`, expected git 2.34 or later'],
  ['something else', 'Unexpected `something else`, expected git 2.34 or later'],
])('one that says `%s` stops it', async (version, message) => {
  const { code, out, err } = await checkedWith(`echo '${version}'`, '--version')
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toBe(`handback-check: ${message}\nInstall a newer git, or put it first on the PATH.\n`)
})

it.each(['git version 2.34.0', 'git version 2.54.0.windows.1', 'git version 3.0.GIT', 'git version 10.1'])(
  'one that says `%s` is recent enough',
  async (version) => {
    expect((await checkedWith(`echo '${version}'`, '--version')).code).toBe(0)
  },
)

describe('one that hangs', () => {
  it.each([
    ['itself', 'exec sleep 30'],
    ['by what it started', 'sleep 30 & exit 0'],
    ['in the midst of its answer', 'echo half; exec sleep 30'],
  ])('%s is ended in time', async (_, script) => {
    const fake = await makeFakeGit(script)
    process.env.PATH = fake.path
    const started = Date.now()
    await expect(git(folder, ['log'], { timeout: 200 })).rejects.toThrow(
      'git log was ended (SIGKILL), since it took longer than 0.2 seconds',
    )
    expect(Date.now() - started).toBeLessThan(5000)
    await fake.remove()
  })
})
