import type { Finding, Gate, Report, Severity } from '../model.ts'
import { NAME } from '../project.ts'
import { concerns } from './by-weight.ts'
import { shownFindings } from './shown-findings.ts'
import { visible } from './visible.ts'
import { counted, fixText, lastLine, SEVERITIES } from './wording.ts'

/** GitHub shows so many annotations of each level from one step and drops the others without a word; three levels stay below its 50 a job. */
const MOST_OF_A_LEVEL = 10

/**
 * Workflow commands, one a line, that annotate what blocks and what this change introduced: errors first, so that what blocks comes first.
 * Empty where there is nothing to say.
 */
export function renderWorkflowCommands(report: Pick<Report, 'findings' | 'maxFindings' | keyof Gate>): string {
  const shown = report.findings.filter((finding) => concerns(finding, report))
  const allowed = new Set(shownFindings({ ...report, findings: shown }))
  const lines = SEVERITIES.flatMap((level) =>
    renderLevel(
      level,
      shown.filter(({ severity }) => severity === level),
      allowed,
    ),
  )
  return lines.map((line) => `${line}\n`).join('')
}

function renderLevel(level: Severity, findings: readonly Finding[], allowed: ReadonlySet<Finding>): string[] {
  const wanted = findings.filter((finding) => allowed.has(finding))
  if (findings.length <= MOST_OF_A_LEVEL && wanted.length === findings.length) return findings.map(renderFinding)
  const shown = wanted.slice(0, MOST_OF_A_LEVEL - 1)
  const more = findings.length - shown.length
  const rest = `${counted(more, 'more finding')} of level ${level} ${more === 1 ? 'has' : 'have'} no annotation. The job summary and the JSON report list every one.`
  return [...shown.map(renderFinding), `::${level} title=${escapeProperty(NAME)}::${escapeData(rest)}`]
}

function renderFinding(finding: Finding): string {
  const { start, end } = finding.place
  const properties = {
    file: safePath(finding.path),
    line: start.line,
    endLine: lastLine(finding.place),
    col: start.column,
    // GitHub refuses an end column on a place over several lines
    ...(end.line === start.line ? { endColumn: end.column } : {}),
    title: finding.rule,
  }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${finding.severity} ${list.join(',')}::${escapeData(text(finding))}`
}

function text({ message, help, fix, url }: Finding): string {
  return [message, help, ...(fix ? fixText(fix) : []), url]
    .filter((line) => line !== '')
    .map(visible)
    .join('\n')
}

/** Line breaks survive by escaping, so that the annotation finds its file; other controls could drive a terminal. */
const safePath = (path: string): string => path.replace(/[^\P{Cc}\r\n]/gu, visible)

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
