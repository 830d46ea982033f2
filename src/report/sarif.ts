import type { Report } from '../model.ts'
import { HOMEPAGE, NAME, VERSION } from '../project.ts'
import { RULES } from '../rules/index.ts'
import { byWeight } from './by-weight.ts'
import { fingerprints } from './fingerprints.ts'
import { jsonText } from './json-text.ts'
import { sarifNotifications } from './sarif-notifications.ts'
import { ROOT, sarifResult } from './sarif-results.ts'
import { sarifRule } from './sarif-rules.ts'

/** GitHub refuses more results a run, and files over 10 MB compressed: below that as they are, they are below it compressed. */
export interface SarifLimits {
  readonly results: number
  readonly bytes: number
}

const LIMITS: SarifLimits = { results: 25_000, bytes: 9_500_000 }

/**
 * The report as SARIF 2.1.0, fit for GitHub code scanning: what blocks comes first, and what is beyond the limits is left out and counted.
 * `repositoryUrl` is the address of the localized repository, where known.
 */
export function renderSarif(report: Report, repositoryUrl?: string, limits = LIMITS): string {
  const frame = jsonText(sarifLog(report, repositoryUrl, [], report.findings.length))
  const results = resultsWithin(report, { ...limits, bytes: limits.bytes - Buffer.byteLength(frame) })
  return jsonText(sarifLog(report, repositoryUrl, results, report.findings.length - results.length))
}

function resultsWithin(report: Report, { results: most, bytes }: SarifLimits): readonly object[] {
  const context = {
    gate: report,
    ruleIndexes: new Map(RULES.map(({ id }, index) => [id, index])),
    fingerprints: fingerprints(report.findings),
  }
  const results: object[] = []
  let left = bytes
  for (const finding of byWeight(report).slice(0, most)) {
    const result = sarifResult(finding, context)
    left -= Buffer.byteLength(jsonText(result))
    if (left < 0) break
    results.push(result)
  }
  return results
}

function sarifLog(report: Report, repositoryUrl: string | undefined, results: readonly object[], cut: number): object {
  const { base, head, conclusion, failOn, block, pages } = report
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: NAME,
            version: VERSION,
            semanticVersion: VERSION,
            informationUri: HOMEPAGE,
            rules: RULES.map(sarifRule),
          },
        },
        automationDetails: { id: `${NAME}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the localized repository' } } },
        ...(repositoryUrl === undefined
          ? {}
          : {
              versionControlProvenance: [
                { repositoryUri: repositoryUrl, revisionId: head, mappedTo: { uriBaseId: ROOT } },
              ],
            }),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: sarifNotifications(report, cut),
          },
        ],
        results,
        properties: { base, head, conclusion, failOn, block, pages },
      },
    ],
  }
}
