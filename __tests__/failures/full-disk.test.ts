import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { writeWholeFile } from '../../src/edges/whole-file.ts'
import { englishPage, localizedPage } from '../support/fixture-pages.ts'
import { type GitFixture, makeRepository } from '../support/git-fixture.ts'
import { type Ran, runCommand } from '../support/run-command.ts'

const CLI = resolve(import.meta.dirname, '../../src/cli.ts')

let folder: string
let repository: GitFixture
let english: GitFixture
let open: readonly string[]
let range: readonly string[]

const HEADINGS = ['Valves', 'Pipes', 'Taps', 'Drains', 'Wells']
const ENGLISH = englishPage(HEADINGS.map((heading) => `# ${heading}\n`).join('\n'))
const WRONG = HEADINGS.map((_, at) => `# <a name="kop-${at}"></a>Kop ${at}\n`).join('\n')

/** A change of forty pages with five faults in each, all of which can be fixed: every report is larger than the room there is. */
beforeAll(async () => {
  const paths = Array.from({ length: 40 }, (_, at) => `docs/${at}.md`)
  english = await makeRepository([{ files: Object.fromEntries(paths.map((path) => [path, ENGLISH])) }])
  const page = { english: ENGLISH, commit: english.commits[0] ?? '', date: '03/01/2021', body: WRONG }
  const pages = paths.map((path, at) => [path, localizedPage({ ...page, id: `"${at}"` })])
  repository = await makeRepository([{ files: { 'a.txt': 'x' } }, { files: Object.fromEntries(pages) }], {
    checkout: true,
  })
  open = ['--repo', repository.directory, '--source', english.directory]
  range = [...open, '--base', repository.commits[0] ?? '']
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handback-check-test-'))
})
afterEach(() => rm(folder, { recursive: true }))
afterAll(async () => {
  await repository.remove()
  await english.remove()
})

/** Runs the command line where no file may grow beyond 16 KiB: the system then refuses in the midst of a file, as on a full disk. */
const runInNoRoom = (argv: readonly string[]): Promise<Ran> =>
  new Promise((done) => {
    const script = 'ulimit -f 16; exec "$0" "$@"'
    execFile('bash', ['-c', script, process.execPath, CLI, ...argv], (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err }),
    )
  })

const WRITERS: readonly (readonly [string, (file: string) => readonly string[]])[] = [
  ['a report', (file) => ['check', ...range, '--output', file]],
  ['a report beside', (file) => ['check', ...range, '--json-file', file]],
  ['SARIF', (file) => ['check', ...range, '--sarif-file', file]],
  ['JUnit XML', (file) => ['check', ...range, '--junit-file', file]],
  ['a part', (file) => ['check', ...range, '--shard', '1/1', '--output', file]],
  ['a baseline', (file) => ['baseline', ...open, '--write', file]],
  ['a patch', (file) => ['fix', ...range, '--patch', file]],
]

/** What any of them may replace: to a patch it is one. */
const BEFORE = 'diff --git of before'

describe.each(WRITERS)('%s that has no room', (_, argv) => {
  it('stops the run, and leaves what was there before', async () => {
    const file = join(folder, 'file')
    await writeFile(file, BEFORE)
    const { code, err } = await runInNoRoom(argv(file))
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/could not be written to `.*file`\n {2}EFBIG/),
    })
    expect(await readFile(file, 'utf8')).toBe(BEFORE)
    expect(await readdir(folder)).toEqual(['file'])
  })

  it('stops it on a device, too', async () => {
    const { code, err } = await runCommand(argv('/dev/full'))
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('could not be written to `/dev/full`\n  ENOSPC'),
    })
  })
})

it('a page that has no room stays as it is', async () => {
  const body = `${WRONG}\n${'Het huis heeft twee pompen.\n'.repeat(800)}`
  const page = localizedPage({ english: ENGLISH, commit: english.commits[0] ?? '', date: '03/01/2021', body })
  const large = await makeRepository([{ files: { 'a.txt': 'x' } }, { files: { 'docs/0.md': page } }], {
    checkout: true,
  })
  const [base = ''] = large.commits
  const argv = ['fix', '--repo', large.directory, '--source', english.directory, '--base', base]
  const { code, err } = await runInNoRoom(argv)
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringContaining('The page `docs/0.md` could not be written\n  EFBIG'),
  })
  expect(await large.git(['status', '--porcelain'])).toBe('')
  await large.remove()
})

it('no room for temporary files stops the run, as no fault of its own', async () => {
  await writeFile(join(folder, 'file'), '')
  const { code, err } = await new Promise<Ran>((done) => {
    const env = { ...process.env, TMPDIR: join(folder, 'file') }
    execFile(process.execPath, [CLI, 'check', ...range], { env }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    )
  })
  expect(code).toBe(2)
  expect(err).not.toContain('fault of its own')
})

describe('a file', () => {
  it('is written through a link, and keeps its mode', async () => {
    await mkdir(join(folder, 'other'))
    const real = join(folder, 'other/real')
    await writeFile(real, 'before', { mode: 0o640 })
    await symlink(real, join(folder, 'link'))
    await writeWholeFile(join(folder, 'link'), 'after')
    expect(await readFile(real, 'utf8')).toBe('after')
    expect((await stat(real)).mode & 0o777).toBe(0o640)
    expect((await readdir(folder)).sort()).toEqual(['link', 'other'])
  })

  it('that cannot be is told of', async () => {
    await expect(writeWholeFile(join(folder, 'no/file'), 'x')).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(writeWholeFile(folder, 'x')).rejects.toMatchObject({ code: 'EISDIR' })
  })
})
