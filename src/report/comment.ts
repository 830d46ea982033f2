import type { Report } from '../model.ts'
import { NAME } from '../project.ts'
import { blocks } from './conclude.ts'
import { code } from './markdown-escape.ts'
import { findingSections, type Links } from './markdown-findings.ts'
import { thousands } from './thousands.ts'
import { checkedPages, counted, countedBlocking, isIgnoredByChange, severityCounts, upperFirst } from './wording.ts'

/** What a comment says besides the report. */
export interface CommentFrame {
  /** Tells one comment from another where a repository has several checks. */
  readonly name: string
  /** Shown only where it is not the usual one. */
  readonly isNamed: boolean
  readonly links: Links
  /** Page with every finding; no link where absent. */
  readonly moreUrl: string | undefined
}

const MOST_FINDINGS = 10

/** Bytes of UTF-8: far below the 65,536 characters that GitHub takes, since a comment is read on a phone, too. */
const BUDGET = 30_000

/** The line that a comment of this check begins with, unseen when rendered. Nothing in a name can end it. */
export const commentMarker = (name: string): string => `<!-- ${NAME}:comment ${encodeURIComponent(name)} -->`

/** The short form of a report, Markdown that begins with the marker: the verdict and the first findings that block. */
export function renderComment(report: Report, { name, isNamed, links, moreUrl }: CommentFrame): string {
  const { findings, conclusion, pages, counts } = report
  const blocking = findings.filter((finding) => blocks(finding, report))
  const title = isNamed ? `${NAME}, ${code(name)}` : NAME
  const verdict =
    conclusion === 'failure'
      ? `### :x: ${title}: ${countedBlocking(blocking.length)}`
      : `### :white_check_mark: ${title}: ${findings.length === 0 ? 'passed' : `passed, ${counted(findings.length, 'finding')}, none blocks`}`
  const sections = findingSections(
    blocking.slice(0, Math.min(MOST_FINDINGS, report.maxFindings ?? MOST_FINDINGS)),
    links,
    BUDGET,
    new Set(),
  )
  const ignored = findings.filter(isIgnoredByChange).length
  const unseen = ignored === 0 ? '' : ` (${thousands(ignored)} ignored by this change)`
  const more = blocking.length - sections.reduce((sum, { findings }) => sum + findings.length, 0)
  const all = moreUrl === undefined ? 'the job summary' : `[the summary](${moreUrl})`
  return [
    commentMarker(name),
    verdict,
    '',
    `${upperFirst(checkedPages(pages))}. ${upperFirst(severityCounts(counts))}${unseen}. Every finding is in ${all}.`,
    ...sections.map(({ text }) => text),
    ...(more > 0 ? [`**${countedBlocking(more, 'more finding')}**.`] : []),
    '',
  ].join('\n')
}
