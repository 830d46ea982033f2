import { RULES } from '../../rules/index.ts'
import { DEFAULT_SETTINGS, severityOf } from '../../settings.ts'

/** Id, severity and description of every rule in columns. */
export function listRules(): string {
  const rows = RULES.map(({ id, severity, description }) => [
    id,
    severityOf(id, severity, DEFAULT_SETTINGS),
    description,
  ])
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  const [first, second] = [width(0), width(1)]
  return rows
    .map(([id = '', severity = '', text]) => `${id.padEnd(first)}  ${severity.padEnd(second)}  ${text}\n`)
    .join('')
}
