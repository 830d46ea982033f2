import { MissingContents } from '../missing-contents.ts'
import { CannotRun } from './cannot-run.ts'
import { GitError } from './git.ts'
import { SYSTEM_ADVICE, systemFailure } from './system-failure.ts'

/** Why the action could not run, in some lines for its log, with what to do. */
export function explainStop(error: unknown): string {
  if (error instanceof CannotRun) return [`${error.message}.`, ...error.details, error.advice].join('\n')
  if (error instanceof MissingContents)
    return [`${error.message}.`, 'Set no `filter` in the `actions/checkout` step.'].join('\n')
  if (error instanceof GitError) return [`Could not run: ${error.message}`, error.stderr].filter(Boolean).join('\n')
  const failure = systemFailure(error)
  if (failure !== undefined) return `Could not run: ${failure}.\n${SYSTEM_ADVICE}`
  const { message, stack } = error as Partial<Error>
  return `Stopped by a fault of its own, please report it: ${message ?? error}\n${stack ?? ''}`
}
