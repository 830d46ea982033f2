import { isKnownLanguage, languageOf } from '../laws/text-language.ts'
import type { Body, Page, Place } from '../model.ts'

/** What part of a page's prose is in one language. */
export interface LanguagePart {
  /** ISO 639 code, or `script`. */
  readonly language: string
  /** Of all prose, 0 to 1. */
  readonly share: number
  /** Characters of all prose in it. */
  readonly length: number
  readonly paragraphs: number
  /** The first of its paragraphs. */
  readonly place: Place
}

/** The languages of a page's longer paragraphs other than its own; `undefined` where its own cannot be told from others. */
export function otherLanguages({ prose }: Body, own: string): readonly LanguagePart[] | undefined {
  if (!isKnownLanguage(own)) return undefined
  const all = prose.reduce((sum, { value }) => sum + value.length, 0)
  const told = prose.map((piece) => ({ ...piece, language: languageOf(piece.value, own) }))
  return [...Map.groupBy(told, ({ language }) => language)].flatMap(([language, pieces]) => {
    const [first] = pieces
    if (language === undefined || language === own || first === undefined) return []
    const length = pieces.reduce((sum, { value }) => sum + value.length, 0)
    return [{ language, share: length / all, length, paragraphs: pieces.length, place: first.place }]
  })
}

/** The language that a page says it is in, `nl`; `undefined` where it says none. */
export function ownLanguage({ metadata }: Page): string | undefined {
  const [language] = metadata.provenance.locale?.value.toLowerCase().split('-') ?? []
  return language !== undefined && /^[a-z]{2,3}$/.test(language) ? language : undefined
}

/** Whether a part is more than a remark: two paragraphs, and a few lines. */
export const isSubstantial = ({ length, paragraphs }: LanguagePart): boolean => paragraphs > 1 && length >= 200

const NAMES = new Intl.DisplayNames('en', { type: 'language' })

/** The English name of a language by its code. */
export const languageName = (code: string): string =>
  code === 'script' ? 'text in another script' : (NAMES.of(code) ?? code)

/** As a whole number of percent, at least 1. */
export const percent = (share: number): string => `${Math.max(1, Math.round(share * 100))} %`

/** Why a language is not judged. */
export const unknownLanguage = (code: string): string => `no words of the page's language, \`${code}\`, are known`
