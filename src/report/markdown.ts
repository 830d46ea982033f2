import type { Finding, Report, Skip } from '../model.ts'
import { NAME } from '../project.ts'
import { concerns } from './by-weight.ts'
import { blocks } from './conclude.ts'
import { detailBlocks } from './markdown-details.ts'
import { code, sentence } from './markdown-escape.ts'
import { type FindingSection, findingSections, type Links } from './markdown-findings.ts'
import { patchNote, type WrittenPatch } from './patch-note.ts'
import { shownFindings, withheldFindings } from './shown-findings.ts'
import { skippedRule, skipsByReason } from './skip-groups.ts'
import { thousands } from './thousands.ts'
import {
  checkedPages,
  counted,
  countedBlocking,
  duration,
  elsewhere,
  isIgnoredByChange,
  SEVERITIES,
  severityCounts,
  upperFirst,
} from './wording.ts'

/** GitHub takes 1,024 KiB of job summary a step and drops all of a larger one. */
const SUMMARY_BUDGET = 900 * 1024

/** Bytes kept for the line that says what was cut and for the headings of the two lists. */
const CUT_RESERVE = 400

const MOST_REASONS = 50
const MOST_REMARKS = 20

/** UTF-16 units shown of a remark or reason. */
const LONGEST_SENTENCE = 1000

/**
 * The report as GitHub Markdown, below `budget` bytes of UTF-8 by leaving out details first and then whole findings, those that block last.
 * Text of pages and paths is shown as it is, never as Markdown, HTML, links or mentions. Without `links`, places are no links; with `patch`, how to apply it is said.
 */
export function renderMarkdown(report: Report, links?: Links, budget = SUMMARY_BUDGET, patch?: WrittenPatch): string {
  const fixes = patch ? patchNote(patch) : ''
  const head = [
    verdict(report),
    ...remarks(report),
    nextStep(report),
    fixes,
    checked(report),
    ruleCounts(report.findings),
  ]
  const start = `${head.filter((part) => part !== '').join('\n\n')}\n`
  const end = skipDetails(report.skips)
  const left = budget - CUT_RESERVE - Buffer.byteLength(start) - Buffer.byteLength(end)
  return `${start}${findingLists(report, links, left)}${end}`
}

function verdict(report: Report): string {
  const { conclusion, findings } = report
  if (conclusion === 'failure') {
    const blocking = findings.filter((finding) => blocks(finding, report)).length
    return `## ${NAME}: failed, ${countedBlocking(blocking)}`
  }
  return `## ${NAME}: passed${findings.length === 0 ? '' : `, ${counted(findings.length, 'finding')}, none blocks`}`
}

function remarks({ remarks }: Report): string[] {
  const more = remarks.length - MOST_REMARKS
  return [
    ...remarks.slice(0, MOST_REMARKS).map((remark) => `> **Note:** ${sentence(shortened(remark))}`),
    ...(more > 0 ? [`> **Note:** ${counted(more, 'more note')} in the JSON report`] : []),
  ]
}

function nextStep({ conclusion, findings, base, head, pages }: Report): string {
  if (findings.length === 0) return ''
  const english =
    pages.againstSource === 0 ? '' : ` with ${code('--source')} or ${code('--source-repository')} for English`
  const rerun = `To see the same at a desk: ${code(`${NAME} --base ${base} --head ${head}`)}${english}`
  if (conclusion === 'success') return `Nothing needs to be done before the merge. ${rerun}`
  return `**What to do:** correct the findings under *Blocks* on this branch and push. Where only one text is right the line is shown as it should read. ${rerun}`
}

function checked({ pages, counts, findings, failOn, durationMs }: Report): string {
  const others = elsewhere(findings)
  const found = `${severityCounts(counts)}${others === '' ? '' : ` (${others})`}`
  const skipped = pages.skipped === 0 ? '' : `, ${thousands(pages.skipped)} removed or not judged`
  return `${upperFirst(checkedPages(pages))}${skipped}. ${upperFirst(found)} (fail-on: ${failOn}, ${duration(durationMs)}).`
}

/** One line a severity: each rule and how often it found something that is not ignored or on record, the most frequent first. */
function ruleCounts(findings: readonly Finding[]): string {
  return SEVERITIES.flatMap((severity) => {
    const rules = [
      ...Map.groupBy(
        findings.filter((finding) => finding.severity === severity && finding.pardon === undefined),
        ({ rule }) => rule,
      ).values(),
    ].sort((a, b) => b.length - a.length)
    const counts = rules.flatMap((group) =>
      group.slice(0, 1).map(({ rule, url }) => `[${rule}](${url}) ${thousands(group.length)}`),
    )
    return counts.length === 0 ? [] : [`**${upperFirst(severity)}s:** ${counts.join(', ')}`]
  }).join('<br>\n')
}

interface Group {
  readonly heading: string
  readonly end?: string
  readonly findings: readonly Finding[]
}

/**
 * What blocks first, then what this change brought besides; folded what it ignores by comments of its own, so that a reviewer meets it,
 * and what was there before, is so in English, or was ignored before.
 */
function groupsOf(report: Report): readonly Group[] {
  const findings = shownFindings(report)
  const blocking = findings.filter((finding) => blocks(finding, report))
  const others = findings.filter((finding) => !blocks(finding, report))
  const brought = others.filter((finding) => concerns(finding, report))
  const aside = others.filter((finding) => !concerns(finding, report))
  const own = aside.filter(isIgnoredByChange)
  const older = aside.filter((finding) => !isIgnoredByChange(finding))
  const ownFold = `\n<details>\n<summary>${counted(own.length, 'finding')} ignored by comments that this change brings</summary>\n`
  const fold = `\n<details>\n<summary>${counted(older.length, 'finding')} set aside: ${elsewhere(older)}</summary>\n`
  return [
    { heading: '\n### Blocks\n', findings: blocking },
    { heading: '\n### Does not block\n', findings: brought },
    { heading: ownFold, end: '\n</details>\n', findings: own },
    { heading: fold, end: '\n</details>\n', findings: older },
  ].filter(({ findings }) => findings.length > 0)
}

function findingLists(report: Report, links: Links | undefined, budget: number): string {
  const explained = new Set<string>()
  const lists: { readonly group: Group; readonly sections: readonly FindingSection[] }[] = []
  let left = budget
  for (const group of groupsOf(report)) {
    left -= Buffer.byteLength(`${group.heading}${group.end ?? ''}`)
    const sections = findingSections(group.findings, links, left, explained)
    left -= bytesOf(sections)
    if (sections.length > 0) lists.push({ group, sections })
    // what comes next matters less than what was left out
    if (shownIn(sections) < group.findings.length) break
  }
  const shown = lists.flatMap(({ sections }) => sections.flatMap(({ findings }) => findings))
  const cut = shownFindings(report).length - shown.length
  const details = detailBlocks(shown, cut > 0 ? 0 : left)
  const withheld = shown.filter((finding) => finding.details !== undefined).length - details.size
  return [
    ...lists.map(({ group, sections }) => `${group.heading}${withDetails(sections, details)}${group.end ?? ''}`),
    unshown(report),
    leftOut([
      cut === 0 ? '' : counted(cut, 'more finding'),
      withheld === 0 ? '' : `details of ${counted(withheld, 'finding')}`,
    ]),
  ].join('')
}

const bytesOf = (sections: readonly FindingSection[]): number =>
  sections.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)

const shownIn = (sections: readonly FindingSection[]): number =>
  sections.reduce((sum, { findings }) => sum + findings.length, 0)

/** Each section, and below it what its findings have to show. */
const withDetails = (sections: readonly FindingSection[], details: ReadonlyMap<Finding, string>): string =>
  sections
    .map(({ text, findings }) => `${text}${findings.map((finding) => details.get(finding) ?? '').join('')}`)
    .join('')

function unshown(report: Report): string {
  const more = withheldFindings(report)
  return more === undefined
    ? ''
    : `\n**${upperFirst(more)}** not shown (max-findings: ${report.maxFindings}). The JSON report (${code('--format json')}) holds every one.\n`
}

function leftOut(parts: readonly string[]): string {
  const what = parts.filter((part) => part !== '').join(' and ')
  if (what === '') return ''
  return `\n**${upperFirst(what)}** left out, because GitHub does not take a longer report. The JSON report (${code('--format json')}) holds every one.\n`
}

function skipDetails(skips: readonly Skip[]): string {
  if (skips.length === 0) return ''
  const groups = skipsByReason(skips)
  const more = groups.length - MOST_REASONS
  const pages = counted(new Set(skips.flatMap(({ paths }) => paths)).size, 'page')
  return [
    '',
    '<details>',
    `<summary>Could not tell: some rules did not judge ${pages}</summary>`,
    '',
    '| Reason | Rules | Pages |',
    '| :-- | :-- | --: |',
    ...groups
      .slice(0, MOST_REASONS)
      .map(
        ({ reason, rules, pages }) =>
          `| ${sentence(shortened(reason))} | ${rules.map((rule) => sentence(skippedRule(rule))).join(', ')} | ${thousands(pages)} |`,
      ),
    ...(more > 0 ? ['', `${counted(more, 'more reason')} in the JSON report.`] : []),
    '',
    '</details>',
    '',
  ].join('\n')
}

/** An odd backtick left by the cut would turn prose into code and code into prose. */
function shortened(text: string): string {
  if (text.length <= LONGEST_SENTENCE) return text
  const cut = text.slice(0, LONGEST_SENTENCE).toWellFormed()
  return cut.split('`').length % 2 === 0 ? `${cut}…\`` : `${cut}…`
}
