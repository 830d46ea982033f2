/** The parts of a SARIF file that tests look at. */
export interface Sarif {
  readonly runs: readonly [SarifRun]
}

export interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } }
  readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly SarifNotification[] }]
  readonly results: readonly SarifResult[]
  readonly [property: string]: unknown
}

export interface SarifRule {
  readonly id: string
  readonly name: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly help: { readonly text: string; readonly markdown: string }
  readonly helpUri: string
  readonly defaultConfiguration: { readonly enabled: boolean; readonly level: string }
  readonly properties: Readonly<Record<string, unknown>> & { readonly tags: readonly string[] }
}

export interface SarifNotification {
  readonly level: string
  readonly message: { readonly text: string }
  readonly associatedRule?: { readonly id: string; readonly index: number }
}

export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }
        readonly region: Region
      }
    },
  ]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly baselineState: string
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly { readonly deletedRegion: Region; readonly insertedContent?: { text: string } }[]
    }[]
  }[]
  readonly properties: Readonly<Record<string, unknown>>
}

const LEVELS = ['error', 'warning', 'note']

/** What GitHub's description of its code scanning asks for beyond the schema: one line a fault. */
export function codeScanningFaults(sarif: Sarif): readonly string[] {
  const [run] = sarif.runs
  const { rules } = run.tool.driver
  return [
    ...rules.flatMap(ruleFaults),
    ...run.results.flatMap((result, index) => resultFaults(result, rules).map((fault) => `result ${index}: ${fault}`)),
    ...(run.results.length > 25_000 ? ['more than 25,000 results'] : []),
    ...repeated(run.results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))),
    ...repeated(rules.map(({ id }) => id)),
  ]
}

const faultsOf = (checks: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(checks).flatMap(([fault, holds]) => (holds ? [] : [fault]))

function ruleFaults({ id, name, shortDescription, fullDescription, help, ...rule }: SarifRule): string[] {
  const within = (text: string, most: number): boolean => text.length > 0 && text.length <= most
  return faultsOf({
    name: within(name, 255) && name !== id,
    shortDescription: within(shortDescription.text, 1024),
    fullDescription: within(fullDescription.text, 1024),
    help: help.text !== '' && help.markdown !== '',
    helpUri: rule.helpUri.startsWith('https://'),
    level: LEVELS.includes(rule.defaultConfiguration.level),
    tags: rule.properties.tags.length <= 10,
    precision: ['very-high', 'high', 'medium', 'low'].includes(String(rule.properties.precision)),
    severity: ['error', 'warning', 'recommendation'].includes(String(rule.properties['problem.severity'])),
  }).map((fault) => `rule ${id}: ${fault}`)
}

function resultFaults(result: SarifResult, rules: readonly SarifRule[]): string[] {
  const [
    {
      physicalLocation: { artifactLocation, region },
    },
  ] = result.locations
  const { startLine, startColumn, endLine, endColumn } = region
  return faultsOf({
    'one location': result.locations.length === 1,
    'rule of that index': rules[result.ruleIndex]?.id === result.ruleId,
    level: LEVELS.includes(result.level),
    message: result.message.text.length > 0,
    'relative address': !/^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(artifactLocation.uri) && artifactLocation.uri !== '',
    'base of the address': artifactLocation.uriBaseId === '%SRCROOT%',
    region: startLine >= 1 && startColumn >= 1 && endColumn >= 1,
    'end of the region': endLine > startLine || (endLine === startLine && endColumn >= startColumn),
    fingerprint: Object.values(result.partialFingerprints).every((value) => /^[0-9a-f]{32}$/.test(value)),
  })
}

const repeated = (values: readonly string[]): string[] =>
  values.length === new Set(values).size ? [] : ['a value twice that stands for one thing']
