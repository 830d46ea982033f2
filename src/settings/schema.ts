import * as v from 'valibot'
import { isRepositoryName } from '../repository-name.ts'
import { DEFAULT_SETTINGS } from '../settings.ts'
import { SOME_PATTERNS, strayLocale } from '../source-path.ts'
import { ignoreList } from './ignore.ts'
import {
  address,
  addressPatterns,
  count,
  errorOrLess,
  FOLDERS,
  filePath,
  folder,
  globs,
  locale,
  oneOf,
  pathPattern,
  REPOSITORY,
  SITE,
  settingsPath,
} from './kinds.ts'
import { overridesSchema } from './override-schema.ts'
import { rulesSchema, type SettableRule } from './rule-schema.ts'

const ORIGINS = 'a list of origins, such as `- introduced`'

/**
 * Every setting by its key in the settings file: type, default, description. The settings file, the action's inputs and
 * the published JSON Schema are all read from here.
 */
export function settingsSchema(rules: readonly SettableRule[]) {
  return v.strictObject(
    {
      extends: v.optional(
        v.pipe(
          settingsPath,
          v.description(
            'Another settings file of this repository, read from the same commit, whose settings these stand before: a list replaces its list, rules one by one.',
          ),
        ),
      ),
      preset: v.optional(
        v.pipe(
          oneOf(['recommended', 'strict']),
          v.description(
            'Defaults of the other settings. strict: rules that are off by default run, what was there before blocks, so does a page that cannot be read, and links to the web that the change adds are asked for.',
          ),
        ),
        DEFAULT_SETTINGS.preset,
      ),
      locale: v.optional(
        v.pipe(
          locale,
          v.description(
            "Locale of the repository's pages, such as nl-NL. Where absent, the one that most pages of the base carry.",
          ),
        ),
      ),
      paths: v.optional(
        v.pipe(
          globs,
          v.minLength(1, 'at least one glob, or no `paths` at all to check every localized page'),
          v.description(
            'Pages to check: globs on paths from the root of the repository. Where absent, every page that carries ms.openlocfilehash and new pages beside such pages.',
          ),
        ),
      ),
      ignore: v.optional(
        v.pipe(
          ignoreList(rules.map(({ id }) => id)),
          v.description(
            'Pages never to check: globs on paths from the root of the repository, stronger than paths. Among them, findings to ignore: mappings of paths, rules, a reason and, if they are to end, until, their last day.',
          ),
        ),
        [...DEFAULT_SETTINGS.ignore],
      ),
      'page-ignores': v.optional(
        v.pipe(
          oneOf(['allow', 'base', 'never']),
          v.description(
            'Comments on pages that may ignore findings: all, those that the base of the change has too, or none.',
          ),
        ),
        DEFAULT_SETTINGS.pageIgnores,
      ),
      'fail-on': v.optional(
        v.pipe(
          oneOf(['error', 'warning', 'never']),
          v.description('Least severity of a finding that fails the check.'),
        ),
        DEFAULT_SETTINGS.failOn,
      ),
      block: v.optional(
        v.pipe(
          v.array(oneOf(['introduced', 'existing', 'source']), ORIGINS),
          v.minLength(1, 'at least one origin; `fail-on: never` is how nothing blocks'),
          v.description(
            'Origins of the findings that may fail the check: introduced by the change, existing before it, or faults of the English source.',
          ),
        ),
        [...DEFAULT_SETTINGS.block],
      ),
      baseline: v.optional(
        v.pipe(
          filePath,
          v.description(
            'File with findings that are on record and do not block, as `handback-check baseline` writes it: a path from the root of the repository, read from the base.',
          ),
        ),
      ),
      'text-only-edits': v.optional(
        v.pipe(
          errorOrLess,
          v.description(
            'What a change of words without a new handback is. Such words are lost when the page is handed back again.',
          ),
        ),
        DEFAULT_SETTINGS.textOnlyEdits,
      ),
      'unread-pages': v.optional(
        v.pipe(
          errorOrLess,
          v.description(
            'What a changed page is that is too large, or too costly, to be read. allow: it is named among what could not be told, and passes.',
          ),
        ),
        DEFAULT_SETTINGS.unreadPages,
      ),
      'source-repository': v.optional(
        v.pipe(
          v.string(REPOSITORY),
          v.check((written) => ['auto', 'none'].includes(written) || isRepositoryName(written), REPOSITORY),
          // says less than the check, but to editors too
          v.regex(/^(?:auto|none|[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+)$/, REPOSITORY),
          v.description(
            'English repository on the same server, to be fetched by the check: owner/name, auto to find it by the name of this one, or none. An English checkout that is given stands before it. Where absent, auto in the action and none on the command line.',
          ),
        ),
      ),
      'source-path': v.optional(
        v.pipe(
          v.record(pathPattern, pathPattern, SOME_PATTERNS),
          v.check((patterns) => Object.keys(patterns).length > 0, SOME_PATTERNS),
          v.check(
            (patterns) => strayLocale(patterns) === undefined,
            '`{locale}` in an English path only where the localized one has it',
          ),
          v.description(
            'Where English lies, by where the page lies: patterns that end in {path}, a folder {locale} among them or not, such as docs/{locale}/{path}: docs/en-us/{path}. The first that fits counts, and a page that none fits has no English. Where absent, at the same path.',
          ),
        ),
      ),
      'external-links': v.optional(
        v.pipe(
          oneOf(['off', 'changed', 'all']),
          v.description(
            'Links to the web that are asked for, for the rule dead-external-link: none, those that the change adds to a page, or all links of changed pages.',
          ),
        ),
        DEFAULT_SETTINGS.externalLinks,
      ),
      'external-links-only': v.optional(
        v.pipe(
          addressPatterns,
          v.minLength(1, 'at least one host or address, or no `external-links-only` at all'),
          v.description(
            'The only links to the web that are asked for: hosts such as example.com or *.example.com, or addresses in which * stands for anything.',
          ),
        ),
      ),
      'external-links-ignore': v.optional(
        v.pipe(
          addressPatterns,
          v.description('Links to the web that are never asked for, likewise. Stronger than external-links-only.'),
        ),
      ),
      docsets: v.optional(
        v.pipe(
          v.array(folder, FOLDERS),
          v.minLength(1, 'at least one folder, or no `docsets` at all'),
          v.description(
            'Folders that are built into a site, `.` for the whole repository: links of pages elsewhere are not looked up, and ~/ leads to the folder. Where absent, those in .openpublishing.publish.config.json, else the whole repository.',
          ),
        ),
      ),
      redirections: v.optional(
        v.pipe(
          globs,
          v.description(
            'Redirection files besides .openpublishing.redirection*.json, here and in English: globs of JSON files from the root of the repository.',
          ),
        ),
        [...DEFAULT_SETTINGS.redirections],
      ),
      site: v.optional(
        v.pipe(
          v.record(folder, address, SITE),
          v.description(
            'Addresses that folders are published under, host and path, a locale in it or not, such as docs: docs.example.com/guide. Absolute links to them are then looked up as files; where absent, they are not looked up.',
          ),
        ),
        { ...DEFAULT_SETTINGS.site },
      ),
      'max-findings': v.optional(
        v.pipe(
          count,
          v.description(
            'How many findings the text report, the job summary, annotations and the comment show at most, what blocks first; JSON, SARIF and JUnit hold every one. Where absent, as many as there is room for.',
          ),
        ),
      ),
      rules: v.optional(
        v.pipe(
          rulesSchema(rules),
          v.description(
            "Severity of rules, in place of the rule's own; or a mapping of severity, paths, ignore and error-from.",
          ),
        ),
        {},
      ),
      overrides: v.optional(
        v.pipe(
          overridesSchema(rules),
          v.description(
            'What is otherwise for some pages, of another locale or docset: paths and ignore are globs, and locale, text-only-edits and rules stand before those of all pages. Where several fit a page, the later one counts.',
          ),
        ),
        [...DEFAULT_SETTINGS.overrides] as [],
      ),
    },
    'settings, such as `fail-on: error`',
  )
}

/** Settings as written, by their keys in the file. */
export type WrittenSettings = Partial<v.InferOutput<ReturnType<typeof settingsSchema>>>
