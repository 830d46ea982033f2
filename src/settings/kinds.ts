import * as v from 'valibot'
import { expectedFolder } from '../folder-name.ts'
import { expectedGlob } from '../globs.ts'
import { expectedAddressPattern, SOME_PATTERN } from '../links/address-pattern.ts'
import { LOCALE_NAME } from '../locale-name.ts'
import { namesListed, nearName } from '../near-name.ts'
import { expectedPathPattern, SOME_PATTERNS } from '../source-path.ts'

/** A glob on paths from the root of the repository. */
export const glob = v.pipe(
  v.string('a glob such as `docs/**`'),
  v.minLength(1, 'a glob such as `docs/**`'),
  v.check(
    (written) => expectedGlob(written) === undefined,
    ({ input }) => expectedGlob(input) ?? '',
  ),
)

/** Messages are what was expected, to stand behind "expected". */
export const globs = v.array(glob, 'a list of globs, such as `- docs/**`')

const addressPattern = v.pipe(
  v.string(SOME_PATTERN),
  v.check(
    (written) => expectedAddressPattern(written) === undefined,
    ({ input }) => expectedAddressPattern(input) ?? '',
  ),
)

/** Hosts and addresses on the web. */
export const addressPatterns = v.array(addressPattern, 'a list of hosts and addresses, such as `- "*.example.com"`')

/** What a list of folders is to be. */
export const FOLDERS = 'a list of folders, such as `- docs`'

/** A folder of the repository, its root `.`. */
export const folder = v.pipe(
  v.string('a folder such as `docs`'),
  v.check(
    (written) => expectedFolder(written) === undefined,
    ({ input }) => expectedFolder(input) ?? '',
  ),
  // says less than the check, but to editors too
  v.regex(/^(?![/~]|[A-Za-z]:)(?!(?:[^\\]*\/)?\.\.(?:\/|$))[^\\*?{}[\]]+$/, FOLDERS),
)

const FROM_ROOT = /^(?![/~]|[A-Za-z]:)(?!(?:[^\\]*\/)?\.{0,2}(?:\/|$))[^\\:*?{}[\]`]{1,1000}/.source

const pathFromRoot = (expected: string, ending: string) =>
  v.pipe(
    v.string(expected),
    v.check((written) => !/\p{Cc}/u.test(written), expected),
    v.regex(new RegExp(`${FROM_ROOT}${ending}$`), expected),
  )

/** A file of the repository. */
export const filePath = pathFromRoot(
  'a path from the root of the repository, such as `.github/handback-check-baseline.json`',
  '',
)

/** Another settings file, from the root of the repository. */
export const settingsPath = pathFromRoot(
  'the path of a `.yml` file from the root of this repository, such as `.github/handback-check-shared.yml`',
  String.raw`\.ya?ml`,
)

/** What a mapping of folders to addresses is to be. */
export const SITE = 'folders and addresses, such as `docs: docs.example.com/guide`'

/** Host and path that a folder is published under. */
export const address = v.pipe(
  v.string(SITE),
  v.regex(
    /^[A-Za-z0-9.-]+(?::\d+)?(?:\/[^\s?#\\]*)?$/,
    'a host and a path without `https://`, such as `docs.example.com/guide`',
  ),
)

/** What the name of a repository is to be. */
export const REPOSITORY = '`owner/name`, `auto` or `none`'

/** Where files lie, `{path}` the rest of the way. */
export const pathPattern = v.pipe(
  v.string(SOME_PATTERNS),
  v.check(
    (written) => expectedPathPattern(written) === undefined,
    ({ input }) => expectedPathPattern(input) ?? '',
  ),
  v.regex(/^(?:[^/\\]+\/)*\{path\}$/, SOME_PATTERNS),
)

/** A number from 1 on, in digits. */
export const COUNT = /^[1-9]\d{0,8}$/

/** How many of something; text, as every value is to the reader of the file. */
export const count = v.pipe(
  v.string('a whole number such as `50`'),
  v.regex(COUNT, 'a whole number from `1` on, such as `50`'),
)

/** A day of the calendar as `YYYY-MM-DD`; `expected` says what it is to be, with an example. */
export const day = (expected: string) =>
  v.pipe(
    v.string(expected),
    v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, expected),
    v.check((written) => new Date(`${written}T00:00:00Z`).toISOString().startsWith(written), expected),
  )

/** Words of other tools for a rule that is not to run. */
const WORDS_FOR_OFF = ['false', 'no', 'none', 'never', 'disable', 'disabled', '0']
const WORDS_FOR_ON = ['true', 'yes', 'on', 'enable', 'enabled', '1']

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

/** The name of a locale. */
export const locale = v.pipe(v.string('a locale such as `nl-NL`'), v.regex(LOCALE_NAME, 'a locale such as `nl-NL`'))

/** What may be told as weakly as not at all. */
export const errorOrLess = oneOf(['error', 'warning', 'allow'])
