/** Why the check could not run, for its user: what was found and what was expected, then what to do. */
export class CannotRun extends Error {
  readonly advice: string
  /** More lines, each a fault or a word of another program. */
  readonly details: readonly string[]
  constructor(message: string, advice: string, details: readonly string[] = []) {
    super(message)
    this.name = 'CannotRun'
    this.advice = advice
    this.details = details
  }
}
