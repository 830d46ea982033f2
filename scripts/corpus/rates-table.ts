import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { counted, SEVERITIES } from '../../src/report/wording.ts'
import { RULES } from '../../src/rules/index.ts'
import type { Replay } from './rates.ts'

const PAGE = resolve(import.meta.dirname, '../../docs/metadata.md')

/** Writes the measured rates of all replays into `docs/metadata.md`: what this change introduced, by rule, with and without English. */
export function writeRatesTable(replays: readonly Replay[]): void {
  const page = readFileSync(PAGE, 'utf8')
  writeFileSync(
    PAGE,
    page.replace(
      /(<!-- rates -->\n)[\s\S]*?(<!-- \/rates -->)/,
      (_, before, after) => `${before}${table(replays)}${after}`,
    ),
  )
}

function table(replays: readonly Replay[]): string {
  const [source, alone] = [true, false].map((with_) => replays.filter((replay) => replay.source === with_))
  const checked = (source ?? []).reduce((sum, { report }) => sum + report.pages.checked, 0)
  const rows = RULES.map(({ id, onRequest }) => {
    // a rule that did not run found nothing out
    const [first, second] = onRequest ? ['off', 'off'] : [cell(source ?? [], id), cell(alone ?? [], id)]
    return `| \`${id}\` | ${first} | ${second} |\n`
  })
  return `${(source ?? []).length} handbacks, ${checked} changed pages; findings that the change introduced, and in how many handbacks.\n\n| rule | with English | without |\n| --- | --- | --- |\n${rows.join('')}`
}

function cell(replays: readonly Replay[], id: string): string {
  const hits = replays.flatMap(({ commit, report }) =>
    report.findings
      .filter(({ rule, origin }) => rule === id && origin === 'introduced')
      .map(({ severity }) => ({ severity, commit })),
  )
  if (hits.length === 0) return '0'
  const parts = SEVERITIES.flatMap((wanted) => {
    const count = hits.filter(({ severity }) => severity === wanted).length
    return count === 0 ? [] : [counted(count, wanted)]
  })
  return `${parts.join(', ')} in ${new Set(hits.map(({ commit }) => commit)).size}`
}
