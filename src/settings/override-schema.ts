import * as v from 'valibot'
import { errorOrLess, globs, locale } from './kinds.ts'
import { rulesSchema, type SettableRule } from './rule-schema.ts'

/** Each is held against each page. */
const MOST_OVERRIDES = 200

const OVERRIDE = 'a mapping with `paths` and what is otherwise there, such as `locale`'

/** What is otherwise for some pages, by their paths. */
export const overridesSchema = (rules: readonly SettableRule[]) =>
  v.pipe(
    v.array(override(rules), 'a list of mappings, such as `- paths: [docs/nl-nl/**]`'),
    v.maxLength(MOST_OVERRIDES, `at most ${MOST_OVERRIDES} overrides`),
  )

const override = (rules: readonly SettableRule[]) =>
  v.strictObject(
    {
      paths: v.pipe(
        globs,
        v.minLength(1, 'at least one glob'),
        v.description('Pages that this is for: globs on paths from the root of the repository.'),
      ),
      ignore: v.optional(v.pipe(globs, v.description('Pages among them that it is not for.'))),
      locale: v.optional(v.pipe(locale, v.description('Locale of these pages.'))),
      'text-only-edits': v.optional(
        v.pipe(errorOrLess, v.description('What a change of words without a new handback is there.')),
      ),
      rules: v.optional(
        v.pipe(
          rulesSchema(rules),
          v.description('Settings of rules there; each stands as a whole before that of all pages.'),
        ),
      ),
    },
    OVERRIDE,
  )
