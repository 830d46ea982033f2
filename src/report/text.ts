import { styleText } from 'node:util'
import type { Finding, Report, Severity, Skip } from '../model.ts'
import { concerns } from './by-weight.ts'
import { blocks } from './conclude.ts'
import { correctedLine } from './corrected-line.ts'
import { detailLines } from './details.ts'
import { type Excerpt, excerpt, shortLine } from './excerpt.ts'
import { shownFindings, withheldFindings } from './shown-findings.ts'
import { skippedRule, skipsByRule } from './skip-groups.ts'
import { visible } from './visible.ts'
import {
  aside,
  checkedPages,
  counted,
  countedBlocking,
  duration,
  elsewhere,
  fixLines,
  fixVerb,
  ignoredBecause,
  severityCounts,
  upperFirst,
} from './wording.ts'

type Format = Parameters<typeof styleText>[0]
type Paint = (format: Format, text: string) => string

const COLOUR: Readonly<Record<Severity, Format>> = { error: 'red', warning: 'yellow', notice: 'cyan' }

/** Groups of skips listed; the rest is only counted. */
const MOST_SKIPS = 20

/** Lines of a fix shown. */
const MOST_FIX_LINES = 12

/** Lines of details shown: enough to see what they are about. */
const MOST_DETAIL_LINES = 10

/** Columns shown of each: more than a terminal has, since a paragraph is one line and may differ at its end. */
const DETAIL_COLUMNS = 240

/** The report for a terminal. Text of pages and paths comes out with its control characters made visible, in colour or not. */
export function renderText(report: Report, { colour }: { readonly colour: boolean }): string {
  const paint: Paint = colour ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text
  const pages = [...Map.groupBy(shownFindings(report), ({ path }) => path)]
  const withheld = withheldFindings(report)
  const explained = new Set<string>()
  const sections = pages.map(([, findings]) => [
    ...findings
      .filter((finding) => concerns(finding, report))
      .flatMap((finding) => [...renderFinding(finding, explained, paint), '']),
    ...folded(
      findings.filter((finding) => !concerns(finding, report)),
      paint,
    ),
  ])
  const notes = report.remarks.map((remark) => `${paint('bold', 'note')}: ${visible(remark)}`)
  return [
    ...sections.flat(),
    ...(withheld === undefined
      ? []
      : [`${upperFirst(withheld)} in full with --format json (max-findings: ${report.maxFindings})`, '']),
    ...(notes.length > 0 ? [...notes, ''] : []),
    ...renderSkips(report.skips, paint),
    ...renderCounts(report, paint),
    '',
  ].join('\n')
}

/** A line each: nobody is asked to look at them. */
const folded = (findings: readonly Finding[], paint: Paint): readonly string[] =>
  findings.length === 0 ? [] : [...findings.map((finding) => headLine(finding, paint)), '']

function headLine(finding: Finding, paint: Paint): string {
  const { severity, path, place, message, rule } = finding
  const why = aside(finding)
  const reason = ignoredBecause(finding)
  return [
    // on a line of its own for editors: see docs/editors.md
    `${paint('underline', visible(path))}${paint('dim', `:${place.start.line}:${place.start.column}`)}`,
    `${paint(COLOUR[severity], severity)}${why === undefined ? '' : paint('dim', ` (${why})`)}`,
    visible(message),
    paint('dim', rule),
    ...(reason === undefined ? [] : [paint('dim', `because: ${visible(reason)}`)]),
  ].join('  ')
}

function renderFinding(finding: Finding, explained: Set<string>, paint: Paint): string[] {
  const { start } = finding.place
  const { line, marks } = excerpt(finding)
  const corrected = correctedLine(finding)
  const number = String(start.line)
  const gutter = ' '.repeat(number.length)
  const colour = COLOUR[finding.severity]
  // the same advice a hundred times over would bury the findings
  const advice = `${finding.rule} ${finding.help}`
  const isNew = !explained.has(advice)
  explained.add(advice)
  return [
    headLine(finding, paint),
    `    ${paint('dim', `${number} |`)} ${line}`.trimEnd(),
    `    ${paint('dim', `${gutter} |`)} ${paint(colour, marks)}`,
    ...(corrected === undefined ? renderFix(finding, paint) : [renderCorrected(finding, corrected, paint)]),
    ...renderDetails(finding, paint),
    ...(isNew && finding.help !== '' ? [`    ${paint('bold', 'help')}: ${visible(finding.help)}`] : []),
  ]
}

/** The corrected line below the marked one; `fix` takes the place of its number. */
function renderCorrected({ fix, place }: Finding, { parts }: Excerpt, paint: Paint): string {
  const [before, written, after] = parts
  const label = 'fix'.padStart(`    ${place.start.line}`.length)
  const shown = fix?.text === '' ? written : paint('green', written)
  return `${paint('bold', label)} ${paint('dim', '|')} ${before}${shown}${after}`.trimEnd()
}

function renderFix({ fix, place }: Finding, paint: Paint): string[] {
  if (fix === undefined) return []
  const { start, end } = fix.place
  const isSame = start.offset === place.start.offset && end.offset === place.end.offset
  const verb = fixVerb(fix)
  const span = verb === 'insert' ? '' : ` to ${end.line}:${end.column}`
  const label = `    ${paint('bold', 'fix')}: ${verb}${isSame ? '' : ` at ${start.line}:${start.column}${span}`}`
  if (verb === 'remove') return [isSame ? `${label} this` : label]
  const lines = fixLines(fix)
  if (lines.length === 1) return [`${label} ${paint('green', visible(lines[0] ?? ''))}`]
  const more = lines.length - MOST_FIX_LINES
  return [
    label,
    ...lines.slice(0, MOST_FIX_LINES).map((line) => `      ${paint('green', visible(line))}`),
    ...(more > 0 ? [`      ${counted(more, 'more line')}, in full with --format json`] : []),
  ]
}

function renderDetails({ details }: Finding, paint: Paint): string[] {
  if (details === undefined) return []
  const { lines, more } = detailLines(details, MOST_DETAIL_LINES)
  return [
    `    ${paint('bold', 'details')}:`,
    ...lines.map((line) => `      ${paintDifference(shortLine(line, DETAIL_COLUMNS), paint)}`.trimEnd()),
    ...(more > 0 ? [`      ${counted(more, 'more line')} with --format json`] : []),
  ]
}

function paintDifference(line: string, paint: Paint): string {
  if (line.startsWith('+')) return paint('green', line)
  if (line.startsWith('-')) return paint('red', line)
  return line.startsWith('@@') ? paint('dim', line) : line
}

function renderSkips(skips: readonly Skip[], paint: Paint): string[] {
  if (skips.length === 0) return []
  const groups = skipsByRule(skips)
  const more = groups.length - MOST_SKIPS
  return [
    paint('bold', 'Could not tell:'),
    ...groups.slice(0, MOST_SKIPS).map(({ rules, reason, pages }) => {
      const names = rules.map(skippedRule).join(', ')
      return `  ${names}: ${visible(reason)} ${paint('dim', `(${counted(pages, 'page')})`)}`
    }),
    ...(more > 0 ? [`  and ${counted(more, 'more reason')}, in full with --format json`] : []),
    '',
  ]
}

function renderCounts(report: Report, paint: Paint): string[] {
  const { findings, counts, pages, failOn, durationMs } = report
  const blocking = findings.filter((finding) => blocks(finding, report)).length
  const others = elsewhere(findings)
  const found = `${severityCounts(counts)}${findings.length === 0 ? '' : ` in ${where(report)}`}${others === '' ? '' : ` (${others})`}`
  const verdict =
    report.conclusion === 'failure'
      ? paint(['bold', 'red'], `Failed: ${countedBlocking(blocking)}`)
      : paint(['bold', 'green'], findings.length === 0 ? 'Passed' : 'Passed: nothing blocks')
  return [
    `${verdict} (fail-on: ${failOn})`,
    `${upperFirst(found)}; ${checkedPages(pages)} ${paint('dim', `(${duration(durationMs)})`)}`,
  ]
}

/** How many files have findings; redirection files, which are JSON, are no pages. */
function where({ findings }: Report): string {
  const paths = [...new Set(findings.map(({ path }) => path))]
  const redirections = paths.filter((path) => /\.json$/i.test(path)).length
  const ofPages = counted(paths.length - redirections, 'page')
  if (redirections === 0) return ofPages
  const files = counted(redirections, 'redirection file')
  return paths.length === redirections ? files : `${ofPages} and ${files}`
}
