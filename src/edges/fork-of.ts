import { CannotRun } from './cannot-run.ts'
import { CHECKOUT, type Fetching, fetchFrom } from './fetching.ts'
import { git } from './git.ts'
import type { GitRepository } from './git-repository.ts'

/** History that is fetched, in steps, to find where two commits parted; then all of it. */
const STEPS = [['--deepen=50'], ['--deepen=500'], ['--deepen=5000'], ['--unshallow']]

/**
 * `head` with its merge base with `base`, fetching as much history as proves it.
 * @throws CannotRun where they have none, or the history is not to be had.
 */
export async function forkOf(
  base: string,
  head: string,
  clone: GitRepository,
  fetching: Fetching,
): Promise<{ readonly base: string; readonly head: string }> {
  for (const step of [undefined, ...STEPS]) {
    if (step !== undefined) {
      if (!(await clone.isShallow())) break
      const refused = await fetchFrom(fetching, [base, head], step)
      if (refused !== undefined) throw unproven(base, head, [refused])
    }
    const fork = await clone.mergeBase(base, head)
    if (fork !== undefined && (await isProven(fork, base, head, clone))) return { base: fork, head }
  }
  throw unproven(base, head, [])
}

/** History cut off on this side of the fork may hide a later one: a side branch merged since can lead past it to an older commit. */
async function isProven(fork: string, base: string, head: string, clone: GitRepository): Promise<boolean> {
  const cut = await clone.cutOff()
  if (cut.size === 0) return true
  const since = (await git(clone.directory, ['rev-list', base, head, `^${fork}`])).toString('utf8')
  return !since.split('\n').some((id) => cut.has(id))
}

const unproven = (base: string, head: string, details: readonly string[]): CannotRun =>
  new CannotRun(
    `The commit where the head \`${head}\` left its base \`${base}\` was not found in their history`,
    `${CHECKOUT} Commits without common history cannot be compared.`,
    details,
  )
