import { CannotRun } from './cannot-run.ts'
import type { ChangeRequest } from './event.ts'
import { type Fetching, fetchFrom } from './fetching.ts'
import { git } from './git.ts'
import type { GitRepository } from './git-repository.ts'

/** Two commits that the clone holds. */
export interface CommitRange {
  readonly base: string
  readonly head: string
}

const CHECKOUT =
  'Set `fetch-depth: 0` in the `actions/checkout` step, and see that the job has `permissions: contents: read`.'

/**
 * Makes sure that the clone holds what a request compares, fetching what it lacks as data; nothing is checked out.
 * @throws CannotRun where a commit can neither be found nor fetched.
 */
export async function obtainCommits(
  request: Exclude<ChangeRequest, { kind: 'nothing' }>,
  clone: GitRepository,
  fetching: Fetching,
): Promise<CommitRange> {
  const need = (id: string, what: string, ref?: string): Promise<void> => needCommit(clone, fetching, id, what, ref)
  switch (request.kind) {
    case 'exact':
      await need(request.base, 'base')
      await need(request.head, 'head')
      return { base: request.base, head: request.head }
    case 'merge': {
      const range = await fromMergeCommit(request.merge, request.otherwise.head, clone, fetching)
      return range ?? obtainCommits(request.otherwise, clone, fetching)
    }
    case 'three-dots':
      await need(request.base, 'base')
      await need(request.head, 'head', request.headRef)
      return forkOf(request.base, request.head, clone, fetching)
    case 'push':
      await need(request.head, 'head')
      if (await mayHave(clone, fetching, request.before)) return { base: request.before, head: request.head }
      // a forced push left nothing of what was there before
      return obtainCommits({ ...request, kind: 'branch' }, clone, fetching)
    case 'branch':
      await need(request.head, 'head')
      return forkOf(await tipOf(request.defaultBranch, clone, fetching), request.head, clone, fetching)
  }
}

/** Base and head that a user named: ids, or names of branches and tags. */
export async function obtainNamed(
  base: string,
  head: string,
  clone: GitRepository,
  fetching: Fetching,
): Promise<CommitRange> {
  return { base: await named(base, 'base', clone, fetching), head: await named(head, 'head', clone, fetching) }
}

async function named(revision: string, input: string, clone: GitRepository, fetching: Fetching): Promise<string> {
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision)) {
    await needCommit(clone, fetching, revision, input)
    return revision
  }
  const here = (await clone.resolve(revision)) ?? (await clone.resolve(`refs/remotes/origin/${revision}`))
  if (here !== undefined) return here
  if (/^[\w.][\w./-]*$/.test(revision) && !revision.includes('..')) {
    for (const ref of [`refs/heads/${revision}`, `refs/tags/${revision}`]) {
      const id = await fetchRef(ref, clone, fetching)
      if (id !== undefined) return id
    }
  }
  throw new CannotRun(
    `Unexpected input \`${input}\` \`${revision}\`, expected a commit, branch or tag of this repository`,
    `Give a full commit id or a name that exists. ${CHECKOUT}`,
  )
}

/** The merge commit against its first parent: exactly what the pull request brings, however far its base has moved on. */
async function fromMergeCommit(
  merge: string,
  head: string,
  clone: GitRepository,
  fetching: Fetching,
): Promise<CommitRange | undefined> {
  if (!(await mayHave(clone, fetching, merge))) return undefined
  const [base, second, ...more] = await parentsOf(merge, clone)
  // another commit than the pull request's merge: its event is old, or the merge had conflicts
  if (base === undefined || second !== head || more.length > 0) return undefined
  return (await mayHave(clone, fetching, base)) ? { base, head: merge } : undefined
}

/** As the commit itself says: a shallow clone knows them though it does not hold them. */
async function parentsOf(commit: string, clone: GitRepository): Promise<readonly string[]> {
  const text = (await git(clone.directory, ['cat-file', 'commit', commit])).toString('utf8')
  return [...text.slice(0, text.indexOf('\n\n')).matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id)
}

/** History that is fetched, in steps, to find where two commits parted; then all of it. */
const STEPS = [['--deepen=50'], ['--deepen=500'], ['--deepen=5000'], ['--unshallow']]

async function forkOf(base: string, head: string, clone: GitRepository, fetching: Fetching): Promise<CommitRange> {
  let refused: string | undefined
  for (const step of [undefined, ...STEPS]) {
    if (step !== undefined) {
      if (!(await clone.isShallow())) break
      refused = await fetchFrom(fetching, [base, head], step)
      if (refused !== undefined) break
    }
    const fork = await clone.mergeBase(base, head)
    if (fork !== undefined) return { base: fork, head }
  }
  throw new CannotRun(
    `No common commit of the base \`${base}\` and the head \`${head}\` was found`,
    CHECKOUT,
    refused === undefined ? [] : [refused],
  )
}

async function tipOf(branch: string, clone: GitRepository, fetching: Fetching): Promise<string> {
  const tip =
    (await fetchRef(`refs/heads/${branch}`, clone, fetching)) ?? (await clone.resolve(`refs/remotes/origin/${branch}`))
  if (tip !== undefined) return tip
  throw new CannotRun(`The default branch \`${branch}\` is not in the checkout and could not be fetched`, CHECKOUT)
}

/** The commit that a ref of the remote is at, fetched; `undefined` where the remote has none of that name. */
async function fetchRef(ref: string, clone: GitRepository, fetching: Fetching): Promise<string | undefined> {
  const kept = `refs/handback-check/${ref.replace(/^refs\//, '')}`
  const refused = await fetchFrom(fetching, [`+${ref}:${kept}`], await oneDeep(clone))
  return refused === undefined ? clone.resolve(kept) : undefined
}

const oneDeep = async (clone: GitRepository): Promise<readonly string[]> =>
  (await clone.isShallow()) ? ['--depth=1'] : []

async function mayHave(clone: GitRepository, fetching: Fetching, id: string): Promise<boolean> {
  if ((await clone.commit(id)) !== undefined) return true
  await fetchFrom(fetching, [id], await oneDeep(clone))
  return (await clone.commit(id)) !== undefined
}

async function needCommit(
  clone: GitRepository,
  fetching: Fetching,
  id: string,
  what: string,
  ref?: string,
): Promise<void> {
  if ((await clone.commit(id)) !== undefined) return
  let refused: string | undefined
  for (const name of ref === undefined ? [id] : [id, ref]) {
    refused = await fetchFrom(fetching, [name], await oneDeep(clone))
    if ((await clone.commit(id)) !== undefined) return
  }
  throw new CannotRun(
    `The ${what} commit \`${id}\` is not in the checkout and could not be fetched`,
    CHECKOUT,
    refused === undefined ? [] : [refused],
  )
}
