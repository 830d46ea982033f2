import { globMatcher } from '../globs.ts'
import type { Severity } from '../model.ts'
import type { PageSettings, RuleDetail, RuleSetting, Settings } from '../settings.ts'

type Matcher = (path: string) => boolean

/** What is set of a rule, with its globs read. */
interface ReadRule extends Pick<RuleDetail, 'severity' | 'errorFrom'> {
  readonly judges: Matcher
}

type ReadRules = readonly (readonly [string, ReadRule])[]

/** The settings as they are for the page at a path: overrides that fit laid over them, rules off that do not judge it. */
export function settingsAt(settings: Settings): (path: string) => PageSettings {
  const rules = readRules(settings.rules)
  const overrides = settings.overrides.map(({ paths, ignore, rules = {}, ...rest }) => ({
    fits: within(paths, ignore),
    rules: readRules(rules),
    rest,
  }))
  const isSame = overrides.length === 0 && rules.every(([, { judges }]) => judges === everywhere)
  const same = isSame ? flat(settings, rules, '') : undefined
  return (path) => {
    if (same !== undefined) return same
    const fitting = overrides.filter(({ fits }) => fits(path))
    const own = Object.assign({}, settings, ...fitting.map(({ rest }) => rest)) as Settings
    return flat(own, [...rules, ...fitting.flatMap((override) => override.rules)], path)
  }
}

/** Settings of which each rule is on in one at least, if it is on for some page: whatever their globs, with each override alone. */
export function everySettings(settings: Settings): readonly PageSettings[] {
  const anywhere = ({ rules }: Pick<Settings, 'rules'>): ReadRules =>
    readRules(rules).map(([id, rule]) => [id, { ...rule, judges: everywhere }])
  const base = anywhere(settings)
  return [
    flat(settings, base, ''),
    ...settings.overrides.map(({ paths: _, ignore: __, rules = {}, ...rest }) =>
      flat({ ...settings, ...rest }, [...base, ...anywhere({ rules })], ''),
    ),
  ]
}

const everywhere: Matcher = () => true

function within(paths: readonly string[] | undefined, ignore: readonly string[] = []): Matcher {
  if (paths === undefined && ignore.length === 0) return everywhere
  const isNamed = paths === undefined ? everywhere : globMatcher(paths, { dot: false })
  const isIgnored = globMatcher(ignore, { dot: true })
  return (path) => isNamed(path) && !isIgnored(path)
}

const readRules = (rules: Readonly<Record<string, RuleSetting>>): ReadRules =>
  Object.entries(rules).map(([id, setting]) => {
    if (typeof setting === 'string') return [id, { severity: setting, judges: everywhere }]
    const { paths, ignore, ...rest } = setting
    return [id, { ...rest, judges: within(paths, ignore) }]
  })

/** The later of two settings of a rule counts, as a whole. */
function flat({ overrides: _, ...rest }: Settings, rules: ReadRules, path: string): PageSettings {
  const severities: [string, Severity | 'off'][] = []
  const dates: [string, string][] = []
  for (const [id, { severity, errorFrom, judges }] of new Map(rules)) {
    const here = judges(path) ? severity : 'off'
    if (here !== undefined) severities.push([id, here])
    if (errorFrom !== undefined) dates.push([id, errorFrom])
  }
  return { ...rest, rules: Object.fromEntries(severities), errorFrom: Object.fromEntries(dates) }
}
