import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { FORKS_PAGE } from '../project.ts'
import { CannotRun } from './cannot-run.ts'

/** The run of another workflow that has ended, as GitHub tells it: nothing in it is from the files that run left. */
export interface WorkflowRun {
  readonly id: number
  /** The commit that the branch of the pull request was at. */
  readonly headSha: string
  /** `owner:branch`, as GitHub lists pull requests by it. */
  readonly head: string
  /** `owner/name` of the repository that the branch is in. */
  readonly headRepository: string
  readonly isSuccess: boolean
}

const Event = v.object({
  workflow_run: v.object({
    id: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    event: v.string(),
    head_sha: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),
    head_branch: v.pipe(v.string(), v.minLength(1)),
    head_repository: v.object({
      full_name: v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.-]+$/)),
    }),
    conclusion: v.nullish(v.string()),
  }),
})

type Environment = Readonly<Record<string, string | undefined>>

const ADVICE = `Post from a workflow that starts on \`workflow_run\`, for runs on \`pull_request\`: see ${FORKS_PAGE}`

/**
 * Reads the event that the runner left.
 * @throws CannotRun where it is another, or not of a pull request.
 */
export async function readWorkflowRun({ GITHUB_EVENT_NAME, GITHUB_EVENT_PATH }: Environment): Promise<WorkflowRun> {
  if (GITHUB_EVENT_NAME !== 'workflow_run' || GITHUB_EVENT_PATH === undefined)
    throw new CannotRun(`Unexpected event \`${GITHUB_EVENT_NAME ?? 'none'}\`, expected \`workflow_run\``, ADVICE)
  const read = v.safeParse(Event, await payloadAt(GITHUB_EVENT_PATH))
  if (!read.success) {
    const where = v.getDotPath(read.issues[0]) ?? 'payload'
    throw new CannotRun(`Unexpected payload of the event \`workflow_run\`: \`${where}\``, ADVICE)
  }
  const { id, event, head_sha, head_branch, head_repository, conclusion } = read.output.workflow_run
  if (event !== 'pull_request')
    throw new CannotRun('Unexpected run that was not started by `pull_request`, expected one that was', ADVICE)
  const [owner = ''] = head_repository.full_name.split('/')
  return {
    id,
    headSha: head_sha,
    head: `${owner}:${head_branch}`,
    headRepository: head_repository.full_name,
    isSuccess: conclusion === 'success',
  }
}

async function payloadAt(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new CannotRun('The payload of the event cannot be read', ADVICE, [(error as Error).name])
  }
}
