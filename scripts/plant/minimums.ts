import type { Mode } from './ground.ts'

/** The least share of the planted faults of a kind that must be found on their line, by how the page is judged; no mode, no demand. */
export type Minimum = Readonly<Partial<Record<Mode, number>>> & {
  /** Of those planted, whose fixes give back the page. */
  readonly restored?: number
}

/**
 * A wrong name is known by English, or by the name that the same English had before (on which line, is a guess where two headings had
 * it).
 */
const NAME: Minimum = { english: 1, again: 0.97, restored: 1 }
/** The form of an anchor shows by itself. */
const EVERYWHERE: Minimum = { english: 1, alone: 1, again: 1, restored: 1 }
/** The outline of a page is known by English, or by the version before that was made from the same English. */
const OUTLINE: Minimum = { english: 1, again: 1 }
/** What is wrong shows on the page; what was there before does not. */
const SEEN: Minimum = { english: 1, alone: 1, again: 1 }
/** What leads nowhere is known without English. */
const DEAD: Minimum = { english: 1, alone: 1, again: 1, restored: 1 }
const BY_ENGLISH: Minimum = { english: 1, restored: 1 }
/** Of several links with one target, which one is gone is a guess. */
const GONE: Minimum = { english: 0.95 }

/** The blocks of a page are known by English, or by the version before that was made from the same English. */
const BLOCK: Minimum = { english: 1, again: 1 }
/** Of several in a row that say alike, which one is gone is a guess. */
const NEAR: Minimum = { english: 0.95, again: 0.95 }
const BLOCK_RESTORED: Minimum = { english: 1, again: 1, restored: 1 }

/** On bilingual pages the English half may hold the same letters; pages with a fault of their own are not given back as they were. */
const MISREAD: Minimum = { english: 1, alone: 0.9, again: 0.9, restored: 0.9 }

/** By the id of the kind; a kind without is printed alone. */
export const MINIMUMS: Readonly<Record<string, Minimum>> = {
  'anchor-removed': EVERYWHERE,
  'anchor-behind-text': EVERYWHERE,
  'anchor-unquoted': EVERYWHERE,
  'anchor-in-curly-quotes': EVERYWHERE,
  'anchor-in-single-quotes': EVERYWHERE,
  'anchor-unclosed': EVERYWHERE,
  'anchor-misspelt': NAME,
  'anchor-translated': NAME,
  'anchor-of-another': NAME,
  'anchor-hyphens-exchanged': { english: 1, restored: 1 },
  'anchor-of-another-before': { english: 1 },
  'anchors-exchanged': { english: 1, again: 0.8 },
  'heading-removed': OUTLINE,
  'heading-added': OUTLINE,
  'heading-level-changed': OUTLINE,
  'span-english-removed': SEEN,
  'span-translation-removed': SEEN,
  'span-unclosed': { ...SEEN, restored: 1 },
  'span-id-changed': SEEN,
  'page-misspelt': DEAD,
  'page-exchanged': BY_ENGLISH,
  'fragment-misspelt': DEAD,
  'fragment-translated': DEAD,
  'image-misspelt': BY_ENGLISH,
  'include-misspelt': DEAD,
  'path-case-changed': BY_ENGLISH,
  'link-removed': GONE,
  'image-removed': GONE,
  'link-spaced': { english: 0.95, restored: 0.9 },
  'link-text-emptied': { english: 1, alone: 0.99, again: 0.99 },
  'locale-inserted': BY_ENGLISH,
  'fence-language-removed': { ...BLOCK_RESTORED, restored: 0.9 },
  'fence-language-translated': { ...BLOCK_RESTORED, restored: 0.9 },
  'fence-removed': NEAR,
  'table-delimiter-removed': BLOCK,
  'table-cell-added': BLOCK,
  'table-row-removed': { english: 0.8, again: 1 },
  'directive-removed': BLOCK,
  'directive-translated': BLOCK_RESTORED,
  'alert-translated': EVERYWHERE,
  'alert-spaced': EVERYWHERE,
  'alert-exchanged': BLOCK_RESTORED,
  'alert-removed': BLOCK,
  'image-demoted': OUTLINE,
  // of several with one text, which is gone is a guess
  'code-unmarked': { english: 0.85, again: 0.85 },
  'placeholder-spaced': { english: 1, again: 0.95 },
  'placeholder-unescaped': OUTLINE,
  'bold-spaced': SEEN,
  'bold-emptied': { english: 0.9, again: 0.9 },
  'read-as-latin-1': MISREAD,
  'read-twice-as-latin-1': MISREAD,
  'read-as-windows-1252': MISREAD,
  'read-twice-as-windows-1252': MISREAD,
  'read-as-mac-roman': MISREAD,
  'read-twice-as-mac-roman': MISREAD,
  'character-lost': SEEN,
  'conflict-left': SEEN,
  'page-in-english': SEEN,
  'page-in-german': SEEN,
  'page-in-french': SEEN,
}

/** Findings of the kinds' rules on the pages as they are, true ones that were read: by branch, then by mode and rule. */
export const OWN_FINDINGS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'customer-insights-nl-nl-live-sxs': { 'alone broken-link': 1 },
  'intune-nl-nl-live': { 'english damaged-link-syntax': 1, 'english pending-fragment': 3, 'alone pending-fragment': 3 },
}

/** Pages as they are that fixes change, each read: their findings are true and their fixes right; by branch. */
export const CHANGED_BY_FIXES: Readonly<Record<string, number>> = { 'intune-nl-nl-live': 3 }
