import type { CheckInput } from '../check.ts'
import { commitOf, commitsOf } from './commits-of.ts'
import type { GitRepository } from './git-repository.ts'
import { needGit } from './git-version.ts'
import { openRepository } from './open-repositories.ts'
import type { CheckOptions } from './options.ts'
import type { Opened } from './remote-source.ts'
import type { Terminal } from './terminal.ts'
import { openUncommitted } from './uncommitted.ts'

/** What git is asked for first, whatever the settings say. */
export interface Sides extends Required<Pick<CheckInput, 'base' | 'head' | 'scope'>> {
  readonly localized: GitRepository
  /** The English clone, where the command line names one; it opens beside the localized one. */
  readonly english?: Promise<GitRepository>
}

/**
 * Adds the repositories that it opens to `opened`, also when it fails on the way.
 * @throws CannotRun where there is nothing to compare.
 */
export async function openSides(options: CheckOptions, env: Terminal['env'], opened: Opened): Promise<Sides> {
  const recent = needGit()
  const opening = openRepository('--repo', options.repo, recent)
  opened.push(closing(opening))
  const english = options.source === undefined ? undefined : openRepository('--source', options.source, recent)
  if (english !== undefined) opened.push(closing(english))
  const sides = await sidesOf(await opening, options, env, opened)
  sides.localized.begin(sides.head, sides.base)
  return { ...sides, ...(english ? { english } : {}) }
}

/** Closes a repository once it is open; that it could not be opened is told to who asks for it. */
const closing = (opening: Promise<GitRepository>): Opened[number] => {
  const closed = opening.then(
    (repository) => repository.close,
    () => undefined,
  )
  return { close: async () => (await closed)?.() }
}

/** All of a commit, or a commit as against its base; what is not committed as against `HEAD`, unless a base is named. Of all of a commit the settings, too, are its own. */
async function sidesOf(
  repository: GitRepository,
  options: CheckOptions,
  env: Terminal['env'],
  opened: Opened,
): Promise<Omit<Sides, 'english'>> {
  const { uncommitted, base, all } = options
  if (uncommitted === undefined) {
    if (all === undefined) return { localized: repository, scope: 'change', ...(await commitsOf(repository, options)) }
    const head = await commitOf(repository, '--head', options.head)
    return { localized: repository, scope: 'tree', base: head, head }
  }
  const against = base === undefined ? await commitOf(repository, '--base', 'HEAD') : undefined
  // git names it to the hooks of the repository that it runs in
  const indexFile = options.repo === '.' ? env.GIT_INDEX_FILE : undefined
  const { repository: localized, head } = await openUncommitted(repository, uncommitted, indexFile)
  opened.push(localized)
  if (all) return { localized, scope: 'tree', base: head, head }
  if (against !== undefined) return { localized, scope: 'change', base: against, head }
  return { localized, scope: 'change', ...(await commitsOf(localized, { ...options, head })) }
}
