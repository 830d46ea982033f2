import { CannotRun } from './cannot-run.ts'

/** What is judged in place of a commit: the index of the repository, or its work tree. */
export type Uncommitted = 'staged' | 'worktree'

/** Where fixes go. */
export interface FixTarget {
  /** Nothing is written. */
  readonly dryRun: boolean
  /** The file that takes the fixes as a patch, in place of the work tree. */
  readonly patch?: string
}

/** @throws CannotRun where two things are to be judged at once. */
export function uncommittedOf(given: ReadonlyMap<string, string>): { readonly uncommitted?: Uncommitted } {
  const [first, second] = ['staged', 'worktree', 'head'].filter((name) => given.has(name))
  if (second !== undefined)
    throw new CannotRun(
      `Unexpected \`--${second}\` besides \`--${first}\``,
      'Leave one of them out: each says what is checked.',
    )
  return first === 'staged' || first === 'worktree' ? { uncommitted: first } : {}
}

/** @throws CannotRun where a patch is to be written, and nothing. */
export function fixTarget(given: ReadonlyMap<string, string>): FixTarget {
  const patch = given.get('patch')
  const dryRun = given.has('dry-run')
  if (dryRun && patch !== undefined)
    throw new CannotRun(
      'Unexpected `--patch` besides `--dry-run`',
      'Leave one of them out: a patch leaves the work tree alone.',
    )
  return { dryRun, ...(patch === undefined ? {} : { patch }) }
}
