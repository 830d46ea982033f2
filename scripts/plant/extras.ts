import { type Ground, MODES } from './ground.ts'
import type { Kind } from './kind.ts'

/** Findings of the kinds' rules on pages as they are, beyond those that were `read`, one sentence each rule. */
export function extras(
  { name, own }: Pick<Ground, 'name' | 'own'>,
  kinds: readonly Kind[],
  read: Readonly<Record<string, Readonly<Record<string, number>>>>,
): readonly string[] {
  const rules = new Set(kinds.flatMap((kind) => kind.rules))
  return MODES.flatMap((mode) => {
    const findings = [...own[mode].values()]
      .flat()
      .filter(({ rule, origin }) => rules.has(rule) && origin !== 'existing')
    return [...Map.groupBy(findings, ({ rule }) => rule)].flatMap(([rule, found]) => {
      const known = read[name]?.[`${mode} ${rule}`] ?? 0
      if (found.length <= known) return []
      const places = found.map(({ path, place, messageId }) => `    ${path}:${place.start.line} ${messageId}`)
      return [`${name}, ${mode}: ${found.length} findings of ${rule}, expected ${known}\n${places.join('\n')}`]
    })
  })
}

/** Says so where fixes change more pages as they are than those that were `read`. */
export function changedPages(
  { name, changedByFixes }: Pick<Ground, 'name' | 'changedByFixes'>,
  read: Readonly<Record<string, number>>,
): readonly string[] {
  const known = read[name] ?? 0
  if (changedByFixes.length <= known) return []
  const paths = changedByFixes.map((path) => `    ${path}`)
  return [
    `${name}: ${changedByFixes.length} pages as they are changed by fixes, expected ${known}\n${paths.join('\n')}`,
  ]
}
