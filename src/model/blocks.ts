import type { Place } from './place.ts'

/** What every block has. */
interface Extent {
  /** Its first line; of an alert and of a directive, what is written. */
  readonly place: Place
  /** As written, cut off where it is long; of an alert, the quote from it on. */
  readonly text: string
}

/** A block of which only its place among the others is compared; `code` is indented. */
export interface PlainBlock extends Extent {
  readonly kind: 'paragraph' | 'html' | 'code'
}

/** The heading itself is among the headings of its body. */
export interface HeadingBlock extends Extent {
  readonly kind: 'heading'
  readonly depth: number
}

/** Code between lines of backticks or tildes. */
export interface CodeFence extends Extent {
  readonly kind: 'fence'
  /** The first word of the info string; empty where it has none. */
  readonly language: string
  /** Where the language stands, or would. */
  readonly languagePlace: Place
  readonly code: string
}

/** One row of a table. */
export interface TableRow {
  /** As many as are written, which may differ from the table's columns. */
  readonly cells: number
  readonly place: Place
  /** As written, cut off where it is long. */
  readonly text: string
}

export interface Table extends Extent {
  readonly kind: 'table'
  readonly columns: number
  /** The head first; without the delimiter row. */
  readonly rows: readonly TableRow[]
}

/** `:::name attribute="value":::` at the beginning of a line, what is like it but misspelt in its marks too; images, snippets and no-loc terms are none. */
export interface Directive extends Extent {
  readonly kind: 'directive'
  /** As written, with the blanks that mean nothing left out and in lower case. */
  readonly meaning: string
  readonly written: string
}

/** `[!NOTE]` and its like at the beginning of a paragraph in a quote, well-formed or not. */
export interface Alert extends Extent {
  readonly kind: 'alert'
  /** What follows the `!`, in upper case, to the first blank: `NOTE`, `DIV`. */
  readonly keyword: string
  readonly written: string
  /** No blank, no backslash, no letter of another width in its marks. */
  readonly isWellFormed: boolean
  /** Nothing else stands on its line. */
  readonly isAlone: boolean
}

/** A block of a page as far as it is compared with its counterpart. Alerts and directives may stand within paragraphs. */
export type Block = PlainBlock | HeadingBlock | CodeFence | Table | Directive | Alert
