import { ENGLISH_WORDS } from './english-words.ts'
import { WORD_LISTS } from './local-word-lists.ts'
import { localWords } from './local-words.ts'

/** Function words that a language must have more of than another for a text to be in it. */
const LEAD = 2
/** Times that there must be as many. */
const TIMES = 2
/** Least share of function words among all: names and terms by themselves have fewer. */
const LEAST_SHARE = 0.12

/** Least share of a page's prose for another language to count: pages that are translated have up to a fourteenth of English. */
export const LEAST_SHARE_OF_PAGE = 0.25

/** Languages whose words are too much alike to tell one from the other. */
const ALIKE: readonly (readonly string[])[] = [
  ['da', 'nb', 'nn', 'no', 'sv'],
  ['hr', 'bs', 'sr', 'sl'],
  ['cs', 'sk'],
  ['es', 'gl', 'ca', 'pt'],
  ['id', 'ms'],
  ['fil', 'tl'],
]

/** Languages that are not written in Latin script. */
const OTHER_SCRIPTS = new Set(
  'am ar as be bg bn el fa gu he hi hy ja ka kk km kn ko ky lo mk ml mn mr my ne or pa ps ru si ta te th ti ug uk ur zh'.split(
    ' ',
  ),
)

const LISTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', ENGLISH_WORDS],
  ...WORD_LISTS.map(([language]) => {
    const { own, shared } = localWords(language) ?? { own: [], shared: [] }
    return [language, new Set([...own, ...shared])] as const
  }),
])

const LANGUAGES: readonly string[] = [...LISTS.keys()]

/** To each word the languages that have it, by their index. */
const LANGUAGES_OF: ReadonlyMap<string, readonly number[]> = new Map(
  [
    ...Map.groupBy(
      [...LISTS.values()].flatMap((words, language) => [...words].map((word) => ({ word, language }))),
      ({ word }) => word,
    ),
  ].map(([word, entries]) => [word, entries.map(({ language }) => language)]),
)

const NONE: readonly number[] = []

const LONGEST_WORD = Math.max(...[...LANGUAGES_OF.keys()].map(({ length }) => length))

const A = 97
const Z = 122

const NO_WORDS: ReadonlySet<string> = new Set()

function wordsOf(language: string): ReadonlySet<string> | undefined {
  const words = localWords(language)
  return (
    LISTS.get(language) ??
    (words && new Set([...words.own, ...words.shared])) ??
    (OTHER_SCRIPTS.has(language) ? NO_WORDS : undefined)
  )
}

/** Whether text can be told from that of a language, `nl`. */
export const isKnownLanguage = (language: string): boolean => wordsOf(language) !== undefined

/**
 * The language of a paragraph: `expected`, another ISO 639 code, or `script` where it is in another script than `expected`;
 * `undefined` where its function words do not tell.
 */
export function languageOf(text: string, expected: string): string | undefined {
  if (isOtherScript(text)) return OTHER_SCRIPTS.has(expected) ? expected : expected === 'sr' ? undefined : 'script'
  const folded = foldedText(text)
  const best = bestOf(folded)
  if (best === undefined || best === expected) return best
  const words = folded.match(/[a-z]+/g) ?? []
  const isBest = [expected, 'en'].every((other) => other === best || beats(words, best, other))
  return isBest && !ALIKE.some((group) => group.includes(best) && group.includes(expected)) ? best : undefined
}

/** Units that may be letters of another script, or parts of them: few texts in Latin script have any. */
const BEYOND_LATIN = /[\u00B5\u0250-\u1FFF\u2070-\uFFFF]/

/** Whether most letters are of another script than the Latin one. */
function isOtherScript(text: string): boolean {
  if (!BEYOND_LATIN.test(text) || !/[^\P{L}\p{Script=Latin}]/u.test(text)) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return latin * 2 < letters
}

/** The language that has most of the words; of several, the one that the first of their words is from. */
function bestOf(folded: string): string | undefined {
  const hits = new Uint32Array(LANGUAGES.length)
  const inOrder: number[] = []
  let start = -1
  for (let at = 0; at <= folded.length; at += 1) {
    const code = folded.charCodeAt(at)
    if (code >= A && code <= Z) {
      if (start < 0) start = at
      continue
    }
    // most words of a text are too long to be in a list
    if (start >= 0 && at - start <= LONGEST_WORD) {
      for (const language of LANGUAGES_OF.get(folded.slice(start, at)) ?? NONE) {
        const before = hits[language] ?? 0
        if (before === 0) inOrder.push(language)
        hits[language] = before + 1
      }
    }
    start = -1
  }
  let best: number | undefined
  for (const language of inOrder)
    if ((hits[language] ?? 0) > (best === undefined ? 0 : (hits[best] ?? 0))) best = language
  return best === undefined ? undefined : LANGUAGES[best]
}

/** Whether a text has clearly more words of one language than of another, those that both have aside. */
function beats(words: readonly string[], one: string, other: string): boolean {
  const [ones, others] = [wordsOf(one) ?? NO_WORDS, wordsOf(other) ?? NO_WORDS]
  const forOne = words.filter((word) => ones.has(word) && !others.has(word)).length
  const forOther = words.filter((word) => others.has(word) && !ones.has(word)).length
  return forOne >= forOther + LEAD && forOne >= forOther * TIMES && forOne >= words.length * LEAST_SHARE
}

const ADDRESS_SIGN = /[/\\@=_]/

/** Text whose words, all that is `a` to `z`, stand as in the lists: lower case, without accents; nothing of addresses and names of files. */
function foldedText(text: string): string {
  const lower = text.toLowerCase()
  const folded = /[^\x00-\x7f]/.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower
  return ADDRESS_SIGN.test(folded) ? folded.replace(/\S+/g, (word) => (ADDRESS_SIGN.test(word) ? ' ' : word)) : folded
}
