import type { Finding } from '../model.ts'
import { code, encodePath, sentence } from './markdown-escape.ts'
import { quote } from './markdown-quote.ts'
import { aside, ignoredBecause, lastLine } from './wording.ts'

/** Where the pages can be looked at: `${repositoryUrl}/blob/${head}/<path>`, the address without a trailing slash. */
export interface Links {
  readonly repositoryUrl: string
  readonly head: string
}

/** The findings of one page, its heading included. */
export interface FindingSection {
  readonly text: string
  readonly findings: readonly Finding[]
}

/**
 * A section of findings for each page, as many whole findings from the first on as fit into `budget` bytes of UTF-8. Each shows its line,
 * and the first of its kind, by `explained`, how it is repaired.
 */
export function findingSections(
  findings: readonly Finding[],
  links: Links | undefined,
  budget: number,
  explained: Set<string>,
): readonly FindingSection[] {
  const sections: { text: string; findings: Finding[] }[] = []
  let left = budget
  for (const finding of findings) {
    const section = sections.at(-1)
    const isNew = finding.path !== section?.findings[0]?.path
    const heading = isNew ? `\n#### ${pageLink(finding.path, links)}\n` : ''
    const part = `${heading}${findingBlock(finding, links, explained)}`
    left -= Buffer.byteLength(part)
    if (left < 0) break
    if (section === undefined || isNew) sections.push({ text: part, findings: [finding] })
    else {
      section.text += part
      section.findings.push(finding)
    }
  }
  return sections
}

function findingBlock(finding: Finding, links: Links | undefined, explained: Set<string>): string {
  const { start } = finding.place
  const place = `${start.line}:${start.column}`
  const linked = links === undefined ? place : `[${place}](${lineUrl(finding, links)})`
  const advice = `${finding.rule} ${finding.help}`
  const help = explained.has(advice) ? '' : finding.help
  explained.add(advice)
  const reason = ignoredBecause(finding)
  const parts = [
    `${linked} **${severity(finding)}** ${sentence(finding.message)} · [${finding.rule}](${finding.url})`,
    reason === undefined ? '' : `Ignored because: ${sentence(reason)}`,
    quote(finding),
    help === '' ? '' : `> ${sentence(help)}`,
  ]
  return `\n${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function severity(finding: Finding): string {
  const why = aside(finding)
  return why === undefined ? finding.severity : `${finding.severity}, ${why}`
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
