import { byPlace } from '../apply-rules.ts'
import type { PageCounts, Report } from '../model.ts'
import { joinSkips } from '../skips.ts'
import { conclude, countBySeverity } from './conclude.ts'
import type { ReportPart } from './part.ts'
import { sumTallies, tallyRemarks } from './tallies.ts'

/** A part, and the file it is from. */
export interface PartFile {
  readonly file: string
  readonly part: ReportPart
}

/** The one report that the parts of a check are, as a single job would have written it, or every reason why they are not one. */
export function joinParts(
  files: readonly PartFile[],
): { readonly report: Report } | { readonly faults: readonly string[] } {
  const [first] = files
  if (first === undefined) return { faults: ['there is no part'] }
  const faults = [...foreign(files, first), ...miscounted(files)]
  if (faults.length > 0) return { faults }
  const parts = files.map(({ part }) => part).sort((a, b) => a.shard.index - b.shard.index)
  const reports = parts.map(({ report }) => report)
  const findings = reports.flatMap((report) => report.findings).sort(byPlace)
  const { tallies: _, ...report } = first.part.report
  return {
    report: {
      ...report,
      conclusion: conclude(findings, report),
      pages: reports.map(({ pages }) => pages).reduce(sum),
      counts: countBySeverity(findings),
      durationMs: Math.max(...reports.map(({ durationMs }) => durationMs)),
      findings,
      skips: joinSkips(reports.flatMap(({ skips }) => skips)),
      remarks: [
        ...new Set(reports.flatMap(({ remarks }) => remarks)),
        ...tallyRemarks(sumTallies(reports.map(({ tallies = {} }) => tallies))),
      ],
    },
  }
}

const sum = (a: PageCounts, b: PageCounts): PageCounts => ({
  changed: a.changed + b.changed,
  checked: a.checked + b.checked,
  skipped: a.skipped + b.skipped,
  againstSource: a.againstSource + b.againstSource,
})

/** Parts of another check than the first. */
const foreign = (files: readonly PartFile[], { file: one, part: first }: PartFile): readonly string[] =>
  files.flatMap(({ file, part }) => {
    const differing = [
      part.report.base === first.report.base ? '' : 'the base',
      part.report.head === first.report.head ? '' : 'the head',
      part.shard.of === first.shard.of ? '' : 'the number of parts',
      part.inputs === first.inputs ? '' : 'the settings or the English repository',
      gateOf(part) === gateOf(first) ? '' : 'what blocks',
    ].filter((what) => what !== '')
    return differing.length === 0 ? [] : [`\`${file}\` is of another check than \`${one}\`: ${differing.join(', ')}`]
  })

const gateOf = ({ report: { failOn, block } }: ReportPart): string => JSON.stringify([failOn, block])

function miscounted(files: readonly PartFile[]): readonly string[] {
  const of = files[0]?.part.shard.of ?? 0
  return Array.from({ length: of }, (_, index) => index + 1).flatMap((index) => {
    const found = files.filter(({ part }) => part.shard.index === index)
    if (found.length === 1) return []
    const name = `part ${index} of ${of}`
    return found.length === 0
      ? [`${name} is missing: its job could not run`]
      : [`${name} is there ${found.length} times: ${found.map(({ file }) => `\`${file}\``).join(', ')}`]
  })
}
