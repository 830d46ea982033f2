/** A commit lists a file whose contents the clone does not hold, as in a partial clone; the check cannot go on. */
export class MissingContents extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'MissingContents'
  }
}
