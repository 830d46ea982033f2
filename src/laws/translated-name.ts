import { anchorNameV6 } from './anchor-name.ts'
import { localWords } from './local-words.ts'

/** What gives away that a name was made from a translated heading. */
export type TranslationSign =
  /** A letter that no English name has. */
  | { readonly kind: 'letter'; readonly letter: string }
  /** A word that no English heading has. */
  | { readonly kind: 'word'; readonly word: string }
  /** It is made from the localized heading, which has function words of its language. */
  | { readonly kind: 'copy' }

/** Any of them in a name says that the heading may be English, left as it is. */
const ENGLISH = new Set(['the', 'and', 'with', 'from', 'your', 'how', 'to', 'for'])

/** Function words of the language that a heading needs for it to be a translated one. */
const ENOUGH_WORDS = 2

/**
 * The surest sign that an anchor's name was translated, `undefined` where there is none. `heading` is the localized heading's Markdown;
 * without a `locale`, or with one whose language has no list of words, letters alone are looked at.
 */
export function translationSign(
  name: string,
  heading: string,
  locale: string | undefined,
): TranslationSign | undefined {
  const letter = /[^\P{L}A-Za-z]/u.exec(name)?.[0]
  if (letter !== undefined) return { kind: 'letter', letter }
  const known = locale === undefined ? undefined : localWords(locale)
  if (known === undefined) return undefined
  const words = [...new Set(name.toLowerCase().split('-'))]
  const word = words.find((one) => known.own.has(one))
  if (word !== undefined) return { kind: 'word', word }
  const isLocal = words.filter((one) => known.shared.has(one)).length >= ENOUGH_WORDS
  const isEnglish = words.some((one) => ENGLISH.has(one))
  return isLocal && !isEnglish && isMadeFrom(name, heading) ? { kind: 'copy' } : undefined
}

/** Whether a name is what the law, or a maker of names that drops accents and doubled hyphens, makes of a heading. */
export function isMadeFrom(name: string, heading: string): boolean {
  const bare = heading.normalize('NFD').replace(/\p{M}/gu, '')
  return [heading, bare].some((text) => tidy(anchorNameV6(text)) === tidy(name.toLowerCase()))
}

const tidy = (name: string): string => name.split('-').filter(Boolean).join('-')
