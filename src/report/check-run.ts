import type { Report } from '../model.ts'
import { annotationOf, type CheckAnnotation } from './annotations.ts'
import { byWeight } from './by-weight.ts'
import { blocks } from './conclude.ts'
import { fenceFor } from './fence.ts'
import { renderMarkdown } from './markdown.ts'
import { sentence } from './markdown-escape.ts'
import type { Links } from './markdown-findings.ts'
import { visible } from './visible.ts'
import { checkedPages, counted, countedBlocking, severityCounts, upperFirst } from './wording.ts'

/** What a check run of GitHub shows once it is completed. */
export interface CheckOutcome {
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'cancelled'
  readonly title: string
  /** Markdown of at most 65,535 bytes of UTF-8. */
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
}

/** GitHub's limit is in characters; bytes are never fewer. */
const LONGEST_SUMMARY = 65_535

/** Annotations sent, in requests of fifty: GitHub bears eighty requests that write a minute. */
const MOST_ANNOTATIONS = 2_000

/** UTF-16 units shown of why a check could not run. */
const LONGEST_REASON = 10_000

/** Bytes kept for what is said of findings without an annotation and of skips. */
const RESERVE = 500

/** The verdict as a check run, with every finding as an annotation, what blocks first. */
export function checkOutcome(report: Report, links: Links): CheckOutcome {
  const annotations = byWeight(report)
    .filter(({ pardon }) => pardon === undefined)
    .slice(0, Math.min(MOST_ANNOTATIONS, report.maxFindings ?? MOST_ANNOTATIONS))
    .map((finding) => annotationOf(finding, report))
  return {
    conclusion: report.conclusion,
    title: checkTitle(report),
    summary: checkSummary(report, links, annotations.length),
    annotations,
  }
}

/** `2 findings block: 3 errors, 1 warning`. */
function checkTitle(report: Report): string {
  const { findings, counts, pages } = report
  if (findings.length === 0) return upperFirst(checkedPages(pages))
  const blocking = findings.filter((finding) => blocks(finding, report)).length
  const verdict = blocking === 0 ? 'Nothing blocks' : countedBlocking(blocking)
  return `${verdict}: ${severityCounts(counts)}`
}

function checkSummary(report: Report, links: Links, annotated: number): string {
  const more = report.findings.filter(({ pardon }) => pardon === undefined).length - annotated
  const unannotated =
    more === 0 ? '' : `\n**${counted(more, 'finding')}** without an annotation: the JSON report holds every one.\n`
  for (const left of [report, { ...report, skips: [] }, { ...report, skips: [], remarks: [] }]) {
    const unsaid =
      left === report ? '' : '\nWhat could not be judged is too long for this place: the JSON report holds it.\n'
    const text = `${renderMarkdown(left, links, LONGEST_SUMMARY - RESERVE)}${unannotated}${unsaid}`
    if (Buffer.byteLength(text) <= LONGEST_SUMMARY) return text
  }
  return `${checkTitle(report)}\n${unannotated}`
}

/** A check that found nothing to compare; `why` is one clause. */
export const nothingOutcome = (why: string): CheckOutcome => ({
  conclusion: 'success',
  title: 'Nothing to check',
  summary: `Nothing to check: ${sentence(why)}`,
  annotations: [],
})

/** A check that did not come to a verdict; `why` is text of several lines. */
export function stoppedOutcome(conclusion: 'failure' | 'cancelled', why: string): CheckOutcome {
  const lines = why
    .slice(0, LONGEST_REASON)
    .toWellFormed()
    .split(/\r\n|\n|\r/)
    .map(visible)
  const text = lines.join('\n')
  const fence = fenceFor(text)
  return {
    conclusion,
    title: conclusion === 'failure' ? 'Could not run' : 'Cancelled',
    summary: `No page was judged.\n\n${fence}text\n${text}\n${fence}\n`,
    annotations: [],
  }
}
