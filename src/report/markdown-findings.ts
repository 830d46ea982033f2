import type { Finding, Fix, Place } from '../model.ts'
import { correctedLine } from './corrected-line.ts'
import { code, encodePath, markedCode, sentence } from './markdown-escape.ts'
import { fixLines, fixVerb, lastLine } from './wording.ts'

/** Where the pages can be looked at: `${repositoryUrl}/blob/${head}/<path>`, the address without a trailing slash. */
export interface Links {
  readonly repositoryUrl: string
  readonly head: string
}

/** UTF-16 units of a fix that fit a table cell; part of a fix would be a wrong fix. */
const LONGEST_FIX = 500

/** Of a corrected line: a table has four more cells. */
const CORRECTED_COLUMNS = 80

const TABLE_HEAD = '| Place | Severity | Finding | Fix | Rule |\n| :-- | :-- | :-- | :-- | :-- |\n'

/** The table of one page, its heading included. */
export interface FindingTable {
  readonly text: string
  /** In the order of the rows. */
  readonly findings: readonly Finding[]
}

/** A table of findings for each page, as many whole findings from the first on as fit into `budget` bytes of UTF-8. */
export function findingTables(
  findings: readonly Finding[],
  links: Links | undefined,
  budget: number,
): readonly FindingTable[] {
  const tables: { text: string; findings: Finding[] }[] = []
  let left = budget
  for (const finding of findings) {
    const row = findingRow(finding, links)
    const table = tables.at(-1)
    const isNew = finding.path !== table?.findings[0]?.path
    const part = isNew ? `\n#### ${pageLink(finding.path, links)}\n\n${TABLE_HEAD}${row}` : row
    left -= Buffer.byteLength(part)
    if (left < 0) break
    if (table === undefined || isNew) {
      tables.push({ text: part, findings: [finding] })
    } else {
      table.text += part
      table.findings.push(finding)
    }
  }
  return tables
}

function findingRow(finding: Finding, links: Links | undefined): string {
  const { start } = finding.place
  const place = `${start.line}:${start.column}`
  const cells = [
    links === undefined ? place : `[${place}](${lineUrl(finding, links)})`,
    severity(finding),
    sentence(finding.message),
    fix(finding),
    `[${finding.rule}](${finding.url})`,
  ]
  return `| ${cells.join(' | ')} |\n`
}

function severity({ severity, origin }: Finding): string {
  if (origin === 'introduced') return severity
  return `${severity}, ${origin === 'existing' ? 'there before' : 'from English'}`
}

function fix(finding: Finding): string {
  if (finding.fix === undefined) return ''
  const corrected = correctedLine(finding, CORRECTED_COLUMNS)
  const said = fixSaid(finding.fix, finding.place)
  // a fix of the whole line shows it already
  if (corrected === undefined || `${corrected.parts[0]}${corrected.parts[2]}` === '') return said
  return `${said}<br>→ ${finding.fix.text === '' ? code(corrected.line) : markedCode(corrected.parts)}`
}

function fixSaid(fix: Fix, place: Place): string {
  const verb = fixVerb(fix)
  const { line, column } = fix.place.start
  const at = fix.place.start.offset === place.start.offset ? '' : ` at ${line}:${column}`
  if (verb === 'remove') return `remove what is there${at}`
  if (fix.text.length > LONGEST_FIX) return `${verb}${at} the text that the JSON report holds`
  return `${verb} ${fixLines(fix).map(code).join('<br>')}${at}`
}

const pageLink = (path: string, links: Links | undefined): string =>
  links === undefined ? code(path) : `[${code(path)}](${pageUrl(path, links)})`

const pageUrl = (path: string, { repositoryUrl, head }: Links): string =>
  `${repositoryUrl}/blob/${encodePath(head)}/${encodePath(path)}`

/** Rendered Markdown has no lines to point at, so that GitHub is asked for the source. */
function lineUrl({ path, place }: Finding, links: Links): string {
  const plain = /\.md$/i.test(path) ? '?plain=1' : ''
  const last = lastLine(place)
  return `${pageUrl(path, links)}${plain}#L${place.start.line}${last > place.start.line ? `-L${last}` : ''}`
}
