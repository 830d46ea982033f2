import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git } from '../../src/edges/git.ts'

/** One commit to make: what differs from its first parent. */
export interface CommitSpec {
  /** `null` deletes the file. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>
  /** Path to target. */
  readonly symlinks?: Readonly<Record<string, string>>
  /** Path to commit id. */
  readonly submodules?: Readonly<Record<string, string>>
  readonly message?: string
  /** ISO 8601; where absent, a day after the commit before, from 2021-03-01T12:00:00Z. */
  readonly date?: string
  /** Places of the parents in the list; where absent, the commit before. */
  readonly parents?: readonly number[]
  /** The branch that points here unless a later commit takes it; `main` where absent. */
  readonly branch?: string
}

export interface FixtureOptions {
  readonly bare?: boolean
  /** Fills the work tree from `main`. */
  readonly checkout?: boolean
  readonly objectFormat?: 'sha1' | 'sha256'
}

/** A repository in a temporary folder. */
export interface GitFixture {
  readonly directory: string
  /** Commit ids in the order of the specification. */
  readonly commits: readonly string[]
  /** Runs git there and gives its trimmed output; for what a specification cannot say. */
  git(args: readonly string[], input?: string | Uint8Array): Promise<string>
  remove(): Promise<void>
}

const FIRST_DATE = Date.parse('2021-03-01T12:00:00Z') / 1000
const IDENTITY = 'Fixture <fixture@example.com>'
const ENV = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Fixture',
  GIT_AUTHOR_EMAIL: 'fixture@example.com',
  GIT_AUTHOR_DATE: `${FIRST_DATE} +0000`,
  GIT_COMMITTER_NAME: 'Fixture',
  GIT_COMMITTER_EMAIL: 'fixture@example.com',
  GIT_COMMITTER_DATE: `${FIRST_DATE} +0000`,
}

/** Makes real commits, the same ids each time, in two git processes. */
export async function makeRepository(specs: readonly CommitSpec[], options: FixtureOptions = {}): Promise<GitFixture> {
  const { bare = false, checkout = false, objectFormat = 'sha1' } = options
  const directory = await mkdtemp(join(tmpdir(), 'handback-check-test-'))
  const run = async (args: readonly string[], input?: string | Uint8Array): Promise<Buffer> =>
    git(directory, args, { env: ENV, ...(input === undefined ? {} : { input }) })
  const format = [`--object-format=${objectFormat}`, ...(bare ? ['--bare'] : [])]
  await run(['init', '--quiet', '--template=', '--initial-branch=main', ...format, directory])
  const marks = await run(['fast-import', '--quiet', '--force'], importStream(specs))
  if (checkout) await run(['reset', '--quiet', '--hard', 'main'])
  return {
    directory,
    commits: marks.toString('utf8').split('\n').filter(Boolean),
    git: async (args, input) => (await run(args, input)).toString('utf8').trim(),
    remove: () => rm(directory, { recursive: true, force: true }),
  }
}

function importStream(specs: readonly CommitSpec[]): Buffer {
  const parts: Buffer[] = []
  const line = (text: string): void => {
    parts.push(Buffer.from(`${text}\n`))
  }
  const data = (content: string | Uint8Array): void => {
    const bytes = Buffer.from(content)
    line(`data ${bytes.length}`)
    parts.push(bytes)
    line('')
  }
  for (const [index, spec] of specs.entries()) {
    const branch = `refs/heads/${spec.branch ?? 'main'}`
    const seconds = spec.date === undefined ? FIRST_DATE + index * 86_400 : Date.parse(spec.date) / 1000
    const [parent, ...others] = spec.parents ?? (index === 0 ? [] : [index - 1])
    // without this a commit without parents would follow the branch
    line(`reset ${branch}`)
    line(`commit ${branch}`)
    line(`mark :${index + 1}`)
    line(`author ${IDENTITY} ${seconds} +0000`)
    line(`committer ${IDENTITY} ${seconds} +0000`)
    data(spec.message ?? `Commit ${index + 1}`)
    if (parent !== undefined) line(`from :${parent + 1}`)
    for (const other of others) line(`merge :${other + 1}`)
    for (const [path, content] of Object.entries(spec.files ?? {})) {
      if (content === null) line(`D ${quote(path)}`)
      else {
        line(`M 100644 inline ${quote(path)}`)
        data(content)
      }
    }
    for (const [path, target] of Object.entries(spec.symlinks ?? {})) {
      line(`M 120000 inline ${quote(path)}`)
      data(target)
    }
    for (const [path, id] of Object.entries(spec.submodules ?? {})) line(`M 160000 ${id} ${quote(path)}`)
    line('')
    line(`get-mark :${index + 1}`)
  }
  return Buffer.concat(parts)
}

const quote = (path: string): string => `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`
