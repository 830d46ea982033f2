import type { LanguagePart } from '../model.ts'

/** Whether a part is more than a remark: two paragraphs, and a few lines. */
export const isSubstantial = ({ length, paragraphs }: LanguagePart): boolean => paragraphs > 1 && length >= 200

/** The English name of a language by its code. */
export const languageName = (code: string): string =>
  // the names take longer to load than most pages to judge
  code === 'script' ? 'text in another script' : (new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code)

/** As a whole number of percent, at least 1. */
export const percent = (share: number): string => `${Math.max(1, Math.round(share * 100))} %`
