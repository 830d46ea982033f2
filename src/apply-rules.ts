import type { FactName, Finding, PageSkip, Place, Severity, Subject } from './model.ts'
import { rulePage } from './project.ts'
import { defaultSeverity, type Given, type Message, type Rule, type Spot } from './rules/rule.ts'
import { everySettings, settingsAt } from './settings/at.ts'
import { type PageSettings, type Settings, severityOf } from './settings.ts'
import { compareText } from './text-order.ts'

/** What the rules said of a set of pages. */
export interface Judgement {
  readonly findings: readonly Finding[]
  readonly skips: readonly PageSkip[]
}

/** Judges every page by every rule that the settings leave on for it, or for the path that `judgedAs` gives in place of its own. */
export function applyRules(
  subjects: readonly Subject[],
  rules: readonly Rule[],
  settings: Settings,
  judgedAs = (path: string): string => path,
): Judgement {
  const at = settingsAt(settings)
  const findings: Finding[] = []
  const skips: PageSkip[] = []
  for (const subject of subjects) {
    const lineAt = lineReader(subject.page.text)
    const pageSettings = at(judgedAs(subject.page.path))
    const told: Told = { findings: [], covered: [] }
    for (const rule of rules) {
      if (!isOn(rule, pageSettings)) continue
      judge(subject, rule, pageSettings, lineAt, told, skips)
    }
    for (const one of uncovered(told)) findings.push(one)
  }
  return { findings: findings.sort(byPlace), skips }
}

/** The facts that the rules which run on some page ask for. */
export function factsWanted(rules: readonly Rule[], settings: Settings): ReadonlySet<FactName> {
  const every = everySettings(settings)
  const running = rules.filter((rule) => every.some((one) => isOn(rule, one)))
  return new Set(running.flatMap(({ needs, may }) => [...needs, ...may]))
}

/** Whether the settings of a page let a rule run on it. */
export const isOn = (rule: Rule, settings: PageSettings): boolean =>
  severityOf(rule.id, settings.preset === 'strict' ? rule.severity : defaultSeverity(rule), settings) !== 'off'

const ABSENT = { state: 'absent' } as const

/** Whether a rule is meant for such a page, whatever is known of it. */
const isFor = ({ pages, translationsOnly, kinds }: Rule, { page, standing }: Subject): boolean =>
  pages === standing &&
  !(translationsOnly && page.metadata.provenance.sourceHash === undefined) &&
  kinds.includes(page.kind)

/** Whether a rule is meant for such a page, and all that it needs is known. */
export const isOpen = (rule: Rule, subject: Subject): boolean =>
  isFor(rule, subject) && rule.needs.every((name) => subject.facts[name]?.state === 'known')

/** What rules say of one page. */
interface Told {
  readonly findings: Finding[]
  /** Lines on which a finding `by` a rule accounts for those of the others. */
  readonly covered: { readonly first: number; readonly last: number; readonly by: string }[]
}

const uncovered = ({ findings, covered }: Told): readonly Finding[] =>
  covered.length === 0
    ? findings
    : findings.filter(
        ({ rule, place: { start } }) =>
          !covered.some(({ first, last, by }) => rule !== by && start.line >= first && start.line <= last),
      )

function judge(
  subject: Subject,
  rule: Rule,
  settings: PageSettings,
  lineAt: LineReader,
  { findings, covered }: Told,
  skips: PageSkip[],
): void {
  const { page, facts } = subject
  if (!isFor(rule, subject)) return
  const given: Record<string, unknown> = { page, settings }
  for (const name of rule.needs) {
    const fact = facts[name] ?? ABSENT
    if (fact.state === 'absent') return
    if (fact.state === 'unknown') {
      skips.push({ rule: rule.id, path: page.path, reason: fact.why })
      return
    }
    given[name] = fact.value
  }
  for (const name of rule.may) given[name] = facts[name] ?? ABSENT
  const report = (messageId: string, data: Readonly<Record<string, string>>, spot: Spot): void => {
    const message = rule.messages[messageId]
    if (message === undefined) throw new Error(`rule ${rule.id} has no message ${messageId}`)
    const one = finding(subject, rule, messageId, message, data, spot, settings)
    findings.push({ ...one, lineText: lineAt(spot.place) })
    // what is less than an error hides none
    if (spot.covers && one.severity === 'error') covered.push({ ...spot.covers, by: rule.id })
  }
  const reasons = new Set<string>()
  rule.check(given as unknown as Given<FactName, never>, report, (why) => reasons.add(why))
  for (const reason of reasons) skips.push({ rule: rule.id, path: page.path, reason })
}

function finding(
  { page }: Subject,
  rule: Rule,
  messageId: string,
  message: Message,
  data: Readonly<Record<string, string>>,
  spot: Spot,
  settings: PageSettings,
): Omit<Finding, 'lineText'> {
  const severity = severityOf(rule.id, message.severity ?? rule.severity, settings) as Severity
  const errorFrom = severity === 'error' ? settings.errorFrom[rule.id] : undefined
  const help = fill(message.help, data)
  return {
    rule: rule.id,
    messageId,
    severity: errorFrom === undefined ? severity : 'warning',
    origin: message.origin ?? 'introduced',
    path: page.path,
    place: spot.place,
    message: fill(message.says, data),
    data,
    help: errorFrom === undefined ? help : `${help} From ${errorFrom} on this is an error.`.trimStart(),
    url: rulePage(rule.id),
    ...(spot.fix ? { fix: spot.fix } : {}),
    ...(spot.details === undefined ? {} : { details: spot.details }),
    ...(spot.about ? { about: spot.about } : {}),
  }
}

/** Longest value shown in a message, UTF-16 units; `data` holds it in full. */
const LONGEST_VALUE = 160

function fill(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => (name in data ? oneLine(data[name] ?? '') : slot))
}

/** A page's text made fit for a one-line message: no control characters, no backticks that would end the code span. */
function oneLine(value: string): string {
  const flat = value.replace(/[\s\p{Cc}]+/gu, ' ').replaceAll('`', "'")
  return flat.length > LONGEST_VALUE ? `${flat.slice(0, LONGEST_VALUE)}…` : flat
}

/** The line that a place starts on. */
type LineReader = (place: Place) => string

/** Reads each line once: thousands of findings may stand on one of a megabyte. */
function lineReader(text: string): LineReader {
  const lines = new Map<number, string>()
  return ({ start }) => {
    const from = start.offset - (start.column - 1)
    const known = lines.get(from)
    if (known !== undefined) return known
    const line = text.slice(from, from + text.slice(from).search(/\r?\n|\r|$/))
    lines.set(from, line)
    return line
  }
}

/** Orders findings by path, line, column, rule. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.path, b.path) ||
    a.place.start.line - b.place.start.line ||
    a.place.start.column - b.place.start.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.messageId, b.messageId)
  )
}
