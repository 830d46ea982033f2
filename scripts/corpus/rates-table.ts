import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Finding, Origin } from '../../src/model.ts'
import { counted, SEVERITIES } from '../../src/report/wording.ts'
import { RULES } from '../../src/rules/index.ts'
import type { Replay } from './rates.ts'
import { errorsTable } from './verdicts.ts'

const PAGE = resolve(import.meta.dirname, '../../docs/metadata.md')

/** Writes the measured rates of all replays into `docs/metadata.md`: findings by rule and origin, and every introduced error. */
export function writeRatesTable(replays: readonly Replay[]): void {
  const page = readFileSync(PAGE, 'utf8')
  writeFileSync(PAGE, between(between(page, 'rates', table(replays)), 'errors', errorsTable(replays)))
}

const between = (page: string, name: string, text: string): string =>
  page.replace(
    new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`),
    (_, before, after) => `${before}${text}${after}`,
  )

/** A column: findings of one origin, with or without English. */
type Column = readonly [heading: string, source: boolean, origin: Origin]

const COLUMNS: readonly Column[] = [
  ['introduced', true, 'introduced'],
  ['there before', true, 'existing'],
  ['from English', true, 'source'],
  ['introduced, without English', false, 'introduced'],
  ['there before, without English', false, 'existing'],
]

function table(replays: readonly Replay[]): string {
  const alone = replays.filter(({ source }) => !source)
  const source = replays.filter((replay) => replay.source)
  const checked = source.reduce((sum, { report }) => sum + report.pages.checked, 0)
  const blocked = (runs: readonly Replay[]): number =>
    runs.filter(({ report }) => report.conclusion === 'failure').length
  const rows = RULES.map(({ id, onRequest }) => {
    // a rule that did not run found nothing out
    const cells = COLUMNS.map(([, source, origin]) =>
      onRequest ? 'off' : cell(replays, source, (one) => one.rule === id && one.origin === origin),
    )
    return `| \`${id}\` | ${cells.join(' | ')} |\n`
  })
  const all = COLUMNS.map(([, source, origin]) => cell(replays, source, (one) => one.origin === origin))
  return `${source.length} handbacks, ${checked} changed pages: findings by who brought them, and in how many handbacks. ${blocked(source)} handbacks would be blocked with English, ${blocked(alone)} without.

| rule | ${COLUMNS.map(([heading]) => heading).join(' | ')} |
| --- |${' --- |'.repeat(COLUMNS.length)}
${rows.join('')}| all | ${all.join(' | ')} |
`
}

function cell(replays: readonly Replay[], source: boolean, isWanted: (finding: Finding) => boolean): string {
  const hits = replays
    .filter((replay) => replay.source === source)
    .flatMap(({ commit, report }) => report.findings.filter(isWanted).map(({ severity }) => ({ severity, commit })))
  if (hits.length === 0) return '0'
  const parts = SEVERITIES.flatMap((wanted) => {
    const count = hits.filter(({ severity }) => severity === wanted).length
    return count === 0 ? [] : [counted(count, wanted)]
  })
  return `${parts.join(', ')} in ${new Set(hits.map(({ commit }) => commit)).size}`
}
