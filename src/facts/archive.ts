import type { Commit, FileVersion, History, Relation } from '../model.ts'
import { askingOnce } from './ask-once.ts'
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
  const commits = askingOnce(
    (id: string) => id,
    async (ids): Promise<readonly (Commit | undefined)[]> => {
      const found = await repository.commits(ids)
      return ids.map((id) => found.get(id))
    },
  )
  const relations = askingOnce(
    (pair: Pair) => pair.join(' '),
    (pairs) => repository.relate(pairs),
  )
  let isComplete = true
  const histories = askingOnce(
    (path: string) => path,
    async (paths): Promise<readonly (readonly FileVersion[])[]> => {
      const found = await repository.history(head, paths)
      isComplete = found.isComplete
      return paths.map((path) => found.versions.get(path) ?? [])
    },
  )
  return {
    ...source,
    commits: async (ids) => {
      const found = await commits(ids)
      return new Map(ids.flatMap((id, index) => (found[index] === undefined ? [] : [[id, found[index]]])))
    },
    relations,
    history: async (paths) => {
      const found = await histories(paths)
      return { versions: new Map(paths.map((path, index) => [path, found[index] ?? []])), isComplete }
    },
  }
}
