import { type JsonFault, jsonFault } from '../parse/json-fault.ts'
import { readLenientJson, strictJson } from '../parse/lenient-json.ts'
import { readRedirections } from './redirections.ts'

/** Why a redirection file cannot be read even leniently. */
export type RedirectionFault =
  | ({ readonly kind: 'no-json' } & JsonFault)
  /** `redirections` is neither a list nor a mapping; the offsets are those of the key. */
  | { readonly kind: 'no-list'; readonly start: number; readonly end: number; readonly found: string }

/** The fault of a redirection file that `readRedirections` cannot read; `undefined` where it can. */
export function redirectionFault(file: string, text: string): RedirectionFault | undefined {
  if (readRedirections(file, text) !== undefined) return undefined
  const strict = strictJson(text)
  const fault = jsonFault(strict)
  if (fault !== undefined) return { kind: 'no-json', ...fault }
  const key = '"redirections"'
  const start = Math.max(0, strict.lastIndexOf(key))
  const value = (readLenientJson(text)?.value as { readonly redirections?: unknown } | undefined)?.redirections
  return { kind: 'no-list', start, end: start + key.length, found: JSON.stringify(value) }
}

/**
 * Tells whether a redirection file that cannot be read may redirect a path: not where a word of the file's name is nowhere in its text. Of
 * one that was cut off, or that writes characters as escapes, nobody can say.
 */
export function mayRedirect(file: string, text: string): (path: string) => boolean {
  const fault = redirectionFault(file, text)
  if (fault?.kind === 'no-list') return () => false
  if (fault?.found === undefined || text.includes('\\u')) return () => true
  const words = new Set(wordsOf(text))
  return (path) => wordsOf(path.slice(path.lastIndexOf('/') + 1)).every((word) => words.has(word))
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
