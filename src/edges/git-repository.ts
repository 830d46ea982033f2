import { readFile } from 'node:fs/promises'
import type { Commit, Tree } from '../model.ts'
import type { Repository } from '../repository.ts'
import { GitError, type GitOptions, git } from './git.ts'
import { directoryName, fileName, readTreeObject } from './git-directories.ts'
import { LOG_FORMAT, readParents, relateBy, versionReader } from './git-history.ts'
import { readGrep } from './git-lines.ts'
import { openListings } from './git-listings.ts'
import { assertObjectId, isObjectId } from './git-object-id.ts'
import type { BatchObject } from './git-object-stream.ts'
import { alternateObjects, type GitObjects, openObjects } from './git-objects.ts'
import { readPlace } from './git-place.ts'
import { isPossiblePath } from './git-tree.ts'

/** A repository on disk, and what only its owner asks of it. */
export interface GitRepository extends Repository {
  /** Top of the work tree, or the bare repository. */
  readonly directory: string
  /** The folder of its objects. */
  readonly objects: string
  /** A folder of objects that are read besides its own. */
  readonly more?: string
  /** The full id of the commit that a revision names, tags peeled; `undefined` where there is none. */
  resolve(revision: string): Promise<string | undefined>
  /** Whether a revision is the name of a branch, here or of a remote: something that moves on. */
  isBranch(revision: string): Promise<boolean>
  /** Whether history was cut off when it was fetched. */
  isShallow(): Promise<boolean>
  /** Commits whose parents were cut off. */
  cutOff(): Promise<ReadonlySet<string>>
  mergeBase(a: string, b: string): Promise<string | undefined>
  /** Begins to read the files of a commit, and what changed since `base`, so that they are there when they are asked for, which is told of failures. */
  begin(head: string, base?: string): void
  /** Ends what git still does for the handle, and frees what it holds on disk. */
  close(): Promise<void>
}

/** Paths to which a `git log` is limited. */
const MOST_PATHSPECS = 12

/** A commit that touched a path proves it; side branches and merges count, so history is not simplified. */
const LOG = [
  ...['log', LOG_FORMAT, '--raw', '-z', '--no-abbrev', '--root', '--no-renames', '--no-color', '--no-follow'],
  ...['--full-history', '--diff-merges=first-parent', '--no-show-signature', '--no-relative'],
]

/**
 * Opens a work tree or a bare repository; `more` as of a `GitRepository`.
 * @throws GitError where `directory` is not in a repository, or git cannot be run.
 */
export async function openGitRepository(directory: string, more?: string): Promise<GitRepository> {
  const place = await readPlace(directory)
  const top = place.directory
  const objects = await openObjects(place, more)
  const alternates = alternateObjects(more)
  const closing = new AbortController()
  // no object is worth a connection; a partial clone fails at once instead
  const local = (args: readonly string[], options: GitOptions = {}): Promise<Buffer> =>
    git(top, args, {
      ...options,
      signal: closing.signal,
      env: { GIT_ALLOW_PROTOCOL: 'none', ...alternates, ...options.env },
    })

  const { tree, changes, begin } = openListings(local, place.isPartial)
  // read each time, since a fetch may bring what was cut off
  const cutOff = async (): Promise<ReadonlySet<string>> =>
    new Set((await textOf(place.shallow)).split('\n').filter(Boolean))

  return {
    directory: top,
    objects: place.objects,
    ...(more === undefined ? {} : { more }),
    tree,
    commits: (ids) => readCommits(objects, ids),
    find: (wanted) => find(objects, tree, wanted),
    read: async (ids) => {
      const found = await objects.read(ids.map(assertObjectId))
      return new Map([...found].map(([id, { content }]) => [id, content]))
    },
    changes,
    history: async (head, paths) => {
      const possible = new Set(paths.filter(isPossiblePath))
      const reader = versionReader((path) => possible.has(path))
      // git holds each change against each path: from some dozen on, all of the log is read faster
      const limits = possible.size > MOST_PATHSPECS ? [] : [...possible]
      if (possible.size > 0)
        await local(['--literal-pathspecs', ...LOG, assertObjectId(head), '--', ...limits], {
          onOutput: reader.read,
        })
      return { versions: reader.versions(), isComplete: (await cutOff()).size === 0 }
    },
    relate: async (pairs) => {
      const ids = [...new Set(pairs.flat().map(assertObjectId))]
      const held = await readCommits(objects, ids)
      const tips = ids.filter((id) => held.has(id))
      const moves = pairs.some(([from, to]) => from !== to && held.has(from) && held.has(to))
      const parents = moves ? await parentsBetween(local, tips) : new Map<string, readonly string[]>()
      const cut = moves ? await cutOff() : new Set<string>()
      return relateBy(
        parents,
        pairs,
        (id) => held.has(id),
        (id) => cut.has(id),
      )
    },
    linesWith: async (commit, texts) => {
      const flags = [
        'grep',
        '-a',
        '-z',
        '-F',
        '-i',
        '--full-name',
        '--no-color',
        '--no-line-number',
        '--no-column',
        '--threads=2',
      ]
      const pages = ['*.md', '*.yml', '*.yaml'].map((glob) => `:(icase,top)${glob}`)
      const prefix = `${assertObjectId(commit)}:`
      try {
        return readGrep(
          await objects.run([...flags, ...texts.flatMap((text) => ['-e', text]), commit, '--', ...pages]),
          prefix,
        )
      } catch (error) {
        if (!(error instanceof GitError)) throw error
        if (error.exitCode === 1 && error.stderr === '') return new Map()
        if (objects.isPartial) return undefined
        throw error
      }
    },
    resolve: async (revision) => {
      if (revision === '' || revision.startsWith('-') || /[\0\n]/.test(revision)) return undefined
      if (isObjectId(revision)) return (await readCommits(objects, [revision])).get(revision)?.id
      return lineOf(local(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]))
    },
    isBranch: async (revision) => {
      if (revision === '' || revision.startsWith('-') || /[\0\n]/.test(revision)) return false
      // such a name is an id to `resolve`, whatever branch has it
      if (isObjectId(revision)) return false
      const name = await lineOf(local(['rev-parse', '--verify', '--quiet', '--symbolic-full-name', revision]))
      return name !== undefined && /^refs\/(?:heads|remotes)\//.test(name)
    },
    isShallow: async () => (await cutOff()).size > 0,
    cutOff,
    mergeBase: async (a, b) => lineOf(local(['merge-base', assertObjectId(a), assertObjectId(b)])),
    begin,
    close: async () => {
      // what was begun and nobody asked for
      closing.abort()
      await objects.close()
    },
  }
}

async function readCommits(objects: GitObjects, ids: readonly string[]): Promise<ReadonlyMap<string, Commit>> {
  const found = await objects.read(ids.map((id) => `${assertObjectId(id)}^{commit}`))
  return new Map(
    ids.flatMap((id) => {
      const commit = found.get(`${id}^{commit}`)
      return commit === undefined ? [] : [[id, { id: commit.id, date: dateOf(commit) }] as const]
    }),
  )
}

function dateOf({ id, content }: BatchObject): string {
  const text = Buffer.from(content).toString('utf8')
  const seconds = Number(/^committer [^\n]*> (-?\d+) [+-]\d+$/m.exec(text)?.[1] ?? Number.NaN)
  const date = new Date(seconds * 1000)
  if (Number.isNaN(date.getTime())) throw new GitError(`commit ${id} carries no date that can be read`, '')
  return date.toISOString()
}

/** Parents of what lies between some commits and one that all of them descend from; without such a one, of all of history. */
async function parentsBetween(local: (args: readonly string[]) => Promise<Buffer>, tips: readonly string[]) {
  const fork = await lineOf(local(['merge-base', '--octopus', ...tips]))
  return readParents(await local(['rev-list', '--parents', ...tips, ...(fork === undefined ? [] : [`^${fork}`])]))
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
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
      if (directory === 'unspeakable')
        return (await readCommits(objects, [commit])).has(commit) ? (await tree(commit)).get(path) : undefined
      return name === undefined ? undefined : folders.get(name)?.get(fileName(path))
    }),
  )
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
