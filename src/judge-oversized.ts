import { applyRules, type Judgement } from './apply-rules.ts'
import type { Page, PageSkip, Subject } from './model.ts'
import type { Rule } from './rules/rule.ts'
import unreadPage from './rules/unread-page.ts'
import type { SelectedChange } from './select-pages.ts'
import type { Settings } from './settings.ts'

/** Pages that no rule judges: each is named, and a finding where the settings ask for that. */
export function judgeOversized(
  oversized: readonly SelectedChange[],
  rules: readonly Rule[],
  settings: Settings,
): Judgement {
  const asked = rules.filter(({ id }) => id === unreadPage.id)
  const { findings } = applyRules(oversized.map(subjectOf), asked, settings)
  return {
    findings,
    skips: oversized.map((page): PageSkip => ({ rule: 'all', path: page.path, reason: whyNot(page) })),
  }
}

const whyNot = ({ bytes }: SelectedChange): string =>
  `the page is too large to judge (over ${Math.floor(bytes / 1_048_576)} MiB)`

function subjectOf(oversized: SelectedChange): Subject {
  const { path, id } = oversized
  const metadata = { bodyStart: { line: 1, column: 1, offset: 0 }, fields: [], provenance: {}, faults: [] }
  const page: Page = { path, id, kind: /\.ya?ml$/i.test(path) ? 'yaml' : 'markdown', text: '', metadata }
  return { page, standing: 'changed', facts: { body: { state: 'unknown', why: whyNot(oversized) } } }
}
