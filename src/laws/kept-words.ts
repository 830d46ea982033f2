/** Most words and pieces of a text that are looked at. */
const MOST_WORDS = 40

/** Letters of a piece. */
const PIECE = 4

const [A, Z, ZERO, NINE] = [97, 122, 48, 57]

/**
 * Tells which share of what translation leaves alone two texts, one of each list, have in common, 0 to 1: of numbers, and of ASCII words in
 * pieces of four letters, which are names, paths, code, and what two languages write alike. Quick for many questions about one `row` in succession.
 */
export function keptWords(
  localized: readonly string[],
  english: readonly string[],
): (row: number, column: number) => number {
  const numbers = new Map<string | number, number>()
  const numberOf = (word: string | number): number => {
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    return number
  }
  const numbersIn = (text = ''): readonly number[] => {
    const found: number[] = []
    for (const number of wordsOf(text.toLowerCase()).map(numberOf)) if (!found.includes(number)) found.push(number)
    return found
  }
  const wordsOfRow = lazily((row) => numbersIn(localized[row]))
  const wordsOfColumn = lazily((column) => numbersIn(english[column]))
  // to each word the last row that was asked about and has it
  const rowOf: (number | undefined)[] = []
  let lastRow: number | undefined
  return (row, column) => {
    const own = wordsOfRow(row)
    if (row !== lastRow) for (const word of own) rowOf[word] = row
    lastRow = row
    const other = wordsOfColumn(column)
    if (own.length + other.length === 0) return 1
    let common = 0
    for (const word of other) if (rowOf[word] === row) common += 1
    return (2 * common) / (own.length + other.length)
  }
}

/** Numbers as they are written, pieces of words by a number of their own. */
function wordsOf(text: string): readonly (string | number)[] {
  const words: (string | number)[] = []
  let index = 0
  while (index < text.length && words.length < MOST_WORDS) {
    const letters = lengthWithin(text, index, A, Z, PIECE)
    const digits = letters > 0 ? 0 : lengthWithin(text, index, ZERO, NINE, text.length)
    // a letter alone says nothing
    if (letters > 1) words.push(packed(text, index, letters))
    else if (digits > 0) words.push(text.slice(index, index + digits))
    index += Math.max(1, letters, digits)
  }
  return words
}

/** How many characters from `start` on are of a range, at most so many. */
function lengthWithin(text: string, start: number, first: number, last: number, most: number): number {
  let length = 0
  while (length < most) {
    const code = text.charCodeAt(start + length)
    if (!(code >= first && code <= last)) break
    length += 1
  }
  return length
}

/** A number of its own for each piece. */
function packed(text: string, start: number, letters: number): number {
  let number = 0
  for (let index = start; index < start + letters; index += 1) number = number * 27 + text.charCodeAt(index) - A + 1
  return number
}

function lazily<T>(read: (index: number) => T): (index: number) => T {
  const known = new Map<number, T>()
  return (index) => {
    const value = known.get(index) ?? read(index)
    known.set(index, value)
    return value
  }
}
