import { info, notice, warning } from '@actions/core'
import { FORKS_PAGE } from '../../project.ts'
import { counted } from '../../report/wording.ts'
import type { CheckRunResult } from './check-run-report.ts'
import type { Missing } from './failure.ts'
import type { CheckRunMode } from './inputs.ts'

/** What became of what was to be shown; absent what was not asked for, or is there. */
export interface Shown {
  readonly checkRun: CheckRunResult
  readonly comment?: Missing | undefined
  readonly suggestions?: Missing | undefined
}

/**
 * Says what could not be shown: one notice of what the token lacks, and only where there is something to show; a warning where that was asked
 * for in any case, and of other failures of what was asked for.
 */
export function tell({ checkRun, comment, suggestions }: Shown, mode: CheckRunMode, findings: number): void {
  if (checkRun.state === 'shown' && checkRun.unannotated > 0)
    warning(
      `${counted(checkRun.unannotated, 'finding')} could not be annotated (${checkRun.why}). The job summary and the JSON report list every one.`,
    )
  const lacking = [
    { what: 'make a check run, which would annotate every finding', permission: 'checks: write', result: checkRun },
    { what: 'keep the comment', permission: 'pull-requests: write', result: comment },
    { what: 'suggest corrections', permission: 'pull-requests: write', result: suggestions },
  ].filter(({ result }) => result?.state === 'missing' && result.isForbidden)
  const say = mode === 'always' && checkRun.state === 'missing' ? warning : findings > 0 ? notice : info
  if (lacking.length > 0) say(forbidden(lacking))
  if (checkRun.state === 'missing' && !checkRun.isForbidden)
    say(`The check run could not be made: ${checkRun.why}. Findings are annotated by the step instead.`)
  if (comment !== undefined && !comment.isForbidden) warning(`The comment could not be kept: ${comment.why}`)
  if (suggestions !== undefined && !suggestions.isForbidden)
    warning(`Corrections could not be suggested: ${suggestions.why}`)
}

function forbidden(lacking: readonly { readonly what: string; readonly permission: string }[]): string {
  const what = lacking.map((one) => one.what).join(', or ')
  const permissions = [...new Set(lacking.map(({ permission }) => `\`${permission}\``))].join(' and ')
  return `The token may not ${what}: give the job the permission ${permissions}. Pull requests from forks cannot have it: ${FORKS_PAGE}`
}
