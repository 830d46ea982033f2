import { namesListed, nearName } from '../../near-name.ts'
import { NAME } from '../../project.ts'
import { shownValue } from '../../shown-value.ts'
import { CannotRun } from '../cannot-run.ts'

/** What the inputs of the action ask to be shown on GitHub besides the step itself. */
export interface ReportingInputs {
  readonly checkRun: CheckRunMode
  readonly checkName: string
  readonly comment: CommentMode
  readonly suggestions: boolean
}

/** Whether a check run is made: where the token may, in any case, or not. */
export type CheckRunMode = 'auto' | 'always' | 'never'

/** Whether a comment is kept on the pull request; `on-failure` never begins one without a finding that blocks. */
export type CommentMode = 'never' | 'on-failure' | 'always'

/** Not the name that a job usually has: of two checks of one name GitHub takes either for the required one. */
export const CHECK_NAME = `${NAME} findings`

const LONGEST_NAME = 100

/**
 * Reads the inputs; `read` answers '' for what was not given. `called` is what a user calls one of them.
 * @throws CannotRun on a value that an input may not have.
 */
export function readReportingInputs(
  read: (name: string) => string,
  called: (name: string) => string = (name) => `input \`${name}\``,
): ReportingInputs {
  const checkName = read('check-name').trim() || CHECK_NAME
  if (checkName.length > LONGEST_NAME || /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(checkName))
    throw new CannotRun(
      `Unexpected ${called('check-name')} ${shownValue(checkName)}, expected one line of at most ${LONGEST_NAME} characters`,
      'Give a shorter one, or leave it out.',
    )
  return {
    checkRun: choice(called('check-run'), read('check-run'), ['auto', 'always', 'never']),
    checkName,
    comment: choice(called('comment'), read('comment'), ['never', 'on-failure', 'always']),
    suggestions: choice(called('suggestions'), read('suggestions'), ['false', 'true']) === 'true',
  }
}

/** The first value where none was given. */
function choice<Value extends string>(called: string, given: string, values: readonly [Value, ...Value[]]): Value {
  const written = given.trim()
  if (written === '') return values[0]
  const value = values.find((one) => one === written)
  if (value !== undefined) return value
  const near = nearName(written, values)
  throw new CannotRun(
    `Unexpected ${called} ${shownValue(written)}, expected ${namesListed(values)}`,
    near === undefined ? 'Correct it.' : `Did you mean \`${near}\`?`,
  )
}
