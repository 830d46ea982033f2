import type { SettingRow } from '../settings/layers.ts'
import { shownSetting, writtenForm } from '../settings/text.ts'
import { jsonText } from './json-text.ts'
import { visible } from './visible.ts'

/** Settings in columns: key, value as the file would have it, where it is from. */
export function renderSettings(rows: readonly SettingRow[]): string {
  const cells = rows.map(({ key, value, from }) => [key, shownSetting(key, value) ?? '(not set)', from].map(visible))
  const width = (column: number): number => Math.max(...cells.map((row) => Math.min(WIDEST, row[column]?.length ?? 0)))
  const [keys, values] = [width(0), width(1)]
  return cells
    .map(([key = '', value = '', from = '']) => `${key.padEnd(keys)}  ${value.padEnd(values)}  ${from}\n`)
    .join('')
}

/** One long value does not push the places of all out of sight. */
const WIDEST = 40

/** The same as JSON: a list of `key`, `value` (`null` where it is not set) and `from`. */
export const renderSettingsJson = (rows: readonly SettingRow[]): string =>
  jsonText(
    rows.map(({ key, value, from }) => ({
      key,
      value: value === undefined ? null : writtenForm(key, value),
      from,
    })),
    2,
  )
