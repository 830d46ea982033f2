/** A numeric reference or escape that stands for half a character, or for none. */
export interface LostReference {
  readonly start: number
  readonly end: number
  /** The character, where two halves stand side by side. */
  readonly right?: string
}

const REFERENCE = /&#(?:x(?<hex>[0-9a-f]{1,6})|(?<decimal>[0-9]{1,7}));|\\u(?<unit>[0-9a-f]{4})/gi

/** Finds references to surrogates, to U+FFFD and to U+0000 in text as it is written: readers see U+FFFD in their place. */
export function readLostReferences(written: string): readonly LostReference[] {
  const lost: LostReference[] = []
  let high: { readonly code: number; readonly start: number; readonly end: number } | undefined
  for (const { 0: reference, index: start, groups } of written.matchAll(REFERENCE)) {
    const { hex, decimal, unit } = groups ?? {}
    const code = decimal === undefined ? Number.parseInt(hex ?? unit ?? '', 16) : Number(decimal)
    const end = start + reference.length
    if (high?.end === start && isLow(code)) {
      lost[lost.length - 1] = { start: high.start, end, right: String.fromCharCode(high.code, code) }
      high = undefined
      continue
    }
    high = code >= 0xd800 && code < 0xdc00 ? { code, start, end } : undefined
    if (high || isLow(code) || code === 0xfffd || code === 0) lost.push({ start, end })
  }
  return lost
}

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff
