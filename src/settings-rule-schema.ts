import * as v from 'valibot'
import { namesListed, nearName } from './near-name.ts'
import { globs } from './settings-kinds.ts'

/** What the schema says of a rule. */
export interface SettableRule {
  readonly id: string
  readonly description?: string
}

const SEVERITIES = ['error', 'warning', 'notice', 'off'] as const

/** Words of other tools for a rule that is not to run. */
const WORDS_FOR_OFF = ['false', 'no', 'none', 'never', 'disable', 'disabled', '0']
const WORDS_FOR_ON = ['true', 'yes', 'on', 'enable', 'enabled', '1']

const RULE_DETAIL = 'a severity, or `severity`, `paths`, `ignore` and `error-from`'
const DATE = 'a date such as `2027-01-31`'

/** A day as `YYYY-MM-DD`. */
const date = v.pipe(
  v.string(DATE),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, DATE),
  v.check(
    (written) => new Date(`${written}T00:00:00Z`).toISOString().startsWith(written),
    'a date that is in the calendar',
  ),
)

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
        v.pipe(date, v.description('Day, UTC, from which on its findings are errors; before it they are warnings.')),
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

/** One of some words. */
export function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, ({ input }) => `${namesListed(options)}${hint(String(input), options)}`)
}

function hint(written: string, options: readonly string[]): string {
  const word = written.toLowerCase()
  if (options.includes('off') && WORDS_FOR_ON.includes(word)) return "; leave the line out for the rule's own severity"
  const near = options.includes('off') && WORDS_FOR_OFF.includes(word) ? 'off' : nearName(written, options)
  return near === undefined ? '' : `; did you mean \`${near}\`?`
}
