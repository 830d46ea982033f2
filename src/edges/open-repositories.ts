import { realpath } from 'node:fs/promises'
import type { Source } from '../facts/originals.ts'
import { CannotRun } from './cannot-run.ts'
import { commitOf } from './commits-of.ts'
import { GitError } from './git.ts'
import { type GitRepository, openGitRepository } from './git-repository.ts'

/** @throws CannotRun where `directory`, which the user named as `option`, is in no repository. */
export async function openRepository(option: string, directory: string): Promise<GitRepository> {
  try {
    return await openGitRepository(directory)
  } catch (error) {
    if (!(error instanceof GitError) || error.exitCode === undefined) throw error
    throw new CannotRun(
      `Unexpected \`${option}\` \`${directory}\`, expected a git repository`,
      'Name the folder of a work tree or of a bare repository.',
      [error.stderr],
    )
  }
}

/** The English repository as a source whose newest commit is `revision`, else its `HEAD`. */
export async function sourceOf(
  english: GitRepository,
  localized: GitRepository,
  option: string,
  revision: string | undefined,
): Promise<Source> {
  // a folder without a repository of its own belongs to the one around it: an English checkout that is not there yet
  if ((await realpath(localized.directory)) === (await realpath(english.directory))) {
    throw new CannotRun(
      `Unexpected \`${option}\`, expected a clone of the English repository: its folder belongs to the localized one`,
      'Name the folder of the English clone, and check it out before this step.',
    )
  }
  if (revision !== undefined) return { repository: english, head: await commitOf(english, `${option}-ref`, revision) }
  const newest = (await english.resolve('HEAD')) ?? (await english.resolve('refs/remotes/origin/HEAD'))
  if (newest !== undefined) return { repository: english, head: newest }
  throw new CannotRun(
    `\`HEAD\` names no commit in the English repository \`${english.directory}\``,
    `Name its newest revision with \`${option}-ref\`.`,
  )
}
