import { defaultSeverity, type Rule } from '../rules/rule.ts'
import { DEFAULT_SETTINGS, GOVERNED, PRESETS, type Settings, severityOf } from '../settings.ts'
import { everySettings } from './at.ts'
import { nameOf } from './names.ts'
import { settingsSchema } from './schema.ts'

/** Settings from one place. */
export interface Layer {
  readonly settings: Partial<Settings>
  /** Where a key of it stands; rules as `rules.ID`. */
  readonly from: (key: string) => string
}

/** An effective setting. */
export interface SettingRow {
  /** As in the file; rules as `rules.ID`. */
  readonly key: string
  /** Under the names of the program; `undefined` where it is not set and has no default. */
  readonly value: unknown
  readonly from: string
}

/** The settings that layers come to, each standing before those ahead of it: a list replaces a list, rules one by one. */
export function settingsOfLayers(layers: readonly Layer[]): Settings {
  const given = layers.map(({ settings }) => settings)
  const preset = given.findLast((settings) => settings.preset !== undefined)?.preset ?? DEFAULT_SETTINGS.preset
  const all: readonly Partial<Settings>[] = [DEFAULT_SETTINGS, PRESETS[preset], ...given]
  return Object.assign({}, ...all, { rules: Object.assign({}, ...all.map(({ rules }) => rules)) }) as Settings
}

type Ruled = Pick<Rule, 'id' | 'severity' | 'onRequest' | 'errorFrom'>

/** Every setting that layers come to, and where it is from. */
export function settingRows(layers: readonly Layer[], rules: readonly Ruled[]): readonly SettingRow[] {
  const settings = settingsOfLayers(layers)
  const preset = PRESETS[settings.preset]
  const byPreset = `preset ${settings.preset}`
  const keys = Object.keys(settingsSchema([]).entries).filter((key) => key !== 'extends' && key !== 'rules')
  const rows = keys.map((key): SettingRow => {
    const name = nameOf(key) as keyof Settings
    const layer = layers.findLast((layer) => layer.settings[name] !== undefined)
    const otherwise = name in preset ? byPreset : 'default'
    const value = key === 'ignore' ? [...settings.ignore, ...(settings.ignoreEntries ?? [])] : settings[name]
    return { key, value, from: layer?.from(key) ?? otherwise }
  })
  return [...rows, ...rules.map((rule) => ruleRow(rule, layers, settings, byPreset))]
}

function ruleRow(rule: Ruled, layers: readonly Layer[], settings: Settings, byPreset: string): SettingRow {
  const key = `rules.${rule.id}`
  const isStrict = settings.preset === 'strict'
  const own = isStrict ? rule.severity : defaultSeverity(rule)
  const [everywhere] = everySettings({ ...settings, overrides: [] })
  const severity = everywhere === undefined ? own : severityOf(rule.id, own, everywhere)
  const set = settings.rules[rule.id]
  const layer = layers.findLast((layer) => layer.settings.rules?.[rule.id] !== undefined)
  const written = typeof set === 'object' ? set.severity : set
  if (layer !== undefined && (severity !== 'off' || written === 'off'))
    return { key, value: set, from: layer.from(key) }
  const value =
    rule.errorFrom === undefined || severity !== 'error' ? severity : { severity, errorFrom: rule.errorFrom }
  const governor = GOVERNED[rule.id]
  if (governor !== undefined && (layer !== undefined || severity !== own))
    return { key, value, from: `setting ${governor}` }
  return { key, value, from: isStrict && rule.onRequest ? byPreset : 'default' }
}
