import type { BlobId, Change, Commit, Tree } from './model.ts'

/**
 * The port to a git repository. Serves the localized repository, the English source, and tests from memory.
 * Revisions are commit ids in full; every answer comes from git objects, never from a work tree.
 */
export interface Repository {
  /** The commit, or `undefined` where the repository does not hold it. */
  commit(id: string): Promise<Commit | undefined>
  /** Files that differ between two commits, regular files only, in path order. */
  changes(base: string, head: string): Promise<readonly Change[]>
  /** All regular files of a commit. */
  tree(commit: string): Promise<Tree>
  /** Blob id of each path at its commit, `undefined` where commit or path is absent; one batch, in the order asked. */
  find(wanted: readonly { readonly commit: string; readonly path: string }[]): Promise<readonly (BlobId | undefined)[]>
  /** Contents by blob id, one batch; ids that the repository does not hold are absent from the answer. */
  read(ids: readonly BlobId[]): Promise<ReadonlyMap<BlobId, Uint8Array>>
  /** Those of `paths` that some commit up to `commit` held. */
  everHeld(commit: string, paths: readonly string[]): Promise<ReadonlySet<string>>
}
