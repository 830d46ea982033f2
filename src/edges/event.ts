import * as v from 'valibot'
import type { PullRequest } from '../model.ts'
import { CannotRun } from './cannot-run.ts'
import { isRefName } from './ref-name.ts'

/** What an event asks to be checked, before any commit is looked up. */
export type ChangeRequest =
  /** What a pull request changes, as its merge commit has it; without that commit, three dots. */
  | { readonly kind: 'merge'; readonly merge: string; readonly otherwise: ThreeDots }
  | ThreeDots
  | { readonly kind: 'exact'; readonly base: string; readonly head: string }
  /** A branch without a commit before: what it holds that the default branch does not. */
  | { readonly kind: 'branch'; readonly head: string; readonly defaultBranch: string }
  | { readonly kind: 'push'; readonly before: string; readonly head: string; readonly defaultBranch: string }
  | { readonly kind: 'nothing'; readonly why: string }

/**
 * `head` against its merge base with the branch it is for. `base` is where that branch was when the pull request was opened, which
 * may be long ago; `headRef` names the head on the remote where its id cannot be asked for.
 */
export interface ThreeDots {
  readonly kind: 'three-dots'
  readonly base: string
  readonly baseBranch: string
  readonly head: string
  readonly headRef?: string
}

/** What a runner says of the event: `GITHUB_EVENT_NAME`, `GITHUB_SHA` and the payload, which is not to be trusted. */
export interface RunnerEvent {
  readonly name: string
  readonly sha: string
  readonly payload: unknown
}

const CommitId = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'expected a full commit id'))
const Branch = v.pipe(v.string(), v.check(isRefName, 'expected the name of a branch'))
const PullRequestEvent = v.object({
  pull_request: v.object({
    number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    base: v.object({ sha: CommitId, ref: Branch }),
    head: v.object({ sha: CommitId }),
  }),
})
const MergeGroup = v.object({ merge_group: v.object({ base_sha: CommitId, head_sha: CommitId }) })
const WithDefaultBranch = v.object({ repository: v.object({ default_branch: Branch }) })
const Push = v.object({
  before: CommitId,
  after: CommitId,
  deleted: v.optional(v.boolean(), false),
  ...WithDefaultBranch.entries,
})

const SUPPORTED = '`pull_request`, `pull_request_target`, `merge_group`, `push` or `workflow_dispatch`'

/**
 * Reads what an event changes.
 * @throws CannotRun on an event of another kind, or a payload that lacks what its kind has.
 */
export function readEvent({ name, sha, payload }: RunnerEvent): ChangeRequest {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target': {
      const { pull_request } = parse(PullRequestEvent, payload, name)
      const { number, base, head } = pull_request
      const threeDots: ThreeDots = {
        kind: 'three-dots',
        base: base.sha,
        baseBranch: base.ref,
        head: head.sha,
        headRef: `refs/pull/${number}/head`,
      }
      // on pull_request_target the runner's commit is the base branch's
      return name === 'pull_request'
        ? { kind: 'merge', merge: parse(CommitId, sha, name), otherwise: threeDots }
        : threeDots
    }
    case 'merge_group': {
      const { merge_group } = parse(MergeGroup, payload, name)
      return { kind: 'exact', base: merge_group.base_sha, head: merge_group.head_sha }
    }
    case 'push': {
      const { before, after, deleted, repository } = parse(Push, payload, name)
      if (deleted || isZero(after)) return { kind: 'nothing', why: 'the push deletes its branch or tag' }
      const defaultBranch = repository.default_branch
      return isZero(before)
        ? { kind: 'branch', head: after, defaultBranch }
        : { kind: 'push', before, head: after, defaultBranch }
    }
    case 'workflow_dispatch':
      return {
        kind: 'branch',
        head: parse(CommitId, sha, name),
        defaultBranch: parse(WithDefaultBranch, payload, name).repository.default_branch,
      }
    default:
      throw new CannotRun(
        `Unexpected event \`${name}\`, expected ${SUPPORTED}`,
        'Run the action on one of these, or give its inputs `base` and `head`.',
      )
  }
}

/** What an event's verdict belongs to: the commit that a check run is shown on, and the pull request, if it is of one. */
export interface EventTarget {
  readonly sha: string | undefined
  readonly pullRequest?: PullRequest
}

/** Of a pull request its head commit, since nobody sees the merge commit that is judged; without a `sha` where the payload says none. */
export function readTarget({ name, sha, payload }: RunnerEvent): EventTarget {
  if (name === 'pull_request' || name === 'pull_request_target') {
    const read = v.safeParse(PullRequestEvent, payload)
    if (!read.success) return { sha: undefined }
    const { number, head } = read.output.pull_request
    return { sha: head.sha, pullRequest: { number, head: head.sha } }
  }
  if (name === 'merge_group') {
    const read = v.safeParse(MergeGroup, payload)
    return { sha: read.success ? read.output.merge_group.head_sha : undefined }
  }
  const read = v.safeParse(CommitId, sha)
  return { sha: read.success && !isZero(sha) ? sha : undefined }
}

const isZero = (id: string): boolean => /^0+$/.test(id)

function parse<Schema extends v.GenericSchema>(schema: Schema, value: unknown, event: string): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const [issue] = result.issues
  const where = v.getDotPath(issue) ?? 'commit'
  throw new CannotRun(
    `Unexpected payload of the event \`${event}\`: \`${where}\`, ${issue.message}`,
    'The runner writes the payload; run the workflow again, and report it if it stays so.',
  )
}
