import { LOCALE_NAME } from './locale-name.ts'
import type { Tree } from './model.ts'
import { PROVENANCE_KEYS } from './parse/provenance.ts'
import { isPagePath, rawValues } from './raw-metadata.ts'
import type { Repository } from './repository.ts'
import { spread } from './spread.ts'

/** The locale that a repository's pages carry, as most of them write it; `others` are those also seen, in lower case. */
export type LocaleVote =
  | { readonly state: 'known'; readonly locale: string; readonly others: ReadonlySet<string> }
  | { readonly state: 'unknown'; readonly why: string }

const FIRST_SAMPLE = 64
const SECOND_SAMPLE = 500

/** Pages with a locale below which the first sample is too small to go by. */
const ENOUGH = 3

/** Finds the locale that more than half of a commit's pages carry, by a sample of them; pages without one do not vote. */
export async function findLocale(repository: Repository, commit: string, tree: Tree): Promise<LocaleVote> {
  const paths = [...tree.keys()].filter(isPagePath).sort()
  const first = await readLocales(repository, tree, spread(paths, FIRST_SAMPLE))
  const isEnough = first.length >= ENOUGH || paths.length <= FIRST_SAMPLE
  const votes = isEnough ? first : await readLocales(repository, tree, spread(paths, SECOND_SAMPLE))
  if (votes.length === 0) {
    return {
      state: 'unknown',
      why: `no page looked at in ${commit.slice(0, 12)} carries \`${PROVENANCE_KEYS.locale}\``,
    }
  }
  const counts = [...Map.groupBy(votes, (vote) => vote.toLowerCase())].sort(([, a], [, b]) => b.length - a.length)
  const [lower = '', most = []] = counts[0] ?? []
  if (most.length * 2 <= votes.length) {
    const seen = counts.slice(0, 3).map(([locale, pages]) => `${pages.length} \`${locale}\``)
    return {
      state: 'unknown',
      why: `no locale is that of more than half of the ${votes.length} pages looked at (${seen.join(', ')}); set \`locale\` in the settings`,
    }
  }
  return {
    state: 'known',
    locale: mostWritten(most),
    others: new Set(counts.map(([locale]) => locale).filter((locale) => locale !== lower)),
  }
}

async function readLocales(repository: Repository, tree: Tree, paths: readonly string[]): Promise<readonly string[]> {
  const ids = new Set(paths.flatMap((path) => tree.get(path) ?? []))
  const bytes = await repository.read([...ids])
  return paths.flatMap((path) => {
    const page = bytes.get(tree.get(path) ?? '')
    const [locale] = page === undefined ? [] : rawValues(path, page, PROVENANCE_KEYS.locale)
    return locale !== undefined && LOCALE_NAME.test(locale) ? [locale] : []
  })
}

function mostWritten(locales: readonly string[]): string {
  const spellings = [...Map.groupBy(locales, (locale) => locale)]
  return spellings.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? ''
}
