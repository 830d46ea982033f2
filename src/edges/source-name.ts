import { isRepositoryName } from '../repository-name.ts'

/** A repository of one locale: its owner and name, the locale with language and region. */
const LOCALIZED = /^([^/]+)\/([^/]+)\.[a-z]{2,3}(?:-[a-z]{4})?-(?:[a-z]{2}|\d{3})$/i

/** The names that the English repository of a localized one may have, likeliest first; none where its own name does not end in a locale. */
export function sourceNames(repository: string): readonly string[] {
  const [, owner = '', name = ''] = LOCALIZED.exec(repository) ?? []
  const base = name.replace(/-pr$/, '')
  return [`${owner}/${base}`, `${owner}/${base}-pr`].filter(isRepositoryName).slice(0, base === '' ? 0 : 2)
}
