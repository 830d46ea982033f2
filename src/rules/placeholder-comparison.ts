import { nearMatch } from '../links/near-match.ts'
import type { PlaceholderMark } from '../model.ts'

/** A placeholder of English and what the translation made of it; `isSure` where nothing else can have become it. */
export interface AlteredPlaceholder {
  readonly found: PlaceholderMark
  readonly expected: PlaceholderMark
  readonly isSure: boolean
}

export interface PlaceholderDifference {
  readonly altered: readonly AlteredPlaceholder[]
  /** In English order, each text once. */
  readonly lost: readonly PlaceholderMark[]
}

/** Edits between a placeholder and what a translation made of it, beyond which the two are told as one gone and one new. */
const FURTHEST = 20

const EXACT: readonly PlaceholderMark['kind'][] = ['percent', 'braces', 'dollar']

/** Compares the placeholders whose text is the same in every language, as sets. */
export function comparePlaceholders(
  own: readonly PlaceholderMark[],
  english: readonly PlaceholderMark[],
): PlaceholderDifference {
  const altered: AlteredPlaceholder[] = []
  const lost: PlaceholderMark[] = []
  for (const kind of EXACT) {
    const isOfKind = (mark: PlaceholderMark): boolean => mark.kind === kind
    const originals = new Map(
      english.filter((mark) => isOfKind(mark) && !mark.isSpaced).map((mark) => [mark.text, mark]),
    )
    const marks = own.filter(isOfKind)
    // most pages have none
    if (originals.size + marks.length === 0) continue
    const right = new Set(marks.filter(({ isSpaced }) => !isSpaced).map(({ text }) => text))
    const originalOf = closer([...originals.values()])
    const spacedInEnglish = new Set(english.filter(({ isSpaced }) => isSpaced).map(({ text }) => closed(text)))
    const opened = marks.filter(({ isSpaced, text }) => isSpaced && !spacedInEnglish.has(closed(text)))
    const known = opened.flatMap((found) => {
      const expected = originalOf(found)
      return expected === undefined ? [] : [{ found, expected, isSure: true }]
    })
    altered.push(...known)
    const restored = new Set(known.map(({ expected }) => expected))
    const gone = [...originals.values()].filter((mark) => !right.has(mark.text) && !restored.has(mark))
    const told = new Set(known.map(({ found }) => found))
    const foreign = marks.filter((mark) =>
      mark.isSpaced ? opened.includes(mark) && !told.has(mark) : !originals.has(mark.text),
    )
    const pairs = pairUp(gone, foreign)
    altered.push(...pairs)
    const paired = new Set(pairs.map(({ expected }) => expected))
    lost.push(...gone.filter((mark) => !paired.has(mark)))
  }
  return { altered: altered.sort((a, b) => a.found.place.start.offset - b.found.place.start.offset), lost }
}

/** Finds the placeholder that a spaced one was: by its letters, else by them in whatever case where that is one alone. */
function closer(originals: readonly PlaceholderMark[]): (spaced: PlaceholderMark) => PlaceholderMark | undefined {
  const exact = new Map(originals.map((mark) => [closed(mark.text), mark]))
  const folded = Map.groupBy(originals, ({ text }) => closed(text).toLowerCase())
  return ({ text }) => {
    const alike = folded.get(closed(text).toLowerCase()) ?? []
    return exact.get(closed(text)) ?? (alike.length === 1 ? alike[0] : undefined)
  }
}

/** Without blanks. */
const closed = (text: string): string => text.replace(/[\s\u00A0]+/g, '')

/** The only two, else those spelt nearly alike. */
function pairUp(gone: readonly PlaceholderMark[], foreign: readonly PlaceholderMark[]): readonly AlteredPlaceholder[] {
  const texts = new Set(foreign.map(({ text }) => text))
  const [only] = gone
  const [first] = foreign
  if (only && first && gone.length === 1 && texts.size === 1)
    return foreign.map((found) => ({ found, expected: only, isSure: true }))
  const open = new Map(gone.map((mark) => [mark.text, mark]))
  return [...new Map(foreign.map((mark) => [mark.text, mark])).values()].flatMap((found) => {
    const near = nearMatch(found.text, open.keys(), FURTHEST)
    const expected = near === undefined ? undefined : open.get(near)
    if (expected === undefined) return []
    open.delete(expected.text)
    return [{ found, expected, isSure: false }]
  })
}
