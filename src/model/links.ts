import type { Link } from './body.ts'

/** How a link resolves; `step` names what settled it. */
export type LinkOutcome =
  | {
      readonly link: Link
      readonly result: 'resolved'
      readonly step: ResolutionStep
      readonly target: string
      readonly fragment?: FragmentOutcome
      /** English has this very link; known only of links whose fragment is missing, and of those that need another letter case. */
      readonly inEnglish?: boolean
      /** The target in the letter case of the file, or with the near fragment where English has just that, or is not known and letter case is all; where one alone is right. */
      readonly repair?: string
    }
  /** Leads out of the repository, or nowhere by design. */
  | { readonly link: Link; readonly result: 'skipped'; readonly why: string }
  /** Leads into the repository or English, but what would settle it is not at hand. */
  | { readonly link: Link; readonly result: 'cannot-tell'; readonly why: string }
  | {
      readonly link: Link
      readonly result: 'unresolved'
      /** Path from the repository root that was looked for. */
      readonly target: string
      /** English has this very link in the version the page was made from; `undefined` when that is not known. */
      readonly inEnglish?: boolean
      /** An existing path that is nearly the same, or the only one with this file name. */
      readonly near?: string
      /** The target as it must be written to lead to `near`, where English has just that and the page lacks it. */
      readonly repair?: string
      /** English is not known, and the site shows English pages where there is no translation: the target may exist there. */
      readonly mayBeEnglish: boolean
    }

/** The place where a link's target was found. */
export type ResolutionStep =
  | 'self'
  | 'localized'
  | 'localized-case'
  | 'redirect'
  | 'english'
  | 'english-head'
  | 'english-case'
  | 'english-history'

/** Whether the `#fragment` of a resolved link is a name in its target. */
export type FragmentOutcome =
  | { readonly result: 'found' }
  | { readonly result: 'cannot-tell'; readonly why: string }
  | {
      readonly result: 'missing'
      readonly name: string
      /** English names it, by an anchor or heading whose localized name is missing too: the translation lost it. */
      readonly lost: boolean
      /** Why it cannot be told whether it is lost; then it is not said to be. */
      readonly why?: string
      readonly near?: string
    }

/** What became of asking for an address on the web. */
export type ProbeOutcome =
  | { readonly result: 'alive' }
  /** `answer` says so for certain. */
  | { readonly result: 'dead'; readonly answer: '404 Not Found' | '410 Gone' | 'no such host' }
  /** A clause. */
  | { readonly result: 'unknown'; readonly why: string }

/** A link to the web, and what became of asking for it. */
export interface ExternalLink {
  readonly link: Link
  /** As it was asked for, without fragment. Absent where it could not be read. */
  readonly address?: ExternalAddress
  readonly outcome: ProbeOutcome
  /** English has this very link; `undefined` when that is not known. */
  readonly inEnglish?: boolean
}

/** An address on the web in its one normal form. */
export interface ExternalAddress {
  /** Without fragment and credentials. */
  readonly url: string
  /** With the port where it is not the usual one. */
  readonly host: string
}

/** A link in a file that this change does not hand back. */
export interface InboundLink {
  /** Path of that file. */
  readonly path: string
  readonly link: Link
}

/** What links led to before this change and lead to no more. */
export interface Orphans<T> {
  readonly found: readonly T[]
  /** Why some links could not be followed. */
  readonly undecided: readonly string[]
}

/** A file or redirection that this change takes away from links. */
export interface OrphanedTarget {
  /** Path from the repository root, as the base had it. */
  readonly target: string
  readonly lost: 'file' | 'redirection'
  /** Where this change moves the file. */
  readonly movedTo?: string
  /** `unshown`: English has it, and nothing says that the site shows English where there is no translation. */
  readonly english: 'lacks' | 'unshown'
  /** By path and place; the first stands in the page itself. */
  readonly links: readonly InboundLink[]
}

/** A name that this change takes away from the fragments of links. */
export interface OrphanedName {
  /** The page that had it, or includes what had it. */
  readonly target: string
  readonly name: string
  readonly near?: string
  /** By path and place; the first stands in the page itself. */
  readonly links: readonly InboundLink[]
}
