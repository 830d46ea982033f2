import { RULES } from '../../rules/index.ts'

/** Id, severity and description of every rule in columns. */
export function listRules(): string {
  const widest = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length))
  const ids = widest(RULES.map(({ id }) => id))
  const severities = widest(RULES.map(({ severity }) => severity))
  return RULES.map(
    ({ id, severity, description }) => `${id.padEnd(ids)}  ${severity.padEnd(severities)}  ${description}\n`,
  ).join('')
}
