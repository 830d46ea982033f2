import type { BlobId, Change, Commit, History, Relation, Tree } from './model.ts'

/** A path in a commit. */
export interface Wanted {
  readonly commit: string
  readonly path: string
}

/** What a check is going to ask of a repository, as far as can be told before it begins; more may follow, and some may not exist. */
export interface Forecast {
  /** Commits whose dates and kinship will be asked for. */
  readonly commits: readonly string[]
  /** Files whose contents will be read. */
  readonly files: readonly Wanted[]
}

/**
 * The port to a git repository. Serves the localized repository, the English source, and tests from memory.
 * Revisions are commit ids in full; every answer comes from git objects, never from a work tree.
 */
export interface Repository {
  /** The commits by id; those that the repository does not hold are absent. One batch. */
  commits(ids: readonly string[]): Promise<ReadonlyMap<string, Commit>>
  /** Files that differ between two commits, regular files only, in path order. */
  changes(base: string, head: string): Promise<readonly Change[]>
  /** All regular files of a commit. */
  tree(commit: string): Promise<Tree>
  /** Blob id of each path at its commit, `undefined` where commit or path is absent; one batch, in the order asked. */
  find(wanted: readonly Wanted[]): Promise<readonly (BlobId | undefined)[]>
  /** Contents by blob id, one batch; ids that the repository does not hold are absent from the answer. */
  read(ids: readonly BlobId[]): Promise<ReadonlyMap<BlobId, Uint8Array>>
  /** How the second commit of each pair lies to the first, in the order asked; by parents alone, never by dates. One batch. */
  relate(pairs: readonly (readonly [string, string])[]): Promise<readonly Relation[]>
  /** What became of `paths` in the history up to `commit`, moves not followed. One walk. */
  history(commit: string, paths: readonly string[]): Promise<History>
  /**
   * The lines that hold one of some texts, in any case of ASCII letters, of the pages of a commit (`.md`, `.yml`, `.yaml`); by path,
   * without line endings. One pass, whose time grows with the number of texts. `undefined` where the repository lacks contents.
   */
  linesWith(commit: string, texts: readonly string[]): Promise<ReadonlyMap<string, readonly string[]> | undefined>
  /** Told before anything else is asked; a repository that is elsewhere fetches all of it in few requests. */
  prepare?(forecast: Forecast): Promise<void>
}
