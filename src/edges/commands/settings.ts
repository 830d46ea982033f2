import { renderSettings, renderSettingsJson } from '../../report/settings.ts'
import { RULES } from '../../rules/index.ts'
import { settingRows } from '../../settings/layers.ts'
import { commitsOf } from '../commits-of.ts'
import { openRepository } from '../open-repositories.ts'
import { optionSettings } from '../option-settings.ts'
import type { SettingsOptions } from '../options.ts'
import { print, type Terminal, visibleLines } from '../terminal.ts'

/** Prints the settings that `check` would have, and where each is from; what it would remark on them goes to standard error. */
export async function listSettings(options: SettingsOptions, { stdout, stderr }: Terminal): Promise<void> {
  const localized = await openRepository('--repo', options.repo)
  try {
    const { layers, remarks } = await optionSettings(localized, await commitsOf(localized, options), options)
    const rows = settingRows(layers, RULES)
    await print(stdout, options.format === 'json' ? renderSettingsJson(rows) : renderSettings(rows))
    if (remarks.length > 0) await print(stderr, `${remarks.flatMap(visibleLines).join('\n')}\n`)
  } finally {
    await localized.close()
  }
}
