import { resolve } from 'node:path'
import type { Tree } from '../model.ts'
import type { Repository } from '../repository.ts'
import { GitError, type GitOptions, git } from './git.ts'
import { readChanges } from './git-changes.ts'
import { directoryName, fileName, readTreeObject } from './git-directories.ts'
import { type GitObjects, openObjects } from './git-objects.ts'
import { isPossiblePath, readTree } from './git-tree.ts'

/** A repository on disk, and what only its owner asks of it. */
export interface GitRepository extends Repository {
  /** Top of the work tree, or the bare repository. */
  readonly directory: string
  /** The full id of the commit that a revision names, tags peeled; `undefined` where there is none. */
  resolve(revision: string): Promise<string | undefined>
  /** Whether a revision is the name of a branch, here or of a remote: something that moves on. */
  isBranch(revision: string): Promise<boolean>
  /** Whether history was cut off when it was fetched. */
  isShallow(): Promise<boolean>
  mergeBase(a: string, b: string): Promise<string | undefined>
  /** Frees what the handle holds on disk. */
  close(): Promise<void>
}

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** Arguments of one `git log` may take this many characters; systems refuse some millions. */
const LONGEST_ARGUMENTS = 100_000

/**
 * Opens a work tree or a bare repository.
 * @throws GitError where `directory` is not in a repository, or git cannot be run.
 */
export async function openGitRepository(directory: string): Promise<GitRepository> {
  const top = await topOf(directory)
  const objects = await openObjects(top)
  const trees = new Map<string, Promise<Tree>>()
  // no object is worth a connection; a partial clone fails at once instead
  const local = (args: readonly string[], options: GitOptions = {}): Promise<Buffer> =>
    git(top, args, { ...options, env: { GIT_ALLOW_PROTOCOL: 'none', ...options.env } })

  const tree = async (commit: string): Promise<Tree> => {
    const known = trees.get(assertObjectId(commit))
    if (known !== undefined) return known
    const reading = local(['ls-tree', '-r', '-z', '--full-tree', commit]).then(readTree)
    trees.set(commit, reading)
    return reading
  }

  return {
    directory: top,
    tree,
    commit: async (id) => {
      const found = await readCommit(objects, assertObjectId(id))
      return found && { id, date: found.date }
    },
    find: (wanted) => find(objects, tree, wanted),
    read: async (ids) => {
      const found = await objects.read(ids.map(assertObjectId))
      return new Map([...found].map(([id, { content }]) => [id, content]))
    },
    changes: async (base, head) => {
      const flags = ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--no-ext-diff', '-l1000']
      const range = [assertObjectId(base), assertObjectId(head)]
      try {
        return readChanges(await local([...flags, '--find-renames', ...range]))
      } catch (error) {
        // in a partial clone the contents may be missing that tell what is alike; equal ids still tell what moved
        if (!objects.isPartial) throw error
        return readChanges(await local([...flags, '--find-renames=100%', ...range]))
      }
    },
    everHeld: async (head, paths) => {
      // a commit that touched a path proves it; side branches and merges count, so history is not simplified
      const flags = ['log', '--format=', '--name-only', '-z', '--root', '--no-renames', '--no-follow', '--no-color']
      const history = ['--full-history', '--diff-merges=first-parent', '--no-show-signature', '--no-relative']
      const command = ['--literal-pathspecs', ...flags, ...history, assertObjectId(head), '--']
      const touched = new Set<string>()
      const possible = paths.filter(isPossiblePath)
      for (const some of portions(possible))
        for (const name of (await local([...command, ...some])).toString('utf8').split('\0')) touched.add(name)
      return new Set(possible.filter((path) => touched.has(path)))
    },
    resolve: async (revision) => {
      if (revision === '' || revision.startsWith('-') || /[\0\n]/.test(revision)) return undefined
      if (OBJECT_ID.test(revision)) return (await readCommit(objects, revision))?.id
      return lineOf(local(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]))
    },
    isBranch: async (revision) => {
      if (revision === '' || revision.startsWith('-') || /[\0\n]/.test(revision)) return false
      const name = await lineOf(local(['rev-parse', '--verify', '--quiet', '--symbolic-full-name', revision]))
      return name !== undefined && /^refs\/(?:heads|remotes)\//.test(name)
    },
    isShallow: async () => (await lineOf(local(['rev-parse', '--is-shallow-repository']))) === 'true',
    mergeBase: async (a, b) => lineOf(local(['merge-base', assertObjectId(a), assertObjectId(b)])),
    close: () => objects.close(),
  }
}

/** Pathspecs are read from the folder git runs in, so it runs at the top. */
async function topOf(directory: string): Promise<string> {
  const up = (await git(directory, ['rev-parse', '--show-cdup'])).toString('utf8').replace(/\n$/, '')
  return resolve(directory, up)
}

async function readCommit(objects: GitObjects, id: string): Promise<{ id: string; date: string } | undefined> {
  const name = `${id}^{commit}`
  const commit = (await objects.read([name])).get(name)
  if (commit === undefined) return undefined
  const text = Buffer.from(commit.content).toString('utf8')
  const seconds = Number(/^committer [^\n]*> (-?\d+) [+-]\d+$/m.exec(text)?.[1] ?? Number.NaN)
  const date = new Date(seconds * 1000)
  if (Number.isNaN(date.getTime())) throw new GitError(`commit ${commit.id} carries no date that can be read`, '')
  return { id: commit.id, date: date.toISOString() }
}

/** Reads the folders that hold the paths, each once, all in one process: tree objects tell links from files, names of blobs do not. */
async function find(
  objects: GitObjects,
  tree: (commit: string) => Promise<Tree>,
  wanted: Parameters<Repository['find']>[0],
): ReturnType<Repository['find']> {
  const questions = wanted.map(({ commit, path }) => {
    const directory = directoryName({ commit: assertObjectId(commit), path })
    return { commit, path, directory, name: typeof directory === 'object' ? directory.name : undefined }
  })
  const found = await objects.read(questions.flatMap(({ name }) => name ?? []))
  const folders = new Map(
    [...found].map(([name, { id, content }]) => [name, readTreeObject(content, id.length / 2)] as const),
  )
  return Promise.all(
    questions.map(async ({ commit, path, directory, name }) => {
      if (directory === 'unspeakable') return (await readCommit(objects, commit)) && (await tree(commit)).get(path)
      return name === undefined ? undefined : folders.get(name)?.get(fileName(path))
    }),
  )
}

function assertObjectId(id: string): string {
  if (!OBJECT_ID.test(id))
    throw new GitError(`expected a full object id, 40 or 64 hexadecimal digits, and not ${JSON.stringify(id)}`, '')
  return id
}

/** The one line git answers, or `undefined` where it found nothing and said nothing. */
async function lineOf(answer: Promise<Buffer>): Promise<string | undefined> {
  try {
    return (await answer).toString('utf8').trim() || undefined
  } catch (error) {
    if (error instanceof GitError && error.stderr === '' && error.exitCode === 1) return undefined
    throw error
  }
}

function portions(paths: readonly string[]): readonly (readonly string[])[] {
  const lists: string[][] = []
  let length = LONGEST_ARGUMENTS
  for (const path of paths) {
    if (length + path.length > LONGEST_ARGUMENTS) {
      lists.push([])
      length = 0
    }
    lists.at(-1)?.push(path)
    length += path.length + 1
  }
  return lists
}
