import { applyRules, byPlace, isOn, isOpen, type Judgement } from './apply-rules.ts'
import { heedComments } from './ignore-by-comment.ts'
import type { Finding, IgnoreComment, IgnoreFault, Page, Subject } from './model.ts'
import { IGNORE_MARK } from './parse/ignore-comments.ts'
import type { PageReader } from './parse/page-reader.ts'
import type { Rule } from './rules/rule.ts'
import { settingsAt } from './settings/at.ts'
import type { PageSettings, Settings } from './settings.ts'

/** A judgement in which what comments on the pages ignore has its pardon. */
export interface PageJudgement extends Judgement {
  /** Comments that do not hold, since the settings do not take them. */
  readonly refused: readonly RefusedComment[]
}

/** An ignore comment that the settings do not take. */
export interface RefusedComment {
  readonly path: string
  readonly comment: IgnoreComment
}

/**
 * Judges pages by every rule that the settings leave on, heeds their ignore comments, and judges these. `judgedAs` gives the path by whose
 * settings a page is judged; where `isChange` is not so, the base has all that the pages have.
 */
export async function judgePages(
  subjects: readonly Subject[],
  rules: readonly Rule[],
  settings: Settings,
  reader: PageReader,
  judgedAs = (path: string): string => path,
  isChange = true,
): Promise<PageJudgement> {
  const judged = applyRules(subjects, rules, settings, judgedAs)
  const at = settingsAt(settings)
  const commented: { readonly subject: Subject; readonly comments: readonly IgnoreComment[] }[] = []
  for (const subject of subjects) {
    const comments = await commentsOf(subject, reader)
    if (comments.length > 0) commented.push({ subject, comments })
  }
  if (commented.length === 0) return { ...judged, refused: [] }
  const findings = Map.groupBy(judged.findings, ({ path }) => path)
  const skipped = new Set(judged.skips.map(({ rule, path }) => `${rule} ${path}`))
  const refused: RefusedComment[] = []
  const faulty: Subject[] = []
  for (const { subject, comments } of commented) {
    const { page } = subject
    const brought = isChange ? await broughtBy(subject, comments, reader) : new Set<IgnoreComment>()
    const isRefused = (comment: IgnoreComment): boolean =>
      settings.pageIgnores === 'never' || (settings.pageIgnores === 'base' && brought.has(comment))
    for (const comment of comments) if (isRefused(comment)) refused.push({ path: page.path, comment })
    const { findings: heeded, faults } = heedComments(
      findings.get(page.path) ?? [],
      comments.filter((comment) => !isRefused(comment)),
      {
        ruleIds: rules.map(({ id }) => id),
        hasJudged: judgedBy(subject, rules, at(judgedAs(page.path)), (rule) => skipped.has(`${rule} ${page.path}`)),
        textOf: ({ start, end }) => page.text.slice(start.offset, end.offset),
        isBrought: (comment) => brought.has(comment),
      },
    )
    findings.set(page.path, [...heeded])
    if (subject.standing === 'changed') faulty.push(withFaults(subject, faults))
  }
  const ofComments = applyRules(
    faulty,
    rules.filter(({ needs }) => needs.includes('ignoreFaults')),
    settings,
    judgedAs,
  )
  const all: Finding[] = [...[...findings.values()].flat(), ...ofComments.findings]
  return { findings: all.sort(byPlace), skips: judged.skips, refused }
}

const withFaults = ({ page, standing }: Subject, faults: readonly IgnoreFault[]): Subject => ({
  page,
  standing,
  facts: { ignoreFaults: { state: 'known', value: faults } },
})

async function commentsOf({ page, facts: { body } }: Subject, reader: PageReader): Promise<readonly IgnoreComment[]> {
  if (body?.state === 'known') return body.value.ignores
  // the body of a page that the change leaves alone is no fact
  return body === undefined ? commentsOn(page, reader) : []
}

/** A redirection file has no comments. */
const commentsOn = async (page: Page, reader: PageReader): Promise<readonly IgnoreComment[]> =>
  page.kind !== 'redirections' && page.text.includes(IGNORE_MARK) ? ((await reader.bodyOf(page))?.ignores ?? []) : []

/** The comments that the page did not have before: as many with the same scope, rules and reason are the same. */
async function broughtBy(
  { standing, facts: { previous } }: Subject,
  comments: readonly IgnoreComment[],
  reader: PageReader,
): Promise<ReadonlySet<IgnoreComment>> {
  if (standing === 'untouched') return new Set()
  const before = new Map<string, number>()
  for (const comment of previous?.state === 'known' ? await commentsOn(previous.value, reader) : [])
    before.set(keyOf(comment), (before.get(keyOf(comment)) ?? 0) + 1)
  return new Set(
    comments.filter((comment) => {
      const left = before.get(keyOf(comment)) ?? 0
      before.set(keyOf(comment), left - 1)
      return left <= 0
    }),
  )
}

const keyOf = ({ scope, rules, reason }: IgnoreComment): string =>
  JSON.stringify([scope, rules.map(({ name }) => name), reason])

function judgedBy(
  subject: Subject,
  rules: readonly Rule[],
  settings: PageSettings,
  isSkipped: (rule: string) => boolean,
): (rule: string) => boolean {
  const judged = new Set(rules.filter((rule) => isOn(rule, settings) && isOpen(rule, subject)).map(({ id }) => id))
  return (rule) => judged.has(rule) && !isSkipped(rule)
}
