import type { Finding, Fix, Gate, Pardon, Place } from '../model.ts'
import { blocks } from './conclude.ts'
import { encodePath } from './markdown-escape.ts'
import { sarifLevel } from './sarif-rules.ts'
import { sarifMessage } from './sarif-text.ts'
import { lastLine } from './wording.ts'

/** What results have in common. */
export interface ResultContext {
  readonly gate: Gate
  readonly ruleIndexes: ReadonlyMap<string, number>
  readonly fingerprints: ReadonlyMap<Finding, string>
}

/** Name of the root that addresses of pages begin at; who reads a report knows where it lies. */
export const ROOT = '%SRCROOT%'

/** UTF-16 units of a fix that is told; part of a fix would be a wrong fix. */
const LONGEST_FIX = 10_000

/** The version of the law that fingerprints are made by is part of their name, so that two laws are never compared. */
const FINGERPRINT = 'handbackCheck/v1'

/** A finding as SARIF. */
export function sarifResult(finding: Finding, { gate, ruleIndexes, fingerprints }: ResultContext): object {
  const ruleIndex = ruleIndexes.get(finding.rule)
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: sarifLevel(finding.severity),
    message: sarifMessage([finding.message, finding.help].filter((part) => part !== '').join('. ')),
    locations: [{ physicalLocation: { artifactLocation: pageAt(finding.path), region: regionShown(finding) } }],
    partialFingerprints: { [FINGERPRINT]: fingerprints.get(finding) },
    baselineState: finding.origin === 'existing' || finding.pardon?.by === 'baseline' ? 'unchanged' : 'new',
    ...(finding.fix === undefined || finding.fix.text.length > LONGEST_FIX
      ? {}
      : { fixes: [sarifFix(finding.path, finding.fix)] }),
    properties: { origin: finding.origin, blocks: blocks(finding, gate) },
    ...(finding.pardon === undefined ? {} : { suppressions: [suppression(finding.pardon)] }),
  }
}

/** Settings and a baseline are kept apart from the pages. */
const suppression = (pardon: Pardon): object => ({
  kind: pardon.by === 'ignore' && pardon.from !== 'settings' ? 'inSource' : 'external',
  justification: pardon.by === 'ignore' ? pardon.reason : 'On record in the baseline',
})

const pageAt = (path: string): object => ({ uri: encodePath(path), uriBaseId: ROOT })

const regionOf = ({ start, end }: Place): object => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
})

/** GitHub shows a result only where all its lines are in the change, so a line of which the place holds nothing is left out. */
function regionShown({ place, lineText }: Finding): object {
  const { start, end } = place
  if (end.line === start.line || lastLine(place) > start.line) return regionOf(place)
  return regionOf({ start, end: { ...start, column: Math.max(lineText.length + 1, start.column) } })
}

const sarifFix = (path: string, { place, text }: Fix): object => ({
  description: { text: text === '' ? 'Remove what is there' : 'Write what is right' },
  artifactChanges: [
    {
      artifactLocation: pageAt(path),
      replacements: [{ deletedRegion: regionOf(place), ...(text === '' ? {} : { insertedContent: { text } }) }],
    },
  ],
})
