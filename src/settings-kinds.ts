import * as v from 'valibot'
import { expectedFolder } from './folder-name.ts'
import { expectedGlob } from './globs.ts'
import { expectedAddressPattern, SOME_PATTERN } from './links/address-pattern.ts'
import { expectedPathPattern, SOME_PATTERNS } from './source-path.ts'

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

const SOME_FILE = 'a path from the root of the repository, such as `.github/handback-check-baseline.json`'

/** A file of the repository. */
export const filePath = v.pipe(
  v.string(SOME_FILE),
  v.check((written) => !/\p{Cc}/u.test(written), SOME_FILE),
  // says less than the check, but to editors too
  v.regex(/^(?![/~]|[A-Za-z]:)(?!(?:[^\\]*\/)?\.{0,2}(?:\/|$))[^\\]+$/, SOME_FILE),
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

const SETTINGS_FILE =
  'the path of a `.yml` file from the root of this repository, such as `.github/handback-check-shared.yml`'

/** Another settings file, from the root of the repository. */
export const settingsPath = v.pipe(
  v.string(SETTINGS_FILE),
  v.regex(/^(?![/~]|[A-Za-z]:)(?!(?:[^\\]*\/)?\.{0,2}\/)[^\\:*?{}[\]`]{1,1000}\.ya?ml$/, SETTINGS_FILE),
  v.check((written) => !/\p{Cc}/u.test(written), SETTINGS_FILE),
)
