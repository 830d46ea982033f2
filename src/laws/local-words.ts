import { WORD_LISTS } from './local-word-lists.ts'

/** Words of a language, as they stand in anchor names. */
export interface LocalWords {
  /** No English heading has any of them. */
  readonly own: ReadonlySet<string>
  /** Function words that names, codes and English headings may have too. */
  readonly shared: ReadonlySet<string>
}

/** Codes that stand for the words of another. */
const SAME: readonly (readonly [language: string, as: string])[] = [
  ['bs', 'hr'],
  ['nn', 'nb'],
  ['no', 'nb'],
  ['tl', 'fil'],
]

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const WORDS: ReadonlyMap<string, LocalWords> = new Map(
  WORD_LISTS.flatMap(([language, own, shared]) => {
    const words = { own: wordsOf(own), shared: wordsOf(shared) }
    const others = SAME.flatMap(([code, as]) => (as === language ? [code] : []))
    return [language, ...others].map((code) => [code, words] as const)
  }),
)

/** The words of a locale's language (`nl` of `nl-NL`, in any case); `undefined` where there is no list. */
export const localWords = (locale: string): LocalWords | undefined =>
  WORDS.get(locale.split('-')[0]?.toLowerCase() ?? '')
