import { createHash } from 'node:crypto'
import type { BlobId, Change, FileVersion, Relation, Tree } from '../../src/model.ts'
import type { Repository } from '../../src/repository.ts'

/** Files of one commit by path; text is stored as UTF-8. */
export type Files = Readonly<Record<string, string | Uint8Array>>

export interface MemoryOptions {
  /** Committer date by commit id, ISO 8601 in UTC; the first second of 2015 where absent. */
  readonly dates?: Readonly<Record<string, string>>
  /** Parents of a commit in place of the one written before it. */
  readonly parents?: Readonly<Record<string, readonly string[]>>
}

/** The object name that git gives to these bytes, SHA-1. */
export function blobId(content: string | Uint8Array): BlobId {
  const bytes = bytesOf(content)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/**
 * A repository of commits written down in a test, under any ids, each the child of the one written before it. Throws where a commit is asked for that was not given.
 */
export function memoryRepository(
  commits: Readonly<Record<string, Files>>,
  { dates = {}, parents = {} }: MemoryOptions = {},
): Repository {
  const blobs = new Map<BlobId, Uint8Array>()
  const trees = new Map<string, Tree>()
  for (const [commit, files] of Object.entries(commits)) {
    const tree = new Map<string, BlobId>()
    for (const path of Object.keys(files).sort()) {
      const bytes = bytesOf(files[path] ?? '')
      const id = blobId(bytes)
      blobs.set(id, bytes)
      tree.set(path, id)
    }
    trees.set(commit, tree)
  }
  const treeOf = (commit: string): Tree => {
    const tree = trees.get(commit)
    if (tree === undefined) throw new Error(`no commit ${commit} in memory, there are ${[...trees.keys()].join(', ')}`)
    return tree
  }

  const ids = [...trees.keys()]
  const dateOf = (id: string): string => dates[id] ?? '2015-01-01T00:00:00Z'
  const parentsOf = (id: string): readonly string[] => parents[id] ?? ids.slice(0, ids.indexOf(id)).slice(-1)
  /** Nearest first, the commit itself not among them. */
  const ancestors = (id: string): readonly string[] => {
    const found: string[] = []
    for (const parent of parentsOf(id)) found.push(parent, ...ancestors(parent))
    return [...new Set(found)]
  }
  const versionsOf = (head: string, path: string): readonly FileVersion[] =>
    [head, ...ancestors(head)].flatMap((commit) => {
      const now = trees.get(commit)?.get(path)
      if (now === trees.get(parentsOf(commit)[0] ?? '')?.get(path)) return []
      return [{ commit, date: dateOf(commit), ...(now === undefined ? {} : { id: now }) }]
    })

  return {
    commits: async (ids) =>
      new Map(ids.flatMap((id) => (trees.has(id) ? [[id, { id, date: dateOf(id) }] as const] : []))),
    changes: async (base, head) => changesBetween(treeOf(base), treeOf(head)),
    tree: async (commit) => treeOf(commit),
    find: async (wanted) => wanted.map(({ commit, path }) => trees.get(commit)?.get(path)),
    read: async (ids) => {
      const found = new Map<BlobId, Uint8Array>()
      for (const id of ids) {
        const bytes = blobs.get(id)
        if (bytes !== undefined) found.set(id, bytes)
      }
      return found
    },
    relate: async (pairs) =>
      pairs.map(([from, to]): Relation => {
        if (!trees.has(from) || !trees.has(to)) return 'unknown'
        if (from === to) return 'same'
        if (ancestors(to).includes(from)) return 'later'
        return ancestors(from).includes(to) ? 'earlier' : 'apart'
      }),
    history: async (commit, paths) => {
      treeOf(commit)
      const found = paths.map((path): readonly [string, readonly FileVersion[]] => [path, versionsOf(commit, path)])
      return { versions: new Map(found.filter(([, versions]) => versions.length > 0)), isComplete: true }
    },
    linesWith: async (commit, texts) => {
      const found = [...treeOf(commit)].flatMap(([path, id]): (readonly [string, readonly string[]])[] => {
        if (!/\.(?:md|ya?ml)$/i.test(path)) return []
        const lines = Buffer.from(blobs.get(id) ?? [])
          .toString('utf8')
          .split(/\r?\n/)
        const hits = lines.filter((line) => texts.some((text) => line.toLowerCase().includes(text.toLowerCase())))
        return hits.length > 0 ? [[path, hits]] : []
      })
      return new Map(found)
    },
  }
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

/** Files of equal bytes that went and came are renames, as with git's `--find-renames=100%`. */
function changesBetween(before: Tree, after: Tree): readonly Change[] {
  const gone = new Map([...before].filter(([path]) => !after.has(path)))
  const changes: Change[] = []
  for (const [path, id] of after) {
    const previousId = before.get(path)
    if (previousId === id) continue
    if (previousId !== undefined) {
      changes.push({ status: 'modified', path, id, previousId })
      continue
    }
    const previousPath = sameBytes(gone, path, id)
    if (previousPath === undefined) {
      changes.push({ status: 'added', path, id })
    } else {
      gone.delete(previousPath)
      changes.push({ status: 'renamed', path, id, previousPath, previousId: id })
    }
  }
  for (const [path, previousId] of gone) changes.push({ status: 'removed', path, previousId })
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function sameBytes(gone: Tree, path: string, id: BlobId): string | undefined {
  const candidates = [...gone].filter(([, goneId]) => goneId === id).map(([gonePath]) => gonePath)
  return candidates.find((candidate) => fileName(candidate) === fileName(path)) ?? candidates[0]
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
