/** A word with U+FFFD, which stands where bytes were no text. */
export interface ReplacedWord {
  readonly start: number
  readonly end: number
}

/** Letters, digits and all beyond ASCII but blanks: what one damaged character can lie in. */
const WORD = /(?:[0-9A-Za-z]|[^\0-\x7f\s])+/g
const BEYOND_ASCII = /[^\0-\x7f]+/g
const REPLACED = '\ufffd'

/** ASCII characters that a word needs to be known by what is left of it. */
const LEAST_LEFT = 3

/** Words with U+FFFD, in page order. */
export const readReplaced = (text: string): readonly ReplacedWord[] =>
  text.includes(REPLACED)
    ? [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
        word.includes(REPLACED) ? [{ start: index, end: index + word.length }] : [],
      )
    : []

/** The word that a damaged one can be; `undefined` where none or several can. */
export type WholeWord = (damaged: string) => string | undefined

/** Looks up damaged words among the words of texts that are whole. */
export function wholeWords(texts: readonly string[]): WholeWord {
  const byRest = new Map<string, Set<string>>()
  for (const text of texts)
    for (const [word] of text.matchAll(WORD)) {
      const rest = restOf(word)
      if (rest === word || word.includes(REPLACED)) continue
      byRest.set(rest, (byRest.get(rest) ?? new Set()).add(word))
    }
  return (damaged) => {
    if (restOf(damaged).replaceAll(REPLACED, '').length < LEAST_LEFT) return undefined
    const fitting = [...(byRest.get(restOf(damaged)) ?? [])].filter((word) => fits(word, damaged))
    return fitting.length === 1 ? fitting[0] : undefined
  }
}

/** A word with one U+FFFD for all that is not ASCII in a row. */
const restOf = (word: string): string => word.replace(BEYOND_ASCII, REPLACED)

/** Characters in a row that are still there are those of the word, and no more were lost than stand there. */
function fits(word: string, damaged: string): boolean {
  const whole = word.match(BEYOND_ASCII) ?? []
  return (damaged.match(BEYOND_ASCII) ?? []).every((row, index) => {
    const one = whole[index] ?? ''
    return row.includes(REPLACED) ? one.length <= row.length : one === row
  })
}
