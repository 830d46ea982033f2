import type { CheckInput } from '../check.ts'
import { baselineOnDisk, committedBaseline } from './baseline-of.ts'
import { openEnglish } from './english-of.ts'
import type { GitRepository } from './git-repository.ts'
import type { Sides } from './open-sides.ts'
import { optionSettings } from './option-settings.ts'
import type { CheckOptions } from './options.ts'
import type { English, Opened } from './remote-source.ts'
import type { Terminal } from './terminal.ts'

/** What a command line asks to judge. */
export interface OpenedChange extends Omit<CheckInput, 'source' | 'web' | 'localized'> {
  readonly localized: GitRepository
  readonly english: English | undefined
}

/** Adds the repositories that it opens to `opened`, also when it fails on the way. */
export async function openChange(
  options: CheckOptions,
  { env }: Terminal,
  { localized, base, head, scope, english: clone }: Sides,
  opened: Opened,
): Promise<OpenedChange> {
  const { settings, remarks } = await optionSettings(localized, { base, head }, options)
  const today = new Date().toISOString().slice(0, 10)
  const english = await openEnglish(options, { localized, head, settings, env, ...(clone ? { clone } : {}) }, opened)
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
