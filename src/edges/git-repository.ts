import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BlobId, Tree } from '../model.ts'
import type { Repository } from '../repository.ts'
import { GitError, git } from './git.ts'
import { readBatch } from './git-batch.ts'
import { readChanges } from './git-changes.ts'
import { readTree } from './git-tree.ts'

/** A repository on disk, and what only its owner asks of it. */
export interface GitRepository extends Repository {
  readonly directory: string
  /** The full id of the commit that a revision names, tags peeled; `undefined` where there is none. */
  resolve(revision: string): Promise<string | undefined>
  /** Whether history was cut off when it was fetched. */
  isShallow(): Promise<boolean>
  mergeBase(a: string, b: string): Promise<string | undefined>
  /** Frees what the handle holds on disk. */
  close(): Promise<void>
}

const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** More paths than this at one commit are looked up in its whole tree. */
const MOST_PATHS = 200

/**
 * Opens a work tree or a bare repository.
 * @throws GitError where `directory` is not in a repository, or git cannot be run.
 */
export async function openGitRepository(directory: string): Promise<GitRepository> {
  await git(directory, ['rev-parse', '--git-dir'])
  const objects = await openObjects(directory)
  const trees = new Map<string, Promise<Tree>>()

  const tree = (commit: string): Promise<Tree> => {
    const known = trees.get(assertCommitId(commit))
    if (known) return known
    const reading = git(directory, ['ls-tree', '-r', '-z', '--full-tree', commit]).then(readTree)
    trees.set(commit, reading)
    return reading
  }

  const read: Repository['read'] = async (ids) => {
    const wanted = [...new Set(ids)].map(assertCommitId)
    return wanted.length === 0
      ? new Map()
      : readBatch(await objects.git(['cat-file', '--batch'], `${wanted.join('\n')}\n`), wanted)
  }

  const commit: Repository['commit'] = async (id) => {
    const name = `${assertCommitId(id)}^{commit}`
    const content = readBatch(await objects.git(['cat-file', '--batch'], `${name}\n`), [name]).get(name)
    const seconds = content && /^committer [^\n]*> (\d+) [+-]\d{4}$/m.exec(Buffer.from(content).toString('utf8'))?.[1]
    return seconds ? { id, date: new Date(Number(seconds) * 1000).toISOString() } : undefined
  }

  const find: Repository['find'] = async (wanted) => {
    const byCommit = Map.groupBy(wanted, ({ commit }) => assertCommitId(commit))
    const found = new Map<string, Tree>()
    await inTurns([...byCommit], async ([id, paths]) => {
      if (trees.has(id) || paths.length > MOST_PATHS) {
        if (await commit(id)) found.set(id, await tree(id))
      } else if (await commit(id)) {
        const names = [...new Set(paths.map(({ path }) => path))]
        found.set(
          id,
          readTree(await git(directory, ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', id, '--', ...names])),
        )
      }
    })
    return wanted.map(({ commit: id, path }) => found.get(id)?.get(path))
  }

  return {
    directory,
    tree,
    read,
    commit,
    find,
    changes: async (base, head) => {
      const range = [assertCommitId(base), assertCommitId(head)]
      return readChanges(
        await git(directory, ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--find-renames', '-l1000', ...range]),
      )
    },
    everHeld: async (head, paths) => {
      if (paths.length === 0) return new Set()
      // any commit that touched a path proves it; side branches count, so history is not simplified
      const flags = ['log', '--format=', '--name-only', '-z', '--no-renames', '--full-history']
      const names = await git(directory, ['--literal-pathspecs', ...flags, assertCommitId(head), '--', ...paths])
      const touched = new Set(names.toString('utf8').split('\0'))
      return new Set(paths.filter((path) => touched.has(path)))
    },
    resolve: async (revision) => {
      if (revision.startsWith('-') || /[\0\n]/.test(revision)) return undefined
      return whenFound(git(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]))
    },
    isShallow: async () =>
      (await git(directory, ['rev-parse', '--is-shallow-repository'])).toString('utf8').trim() === 'true',
    mergeBase: async (a, b) => whenFound(git(directory, ['merge-base', assertCommitId(a), assertCommitId(b)])),
    close: () => objects.close(),
  }
}

/** Reads objects by id. */
interface Objects {
  git(args: readonly string[], input: string): Promise<Buffer>
  close(): Promise<void>
}

/**
 * In a partial clone git would ask the network for an object that is missing, or fail. There, objects are read through an empty
 * repository that borrows the clone's, for which a missing object is just missing.
 */
async function openObjects(directory: string): Promise<Objects> {
  const settings = await git(directory, ['config', '--null', '--list'])
  if (!/(?:^|\0)(?:extensions\.partialclone|remote\.[^\0]*\.promisor)\n/.test(settings.toString('utf8'))) {
    return { git: (args, input) => git(directory, args, { input }), close: async () => {} }
  }
  const [path = '', format = 'sha1'] = (
    await git(directory, ['rev-parse', '--path-format=absolute', '--git-path', 'objects', '--show-object-format'])
  )
    .toString('utf8')
    .split('\n')
  const borrower = await mkdtemp(join(tmpdir(), 'handback-check-'))
  await git(borrower, ['init', '--quiet', '--bare', `--object-format=${format}`, borrower])
  const env = { GIT_DIR: borrower, GIT_ALTERNATE_OBJECT_DIRECTORIES: quotePath(path) }
  return {
    git: (args, input) => git(borrower, args, { input, env }),
    close: () => rm(borrower, { recursive: true, force: true }),
  }
}

/** A path in a list that git splits at `:`, in the quotes that let it hold one. */
const quotePath = (path: string): string => `"${path.replace(/["\\]/g, '\\$&')}"`

function assertCommitId(id: BlobId): string {
  if (!COMMIT_ID.test(id))
    throw new GitError(`expected a full object id, 40 or 64 hexadecimal digits, and not ${JSON.stringify(id)}`, '')
  return id
}

/** The one line git answers, or `undefined` where it found nothing and said nothing. */
async function whenFound(answer: Promise<Buffer>): Promise<string | undefined> {
  try {
    return (await answer).toString('utf8').trim() || undefined
  } catch (error) {
    if (error instanceof GitError && error.stderr === '') return undefined
    throw error
  }
}

/** At most four git processes at once. */
async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items]
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item)
  }
  await Promise.all([worker(), worker(), worker(), worker()])
}
