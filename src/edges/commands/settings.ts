import { renderSettings, renderSettingsJson } from '../../report/settings.ts'
import { RULES } from '../../rules/index.ts'
import { settingRows } from '../../settings/layers.ts'
import { commitsOf, defaultBranchOf } from '../commits-of.ts'
import { openRepository } from '../open-repositories.ts'
import { optionSettings } from '../option-settings.ts'
import type { SettingsOptions } from '../options.ts'
import { print, type Terminal, visibleLines } from '../terminal.ts'

const NO_BASE =
  'No default branch of a remote `origin` is known: these are the settings of the head; name what it is compared with by `--base REV`'

/** Prints the settings that `check` would have, and where each is from; what it would remark on them goes to standard error. */
export async function listSettings(options: SettingsOptions, { stdout, stderr }: Terminal): Promise<void> {
  const localized = await openRepository('--repo', options.repo)
  try {
    const isAlone = options.base === undefined && (await defaultBranchOf(localized)) === undefined
    const base = isAlone ? options.head : options.base
    const commits = await commitsOf(localized, { head: options.head, ...(base === undefined ? {} : { base }) })
    const read = await optionSettings(localized, commits, options)
    const remarks = isAlone ? [NO_BASE, ...read.remarks] : read.remarks
    const rows = settingRows(read.layers, RULES)
    await print(stdout, options.format === 'json' ? renderSettingsJson(rows) : renderSettings(rows))
    if (remarks.length > 0) await print(stderr, `${remarks.flatMap(visibleLines).join('\n')}\n`)
  } finally {
    await localized.close()
  }
}
