/** A position: `line` and `column` from 1, `offset` from 0, all in UTF-16 units, as in unist. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A stretch of a page, `end` exclusive. */
export interface Place {
  readonly start: Point
  readonly end: Point
}

/** Object name of a git blob, lower-case hex. */
export type BlobId = string

/** What a change does to one file; ids are those of the file's blob at the head and (`previousId`) at the base. */
export type Change =
  | { readonly status: 'added'; readonly path: string; readonly id: BlobId }
  | { readonly status: 'modified'; readonly path: string; readonly id: BlobId; readonly previousId: BlobId }
  | { readonly status: 'removed'; readonly path: string; readonly previousId: BlobId }
  | {
      readonly status: 'renamed'
      readonly path: string
      readonly id: BlobId
      readonly previousPath: string
      readonly previousId: BlobId
    }

/** Regular files of one commit: path from the repository root, with `/`, to blob id. Symbolic links and submodules are absent. */
export type Tree = ReadonlyMap<string, BlobId>

/** A commit: `id` is 40 or 64 hex; `date` is the committer date, ISO 8601 in UTC. */
export interface Commit {
  readonly id: string
  readonly date: string
}

/** How a commit lies to another: `later` has it among its ancestors, `earlier` is among its ancestors, `apart` neither of both. */
export type Relation =
  | 'same'
  | 'later'
  | 'earlier'
  | 'apart'
  /** A commit is not held, or history is cut off where the answer may lie. */
  | 'unknown'

/** A commit that changed a file, and what it made of it; without `id` it removed the file. */
export interface FileVersion {
  readonly commit: string
  /** As of a `Commit`. */
  readonly date: string
  readonly id?: BlobId
}

/** The versions of some paths, newest first as git lists commits. */
export interface History {
  readonly versions: ReadonlyMap<string, readonly FileVersion[]>
  /** All of history was there to look at: what is not listed never was. */
  readonly isComplete: boolean
}

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
  readonly metadata: Metadata
}

/** `<a name="..."></a>` (or `id=`) in a heading. */
export interface Anchor {
  readonly name: string
  /** The whole `<a ...></a>`. */
  readonly place: Place
  /** The name alone. */
  readonly namePlace: Place
}

/** One heading of a page, in page order. */
export interface Heading {
  /** 1 to 6. */
  readonly depth: number
  /**
   * The source between the `#`s and the closing `#`s, ends trimmed: the anchor law reads this and not rendered text. Of a bilingual
   * heading, the translation.
   */
  readonly markdown: string
  /** Text a reader sees, without code, comments, tags, entities, URLs and no-loc terms: what a translator could have translated. */
  readonly prose: string
  /** Text as rendered, in both halves of a bilingual heading. */
  readonly plain: string
  readonly anchors: readonly Anchor[]
  readonly place: Place
  /** Where the text begins: where an anchor belongs. */
  readonly textStart: Point
}

/** What a link is written as. `definition` is that of a reference, or an `image` where only images refer to it; `code` a `[!code-...]` or `:::code` snippet. */
export type LinkKind = 'link' | 'image' | 'definition' | 'autolink' | 'html-link' | 'html-image' | 'include' | 'code'

/** One link of a page. */
export interface Link {
  readonly kind: LinkKind
  /** The target as the author meant it: escapes and entities decoded, not percent-decoded. */
  readonly url: string
  /** The target alone. */
  readonly place: Place
  /** A Markdown link with nothing between its brackets that a reader could see. */
  readonly isEmpty?: true
}

/** What reads like a link and is none: `[text] (url)`. */
export interface DamagedLink {
  /** As written. */
  readonly url: string
  /** From the closing bracket to the end. */
  readonly place: Place
  /** Both brackets are escaped: it may be meant to be read as it stands. */
  readonly isEscaped: boolean
  /** Makes it the link that it reads like. */
  readonly fix?: Fix
}

/** A piece of text that a reader sees. */
export interface TextPiece {
  readonly value: string
  readonly place: Place
}

/** One half of a bilingual pair. The English half's place takes in its `sxs-lookup` wrapper. */
export interface SpanHalf {
  readonly id: string
  /** The id alone; the opening tag where it is empty. */
  readonly idPlace: Place
  /** With the tags around it. */
  readonly place: Place
  /** Within the tags. */
  readonly inner: Place
}

/** `<span data-ttu-id="...">translation</span><span class="sxs-lookup"><span data-stu-id="...">English</span></span>`. */
export interface SpanPair {
  readonly translation: SpanHalf
  readonly original: SpanHalf
}

/** What is wrong with how the spans of a bilingual page are put together. */
export interface SpanFault {
  readonly kind: /** A translation without English behind it. */
    | 'no-english'
    /** English without a translation before it. */
    | 'no-translation'
    /** Something stands between the halves. */
    | 'apart'
    /** The English lacks one of its two opening tags. */
    | 'unwrapped'
    | 'unclosed-translation'
    | 'unclosed-english'
    /** The translation holds a span tag without its partner. */
    | 'unbalanced'
    /** The English holds a span tag without its partner. */
    | 'stray'
    /** A `</span>` outside of the pairs closes nothing. */
    | 'surplus'
  /** Of the pair; empty where it belongs to none. */
  readonly id: string
  /** The tag or text that is wrong; of what is missing, the opening tag of what is there. */
  readonly place: Place
}

/** The spans of a bilingual page; of other pages, none. */
export interface Spans {
  /** Of both halves, in page order. */
  readonly pairs: readonly SpanPair[]
  readonly faults: readonly SpanFault[]
}

/** What the Markdown of a page holds; of a bilingual page, what is the translation's. */
export interface Body {
  readonly headings: readonly Heading[]
  readonly links: readonly Link[]
  readonly damagedLinks: readonly DamagedLink[]
  /** Every `name` and `id` that a fragment can mean, and the automatic ids of headings without an anchor. */
  readonly names: ReadonlySet<string>
  readonly texts: readonly TextPiece[]
  readonly spans: Spans
}

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

/** Something a rule needs: known; not to be found out, and why; or not there to be asked about (a new page has no previous one). */
export type Fact<T> =
  | { readonly state: 'known'; readonly value: T }
  | { readonly state: 'unknown'; readonly why: string }
  | { readonly state: 'absent' }

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
      /** The target in the letter case of the file, or with the near fragment where English has just that; where one alone is right. */
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
  readonly links: readonly LinkOutcome[]
  /** The links to the web that were asked for, as the settings have it. */
  readonly externalLinks: readonly ExternalLink[]
  /** Of pages that this change leaves alone: each stands at the page with its first link. */
  readonly orphanedTargets: Orphans<OrphanedTarget>
  readonly orphanedNames: Orphans<OrphanedName>
  /** Locale that this repository's pages carry, `nl-NL`. */
  readonly locale: string
  /** Latest acceptable `ms.lasthandoff`, `YYYY-MM-DD`. */
  readonly latestHandoff: string
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

export type FactName = keyof Facts

/** Whether a page is one that the change hands back, or one that it leaves alone and may break. */
export type Standing = 'changed' | 'untouched'

/** One page to judge, with every fact that some rule asked for; one that is not here is absent. */
export interface Subject {
  readonly page: Page
  readonly standing: Standing
  readonly facts: { readonly [Name in FactName]?: Fact<Facts[Name]> }
}

export type Severity = 'error' | 'warning' | 'notice'

/** Who brought a fault: this change, an earlier one, or the English original. */
export type Origin = 'introduced' | 'existing' | 'source'

/** A replacement after which the page is right. */
export interface Fix {
  readonly place: Place
  readonly text: string
}

export interface Finding {
  readonly rule: string
  readonly messageId: string
  readonly severity: Severity
  readonly origin: Origin
  readonly path: string
  readonly place: Place
  /** One line, values in backticks, no full stop. */
  readonly message: string
  /** The values in the message, unshortened. */
  readonly data: Readonly<Record<string, string>>
  readonly help: string
  readonly url: string
  readonly fix?: Fix
  /** More to read on request, preformatted, several lines: a diff. */
  readonly details?: string
  /** The line of the page that `place` starts on, without its line ending. */
  readonly lineText: string
  /**
   * What the fault is about, surest first: findings of one rule on one page that agree in one of these are the same fault. Its message
   * and values where absent.
   */
  readonly about?: readonly string[]
}

/** "Could not tell": a rule that did not judge a page, and why. */
export interface Skip {
  readonly rule: string
  readonly path: string
  readonly reason: string
}

export interface PageCounts {
  /** Localized pages that the change adds, modifies, renames or removes. */
  readonly changed: number
  /** Of these, judged. */
  readonly checked: number
  /** Of these, removed or not judged. */
  readonly skipped: number
  /** Checked pages whose English version was read. */
  readonly againstSource: number
}

/** A pull request; `head` is a full commit id. */
export interface PullRequest {
  readonly number: number
  readonly head: string
}

/** The verdict on one change. */
export interface Report {
  readonly base: string
  readonly head: string
  /** Whose change it is, where it is a pull request's: its number, and the commit its branch is at. */
  readonly pullRequest?: PullRequest
  readonly conclusion: 'success' | 'failure'
  readonly failOn: FailOn
  readonly pages: PageCounts
  readonly counts: Readonly<Record<Severity, number>>
  /** Wall-clock time of the check, milliseconds. */
  readonly durationMs: number
  readonly findings: readonly Finding[]
  readonly skips: readonly Skip[]
  /** Remarks on the run as a whole, one sentence each: what could not be reached, what was left out. */
  readonly remarks: readonly string[]
}

export type FailOn = 'error' | 'warning' | 'never'
