import type { Commit, FileVersion, History, Relation } from '../model.ts'
import type { KnownSource } from './originals.ts'

/** English, and what has been asked of its commits in this run: each is looked up once, however many pages share it. */
export interface Archive extends KnownSource {
  /** Those of `ids` that English holds. */
  commits(ids: readonly string[]): Promise<ReadonlyMap<string, Commit>>
  /** How the second commit of each pair lies to the first. */
  relations(pairs: readonly Pair[]): Promise<readonly Relation[]>
  /** What became of English paths up to the newest commit. */
  history(paths: readonly string[]): Promise<History>
}

/** The commit before and the one now. */
export type Pair = readonly [string, string]

export function openArchive(source: KnownSource): Archive {
  const { repository, head } = source
  const commits = new Map<string, Commit | undefined>()
  const relations = new Map<string, Relation>()
  const versions = new Map<string, readonly FileVersion[]>()
  let isComplete = true
  return {
    ...source,
    commits: async (ids) => {
      const fresh = [...new Set(ids)].filter((id) => !commits.has(id))
      const found = fresh.length === 0 ? new Map<string, Commit>() : await repository.commits(fresh)
      for (const id of fresh) commits.set(id, found.get(id))
      return new Map(ids.flatMap((id) => (commits.get(id) === undefined ? [] : [[id, commits.get(id) as Commit]])))
    },
    relations: async (pairs) => {
      const fresh = [...new Map(pairs.map((pair) => [pair.join(' '), pair])).entries()].filter(
        ([key]) => !relations.has(key),
      )
      const found = fresh.length === 0 ? [] : await repository.relate(fresh.map(([, pair]) => pair))
      for (const [index, [key]] of fresh.entries()) relations.set(key, found[index] ?? 'unknown')
      return pairs.map((pair) => relations.get(pair.join(' ')) ?? 'unknown')
    },
    history: async (paths) => {
      const fresh = [...new Set(paths)].filter((path) => !versions.has(path))
      if (fresh.length > 0) {
        const found = await repository.history(head, fresh)
        isComplete = found.isComplete
        for (const path of fresh) versions.set(path, found.versions.get(path) ?? [])
      }
      return { versions: new Map(paths.map((path) => [path, versions.get(path) ?? []])), isComplete }
    },
  }
}
