import { toJsonSchema } from '@valibot/to-json-schema'
import { defaultSeverity, type Rule } from '../src/rules/rule.ts'
import { COUNT } from '../src/settings/kinds.ts'
import { settingsSchema } from '../src/settings/schema.ts'

/** JSON Schema (draft 2020-12) of the settings file, for editors; text as committed. */
export function settingsJsonSchema(
  rules: readonly Pick<Rule, 'id' | 'description' | 'severity' | 'onRequest'>[],
): string {
  const described = rules.map((rule) => ({
    id: rule.id,
    description: `${rule.description}. Own severity: ${defaultSeverity(rule)}`,
  }))
  const { $schema, ...schema } = toJsonSchema(settingsSchema(described), {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['check'],
    // text in the program, since its reader takes every value for text
    overrideSchema: ({ jsonSchema: { pattern, type: _, ...rest } }) =>
      pattern === COUNT.source ? { type: 'integer', minimum: 1, ...rest } : undefined,
  })
  const whole = {
    $schema,
    $id: 'https://raw.githubusercontent.com/handback-check/handback-check/main/schemas/settings.schema.json',
    title: 'Settings of handback-check',
    ...schema,
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}
