import { CannotRun } from './cannot-run.ts'
import { type Fetching, fetchObjects } from './fetching.ts'
import { git } from './git.ts'
import type { GitRepository } from './git-repository.ts'

/** Files whose contents a check may read: pages, settings, and what configures docsets and redirections. */
const READ = /\.(?:md|ya?ml|json)$/i

/**
 * Makes sure that the clone holds the contents of two commits, which a checkout with a filter leaves out. One request.
 * @throws CannotRun where they are not to be had.
 */
export async function obtainContents(
  commits: readonly string[],
  clone: GitRepository,
  fetching: Fetching,
): Promise<void> {
  const missing = await missingFrom(commits, clone)
  if (missing.size === 0) return
  const trees = await Promise.all(commits.map((commit) => clone.tree(commit)))
  const wanted = trees.flatMap((tree) => [...tree].filter(([path, id]) => READ.test(path) && missing.has(id)))
  if (wanted.length === 0) return
  const refused = await fetchObjects(fetching, [...new Set(wanted.map(([, id]) => id))])
  if (refused === undefined) return
  throw new CannotRun(
    'The checkout leaves out the contents of pages, and they could not be fetched',
    'Set no `filter` and no `sparse-checkout` in the `actions/checkout` step, and see that the job has `permissions: contents: read`.',
    [refused],
  )
}

async function missingFrom(commits: readonly string[], clone: GitRepository): Promise<ReadonlySet<string>> {
  const trees = commits.map((commit) => `${commit}^{tree}`)
  const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', '--end-of-options', ...trees]
  const listed = (await git(clone.directory, args, { env: { GIT_ALLOW_PROTOCOL: 'none' } })).toString('utf8')
  return new Set(listed.split('\n').flatMap((line) => (line.startsWith('?') ? line.slice(1) : [])))
}
