import { refuseTogether } from './refused-arguments.ts'

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
  refuseTogether(given, ['staged', 'worktree', 'head'], 'Leave one of them out: each says what is checked.')
  const uncommitted = (['staged', 'worktree'] as const).find((name) => given.has(name))
  return uncommitted === undefined ? {} : { uncommitted }
}

/** @throws CannotRun where a patch is to be written, and nothing. */
export function fixTarget(given: ReadonlyMap<string, string>): FixTarget {
  refuseTogether(given, ['dry-run', 'patch'], 'Leave one of them out: a patch leaves the work tree alone.')
  const patch = given.get('patch')
  return { dryRun: given.has('dry-run'), ...(patch === undefined ? {} : { patch }) }
}
