import type { BlobId } from './git.ts'
import type { Fix, Place, Point } from './place.ts'

/** One metadata entry. `value` is the scalar's text as YAML reads it with no type guessed: never a date or a number. */
export interface Field {
  readonly key: string
  readonly value: string
  readonly place: Place
  readonly keyPlace: Place
}

/** Why metadata cannot be read; `kind` is one of the ways in which front matter breaks. */
export interface MetadataFault {
  readonly kind:
    | 'unclosed'
    | 'bad-opening'
    | 'late-opening'
    | 'bad-closing'
    | 'duplicate-key'
    | 'unquoted-colon'
    | 'yaml'
    | 'not-a-mapping'
  readonly detail: string
  readonly place: Place
  readonly fix?: Fix
}

/** The proof of origin that a translation service writes into a page. */
export interface Provenance {
  readonly sourceHash?: Field
  readonly sourceCommit?: Field
  readonly translationType?: Field
  readonly locale?: Field
  readonly handoffDate?: Field
  readonly fileId?: Field
}

/** Metadata of a page: Markdown front matter; of a YAML page, the entries of `metadata:` or of the root. */
export interface Metadata {
  /**
   * Of a YAML page, whose entries the fields are: of the mapping under `metadata:`, or of the root, which holds the page's content too.
   * Absent for Markdown, and where the YAML cannot be read.
   */
  readonly within?: 'metadata' | 'root'
  /** Absent where the page has none. For YAML pages the whole page. */
  readonly place?: Place
  /** Where the body begins; absent where broken front matter hides it, and for YAML pages. */
  readonly bodyStart?: Point
  readonly fields: readonly Field[]
  readonly provenance: Provenance
  readonly faults: readonly MetadataFault[]
}

/** One version of a page, its metadata read and its body not yet. A redirection file is judged like one, and has no metadata. */
export interface Page {
  readonly path: string
  readonly id: BlobId
  readonly kind: 'markdown' | 'yaml' | 'redirections'
  /** The page as UTF-8 text, byte order mark included. */
  readonly text: string
  /** Its bytes are UTF-16 with a byte order mark. */
  readonly isUtf16?: true
  readonly metadata: Metadata
}
