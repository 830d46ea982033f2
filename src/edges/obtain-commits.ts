import { shownValue } from '../shown-value.ts'
import { CannotRun } from './cannot-run.ts'
import type { ChangeRequest, ThreeDots } from './event.ts'
import { CHECKOUT, type Fetching, fetchFrom, lookUp } from './fetching.ts'
import { forkOf } from './fork-of.ts'
import { git } from './git.ts'
import type { GitRepository } from './git-repository.ts'
import { isRefName } from './ref-name.ts'

/** Two commits that the clone holds. */
export interface CommitRange {
  readonly base: string
  readonly head: string
}

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
      await need(request.head, 'head', request.headRef)
      return fromBaseBranch(request, clone, fetching)
    case 'push': {
      await need(request.head, 'head')
      const head = await peeled(request.head, clone)
      if (await mayHave(clone, fetching, request.before)) return { base: request.before, head }
      // a forced push left nothing of what was there before
      return obtainCommits({ ...request, kind: 'branch' }, clone, fetching)
    }
    case 'branch': {
      await need(request.head, 'head')
      const tip = await tipOf(request.defaultBranch, clone, fetching)
      if ('why' in tip)
        throw new CannotRun(
          `The default branch ${shownValue(request.defaultBranch)} is not in the checkout and could not be fetched`,
          CHECKOUT,
          [tip.why],
        )
      return forkOf(tip.id, await peeled(request.head, clone), clone, fetching)
    }
  }
}

/** The commit, where an id is that of an annotated tag. */
const peeled = async (id: string, clone: GitRepository): Promise<string> => (await clone.resolve(id)) ?? id

/**
 * Base and head that a user named. A commit id is compared as it is; of a branch or tag counts where the head left it, or what
 * came to it since would seem undone.
 */
export async function obtainNamed(
  base: string,
  head: string,
  clone: GitRepository,
  fetching: Fetching,
): Promise<CommitRange> {
  const ids = { base: await named(base, 'base', clone, fetching), head: await named(head, 'head', clone, fetching) }
  return ids.base === base ? ids : forkOf(ids.base, ids.head, clone, fetching)
}

async function named(revision: string, input: string, clone: GitRepository, fetching: Fetching): Promise<string> {
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision)) {
    await needCommit(clone, fetching, revision, input)
    return revision
  }
  const here = (await clone.resolve(revision)) ?? (await clone.resolve(`refs/remotes/origin/${revision}`))
  if (here !== undefined) return here
  const refusals: string[] = []
  for (const ref of isRefName(revision) ? [`refs/heads/${revision}`, `refs/tags/${revision}`] : []) {
    const found = await fetchRef(ref, clone, fetching)
    if ('id' in found) return found.id
    refusals.push(found.why)
  }
  throw new CannotRun(
    `Unexpected input \`${input}\` ${shownValue(revision)}, expected a commit, branch or tag of this repository`,
    `Give a full commit id or a name that exists. ${CHECKOUT}`,
    refusals,
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

/** The payload's base may be older than what the head has merged of its base branch since: the branch itself tells. */
async function fromBaseBranch(
  { base, baseBranch, head }: ThreeDots,
  clone: GitRepository,
  fetching: Fetching,
): Promise<CommitRange> {
  const tip = await tipOf(baseBranch, clone, fetching)
  if ('id' in tip) {
    const range = await forkOf(tip.id, head, clone, fetching)
    // merged since, and not yet when the event came
    if (range.base !== head) return range
  }
  await needCommit(clone, fetching, base, 'base')
  return forkOf(base, head, clone, fetching)
}

type Found = { readonly id: string } | { readonly why: string }

async function tipOf(branch: string, clone: GitRepository, fetching: Fetching): Promise<Found> {
  const found = await fetchRef(`refs/heads/${branch}`, clone, fetching)
  if ('id' in found) return found
  const id = await clone.resolve(`refs/remotes/origin/${branch}`)
  return id === undefined ? found : { id }
}

/** The commit that a ref of the remote is at, fetched by its id: no ref is made for it here. */
async function fetchRef(ref: string, clone: GitRepository, fetching: Fetching): Promise<Found> {
  const answer = await lookUp(fetching, ref)
  if ('refused' in answer) return { why: answer.refused }
  if (answer.id === undefined) return { why: `The remote \`origin\` has no ${shownValue(ref)}` }
  const refused = await fetchMissing(clone, fetching, answer.id)
  const id = await clone.resolve(answer.id)
  return id === undefined ? { why: refused ?? `${shownValue(ref)} is not at a commit` } : { id }
}

async function mayHave(clone: GitRepository, fetching: Fetching, id: string): Promise<boolean> {
  await fetchMissing(clone, fetching, id)
  return (await clone.commits([id])).has(id)
}

async function needCommit(
  clone: GitRepository,
  fetching: Fetching,
  id: string,
  what: string,
  ref?: string,
): Promise<void> {
  let refused: string | undefined
  for (const name of ref === undefined ? [id] : [id, ref]) {
    refused = await fetchMissing(clone, fetching, id, name)
    if ((await clone.commits([id])).has(id)) return
  }
  throw new CannotRun(
    `The ${what} commit \`${id}\` is not in the checkout and could not be fetched`,
    CHECKOUT,
    refused === undefined ? [] : [refused],
  )
}

/** Fetches `name` unless the clone holds `id`, one commit deep where it is shallow. Gives git's words where that failed. */
async function fetchMissing(
  clone: GitRepository,
  fetching: Fetching,
  id: string,
  name = id,
): Promise<string | undefined> {
  if ((await clone.commits([id])).has(id)) return undefined
  return fetchFrom(fetching, [name], (await clone.isShallow()) ? ['--depth=1'] : [])
}
