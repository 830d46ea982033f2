import type { FailOn, IgnoreEntry, Origin, Severity } from './model.ts'

/** What may be set for a run. Paths are globs on paths from the repository root. */
export interface Settings {
  /** Which defaults the other settings have. */
  readonly preset: Preset
  /** Locale of the repository's pages, `nl-NL`; found from the base's pages where absent. */
  readonly locale?: string
  /** Where absent, every page that carries provenance. */
  readonly paths?: readonly string[]
  readonly ignore: readonly string[]
  /** Findings that are ignored by path and rule, beside the pages in `ignore`. */
  readonly ignoreEntries?: readonly IgnoreEntry[]
  /** Which comments on pages may ignore findings: all, those that the base has too, or none. */
  readonly pageIgnores: 'allow' | 'base' | 'never'
  readonly failOn: FailOn
  /** Origins of the findings that may block. */
  readonly block: readonly Origin[]
  /** Path of the file that holds the findings on record; none where absent. */
  readonly baseline?: string
  /** What a change of words without a new handback is. */
  readonly textOnlyEdits: 'error' | 'warning' | 'allow'
  /** English repository on the same server: `owner/name`, `auto` to find it by this repository's name, or `none`. */
  readonly sourceRepository?: string
  /** Where English lies, by where the page lies: patterns with `{path}` and `{locale}`. Where absent, at the page's own path. */
  readonly sourcePath?: Readonly<Record<string, string>>
  /** What a changed page is that is too large or too costly to read. */
  readonly unreadPages: 'error' | 'warning' | 'allow'
  /** Which links to the web are asked for: none, those that the change adds, or all of changed pages. */
  readonly externalLinks: 'off' | 'changed' | 'all'
  /** Patterns of the only addresses that are asked for; every one where absent. */
  readonly externalLinksOnly?: readonly string[]
  /** Patterns of addresses that are never asked for. */
  readonly externalLinksIgnore?: readonly string[]
  /** Folders that are built, without slashes at the ends, `''` for the root; those of the docs build's configuration where absent. */
  readonly docsets?: readonly string[]
  /** Redirection files besides those that are known by their names. */
  readonly redirections: readonly string[]
  /** Addresses, `host/path`, that docsets are published under, by their folder. */
  readonly site: Readonly<Record<string, string>>
  /** How many findings the reports for people show at most; as many as there is room for where absent. */
  readonly maxFindings?: number
  /** By rule id, in place of what the rule says itself. */
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** What is otherwise for some pages; the later one counts where several fit a page. */
  readonly overrides: readonly Override[]
}

export type Preset = 'recommended' | 'strict'

/** What is set of a rule: its severity alone, or more than that. */
export type RuleSetting = Severity | 'off' | RuleDetail

export interface RuleDetail {
  /** The rule's own where absent. */
  readonly severity?: Severity | 'off'
  /** Globs of the pages that the rule judges; all where absent. */
  readonly paths?: readonly string[]
  /** Globs of pages that it does not judge. */
  readonly ignore?: readonly string[]
  /** `YYYY-MM-DD`, UTC: before that day an error is a warning. */
  readonly errorFrom?: string
}

/** Settings of the pages that `paths` name and `ignore` does not. */
export interface Override extends Partial<Pick<Settings, 'locale' | 'textOnlyEdits' | 'rules'>> {
  readonly paths: readonly string[]
  readonly ignore?: readonly string[]
}

/** The settings as they are for one page. */
export interface PageSettings extends Omit<Settings, 'rules' | 'overrides'> {
  /** Severity by rule id; `off` also where the rule does not judge this page. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  /** By rule id, as of `RuleDetail`. */
  readonly errorFrom: Readonly<Record<string, string>>
}

export const DEFAULT_SETTINGS: Settings = {
  preset: 'recommended',
  ignore: [],
  pageIgnores: 'allow',
  failOn: 'error',
  block: ['introduced'],
  textOnlyEdits: 'error',
  unreadPages: 'allow',
  externalLinks: 'off',
  redirections: [],
  site: {},
  rules: {},
  overrides: [],
}

/** What each preset has in place of the defaults. */
export const PRESETS: Readonly<Record<Preset, Partial<Settings>>> = {
  recommended: {},
  strict: { block: ['introduced', 'existing'], textOnlyEdits: 'error', unreadPages: 'error', externalLinks: 'changed' },
}

/** Rules whose severity another setting says, by its key. */
export const GOVERNED: Readonly<Record<string, 'external-links' | 'text-only-edits' | 'unread-pages'>> = {
  'dead-external-link': 'external-links',
  'unmoved-provenance': 'text-only-edits',
  'unread-page': 'unread-pages',
}

/** The severity a rule's finding gets: as set, else the rule's own, which is `off` where a rule runs only if asked for. */
export function severityOf(ruleId: string, own: Severity | 'off', settings: PageSettings): Severity | 'off' {
  const set = settings.rules[ruleId]
  const governor = GOVERNED[ruleId]
  if (governor === 'external-links')
    return settings.externalLinks === 'off' ? 'off' : (set ?? (own === 'off' ? 'warning' : own))
  if (set !== undefined) return set
  if (governor === undefined) return own
  const governed = governor === 'unread-pages' ? settings.unreadPages : settings.textOnlyEdits
  return governed === 'allow' ? 'off' : governed
}
