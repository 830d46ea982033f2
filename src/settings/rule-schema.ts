import * as v from 'valibot'
import { day, globs, oneOf } from './kinds.ts'

/** What the schema says of a rule. */
export interface SettableRule {
  readonly id: string
  readonly description?: string
}

const SEVERITIES = ['error', 'warning', 'notice', 'off'] as const

const RULE_DETAIL = 'a severity, or `severity`, `paths`, `ignore` and `error-from`'

const ruleDetail = v.pipe(
  v.strictObject(
    {
      severity: v.optional(v.pipe(oneOf(SEVERITIES), v.description("Severity, in place of the rule's own."))),
      paths: v.optional(
        v.pipe(
          globs,
          v.minLength(1, 'at least one glob, or no `paths` at all for every page'),
          v.description('Pages that the rule judges: globs on paths from the root of the repository.'),
        ),
      ),
      ignore: v.optional(v.pipe(globs, v.description('Pages that the rule does not judge. Stronger than paths.'))),
      'error-from': v.optional(
        v.pipe(
          day('a day of the calendar, such as `2027-01-31`'),
          v.description('Day, UTC, from which on its findings are errors; before it they are warnings.'),
        ),
      ),
    },
    RULE_DETAIL,
  ),
  v.check((detail) => Object.keys(detail).length > 0, RULE_DETAIL),
  v.check(
    ({ severity, 'error-from': from }) => from === undefined || severity === undefined || severity === 'error',
    'no `severity` but `error` beside `error-from`',
  ),
)

/** Severities of rules, or more than that, by rule id. */
export const rulesSchema = (rules: readonly SettableRule[]) =>
  v.strictObject(
    Object.fromEntries(rules.map((rule) => [rule.id, v.optional(ruleSetting(rule))])),
    'rule ids and severities, such as `broken-link: warning`',
  )

function ruleSetting({ description }: SettableRule) {
  const schema = v.union([oneOf(SEVERITIES), ruleDetail], RULE_DETAIL)
  return description === undefined ? schema : v.pipe(schema, v.description(`${description}.`))
}
