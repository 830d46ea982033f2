import type { Change, Tree } from '../model.ts'
import type { Repository } from '../repository.ts'
import { readChanges } from './git-changes.ts'
import { assertObjectId } from './git-object-id.ts'
import { readTree } from './git-tree.ts'
import { treeBefore } from './git-tree-before.ts'

/** What a repository lists of commits, each listing read once. */
export interface GitListings extends Pick<Repository, 'tree' | 'changes'> {
  /** As of a `GitRepository`. */
  begin(head: string, base?: string): void
}

/** `run` gives the output of a git command. In a partial repository contents may be missing that tell which files are alike. */
export function openListings(run: (args: readonly string[]) => Promise<Buffer>, isPartial: boolean): GitListings {
  const listed = new Map<string, Promise<Buffer>>()
  const trees = new Map<string, Promise<Tree>>()
  const differences = new Map<string, Promise<readonly Change[]>>()

  const list = (commit: string): Promise<Buffer> => run(['ls-tree', '-r', '-z', '--full-tree', commit])

  const tree = async (commit: string): Promise<Tree> => {
    const known = trees.get(assertObjectId(commit))
    if (known !== undefined) return known
    const reading = (listed.get(commit) ?? list(commit)).then(readTree)
    listed.delete(commit)
    trees.set(commit, reading)
    return reading
  }

  const difference = async (base: string, head: string): Promise<readonly Change[]> => {
    const flags = ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--no-ext-diff', '-l1000']
    const range = [assertObjectId(base), assertObjectId(head)]
    try {
      return readChanges(await run([...flags, '--find-renames', ...range]))
    } catch (error) {
      if (!isPartial) throw error
      // equal ids still tell what moved
      return readChanges(await run([...flags, '--find-renames=100%', ...range]))
    }
  }

  const changes = async (base: string, head: string): Promise<readonly Change[]> => {
    const range = `${base} ${head}`
    const known = differences.get(range)
    if (known !== undefined) return known
    const reading = difference(base, head)
    differences.set(range, reading)
    return reading
  }

  return {
    tree,
    changes,
    begin: (head, base) => {
      if (!trees.has(head) && !listed.has(head)) {
        const listing = list(assertObjectId(head))
        listing.catch(() => {})
        listed.set(head, listing)
      }
      if (base === undefined || base === head || trees.has(base)) return
      const before = Promise.all([tree(head), changes(base, head)]).then((read) => treeBefore(...read))
      before.catch(() => {})
      trees.set(base, before)
    },
  }
}
