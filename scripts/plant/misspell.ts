import type { Random } from './random.ts'

/** A word with one ASCII letter of it, from `from` to `to`, changed, dropped or doubled; `undefined` where it has too few. */
export function misspell(word: string, random: Random, from = 0, to = word.length): string | undefined {
  const letters = [...word.slice(from, to).matchAll(/[A-Za-z]/g)].map(({ index }) => from + index)
  const at = letters.length < 3 ? undefined : random.pick(letters)
  if (at === undefined) return undefined
  const letter = word[at] ?? ''
  const instead = [otherLetter(letter, random), '', letter + letter][random.below(3)] ?? ''
  const misspelt = word.slice(0, at) + instead + word.slice(at + 1)
  return misspelt.toLowerCase() === word.toLowerCase() ? undefined : misspelt
}

function otherLetter(letter: string, random: Random): string {
  const others = [...'abcdefghijklmnopqrstuvwxyz'].filter((other) => other !== letter.toLowerCase())
  const other = random.pick(others) ?? ''
  return letter === letter.toLowerCase() ? other : other.toUpperCase()
}
