import { type EventTarget, type RunnerEvent, readTarget } from '../event.ts'
import { type Api, openApi } from './api.ts'
import { type CheckRunReport, NO_CHECK_RUN, openCheckRun } from './check-run-report.ts'
import type { ReportingInputs } from './inputs.ts'

/** Where a run is to be shown on GitHub. */
export interface Reporting {
  readonly inputs: ReportingInputs
  /** Absent outside of GitHub, and without a token. */
  readonly api: Api | undefined
  readonly pullRequest: EventTarget['pullRequest']
  readonly checkRun: CheckRunReport
  /** Page of the workflow run; absent outside of one. */
  readonly runUrl: string | undefined
}

/** Milliseconds that showing a verdict may take, all requests together. */
export const LONGEST_REPORTING = 30_000

type Environment = Readonly<Record<string, string | undefined>>

/** Opens what the inputs ask for; a check run begins at once. `head` is the input of that name. */
export function openReporting(
  env: Environment,
  inputs: ReportingInputs,
  event: RunnerEvent,
  { token, head }: { readonly token: string; readonly head: string },
): Reporting {
  const api = openApi(env, token)
  const target = readTarget(event)
  const runUrl = runUrlOf(env)
  // which commit a branch or tag is at is not known yet
  const sha = head === '' ? target.sha : /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(head) ? head : undefined
  const checkRun =
    inputs.checkRun === 'never' ? NO_CHECK_RUN : openCheckRun(api, { name: inputs.checkName, detailsUrl: runUrl }, sha)
  return { inputs, api, pullRequest: target.pullRequest, checkRun, runUrl }
}

function runUrlOf({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID }: Environment): string | undefined {
  if (GITHUB_SERVER_URL === undefined || GITHUB_REPOSITORY === undefined) return undefined
  if (!/^\d+$/.test(GITHUB_RUN_ID ?? '')) return undefined
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
}
