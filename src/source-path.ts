import { LOCALE_NAME } from './locale-name.ts'

/** Patterns of English paths by patterns of localized ones. */
export type PathPatterns = Readonly<Record<string, string>>

/** What a pattern mapping looks like, to stand behind "expected". */
export const SOME_PATTERNS = 'a mapping of patterns, such as `docs/{locale}/{path}: docs/en-us/{path}`'

const PATH = '{path}'
const LOCALE = '{locale}'

/** What was expected in place of a pattern that is wrong by itself; `undefined` where it is right. */
export function expectedPathPattern(pattern: string): string | undefined {
  const folders = pattern.split('/')
  const last = folders.pop()
  if (/[\\\p{Cc}]/u.test(pattern)) return 'a pattern of folders with `/` between'
  if (last !== PATH || folders.includes(PATH)) return 'a pattern that ends in `{path}`, once, as in `docs/{path}`'
  if (folders.some((folder) => folder === '..' || folder === '.' || folder === ''))
    return 'a pattern relative to the root of the repository, such as `docs/{path}`'
  if (folders.filter((folder) => folder === LOCALE).length > 1) return 'a pattern with one `{locale}` at most'
  if (folders.some((folder) => folder !== LOCALE && /[{}*?]/.test(folder)))
    return 'folder names, `{locale}` as a whole folder and `{path}`, no wildcards'
  return undefined
}

/** The first localized pattern without a locale whose English one asks for it. */
export const strayLocale = (patterns: PathPatterns): string | undefined =>
  Object.keys(patterns).find(
    (from) => !foldersOf(from).includes(LOCALE) && foldersOf(patterns[from] ?? '').includes(LOCALE),
  )

/** The English path of a localized one by the first pattern that fits, `undefined` where none does; without patterns the path itself. */
export function englishPathBy(patterns: PathPatterns | undefined): (path: string) => string | undefined {
  if (patterns === undefined) return (path) => path
  const pairs = Object.entries(patterns).map(([from, to]) => [foldersOf(from), foldersOf(to)] as const)
  return (path) => {
    const parts = path.split('/')
    const pair = pairs.find(([from]) => fits(from, parts))
    if (pair === undefined) return undefined
    const [from, to] = pair
    const locale = parts[from.indexOf(LOCALE)] ?? ''
    return [...to.map((folder) => (folder === LOCALE ? locale : folder)), ...parts.slice(from.length)].join('/')
  }
}

/** The folders of a pattern, without the `{path}` at its end. */
const foldersOf = (pattern: string): readonly string[] => pattern.split('/').slice(0, -1)

const fits = (folders: readonly string[], parts: readonly string[]): boolean =>
  parts.length > folders.length &&
  folders.every((folder, at) => (folder === LOCALE ? LOCALE_NAME.test(parts[at] ?? '') : folder === parts[at]))
