import { CannotRun } from './cannot-run.ts'
import type { GitRepository } from './git-repository.ts'
import type { CheckOptions } from './options.ts'

/** Where a clone says which branch of its remote is the default one; then the names most use. */
const DEFAULT_BRANCHES = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master']

const DEEPEN =
  "The clone is shallow: `git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'` brings the rest."

/**
 * The two commits that a command line asks to compare. A base named by its branch counts where the head left it.
 * @throws CannotRun where one cannot be found.
 */
export async function commitsOf(
  repository: GitRepository,
  { base, head }: Pick<CheckOptions, 'base' | 'head'>,
): Promise<{ readonly base: string; readonly head: string }> {
  if (base !== undefined) {
    const asked = [
      commitOf(repository, '--head', head),
      commitOf(repository, '--base', base),
      repository.isBranch(base),
    ] as const
    // asked side by side, complained of in order
    await Promise.allSettled(asked)
    const [headId, baseId, isBranch] = [await asked[0], await asked[1], await asked[2]]
    // what came to a branch since the head left it would seem undone
    return { base: isBranch ? await forkOf(repository, { head, headId }, base, baseId) : baseId, head: headId }
  }
  const headId = await commitOf(repository, '--head', head)
  const found = await defaultBranchOf(repository)
  if (found !== undefined)
    return { base: await forkOf(repository, { head, headId }, found.branch, found.tip), head: headId }
  throw new CannotRun(
    `No default branch of a remote \`origin\` is known in \`${repository.directory}\`, so there is nothing to compare with`,
    'Name the commit to compare with: `--base REV`.',
  )
}

/** What a change is compared with where nothing is named, and its commit; `undefined` where the clone knows of no remote. */
export async function defaultBranchOf(
  repository: Pick<GitRepository, 'resolve'>,
): Promise<{ readonly branch: string; readonly tip: string } | undefined> {
  for (const branch of DEFAULT_BRANCHES) {
    const tip = await repository.resolve(branch)
    if (tip !== undefined) return { branch, tip }
  }
  return undefined
}

async function forkOf(
  repository: GitRepository,
  { head, headId }: { readonly head: string; readonly headId: string },
  branch: string,
  tip: string,
): Promise<string> {
  const fork = await repository.mergeBase(headId, tip)
  if (fork !== undefined) return fork
  throw new CannotRun(
    `No common commit of \`${head}\` and \`${branch}\` was found`,
    (await repository.isShallow()) ? DEEPEN : 'Name the commit to compare with: `--base REV`.',
  )
}

/** @throws CannotRun where no commit has that name. */
export async function commitOf(repository: GitRepository, option: string, revision: string): Promise<string> {
  const id = await repository.resolve(revision)
  if (id !== undefined) return id
  throw new CannotRun(
    `Unexpected \`${option}\` \`${revision}\`, expected a commit that \`${repository.directory}\` holds`,
    (await repository.isShallow()) ? DEEPEN : 'Fetch it, or name another.',
  )
}
