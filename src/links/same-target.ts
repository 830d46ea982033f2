import type { Link } from '../model.ts'
import { percentDecode } from './target.ts'

/**
 * The form of a target in which a translation and its English agree: without the locale that addresses on the web carry, zero-width
 * and no-break spaces, and percent-encoding.
 */
export function comparableTarget(url: string): string {
  const plain = percentDecode(url.replace(/[\u200B-\u200D\u2060\uFEFF\u00A0]/g, '').trim())
  return plain.replace(/^(https?:\/\/[^/?#]+)\/[a-z]{2,3}-(?:[a-z]{4}-)?[a-z]{2}(?=[/?#]|$)/i, '$1')
}

/** How the targets of a page differ from English ones, as multisets. */
export interface TargetDifference {
  /** Links of the page that English does not have, in page order. */
  readonly added: readonly Link[]
  /** Links of English that the page does not have, in English order. */
  readonly gone: readonly Link[]
}

export function compareTargets(localized: readonly Link[], english: readonly Link[]): TargetDifference {
  return { added: without(localized, english), gone: without(english, localized) }
}

function without(links: readonly Link[], others: readonly Link[]): readonly Link[] {
  const left = new Map<string, number>()
  for (const { url } of others) {
    const target = comparableTarget(url)
    left.set(target, (left.get(target) ?? 0) + 1)
  }
  return links.filter(({ url }) => {
    const target = comparableTarget(url)
    const count = left.get(target) ?? 0
    if (count > 0) left.set(target, count - 1)
    return count === 0
  })
}

/** The links that belong to the translation: all but those of the English half of a bilingual page. */
export const translationLinks = (links: readonly Link[]): readonly Link[] =>
  links.filter(({ half }) => half !== 'original')

/** The links of the English that a bilingual page shows beside its translation. */
export const originalLinks = (links: readonly Link[]): readonly Link[] =>
  links.filter(({ half }) => half !== 'translation')
