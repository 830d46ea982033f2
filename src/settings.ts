import type { FailOn, Origin, Severity } from './model.ts'

/** What may be set for a run. Paths are globs on paths from the repository root. */
export interface Settings {
  /** Locale of the repository's pages, `nl-NL`; found from the base's pages where absent. */
  readonly locale?: string
  /** Where absent, every page that carries provenance. */
  readonly paths?: readonly string[]
  readonly ignore: readonly string[]
  readonly failOn: FailOn
  /** Origins of the findings that may block. */
  readonly block: readonly Origin[]
  /** What a change of words without a new handback is. */
  readonly textOnlyEdits: 'error' | 'warning' | 'allow'
  /** English repository on the same server: `owner/name`, `auto` to find it by this repository's name, or `none`. */
  readonly sourceRepository?: string
  /** Where English lies, by where the page lies: patterns with `{path}` and `{locale}`. Where absent, at the page's own path. */
  readonly sourcePath?: Readonly<Record<string, string>>
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
  /** Severity by rule id, in place of the rule's own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
}

export const DEFAULT_SETTINGS: Settings = {
  ignore: [],
  failOn: 'error',
  block: ['introduced'],
  textOnlyEdits: 'error',
  externalLinks: 'off',
  redirections: [],
  site: {},
  rules: {},
}

/** The rule that `external-links` turns on. */
const ASKS_THE_WEB = 'dead-external-link'

/** The severity a rule's finding gets: as set, else the rule's own, which is `off` where a rule runs only if asked for. */
export function severityOf(ruleId: string, own: Severity | 'off', settings: Settings): Severity | 'off' {
  const set = settings.rules[ruleId]
  if (ruleId === ASKS_THE_WEB)
    return settings.externalLinks === 'off' ? 'off' : (set ?? (own === 'off' ? 'warning' : own))
  if (set !== undefined) return set
  if (ruleId !== 'unmoved-provenance') return own
  return settings.textOnlyEdits === 'allow' ? 'off' : settings.textOnlyEdits
}
