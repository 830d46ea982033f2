import type { Fix, Place } from './place.ts'

export type Severity = 'error' | 'warning' | 'notice'

/** Who brought a fault: this change, an earlier one, or the English original. */
export type Origin = 'introduced' | 'existing' | 'source'

/** What stops a merge: findings of these origins, from this severity on. */
export interface Gate {
  readonly failOn: FailOn
  readonly block: readonly Origin[]
}

/** Why a finding does not block whatever the gate says: somebody ignores it, or it is on record in a baseline. */
export type Pardon =
  | {
      readonly by: 'ignore'
      /** One line. */
      readonly reason: string
      /** Where it says so: in the settings, on the page as the base has it, or in a comment that this change brings. */
      readonly from: 'settings' | 'page' | 'change'
    }
  | { readonly by: 'baseline' }

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
  readonly pardon?: Pardon
}

/** "Could not tell": a rule that did not judge a page, and why. The rule `all` stands for every one. */
export interface PageSkip {
  readonly rule: string
  readonly path: string
  readonly reason: string
}

/** Rules that did not judge some pages, for one reason; both ascending, each page in one skip of a reason. */
export interface Skip {
  readonly reason: string
  readonly rules: readonly string[]
  readonly paths: readonly string[]
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
export interface Report extends Gate {
  readonly base: string
  readonly head: string
  /** The commit that counted as English's newest, where English was at hand. */
  readonly sourceHead?: string
  /** Whose change it is, where it is a pull request's: its number, and the commit its branch is at. */
  readonly pullRequest?: PullRequest
  readonly conclusion: 'success' | 'failure'
  /** How many findings forms for people show at most; as many as there is room for where absent. */
  readonly maxFindings?: number
  readonly pages: PageCounts
  /** Of findings without a pardon. */
  readonly counts: Readonly<Record<Severity, number>>
  /** Wall-clock time of the check, milliseconds. */
  readonly durationMs: number
  readonly findings: readonly Finding[]
  readonly skips: readonly Skip[]
  /** Remarks on the run as a whole, one sentence each: what could not be reached, what was left out. */
  readonly remarks: readonly string[]
  /** Of a part: what the whole is to have a remark on. */
  readonly tallies?: Tallies
}

/** What is counted over all pages of a change, of one part of it as of the whole. */
export interface Tallies {
  /** Ignore comments that the setting `page-ignores` does not take. */
  readonly refused?: {
    readonly pageIgnores: 'base' | 'never'
    readonly at: readonly { readonly path: string; readonly line: number }[]
  }
  /** Findings on record that are gone, and the file of the record. */
  readonly gone?: {
    readonly file: string
    readonly pages: readonly { readonly path: string; readonly findings: number }[]
  }
}

export type FailOn = 'error' | 'warning' | 'never'
