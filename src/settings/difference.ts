import { shownValue } from '../shown-value.ts'
import type { SettingRow } from './layers.ts'
import { shownSetting } from './text.ts'

/** Differences named; the rest is counted. */
const MOST_NAMED = 12

/** What of the effective settings is otherwise `after` a change, one clause; `undefined` where nothing is. */
export function settingsDifference(before: readonly SettingRow[], after: readonly SettingRow[]): string | undefined {
  const known = new Map(before.map(({ key, value }) => [key, shownSetting(key, value)]))
  const differences = after.flatMap(({ key, value }) => {
    const now = shownSetting(key, value)
    const was = known.get(key)
    return now === was ? [] : [`${shownValue(key)} would be ${said(now)} (is ${said(was)})`]
  })
  if (differences.length === 0) return undefined
  const more = differences.length - MOST_NAMED
  return [...differences.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

const said = (text: string | undefined): string => (text === undefined ? 'not set' : shownValue(text))
