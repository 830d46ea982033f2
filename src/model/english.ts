import type { Body, DamagedLink, Heading, Link } from './body.ts'
import type { Page } from './page.ts'

/** The English version that a page says it was translated from. */
export interface Original {
  /** In the English repository. */
  readonly path: string
  /** The commit that the page names; where English does not hold it, the commit of the one version of the file that fits the hash. */
  readonly commit: string
  readonly bytes: Uint8Array
  readonly page: Page
  /** Absent where its front matter hides where it begins. */
  readonly body?: Body
}

/** Whether the source hash of a page is one of its original's, and where not, what else it is. */
export type SourceProof =
  | { readonly result: 'fits' }
  | {
      readonly result: 'wrong'
      /** What a handback of today would have written. */
      readonly expected: string
      readonly cause: HashCause
      /** The one hash that is right, where one alone is. */
      readonly right?: string
    }

/** Where a wrong source hash comes from. */
export type HashCause =
  /** A few characters off a right one. */
  | { readonly kind: 'misspelt' }
  /** The hash of the page before this change, right for the commit it named, while the page now names another. */
  | { readonly kind: 'not-updated'; readonly commit: string }
  /** Right for another version of the file, which `commit` brought; `changes` of the file lie between the two. */
  | {
      readonly kind: 'other-version'
      readonly commit: string
      readonly side: 'earlier' | 'later'
      readonly changes: number
    }
  /** Right for another file of the same commit. */
  | { readonly kind: 'other-file'; readonly path: string }
  /** None of these; `isCertain` when all versions of the file were there to look at. */
  | { readonly kind: 'none'; readonly isCertain: boolean }

/** How far English has moved on since the version that a page was made from. */
export interface Drift {
  /** Commits that changed the file since. */
  readonly commits: number
  /** Whole days from the commit that the page names to the newest change of the file. */
  readonly days: number
  /** English holds the file no more. */
  readonly isRemoved: boolean
  /** Unified diff of the file, LF line endings, without file headers; empty where it was too long to work out. */
  readonly diff: string
}

export interface Outline {
  readonly from: 'source' | 'base'
  readonly headings: readonly Heading[]
}

export interface EnglishHeadings {
  readonly from: 'source' | 'spans'
  /** One for each heading of the English page; of spans, one for each heading of the page itself. */
  readonly headings: readonly EnglishHeading[]
}

/** `markdown` is absent where a page's spans do not give it. */
export interface EnglishHeading {
  readonly depth: number
  readonly markdown?: string
}

export interface EnglishLinks {
  readonly from: 'source' | 'spans'
  readonly links: readonly Link[]
  readonly damagedLinks: readonly DamagedLink[]
}

/** A body that has what the page must have, too. */
export interface Counterpart {
  /** The original, the English beside the translation of a bilingual page, or the version before where it was made from the same English. */
  readonly from: 'source' | 'spans' | 'base'
  readonly body: Body
}
