import type { Fix, Place } from './place.ts'

/** A piece of a page that a translation keeps as it is. */
export interface Mark {
  /** What is compared; of a code span its content, of a placeholder all of it. */
  readonly text: string
  readonly place: Place
}

/** An opening HTML tag; `text` is its name in lower case. */
export interface TagMark extends Mark {
  /** The whole tag. */
  readonly written: string
  /** Stands within text, where a backslash makes it text. */
  readonly isInline: boolean
}

/** `text` is as written: `%TEMP%`. */
export interface PlaceholderMark extends Mark {
  readonly kind: 'percent' | 'braces' | 'dollar' | 'angle' | 'no-loc'
  /** What reads like a placeholder and is none any more for the blanks in it: `% TEMP %`. */
  readonly isSpaced: boolean
}

/** Characters that were meant to format text, and that readers see. */
export interface DamageMark extends Mark {
  readonly form: 'spaced' | 'empty' | 'glued'
  /** Where exactly one text is right. */
  readonly fix?: Fix
}

/** `[text][label]` without a definition of that label. */
export interface LooseReference extends Mark {
  /** The label alone. */
  readonly labelPlace: Place
}

/** The label of a link definition, as written. */
export interface LabelMark extends Mark {
  /** Something refers to it. */
  readonly isUsed: boolean
}

/** What of the inline form of a page is held against English; of a bilingual page, what is the translation's. */
export interface Marks {
  readonly codeSpans: readonly Mark[]
  /** All but those of `a` and `span`. */
  readonly tags: readonly TagMark[]
  readonly placeholders: readonly PlaceholderMark[]
  readonly damages: readonly DamageMark[]
  readonly looseReferences: readonly LooseReference[]
  readonly labels: readonly LabelMark[]
}
