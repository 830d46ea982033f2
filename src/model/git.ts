/** Object name of a git blob, lower-case hex. */
export type BlobId = string

/** What a change does to one file; ids are those of the file's blob at the head and (`previousId`) at the base. */
export type Change =
  | { readonly status: 'added'; readonly path: string; readonly id: BlobId }
  | { readonly status: 'modified'; readonly path: string; readonly id: BlobId; readonly previousId: BlobId }
  | { readonly status: 'removed'; readonly path: string; readonly previousId: BlobId }
  | {
      readonly status: 'renamed'
      readonly path: string
      readonly id: BlobId
      readonly previousPath: string
      readonly previousId: BlobId
    }

/** Regular files of one commit: path from the repository root, with `/`, to blob id. Symbolic links and submodules are absent. */
export type Tree = ReadonlyMap<string, BlobId>

/** A commit: `id` is 40 or 64 hex; `date` is the committer date, ISO 8601 in UTC. */
export interface Commit {
  readonly id: string
  readonly date: string
}

/** How a commit lies to another: `later` has it among its ancestors, `earlier` is among its ancestors, `apart` neither of both. */
export type Relation =
  | 'same'
  | 'later'
  | 'earlier'
  | 'apart'
  /** A commit is not held, or history is cut off where the answer may lie. */
  | 'unknown'

/** A commit that changed a file, and what it made of it; without `id` it removed the file. */
export interface FileVersion {
  readonly commit: string
  /** As of a `Commit`. */
  readonly date: string
  readonly id?: BlobId
}

/** The versions of some paths, newest first as git lists commits. */
export interface History {
  readonly versions: ReadonlyMap<string, readonly FileVersion[]>
  /** All of history was there to look at: what is not listed never was. */
  readonly isComplete: boolean
}
