import type { Body, LanguagePart } from './body.ts'
import type { Counterpart, Drift, EnglishHeadings, EnglishLinks, Original, Outline, SourceProof } from './english.ts'
import type { Commit, Relation } from './git.ts'
import type { IgnoreFault } from './ignores.ts'
import type { ExternalLink, LinkOutcome, OrphanedName, OrphanedTarget, Orphans } from './links.ts'
import type { Page } from './page.ts'

/** Something a rule needs: known; not to be found out, and why; or not there to be asked about (a new page has no previous one). */
export type Fact<T> =
  | { readonly state: 'known'; readonly value: T }
  | { readonly state: 'unknown'; readonly why: string }
  | { readonly state: 'absent' }

/** Everything the rules may ask about one page. */
export interface Facts {
  readonly body: Body
  /** The page before this change. */
  readonly previous: Page
  /** The body before this change, where it was made from the same English version (equal hash) and that version is not at hand. */
  readonly sameSource: Body
  /** Both bodies, where nothing of the provenance moved. */
  readonly bodyBefore: Body
  readonly original: Original
  readonly sourceProof: SourceProof
  /** The commit that the page names, with its date. */
  readonly sourceCommit: Commit
  /** How the commit that the page names lies to the one it named before; absent where it named none, or names the same. */
  readonly kinship: Exclude<Relation, 'unknown' | 'same'>
  /** Other pages of the same locale that carry the page's file id; absent where it carried this id before the change, too. */
  readonly sameFileId: readonly string[]
  readonly drift: Drift
  /** The headings that the page must have: of the original, else of the version before where it was made from the same English. */
  readonly outline: Outline
  /** English headings: of the original, or of the page's own `sxs-lookup` spans. */
  readonly englishHeadings: EnglishHeadings
  /** English link targets: of the original, or of the page's own `sxs-lookup` spans. */
  readonly englishLinks: EnglishLinks
  /** What the page is compared with: the original, else the English beside its translation, else the version before from the same English. */
  readonly counterpart: Counterpart
  /** What of the page's prose is in other languages than the one it says it is in, where that is a quarter or more. */
  readonly otherLanguages: readonly LanguagePart[]
  readonly links: readonly LinkOutcome[]
  /** The links to the web that were asked for, as the settings have it. */
  readonly externalLinks: readonly ExternalLink[]
  /** Of pages that this change leaves alone: each stands at the page with its first link. */
  readonly orphanedTargets: Orphans<OrphanedTarget>
  readonly orphanedNames: Orphans<OrphanedName>
  /** Of the comments on the page; known once its other findings are. */
  readonly ignoreFaults: readonly IgnoreFault[]
  /** Locale that this repository's pages carry, `nl-NL`. */
  readonly locale: string
  /** Latest acceptable `ms.lasthandoff`, `YYYY-MM-DD`. */
  readonly latestHandoff: string
}

export type FactName = keyof Facts

/** Whether a page is one that the change hands back, or one that it leaves alone and may break. */
export type Standing = 'changed' | 'untouched'

/** One page to judge, with every fact that some rule asked for; one that is not here is absent. */
export interface Subject {
  readonly page: Page
  readonly standing: Standing
  readonly facts: { readonly [Name in FactName]?: Fact<Facts[Name]> }
}
