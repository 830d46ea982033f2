import type { Report } from '../../src/model.ts'
import { blocks } from '../../src/report/conclude.ts'
import { RULES } from '../../src/rules/index.ts'

/** One handback, checked with or without its English source. */
export interface Replay {
  readonly commit: string
  readonly source: boolean
  readonly report: Report
}

/** Prints, for each rule, how many findings on how many pages in how many commits, and what was skipped. */
export function printRates(replays: readonly Replay[]): void {
  for (const source of [true, false]) {
    const runs = replays.filter((replay) => replay.source === source)
    const checked = sum(runs.map(({ report }) => report.pages.checked))
    const against = sum(runs.map(({ report }) => report.pages.againstSource))
    const blocked = runs.filter(({ report }) => report.conclusion === 'failure').length
    console.log(
      `${source ? 'with' : 'without'} English: ${checked} pages checked, ${against} against English, ${blocked} of ${runs.length} handbacks blocked`,
    )
    const all = runs.flatMap(({ report }) => report.findings)
    const origins = (['introduced', 'existing', 'source'] as const)
      .map((origin) => `${all.filter((finding) => finding.origin === origin).length} ${origin}`)
      .join(', ')
    console.log(`  ${all.length} findings: ${origins}`)
    for (const { id } of RULES) {
      const hits = runs.flatMap(({ commit, report }) =>
        report.findings
          .filter(({ rule }) => rule === id)
          .map((finding) => ({ ...finding, commit, blocks: blocks(finding, report) })),
      )
      if (hits.length === 0) continue
      const by = (key: 'severity' | 'origin', value: string) => hits.filter((hit) => hit[key] === value).length
      const severities = (['error', 'warning', 'notice'] as const)
        .map((severity) => `${by('severity', severity)} ${severity}`)
        .join(', ')
      const pages = new Set(hits.map(({ commit, path }) => `${commit} ${path}`)).size
      const blocking = new Set(hits.filter(({ blocks }) => blocks).map(({ commit }) => commit)).size
      const commits = new Set(hits.map(({ commit }) => commit)).size
      console.log(
        `  ${id}: ${hits.length} findings (${severities}; ${by('origin', 'existing')} existing, ${by('origin', 'source')} source), ${pages} pages, ${commits} commits, ${blocking} blocked`,
      )
    }
    const skips = new Map<string, number>()
    for (const { report } of runs)
      for (const { rules, reason, paths } of report.skips)
        for (const rule of rules) skips.set(`${rule}: ${reason}`, (skips.get(`${rule}: ${reason}`) ?? 0) + paths.length)
    for (const [skip, count] of [...skips].sort()) console.log(`  skipped ${count} x ${skip}`)
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
