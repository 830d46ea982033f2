import { applyRules, type Judgement } from './apply-rules.ts'
import { markExisting } from './attribute.ts'
import { globMatcher } from './globs.ts'
import { redirectionFiles } from './links/redirections.ts'
import type { BlobId, Change, Page, Subject } from './model.ts'
import { decodeText } from './parse/decode-text.ts'
import type { Repository } from './repository.ts'
import type { Rule } from './rules/rule.ts'
import type { Settings } from './settings.ts'

/** A redirection file that a change writes. */
interface Written {
  readonly path: string
  readonly id: BlobId
  readonly previousId?: BlobId
}

/** Judges the redirection files that a change adds or modifies: no localized pages, but what links of pages lead through. */
export async function judgeRedirections(
  localized: Repository,
  changes: readonly Change[],
  rules: readonly Rule[],
  settings: Settings,
): Promise<Judgement> {
  const isOne = redirectionFiles(settings.redirections)
  const isIgnored = globMatcher(settings.ignore, { dot: true })
  const written = changes.filter(
    (change): change is Exclude<Change, { readonly status: 'removed' }> =>
      change.status !== 'removed' && isOne(change.path) && !isIgnored(change.path),
  )
  if (written.length === 0) return { findings: [], skips: [] }
  const ids = written.flatMap((change) => ('previousId' in change ? [change.id, change.previousId] : [change.id]))
  const contents = await localized.read([...new Set(ids)])
  const judge = (idOf: (change: Written) => BlobId | undefined): Judgement => {
    const subjects = written.flatMap((change) => subjectOf(change.path, idOf(change), contents))
    return applyRules(subjects, rules, settings)
  }
  const { findings, skips } = judge(({ id }) => id)
  const before = findings.length === 0 ? [] : judge(({ previousId }) => previousId).findings
  const lacking = written.filter(({ id }) => !contents.has(id))
  return {
    findings: markExisting(findings, before),
    skips: [...skips, ...lacking.map(({ path }) => ({ rule: 'all', path, reason: NO_CONTENTS }))],
  }
}

const NO_CONTENTS = 'the clone does not hold the contents of the redirection file'

function subjectOf(path: string, id: BlobId | undefined, contents: ReadonlyMap<BlobId, Uint8Array>): Subject[] {
  const bytes = id === undefined ? undefined : contents.get(id)
  if (id === undefined || bytes === undefined) return []
  const metadata = { fields: [], provenance: {}, faults: [] }
  return [
    {
      page: { path, id, kind: 'redirections', text: decodeText(bytes), metadata } satisfies Page,
      standing: 'changed',
      facts: {},
    },
  ]
}
