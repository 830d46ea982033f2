import { createHash } from 'node:crypto'
import type { BlobId, Change, Tree } from '../../src/model.ts'
import type { Repository } from '../../src/repository.ts'

/** One page as a change leaves it. */
export interface OverlaidPage {
  readonly path: string
  /** At the head. */
  readonly text: string
  /** The blob at the base, which the repository holds; absent where the change adds the page. */
  readonly previousId?: BlobId
}

/** Two commits of a repository, to stand for the two sides of a change. */
export interface Sides {
  readonly base: string
  readonly head: string
}

/**
 * A repository in which some pages differ between two commits, and nothing else: both hold what `head` holds, with those pages written over.
 * Only memory is written.
 */
export async function overlay(
  repository: Repository,
  { base, head }: Sides,
  pages: readonly OverlaidPage[],
): Promise<Repository> {
  const blobs = new Map<BlobId, Uint8Array>()
  const now = new Map(await repository.tree(head))
  const before = new Map(now)
  const changes: Change[] = []
  for (const { path, text, previousId } of pages) {
    const bytes = new TextEncoder().encode(text)
    const id = blobName(bytes)
    blobs.set(id, bytes)
    now.set(path, id)
    if (previousId === undefined) before.delete(path)
    else before.set(path, previousId)
    if (previousId === undefined) changes.push({ status: 'added', path, id })
    else if (previousId !== id) changes.push({ status: 'modified', path, id, previousId })
  }
  changes.sort((a, b) => (a.path < b.path ? -1 : 1))
  const trees = new Map<string, Tree>([
    [base, before],
    [head, now],
  ])
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
    tree: async (commit) => trees.get(commit) ?? repository.tree(commit),
    changes: async (from, to) => (from === base && to === head ? changes : repository.changes(from, to)),
    read,
    find: async (wanted) => {
      const elsewhere = await repository.find(wanted.filter(({ commit }) => !trees.has(commit)))
      const left = [...elsewhere]
      return wanted.map(({ commit, path }) => (trees.has(commit) ? trees.get(commit)?.get(path) : left.shift()))
    },
    linesWith: async (commit, texts) => {
      const tree = trees.get(commit)
      const folded = texts.map((text) => text.toLowerCase())
      const found = await repository.linesWith(tree === undefined ? commit : head, texts)
      if (tree === undefined || found === undefined) return found
      const contents = await read(pages.flatMap(({ path }) => tree.get(path) ?? []))
      const lines = new Map(found)
      for (const { path } of pages) {
        lines.delete(path)
        const bytes = contents.get(tree.get(path) ?? '')
        const hits =
          bytes === undefined
            ? []
            : linesOf(bytes).filter((line) => folded.some((text) => line.toLowerCase().includes(text)))
        if (hits.length > 0) lines.set(path, hits)
      }
      return lines
    },
  }
}

/** Lines of bytes as one character each, as the port gives them. */
const linesOf = (bytes: Uint8Array): readonly string[] => Buffer.from(bytes).toString('latin1').split(/\r?\n/)

const blobName = (bytes: Uint8Array): BlobId =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
