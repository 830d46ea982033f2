/** `ll`, `ll-CC`, `ll-Ssss` or `ll-Ssss-CC` in any case; the region may be three digits (`es-419`). */
export const LOCALE_NAME = /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$/

/** The language of a locale as a page writes it, `nl` of `nl-NL`; `undefined` where it is none. */
export function languageOfLocale(written: string | undefined): string | undefined {
  const [language] = written?.toLowerCase().split('-') ?? []
  return language !== undefined && /^[a-z]{2,3}$/.test(language) ? language : undefined
}
