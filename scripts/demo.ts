/**
 * Checks the example handback, made into git commits in a temporary folder, with the built command line, and fails unless exactly the
 * planted faults are found. `--keep` leaves the folder, `--node FILE` runs the command line by another Node; `--stamp` writes ids and hashes into the examples after a change of English.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compareWithFaults, readFaults, type Spot, verdict, withFaultsTable } from './demo/faults.ts'
import { EXAMPLES, makeEnglish, makeLocalized, readCommits } from './demo/repositories.ts'
import { localizedPages, stamp } from './demo/stamp.ts'

const CLI = resolve(import.meta.dirname, '../dist/cli.js')

const { values } = parseArgs({
  options: { keep: { type: 'boolean' }, node: { type: 'string' }, stamp: { type: 'boolean' } },
})
const { node = process.execPath } = values
const folder = mkdtempSync(join(tmpdir(), 'handback-check-demo-'))
const english = join(folder, 'english')
const localized = join(folder, 'localized')
try {
  if (values.stamp) writeStamps()
  else if (existsSync(CLI)) process.exitCode = show() ? 0 : 1
  else {
    console.error('dist/cli.js was not found, expected the built command line: run `npm run build` first')
    process.exitCode = 2
  }
} finally {
  if (values.keep) console.log(`The repositories are in ${folder}`)
  else rmSync(folder, { recursive: true, force: true })
}

function show(): boolean {
  makeEnglish(english)
  const { before, after, clean } = makeLocalized(localized)
  console.log(`A handback of faulty pages, ${before.slice(0, 7)} to ${after.slice(0, 7)}:\n`)
  spawnSync(node, [CLI, ...range(before, after)], { stdio: 'inherit' })

  const cleanRun = findings(before, clean)
  const isClean = cleanRun.status === 0 && cleanRun.checked > 0 && cleanRun.findings.length === 0
  const words = isClean
    ? 'no finding'
    : `exit code ${cleanRun.status} and findings: ${cleanRun.findings.length}, expected none`
  console.log(`\nA clean handback, ${before.slice(0, 7)} to ${clean.slice(0, 7)}: ${cleanRun.checked} pages, ${words}`)

  const faultyRun = findings(before, after)
  const planted = readFaults()
  const comparison = compareWithFaults(faultyRun.findings, planted)
  console.log(verdict(planted, comparison).join('\n'))
  return isClean && faultyRun.status === 1 && comparison.missed.length + comparison.unplanned.length === 0
}

function range(base: string, head: string): readonly string[] {
  return ['--repo', localized, '--base', base, '--head', head, '--source', english]
}

interface Run {
  readonly status: number | null
  readonly checked: number
  readonly findings: readonly Spot[]
}

function findings(base: string, head: string): Run {
  const args = [CLI, ...range(base, head), '--format', 'json']
  const { status, stdout, stderr } = spawnSync(node, args, { encoding: 'utf8' })
  if (status !== 0 && status !== 1) throw new Error(`the check could not run (exit code ${status}): ${stderr}`)
  const report = JSON.parse(stdout)
  return { status, checked: report.pages.checked, findings: report.findings }
}

function writeStamps(): void {
  const before = readCommits()
  const now = makeEnglish(english)
  const pages = localizedPages().map((page) => ({ page, stamped: stamp(page, before, now) }))
  const changed = pages.filter(({ page, stamped }) => page.text !== stamped.text)
  for (const { stamped } of changed) writeFileSync(join(EXAMPLES, stamped.file), stamped.text, 'latin1')
  const commits = { ...now, ...makeLocalized(localized) }
  writeFileSync(join(EXAMPLES, 'commits.json'), `${JSON.stringify(commits, null, 2)}\n`)
  const readme = join(EXAMPLES, 'README.md')
  writeFileSync(readme, withFaultsTable(readFileSync(readme, 'utf8'), readFaults()))
  console.log(`${changed.length} pages stamped, commits.json and README.md written`)
}
