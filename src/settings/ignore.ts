import * as v from 'valibot'
import { nearName } from '../near-name.ts'
import { day, glob, globs } from './kinds.ts'

const ENTRY = 'a glob such as `docs/**`, or a mapping with `paths`, `rules`, `reason` and, if it is to end, `until`'
const RULES = 'a list of rules, such as `- broken-link`'
const REASON = 'a reason, in one line of at most 500 characters'
const DAY = 'the last day on which it holds, such as `2027-01-31`'

/** A list of globs on pages, and of findings to ignore by path and rule. */
export function ignoreList(ruleIds: readonly string[]) {
  const entry = v.strictObject(
    {
      paths: v.pipe(globs, v.minLength(1, 'at least one glob')),
      rules: v.pipe(v.array(ruleId(ruleIds), RULES), v.minLength(1, 'at least one rule')),
      reason: v.pipe(v.string(REASON), v.regex(/^\S(?:.*\S)?$/, REASON), v.maxLength(500, REASON)),
      until: v.exactOptional(day(DAY)),
    },
    ({ expected }) => expectedOf(expected),
  )
  const either = v.union([glob, entry], ENTRY)
  // what is wrong within a mapping or a glob is told as such
  const item = v.lazy((input) =>
    typeof input === 'string' ? glob : typeof input === 'object' && !Array.isArray(input) ? entry : either,
  )
  return v.array(item as unknown as typeof either, 'a list of globs, such as `- docs/**`')
}

/** What to expect of a mapping that lacks a key (`"paths"`), has one too many (`never`), or is none. */
function expectedOf(wanted: string | null): string {
  if (wanted === 'never') return '`paths`, `rules`, `reason` or `until`'
  const lacking = /^"(\w+)"$/.exec(wanted ?? '')?.[1]
  return lacking === undefined ? ENTRY : `\`${lacking}\` in it, too`
}

function ruleId(ids: readonly string[]) {
  return v.picklist(ids, ({ input }) => {
    const near = nearName(String(input), ids)
    const meant = near === undefined ? '' : `; did you mean \`${near}\`?`
    return `the id of a rule, as listed by \`handback-check rules\`${meant}`
  })
}
