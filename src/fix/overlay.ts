import { createHash } from 'node:crypto'
import type { BlobId, Change, Tree } from '../model.ts'
import type { Repository } from '../repository.ts'

/** A commit that holds other files than it does. */
export interface Layer {
  readonly commit: string
  /** The commit whose files it holds, but for those here; `commit` where absent. */
  readonly of?: string
  /** Bytes, or the blob that the repository holds, by path; `null` where there is no such file. */
  readonly files: ReadonlyMap<string, Uint8Array | BlobId | null>
}

interface Side {
  readonly of: string
  readonly tree: Tree
  readonly paths: readonly string[]
}

/** A repository with other files at some commits; their dates, kinship and history stay. Only memory is written. */
export async function overlay(repository: Repository, layers: readonly Layer[]): Promise<Repository> {
  const blobs = new Map<BlobId, Uint8Array>()
  const sides = new Map<string, Side>()
  for (const { commit, of = commit, files } of layers) {
    const tree = new Map(await repository.tree(of))
    for (const [path, content] of files) {
      const id = content instanceof Uint8Array ? blobName(content, commit.length) : content
      if (content instanceof Uint8Array && id !== null) blobs.set(id, content)
      if (id === null) tree.delete(path)
      else tree.set(path, id)
    }
    sides.set(commit, { of, tree, paths: [...files.keys()] })
  }
  const realOf = (commit: string): string => sides.get(commit)?.of ?? commit
  const treeOf = async (commit: string): Promise<Tree> => sides.get(commit)?.tree ?? repository.tree(commit)
  const read: Repository['read'] = async (ids) => {
    const held = ids.flatMap((id): [BlobId, Uint8Array][] => {
      const bytes = blobs.get(id)
      return bytes === undefined ? [] : [[id, bytes]]
    })
    return new Map([...(await repository.read(ids.filter((id) => !blobs.has(id)))), ...held])
  }
  return {
    commits: (ids) => repository.commits(ids),
    relate: (pairs) => repository.relate(pairs),
    history: (commit, paths) => repository.history(commit, paths),
    tree: treeOf,
    read,
    changes: async (base, head) => {
      const [from, to] = [realOf(base), realOf(head)]
      const changes = from === to ? [] : await repository.changes(from, to)
      const touched = new Set([base, head].flatMap((commit) => sides.get(commit)?.paths ?? []))
      return touched.size === 0 ? changes : rewritten(changes, touched, await treeOf(base), await treeOf(head))
    },
    find: async (wanted) => {
      const elsewhere = await repository.find(wanted.filter(({ commit }) => !sides.has(commit)))
      const left = [...elsewhere]
      return wanted.map(({ commit, path }) => (sides.has(commit) ? sides.get(commit)?.tree.get(path) : left.shift()))
    },
    linesWith: async (commit, texts) => {
      const side = sides.get(commit)
      const found = await repository.linesWith(realOf(commit), texts)
      if (side === undefined || found === undefined) return found
      const contents = await read(side.paths.flatMap((path) => side.tree.get(path) ?? []))
      const lines = new Map(found)
      for (const path of side.paths) {
        lines.delete(path)
        const hits = linesWith(contents.get(side.tree.get(path) ?? ''), texts)
        if (hits.length > 0 && /\.(?:md|ya?ml)$/i.test(path)) lines.set(path, hits)
      }
      return lines
    },
  }
}

/** Changes between two commits, those of the touched paths told anew; what was moved and written over stays moved. */
function rewritten(changes: readonly Change[], touched: ReadonlySet<string>, before: Tree, now: Tree): Change[] {
  const kept = changes.filter(({ path }) => !touched.has(path))
  const moved = new Map(changes.flatMap((change) => (change.status === 'renamed' ? [[change.path, change]] : [])))
  const told = [...touched].flatMap((path): Change[] => {
    const [id, previousId] = [now.get(path), before.get(path)]
    const move = moved.get(path)
    if (id !== undefined && move !== undefined && previousId === undefined) return [{ ...move, id }]
    if (id === previousId) return []
    if (id === undefined) return previousId === undefined ? [] : [{ status: 'removed', path, previousId }]
    return previousId === undefined ? [{ status: 'added', path, id }] : [{ status: 'modified', path, id, previousId }]
  })
  return [...kept, ...told].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function linesWith(bytes: Uint8Array | undefined, texts: readonly string[]): readonly string[] {
  if (bytes === undefined) return []
  const wanted = texts.map(folded)
  const lines = Buffer.from(bytes).toString('utf8').split(/\r?\n/)
  return lines.filter((line) => wanted.some((text) => folded(line).includes(text)))
}

const folded = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())

/** Ids have the length that the repository's have. */
const blobName = (bytes: Uint8Array, length: number): BlobId =>
  createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex')
