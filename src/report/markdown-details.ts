import type { Finding } from '../model.ts'
import { detailLines } from './details.ts'
import { fenced } from './fence.ts'
import { visible } from './visible.ts'
import { counted } from './wording.ts'

/** Lines and UTF-16 units of one finding's details shown; the rest is only counted. */
const MOST_LINES = 100
const MOST_UNITS = 16_000

/** The details of each finding as a folded block of code, of as many findings from the first on as fit into `budget` bytes of UTF-8. */
export function detailBlocks(findings: readonly Finding[], budget: number): ReadonlyMap<Finding, string> {
  const blocks = new Map<Finding, string>()
  let left = budget
  for (const finding of findings) {
    if (finding.details === undefined) continue
    const block = detailBlock(finding, finding.details)
    left -= Buffer.byteLength(block)
    if (left < 0) break
    blocks.set(finding, block)
  }
  return blocks
}

function detailBlock({ rule, place }: Finding, details: string): string {
  const { lines, more } = detailLines(details, MOST_LINES, MOST_UNITS)
  return [
    '',
    '<details>',
    `<summary>${rule} at ${place.start.line}:${place.start.column}: show details</summary>`,
    '',
    ...(lines.length > 0 ? [fenced(lines.map(shown), details.startsWith('@@') ? 'diff' : 'text'), ''] : []),
    ...(more > 0 ? [`${counted(more, lines.length > 0 ? 'more line' : 'line')} in the JSON report.`, ''] : []),
    '</details>',
    '',
  ].join('\n')
}

/** Tabs are harmless in a block of code, and part its columns. */
const shown = (line: string): string => line.split('\t').map(visible).join('\t')
