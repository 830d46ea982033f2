import { RULES } from '../../rules/index.ts'
import { defaultSeverity } from '../../rules/rule.ts'

/** Id, severity and description of every rule in columns. */
export function listRules(): string {
  const widest = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length))
  const ids = widest(RULES.map(({ id }) => id))
  const severities = widest(RULES.map(defaultSeverity))
  return RULES.map(
    (rule) => `${rule.id.padEnd(ids)}  ${defaultSeverity(rule).padEnd(severities)}  ${rule.description}\n`,
  ).join('')
}
