import type { Change, Finding } from '../../model.ts'
import type { ShownPage } from '../../report/suggestions.ts'
import { type Fetching, fetchFrom } from '../fetching.ts'
import { git } from '../git.ts'
import type { GitRepository } from '../git-repository.ts'

/** Where the pages of a pull request are. */
export interface PullRequestPages {
  readonly localized: GitRepository
  readonly fetching: Fetching
  /** What was judged. */
  readonly base: string
  readonly head: string
  /** The commit its branch is at; what was judged may be its merge. */
  readonly branchHead: string
}

/** Milliseconds: a suggestion is worth no more. */
const LONGEST_FETCH = 20_000

/** Pages looked at: few of them are left without a suggestion. */
const MOST_PAGES = 40

/**
 * The pages with a fix, where the branch has them as they were judged, by path. Then the base has not changed them since the branch left it,
 * and what differs from it is what the pull request shows.
 */
export async function shownPages(
  findings: readonly Finding[],
  { localized, fetching, base, head, branchHead }: PullRequestPages,
): Promise<ReadonlyMap<string, ShownPage>> {
  const fixed = findings.filter(({ fix }) => fix !== undefined).map(({ path }) => path)
  const paths = [...new Set(fixed)].slice(0, MOST_PAGES)
  if (paths.length === 0 || !(await holds(branchHead, localized, fetching))) return new Map()
  const judged = await localized.find(paths.map((path) => ({ commit: head, path })))
  const onBranch = await localized.find(paths.map((path) => ({ commit: branchHead, path })))
  const same = new Set(paths.filter((_, at) => judged[at] !== undefined && judged[at] === onBranch[at]))
  const changes = (await localized.changes(base, head)).filter(({ path }) => same.has(path))
  const contents = await localized.read(changes.flatMap((change) => ('id' in change ? change.id : [])))
  const pages = new Map<string, ShownPage>()
  for (const change of changes) {
    const bytes = 'id' in change ? contents.get(change.id) : undefined
    const text = bytes && textOf(bytes)
    if (text !== undefined) pages.set(change.path, { text, lines: await linesShown(change, localized.directory) })
  }
  return pages
}

async function holds(commit: string, localized: GitRepository, fetching: Fetching): Promise<boolean> {
  const isHeld = async () => (await localized.commits([commit])).has(commit)
  if (await isHeld()) return true
  await fetchFrom({ ...fetching, timeout: LONGEST_FETCH }, [commit], (await localized.isShallow()) ? ['--depth=1'] : [])
  return isHeld()
}

/** Absent where it is no UTF-8, which a suggestion would change. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

const DIFF = ['diff', '--no-ext-diff', '--no-textconv', '--no-color', '--text', '-U3', '--diff-algorithm=default']

/** Lines around a change belong to what is shown, three on each side as on GitHub; of a new page, all. */
async function linesShown(change: Change, directory: string): Promise<ShownPage['lines']> {
  if (change.status === 'added') return [[1, Number.MAX_SAFE_INTEGER]]
  if (change.status === 'removed' || change.id === change.previousId) return []
  const args = [...DIFF, '--end-of-options', change.previousId, change.id]
  const text = (await git(directory, args, { env: { GIT_ALLOW_PROTOCOL: 'none' } })).toString('utf8')
  return [...text.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, start = '', count = '1']) => [
    Number(start),
    Number(start) + Number(count) - 1,
  ])
}
