import { isOn } from './apply-rules.ts'
import { type BaselineRecord, goneRecords, pardonRecorded } from './baseline.ts'
import { redirectionFiles } from './links/redirections.ts'
import type { Finding, Skip, Tallies } from './model.ts'
import type { Rule } from './rules/rule.ts'
import type { Selection } from './select-pages.ts'
import { everySettings } from './settings/at.ts'
import type { Settings } from './settings.ts'

/** What was found in earlier days, and where that is written. */
export interface Baseline {
  /** As the user named the file. */
  readonly file: string
  readonly records: readonly BaselineRecord[]
}

/** What was judged, and how. */
export interface Judged {
  readonly findings: readonly Finding[]
  readonly skips: readonly Skip[]
  /** Pages without provenance that can be read. */
  readonly unproven: ReadonlySet<string>
  readonly selection: Selection
  readonly rules: readonly Rule[]
  readonly settings: Settings
}

/** Of the links and ids of a page that changes, these rules look only at those that the change brings. */
const ASKED_OF_WHAT_CHANGES: readonly string[] = ['duplicate-file-id', 'dead-external-link']

/** Gives findings that are on record their pardon, and tells what on record is gone. */
export function holdAgainstBaseline(
  { findings, skips, unproven, selection, rules, settings }: Judged,
  { file, records }: Baseline,
): { readonly findings: readonly Finding[]; readonly gone?: NonNullable<Tallies['gone']> } {
  const { pages, removed } = selection
  const isTree = selection.scope === 'tree'
  const { findings: held, left } = pardonRecorded(findings, records, pages)
  const judged = new Set(
    [...pages, ...removed].flatMap((page) => {
      if (unproven.has(page.path)) return []
      return page.status === 'renamed' ? [page.path, page.previousPath] : [page.path]
    }),
  )
  const isRedirectionFile = redirectionFiles(settings.redirections)
  for (const { path } of selection.allChanges) if (isRedirectionFile(path)) judged.add(path)
  const present = isTree ? new Set(selection.allChanges.map(({ path }) => path)) : undefined
  const every = everySettings(settings)
  const on = new Map(rules.map((rule) => [rule.id, every.some((one) => isOn(rule, one))]))
  const gone = goneRecords(left, {
    isJudged: (path) => judged.has(path) || (present !== undefined && !present.has(path)),
    // a rule that this version does not have finds nothing any more
    isAsked: (rule) => on.get(rule) !== false && (isTree || !ASKED_OF_WHAT_CHANGES.includes(rule)),
    skips,
  })
  const goneFrom = gone.map(({ path, count }) => ({ path, findings: count }))
  return { findings: held, ...(gone.length === 0 ? {} : { gone: { file, pages: goneFrom } }) }
}
