import { realpath } from 'node:fs/promises'
import type { Source } from '../facts/originals.ts'
import { englishPathBy } from '../source-path.ts'
import { CannotRun } from './cannot-run.ts'
import { commitOf } from './commits-of.ts'
import { GitError } from './git.ts'
import { type GitRepository, openGitRepository } from './git-repository.ts'
import { needGit } from './git-version.ts'

const NAME_A_FOLDER = 'Name the folder of a work tree or of a bare repository.'

/**
 * `recent` is the answer of `needGit`, which one who opens several asks once.
 * @throws CannotRun where `directory`, which `option` names, is in no repository, or git is too old to read it.
 */
export async function openRepository(
  option: string,
  directory: string,
  recent: Promise<void> = needGit(),
  advice = NAME_A_FOLDER,
): Promise<GitRepository> {
  const [need, opening] = await Promise.allSettled([recent, openGitRepository(directory)])
  if (need.status === 'rejected') {
    // an older one may say anything of the repository
    if (opening.status === 'fulfilled') await opening.value.close()
    throw need.reason
  }
  if (opening.status === 'fulfilled') return opening.value
  const { reason } = opening
  if (!(reason instanceof GitError) || reason.exitCode === undefined) throw reason
  throw new CannotRun(`Unexpected \`${option}\` \`${directory}\`, expected a git repository`, advice, [reason.stderr])
}

/** English as a folder on disk, and how it is to be read. */
export interface AskedFolder {
  /** The option or input that names the folder. */
  readonly option: string
  readonly directory: string
  /** Its revision that counts as the newest. */
  readonly revision: string | undefined
  readonly sourcePath: Readonly<Record<string, string>> | undefined
}

/**
 * The English repository as a source. It may be the localized one itself, where its pages lie beside English: the newest commit is then the
 * `head` that is checked.
 * @throws CannotRun where it cannot be English, or names no commit.
 */
export async function sourceOf(
  english: GitRepository,
  localized: GitRepository,
  head: string,
  { option, directory, revision, sourcePath }: AskedFolder,
): Promise<Source> {
  const isSame = (await realpath(localized.directory)) === (await realpath(english.directory))
  // a folder without a repository of its own belongs to the one around it: an English checkout that is not there yet
  const isInside = isSame && (await realpath(directory)) !== (await realpath(english.directory))
  if (isInside || (isSame && sourcePath === undefined)) {
    throw new CannotRun(
      `Unexpected \`${option}\`, expected a clone of the English repository: its folder belongs to the localized one`,
      isInside
        ? 'Name the folder of the English clone, and check it out before this step.'
        : 'Name the folder of the English clone; where English lies in the same repository, say where: `source-path`.',
    )
  }
  const pathOf = englishPathBy(sourcePath)
  const from = (newest: string): Source => {
    english.begin(newest)
    return { repository: english, head: newest, pathOf }
  }
  if (revision !== undefined) return from(await commitOf(english, `${option}-ref`, revision))
  // what is not committed is known to this one alone
  if (isSame) return { repository: localized, head, pathOf }
  const newest = (await english.resolve('HEAD')) ?? (await english.resolve('refs/remotes/origin/HEAD'))
  if (newest !== undefined) return from(newest)
  throw new CannotRun(
    `\`HEAD\` names no commit in the English repository \`${english.directory}\``,
    `Name its newest revision with \`${option}-ref\`.`,
  )
}
