import type { Place } from './place.ts'

/** A comment on a page that asks to ignore findings, whether it is as it must be or not. */
export interface IgnoreComment {
  readonly scope: 'block' | 'file'
  /** Ids as written, each once. */
  readonly rules: readonly NamedRule[]
  /** One line, shortened; empty where there is none. */
  readonly reason: string
  /** The comment as a whole. */
  readonly place: Place
  /** The block whose findings are meant; absent for a page as a whole. */
  readonly covers?: Place
  /** Why it ignores nothing. */
  readonly fault?: CommentFault
}

/** The first of what is wrong with how an ignore comment is written or where it stands. */
export type CommentFault =
  /** Neither `handback-check-ignore` nor `handback-check-ignore-file`, or a block in a page that has none. */
  'unknown-form' | 'no-rule' | 'no-reason' | 'no-block'

/** What stands in the place of a rule's id. */
export interface NamedRule {
  readonly name: string
  readonly place: Place
}

/** What is wrong with an ignore comment, as far as that is sure. */
export type IgnoreFault =
  | {
      readonly kind: CommentFault
      /** The comment as written. */
      readonly found: string
      readonly place: Place
    }
  | {
      readonly kind: 'unknown-rule'
      readonly rule: string
      /** The id that it can only have meant. */
      readonly near?: string
      readonly place: Place
    }
  | {
      readonly kind: 'unused'
      readonly rule: string
      readonly scope: IgnoreComment['scope']
      readonly place: Place
    }

/** An entry of the settings that ignores findings by path and rule. */
export interface IgnoreEntry {
  /** Globs on paths from the root of the repository. */
  readonly paths: readonly string[]
  readonly rules: readonly string[]
  readonly reason: string
  /** The last day on which it holds, `YYYY-MM-DD`, UTC. */
  readonly until?: string
}
