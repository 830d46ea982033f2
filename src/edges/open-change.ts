import type { CheckInput } from '../check.ts'
import { baselineOnDisk, committedBaseline } from './baseline-of.ts'
import { commitOf, commitsOf } from './commits-of.ts'
import { openEnglish } from './english-of.ts'
import type { GitRepository } from './git-repository.ts'
import { openRepository } from './open-repositories.ts'
import { optionSettings } from './option-settings.ts'
import type { CheckOptions } from './options.ts'
import type { English, Opened } from './remote-source.ts'
import type { Terminal } from './terminal.ts'
import { openUncommitted } from './uncommitted.ts'

/** What a command line asks to judge. */
export interface OpenedChange extends Omit<CheckInput, 'source' | 'web' | 'localized'> {
  readonly localized: GitRepository
  readonly english: English | undefined
}

/** Adds the repositories that it opens to `opened`, also when it fails on the way. */
export async function openChange(options: CheckOptions, { env }: Terminal, opened: Opened): Promise<OpenedChange> {
  const { localized, base, head, scope } = await openSides(options, env, opened)
  const { settings, remarks } = await optionSettings(localized, { base, head }, options)
  const today = new Date().toISOString().slice(0, 10)
  const english = await openEnglish(options, { localized, head, settings, env }, opened)
  const recorded =
    options.baseline === undefined
      ? await committedBaseline(localized, { base, head }, settings.baseline)
      : { baseline: await baselineOnDisk(options.baseline), remarks: [] }
  return {
    localized,
    base,
    head,
    scope,
    settings,
    remarks: [...remarks, ...recorded.remarks],
    today,
    english,
    ...(recorded.baseline ? { baseline: recorded.baseline } : {}),
    ...(options.shard ? { shard: options.shard } : {}),
    ...(options.exact ? { exact: true } : {}),
  }
}

/** All of a commit, or a commit as against its base; what is not committed as against `HEAD`, unless a base is named. Of all of a commit the settings, too, are its own. */
async function openSides(
  options: CheckOptions,
  env: Terminal['env'],
  opened: Opened,
): Promise<Pick<OpenedChange, 'localized' | 'base' | 'head'> & { readonly scope: 'change' | 'tree' }> {
  const repository = await openRepository('--repo', options.repo)
  opened.push(repository)
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
