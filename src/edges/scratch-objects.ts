import { join } from 'node:path'
import { git } from './git.ts'
import { alternateObjects } from './git-objects.ts'
import type { GitRepository } from './git-repository.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'

/** A folder in which git writes objects and an index besides those of a repository, which stays as it is. */
export interface ScratchObjects {
  /** Of the objects; other temporary files may lie there too. */
  readonly folder: string
  /** Of the index that commands run here read and write. */
  readonly index: string
  /** Runs git in the repository. */
  run(args: readonly string[], input?: string): Promise<Buffer>
  remove(): Promise<void>
}

/** Who commits what nobody committed. */
const NOBODY = {
  GIT_AUTHOR_NAME: 'nobody',
  GIT_AUTHOR_EMAIL: 'nobody@example.com',
  GIT_COMMITTER_NAME: 'nobody',
  GIT_COMMITTER_EMAIL: 'nobody@example.com',
}

/** What is written there sees all that the repository reads. */
export async function openScratchObjects({
  directory,
  objects,
  more,
}: Pick<GitRepository, 'directory' | 'objects' | 'more'>): Promise<ScratchObjects> {
  const { path, remove } = await makeTemporaryFolder()
  const index = join(path, 'index')
  const env = { ...NOBODY, ...alternateObjects(objects, more), GIT_OBJECT_DIRECTORY: path, GIT_INDEX_FILE: index }
  return {
    folder: path,
    index,
    run: (args, input) => git(directory, args, { env, ...(input === undefined ? {} : { input }) }),
    remove,
  }
}
