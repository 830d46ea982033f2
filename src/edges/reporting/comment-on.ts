import type { Report } from '../../model.ts'
import { commentMarker, renderComment } from '../../report/comment.ts'
import type { Links } from '../../report/markdown-findings.ts'
import { keepComment } from './comment.ts'
import { type Missing, missing } from './failure.ts'
import { CHECK_NAME } from './inputs.ts'
import type { Patience } from './patience.ts'
import type { Reporting } from './reporting.ts'

/** Keeps the comment that the inputs ask for, on a pull request. Never throws: gives why it could not. */
export async function commentOn(
  report: Report,
  links: Links,
  { api, inputs, pullRequest, runUrl }: Omit<Reporting, 'checkRun'>,
  patience: Patience,
): Promise<Missing | undefined> {
  if (inputs.comment === 'never' || pullRequest === undefined) return undefined
  if (api === undefined) return { state: 'missing', why: 'there is no token', isForbidden: false }
  const name = inputs.checkName
  const body = renderComment(report, { name, isNamed: name !== CHECK_NAME, links, moreUrl: runUrl })
  const mayBegin = inputs.comment === 'always' || report.conclusion === 'failure'
  const wanted = { pullRequest: pullRequest.number, marker: commentMarker(name), body, mayBegin }
  try {
    await keepComment(api, wanted, patience)
    return undefined
  } catch (error) {
    return missing(error, patience)
  }
}
