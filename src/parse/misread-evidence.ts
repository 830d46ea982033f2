/** Text that can be UTF-8 which was read in another encoding. */
export interface Misreading {
  /** `western` is Latin-1 or Windows-1252. */
  readonly encoding: 'western' | 'mac'
  /** Characters that its bytes are UTF-8 for. */
  readonly units: number
  readonly start: number
  readonly end: number
  readonly written: string
  /** What it was before, however often it was misread. */
  readonly right: string
}

/** What may end or follow a word that ends in any letter. */
const CLOSING = /^[’”“‘»«›‹…–—\u00a0®©™°ªº¹²³·•]*$/
const SYMBOLS = /^[®©™°ªº·•]*$/
const OPENER = /^[«»‹›“”„‚‘’"'(\u00a0]$/
const LETTER = /^\p{L}$/u
const LOWER = /^\p{Ll}$/u

/** Languages with words that end in `Ã`, or in `Â`. */
const ENDS_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  Ã: new Set(['pt', 'vi', 'gn', 'gl']),
  Â: new Set(['ro', 'vi']),
}

/** Signs of Mac Roman that stand behind a root, a negation or an approximation sign in formulas. */
const IN_FORMULA = /^[πΩµ∂∫∑∏∞±≠≤≥°ªº¢£¥§Øø]$/

/** Whether nothing but misread text explains the characters, from what stands around them. */
export function isEvident(reading: Misreading, text: string, language: string | undefined): boolean {
  if (reading.units > 1) return true
  const before = text[reading.start - 1] ?? ''
  return reading.encoding === 'mac'
    ? isEvidentMac(reading, text, before)
    : isEvidentWestern(reading, text, before, language)
}

function isEvidentWestern(
  { written, end }: Misreading,
  text: string,
  before: string,
  language: string | undefined,
): boolean {
  const [lead = '', rest] = [written[0], written.slice(1)]
  if (!CLOSING.test(rest)) return true
  const after = text[end] ?? ''
  // small letters that lead stand at the end of words of their own
  if (LOWER.test(lead)) return LOWER.test(after)
  if (LOWER.test(before)) return true
  const endings = ENDS_IN[lead]
  const isForeign = endings !== undefined && language !== undefined && !endings.has(language)
  if (LETTER.test(before)) return isForeign
  if (SYMBOLS.test(rest)) return true
  if (rest === '\u00a0') return isForeign && !OPENER.test(before)
  return LOWER.test(after) || (lead === 'Â' && isForeign && !OPENER.test(before))
}

function isEvidentMac({ written, start, end }: Misreading, text: string, before: string): boolean {
  const [lead = '', rest] = [written[0], written.slice(1)]
  if (!/[¬√ƒ≈∆]/.test(lead)) return true
  const following = /^\p{L}{0,3}/u.exec(text.slice(end, end + 6))?.[0].length ?? 0
  if (!IN_FORMULA.test(rest)) return LETTER.test(before) || following > 0 || rest === '†' || lead === '¬'
  if (lead === '¬') return rest === '∞' && /\d[ \u00a0]?$/.test(text.slice(Math.max(0, start - 2), start))
  const preceding = /\p{L}{0,2}$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0
  return following === 3 || (preceding > 0 && following > 0 && preceding + following > 2)
}
