import type { Root } from 'mdast'
import { readBlocks } from './blocks.ts'
import { Unsure } from './unsure.ts'

/** Control characters, line endings of a bare CR, a byte order mark at the start. */
const ODD = /[^\P{Cc}\t\n\r]|\r(?!\n)|^\uFEFF/u

/**
 * The tree that `parseMarkdown` gives, positions of the root and what tells loose lists from tight ones apart, many times faster; `undefined`
 * for a page with anything that this reader does not vouch for.
 */
export function quickMarkdown(text: string): Root | undefined {
  if (ODD.test(text)) return undefined
  try {
    return readBlocks(text)
  } catch (error) {
    if (error instanceof Unsure) return undefined
    throw error
  }
}
