import { readUrl } from '../links/read-url.ts'
import { isRedirectionFile } from '../links/redirections.ts'
import type { Repository } from '../repository.ts'
import { isRepositoryName } from '../repository-name.ts'
import { shownValue } from '../shown-value.ts'
import { CannotRun } from './cannot-run.ts'
import { type Fetching, lookUpAll, prepareFetching } from './fetching.ts'
import { git } from './git.ts'
import { type GitRepository, openGitRepository } from './git-repository.ts'
import { isRefName } from './ref-name.ts'
import { type RemoteObjects, remoteObjects } from './remote-objects.ts'
import { SourceUnreachable, sourceUnreachable } from './source-unreachable.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'

/** A repository on a server, and who asks. */
export interface Remote {
  /** Such as `https://github.com`. */
  readonly serverUrl: string
  /** `owner/name`. */
  readonly name: string
  /** Empty where none is given. */
  readonly token: string
  /** Branch, tag or commit in full that counts as the newest; `HEAD` where absent. */
  readonly revision?: string
  /** Seconds without a byte after which the server counts as stalled. */
  readonly stalledAfter?: number
  /** Seconds that one request may take. */
  readonly longest?: number
}

/** A repository on a server, read as far as somebody asks, and one folder on disk until it is closed. */
export interface RemoteRepository extends Repository {
  /** The bare repository that holds what has been fetched. */
  readonly directory: string
  /** The commit that counts as the newest. */
  readonly head: string
  close(): Promise<void>
}

/** Commits whose trees are fetched to tell what became of a file. */
const LONGEST_HISTORY = 20_000

/**
 * Fetches all commits of a repository, and later, in few requests, what of their files is asked for.
 * @throws SourceUnreachable where the server does not hand it out, now or at any later question.
 * @throws CannotRun where it does, and has no such revision.
 */
export async function openRemoteRepository(remote: Remote): Promise<RemoteRepository> {
  const url = addressOf(remote)
  const { path: directory, remove } = await makeTemporaryFolder()
  try {
    await git(directory, ['init', '--quiet', '--bare', '--template=', directory])
    for (const [key, value] of [
      ['url', url],
      ['promisor', 'true'],
      ['partialclonefilter', 'tree:0'],
    ] as const)
      await git(directory, ['config', `remote.origin.${key}`, value])
    const fetching = fetchingOf(directory, remote)
    const failure = (said: string) => unreachable(remote, said)
    const objects = remoteObjects(fetching, failure)
    const tip = await tipOf(remote, fetching)
    await objects.commits([tip])
    const local = await openGitRepository(directory)
    const close = async (): Promise<void> => {
      await objects.idle()
      await local.close()
      await remove()
    }
    const head = await local.resolve(tip)
    if (head !== undefined) return { ...port(local, objects, head), directory: local.directory, head, close }
    await local.close()
    throw noRevision(remote)
  } catch (error) {
    await remove()
    throw error
  }
}

/** Answers from what has been fetched, after fetching what the question needs. */
function port(local: GitRepository, objects: RemoteObjects, head: string): Repository {
  const withTrees = new Set<string>()
  const needTrees = async (ids: readonly string[]): Promise<void> => {
    const held = await local.commits([...new Set(ids)].filter((id) => !withTrees.has(id)))
    if (held.size === 0) return
    const commits = [...held.values()].map(({ id }) => id)
    await objects.contents(await rootTrees(local, ['--no-walk=unsorted', '--stdin'], `${commits.join('\n')}\n`))
    for (const id of held.keys()) withTrees.add(id)
  }
  return {
    commits: (ids) => local.commits(ids),
    changes: (base, to) => local.changes(base, to),
    relate: (pairs) => local.relate(pairs),
    linesWith: (commit, texts) => local.linesWith(commit, texts),
    tree: async (commit) => {
      await needTrees([commit])
      return local.tree(commit)
    },
    find: async (wanted) => {
      await needTrees(wanted.map(({ commit }) => commit))
      return local.find(wanted)
    },
    read: async (ids) => {
      await objects.contents(ids)
      return local.read(ids)
    },
    history: async (commit, paths) => {
      const trees = await rootTrees(local, [`--max-count=${LONGEST_HISTORY + 1}`, commit])
      if (trees.length > LONGEST_HISTORY) return { versions: new Map(), isComplete: false }
      await objects.contents(trees)
      return local.history(commit, paths)
    },
    prepare: async ({ commits, files }) => {
      const named = [...new Set([...commits, ...files.map(({ commit }) => commit)])]
      const held = await local.commits(named)
      await objects.commits(named.filter((id) => !held.has(id)))
      await needTrees([...named, head])
      const ids = await local.find(files)
      const redirections = [...(await local.tree(head))].filter(([path]) => isRedirectionFile(path))
      await objects.contents([...ids.filter((id) => id !== undefined), ...redirections.map(([, id]) => id)])
    },
  }
}

/** Root trees of commits, from what the commits themselves say. */
async function rootTrees(
  { directory }: GitRepository,
  commits: readonly string[],
  input?: string,
): Promise<readonly string[]> {
  const flags = ['rev-list', '--no-commit-header', '--format=%T']
  const env = { GIT_ALLOW_PROTOCOL: 'none' }
  const listed = await git(directory, [...flags, ...commits], { env, ...(input === undefined ? {} : { input }) })
  return listed.toString('utf8').split('\n').filter(Boolean)
}

function addressOf({ serverUrl, name }: Remote): string {
  if (!isRepositoryName(name))
    throw new CannotRun(
      `Unexpected repository ${shownValue(name)}, expected \`owner/name\``,
      'Name the English repository.',
    )
  const server = readUrl(serverUrl)
  if (server !== undefined && /^https?:$/.test(server.protocol) && server.username + server.password === '')
    return `${serverUrl.replace(/(?<!\/)\/+$/, '')}/${name}`
  throw new CannotRun(
    `Unexpected \`GITHUB_SERVER_URL\` ${shownValue(server === undefined ? serverUrl : server.host)}, expected an address such as \`https://github.com\``,
    'Leave the variable as the runner sets it.',
  )
}

function fetchingOf(directory: string, { serverUrl, token, stalledAfter = 30, longest = 300 }: Remote): Fetching {
  const { env } = prepareFetching(directory, serverUrl, token)
  return {
    directory,
    timeout: longest * 1000,
    env: {
      ...env,
      GIT_ALLOW_PROTOCOL: 'http:https',
      GIT_HTTP_LOW_SPEED_LIMIT: '1',
      GIT_HTTP_LOW_SPEED_TIME: String(stalledAfter),
      // no window that asks for a password
      GIT_ASKPASS: '',
    },
  }
}

/** The id that the server has for the revision: a commit, or the tag of one. */
async function tipOf(remote: Remote, fetching: Fetching): Promise<string> {
  const revision = remote.revision === 'HEAD' ? undefined : remote.revision
  const isId = revision !== undefined && /^[0-9a-f]{40}$/.test(revision)
  const named = revision !== undefined && !isId && isRefName(revision)
  const refs = named ? [`refs/heads/${revision}`, `refs/tags/${revision}`] : []
  const answer = await lookUpAll(fetching, ['HEAD', ...refs])
  if ('refused' in answer) throw unreachable(remote, answer.refused)
  if (isId) return revision
  const [tip] = (revision === undefined ? ['HEAD'] : refs).flatMap((ref) => answer.ids.get(ref) ?? [])
  if (tip !== undefined) return tip
  if (revision === undefined) throw new SourceUnreachable(remote.name, 'its `HEAD` names no commit', '')
  throw noRevision(remote)
}

function unreachable({ name, token }: Remote, said: string): SourceUnreachable {
  return sourceUnreachable(name, said, [token, Buffer.from(`x-access-token:${token}`).toString('base64')])
}

const noRevision = ({ name, revision = 'HEAD' }: Remote): CannotRun =>
  new CannotRun(
    `Unexpected \`source-ref\` ${shownValue(revision)}, expected a branch, tag or full commit id of ${shownValue(name)}`,
    'Name one that the English repository has.',
  )
