import { defaultSeverity, type Rule } from '../rules/rule.ts'
import type { RuleSetting, Settings } from '../settings.ts'

type Staged = Pick<Rule, 'id' | 'severity' | 'onRequest' | 'errorFrom'>

/**
 * The settings as they count on a day (`YYYY-MM-DD`): each `errorFrom` that is left lies after it, those that rules ship with among them, and a
 * rule that is no error by itself is one wherever a day is set for it.
 */
export function settingsOn(today: string, settings: Settings, rules: readonly Staged[]): Settings {
  const shipped = Object.fromEntries(rules.flatMap(({ id, errorFrom }) => (errorFrom === undefined ? [] : [[id, {}]])))
  const staged = (set: Settings['rules']): Settings['rules'] =>
    Object.fromEntries(
      Object.entries(set).map(([id, setting]) => [
        id,
        ruleOn(
          today,
          setting,
          rules.find((rule) => rule.id === id),
        ),
      ]),
    )
  return {
    ...settings,
    rules: staged({ ...shipped, ...settings.rules }),
    overrides: settings.overrides.map((override) =>
      override.rules === undefined ? override : { ...override, rules: staged(override.rules) },
    ),
  }
}

function ruleOn(today: string, setting: RuleSetting, rule: Staged | undefined): RuleSetting {
  // a severity that is written is meant from now on
  if (typeof setting === 'string') return setting
  const { errorFrom: written, ...rest } = setting
  const errorFrom = written ?? (rest.severity === undefined ? rule?.errorFrom : undefined)
  if (errorFrom === undefined) return setting
  const isError = rule === undefined || defaultSeverity(rule) === 'error'
  const severity = rest.severity ?? (isError ? undefined : 'error')
  return { ...rest, ...(severity === undefined ? {} : { severity }), ...(errorFrom > today ? { errorFrom } : {}) }
}
