import type { Report } from '../model.ts'
import { checkOutcome } from '../report/check-run.ts'
import { readJson } from '../report/read-json.ts'
import { counted } from '../report/wording.ts'
import { RULES } from '../rules/index.ts'
import { shownValue } from '../shown-value.ts'
import { CannotRun } from './cannot-run.ts'
import { readHostileFile } from './hostile-file.ts'
import { type Api, openApi, within } from './reporting/api.ts'
import { NO_CHECK_RUN, openCheckRun } from './reporting/check-run-report.ts'
import { commentOn } from './reporting/comment-on.ts'
import { isForbidden, type Missing, reasonOf } from './reporting/failure.ts'
import type { ReportingInputs } from './reporting/inputs.ts'
import { type Patience, patienceFor, patiently } from './reporting/patience.ts'
import { LONGEST_REPORTING } from './reporting/reporting.ts'
import { readWorkflowRun, type WorkflowRun } from './workflow-run.ts'

/** What is to be posted, and how. */
export interface AskedPost {
  readonly file: string
  readonly token: string
  readonly inputs: ReportingInputs
}

/** What was posted, in one sentence; where the branch has moved on and nothing was, why. */
export interface Posted {
  readonly report: Report
  readonly said: string
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Posts a report that a run without permissions left, on the pull request of that run. Where it goes is the event's word alone; the file is a
 * stranger's, held against its form and against the event.
 * @throws CannotRun where anything does not fit, or GitHub does not take it.
 */
export async function post({ file, token, inputs }: AskedPost, env: Environment): Promise<Posted> {
  const run = await readWorkflowRun(env)
  const report = readReport(await readHostileFile(file), file)
  const pullRequest = matched(report, run)
  const api = openApi(env, token)
  if (api === undefined)
    throw new CannotRun(
      'There is nothing to post with',
      'Run it in a job of GitHub Actions, with a token: `GITHUB_TOKEN` in the environment, or the input `token`.',
    )
  const patience = patienceFor(LONGEST_REPORTING)
  const now = await headNow(api, run, pullRequest.number, patience)
  if (now !== run.headSha)
    return {
      report,
      said: `Nothing was posted: the pull request has moved on to ${now.slice(0, 12)}, which has a run of its own`,
    }
  const server = env.GITHUB_SERVER_URL ?? 'https://github.com'
  const repositoryUrl = `${server}/${api.owner}/${api.repo}`
  const runUrl = `${repositoryUrl}/actions/runs/${run.id}`
  // the commit that was judged is the stranger's word
  const links = { repositoryUrl, head: run.headSha }
  const outcome = checkOutcome(report, links)
  const checkRun =
    inputs.checkRun === 'never'
      ? NO_CHECK_RUN
      : openCheckRun(api, { name: inputs.checkName, detailsUrl: runUrl }, run.headSha)
  const conclusion = outcome.conclusion === 'success' && !run.isSuccess ? 'neutral' : outcome.conclusion
  const shown = await checkRun.complete({ ...outcome, conclusion }, patience)
  const comment = await commentOn(report, links, { api, inputs, pullRequest, runUrl }, patience)
  if (shown.state === 'missing') throw refused('check run', 'checks: write', shown)
  if (comment !== undefined) throw refused('comment', 'pull-requests: write', comment)
  if (shown.state === 'shown' && shown.unannotated > 0)
    return { report, said: `Posted, but for ${counted(shown.unannotated, 'annotation')}: ${shown.why}` }
  return { report, said: `Posted on pull request ${pullRequest.number}: ${report.conclusion}` }
}

const ANEW = 'Have the run write it anew: no other file than its own output `report-path` is posted.'

function readReport(text: string, file: string): Report {
  const read = readJson(text, new Set(RULES.map(({ id }) => id)))
  if ('report' in read) return read.report
  throw new CannotRun(
    `Unexpected report ${shownValue(file)}, expected one that this version of the check wrote: ${read.fault}`,
    ANEW,
  )
}

function matched({ pullRequest }: Report, { headSha }: WorkflowRun): NonNullable<Report['pullRequest']> {
  if (pullRequest === undefined)
    throw new CannotRun(
      'Unexpected report of no pull request, expected one that the action wrote on `pull_request`',
      ANEW,
    )
  if (pullRequest.head !== headSha)
    throw new CannotRun(
      `Unexpected report on commit \`${pullRequest.head}\`, expected one on \`${headSha}\`, which the run was for`,
      ANEW,
    )
  return pullRequest
}

/** Where the branch of the pull request is now: of those that GitHub lists for the branch of the run, the one that the report names. */
async function headNow(
  { request, owner, repo }: Api,
  { head, headRepository }: WorkflowRun,
  number: number,
  patience: Patience,
): Promise<string> {
  try {
    const { data } = await patiently(patience, () =>
      request('GET /repos/{owner}/{repo}/pulls', {
        owner,
        repo,
        state: 'open',
        head,
        per_page: 100,
        ...within(patience),
      }),
    )
    const found = data.find((pull) => pull.number === number && pull.head.repo?.full_name === headRepository)
    if (found !== undefined) return found.head.sha
  } catch (error) {
    const advice = isForbidden(error) ? 'Give the job the permission `pull-requests: read`.' : 'Run the job again.'
    throw new CannotRun(`The pull request could not be looked up: ${reasonOf(error, patience.signal)}`, advice)
  }
  throw new CannotRun(
    `Unexpected pull request \`${number}\` in the report, expected an open one of the branch that the run was for`,
    'Where it was closed, nothing is to be posted.',
  )
}

const refused = (what: string, permission: string, { why, isForbidden }: Missing): CannotRun =>
  new CannotRun(
    `The ${what} could not be posted: ${why}`,
    isForbidden ? `Give the job the permission \`${permission}\`.` : 'Run the job again.',
  )
