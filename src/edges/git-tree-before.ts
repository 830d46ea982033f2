import type { BlobId, Change, Tree } from '../model.ts'

/** The files of a commit, from those of another one and all changes that lead there; in the order of their paths. */
export function treeBefore(after: Tree, changes: readonly Change[]): Tree {
  const replaced = new Map<string, BlobId | undefined>()
  for (const change of changes) if (change.status !== 'removed') replaced.set(change.path, undefined)
  const gone: (readonly [string, BlobId])[] = []
  for (const change of changes) {
    if (change.status === 'modified') replaced.set(change.path, change.previousId)
    else if (change.status === 'removed') gone.push([change.path, change.previousId])
    else if (change.status === 'renamed') gone.push([change.previousPath, change.previousId])
  }
  gone.sort(([a], [b]) => (a < b ? 1 : -1))
  const before = new Map<string, BlobId>()
  for (const [path, id] of after) {
    for (let next = gone.at(-1); next !== undefined && next[0] < path; next = gone.at(-1)) {
      before.set(...next)
      gone.pop()
    }
    const previous = replaced.has(path) ? replaced.get(path) : id
    if (previous !== undefined) before.set(path, previous)
  }
  for (const [path, id] of gone.reverse()) before.set(path, id)
  return before
}
