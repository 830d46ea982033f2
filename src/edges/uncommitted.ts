import { copyFile, stat, utimes } from 'node:fs/promises'
import { resolve } from 'node:path'
import { CannotRun } from './cannot-run.ts'
import type { Uncommitted } from './fix-arguments.ts'
import { GitError } from './git.ts'
import { type GitRepository, openGitRepository } from './git-repository.ts'
import { openScratchObjects, type ScratchObjects } from './scratch-objects.ts'

/** A repository that holds, besides its own, a commit of what is not committed. */
export interface WithUncommitted {
  readonly repository: GitRepository
  /** The commit, a child of `HEAD`; it exists for this handle alone. */
  readonly head: string
}

/**
 * Opens a repository with its index, or its work tree but for ignored files, as a commit; nothing is written to it. `indexFile` is the index
 * that git names to a hook, where it is another than the repository's own.
 * @throws CannotRun where there is no commit yet, no work tree, or the index holds a merge that is not resolved.
 */
export async function openUncommitted(
  { directory, objects }: Pick<GitRepository, 'directory' | 'objects'>,
  what: Uncommitted,
  indexFile?: string,
): Promise<WithUncommitted> {
  const scratch = await openScratchObjects({ directory, objects })
  try {
    const tree = await treeOf(directory, what, scratch, indexFile)
    const head = lineOf(await scratch.run(['commit-tree', '-p', 'HEAD', '-m', what, tree]))
    const repository = await openGitRepository(directory, scratch.folder)
    const close = async (): Promise<void> => {
      await repository.close()
      await scratch.remove()
    }
    return { repository: { ...repository, close }, head }
  } catch (error) {
    await scratch.remove()
    if (!(error instanceof GitError) || error.exitCode === undefined) throw error
    throw new CannotRun(
      `What \`--${what}\` asks for could not be read in \`${directory}\``,
      'It takes a work tree with a commit, and no merge that is not resolved.',
      error.stderr.split('\n').slice(0, 10),
    )
  }
}

async function treeOf(
  directory: string,
  what: Uncommitted,
  { run, index }: ScratchObjects,
  indexFile: string | undefined,
): Promise<string> {
  const own = lineOf(await run(['rev-parse', '--path-format=absolute', '--show-toplevel', '--git-dir']))
  const [top = directory, gitDirectory = ''] = own.split('\n')
  const used = indexFile === undefined ? resolve(gitDirectory, 'index') : resolve(top, indexFile)
  await copyIndex(used, index)
  if (what === 'worktree') await run(['add', '--all', '--', ':/'])
  return lineOf(await run(['write-tree']))
}

/** Where git has written none yet, nothing is staged. */
async function copyIndex(from: string, to: string): Promise<void> {
  try {
    const { atime, mtimeMs } = await stat(from)
    await copyFile(from, to)
    // by its time git tells which files may have changed since it looked
    await utimes(to, atime, new Date(Math.floor(mtimeMs)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

const lineOf = (answer: Buffer): string => answer.toString('utf8').trimEnd()
