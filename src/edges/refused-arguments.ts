import { namesListed, nearName } from '../near-name.ts'
import { NAME } from '../project.ts'
import { shownValue } from '../shown-value.ts'
import { CannotRun } from './cannot-run.ts'

/**
 * The value of an option that may have some values only.
 * @throws CannotRun where it has another.
 */
export function choice<Value extends string>(
  given: ReadonlyMap<string, string>,
  option: string,
  values: readonly Value[],
): Value | undefined {
  const written = given.get(option)
  const value = values.find((one) => one === written)
  if (written === undefined || value !== undefined) return value
  throw unexpected(`value of \`--${option}\``, written, namesListed(values), nearName(written, values))
}

/** @throws CannotRun where an argument is left. */
export function refuseRest([extra]: readonly string[], after: string): void {
  if (extra === undefined) return
  throw new CannotRun(
    `Unexpected argument ${shownValue(extra)} after \`${after}\``,
    `Leave it out; \`${NAME} --help\` shows what there is.`,
  )
}

/** @throws CannotRun where two of some options are given, of which one may be. */
export function refuseTogether(given: ReadonlyMap<string, string>, options: readonly string[], advice: string): void {
  const [first, second] = options.filter((option) => given.has(option))
  if (second === undefined) return
  throw new CannotRun(`Unexpected \`--${second}\` beside \`--${first}\``, advice)
}

/** The refusal of what is none of the expected; `near` is what was meant. */
export function unexpected(what: string, found: string, expected: string, near: string | undefined): CannotRun {
  const advice = near === undefined ? `\`${NAME} --help\` shows what there is.` : `Did you mean \`${near}\`?`
  return new CannotRun(`Unexpected ${what} ${shownValue(found)}, expected ${expected}`, advice)
}
