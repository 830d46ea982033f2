/**
 * Replays every handback of the corpus, with and without its English source, and holds the findings against the reviewed ones in
 * `__tests__/corpus/`. `--write` accepts what it finds. Nothing of the pages' text is kept: paths, rules, lines.
 */
import { check } from '../src/check.ts'
import { openGitRepository } from '../src/edges/git-repository.ts'
import { DEFAULT_SETTINGS } from '../src/settings.ts'
import { type HeadingProof, isWritten, proveHeadings, writeHeadings } from './corpus/headings.ts'
import { traceTree } from './corpus/link-steps.ts'
import { printRates, type Replay } from './corpus/rates.ts'
import { writeRatesTable } from './corpus/rates-table.ts'
import { CORPUS, type CorpusBranch, corpusBranches, englishAtTheTime, handbacks } from './corpus/repositories.ts'
import { readSnapshot, snapshotRows, writeSnapshot } from './corpus/snapshot.ts'
import { proveTree } from './corpus/trees.ts'
import { introducedErrors } from './corpus/verdicts.ts'
import { wentBack } from './corpus/went-back.ts'

const write = process.argv.includes('--write')
const only = process.argv.slice(2).find((argument) => !argument.startsWith('--'))

const branches = corpusBranches()
if (branches === undefined) {
  console.log(`skipped: no corpus at ${CORPUS} (set HANDBACK_CHECK_CORPUS to its folder)`)
} else {
  let differences = 0
  const all: Replay[] = []
  const proofs: HeadingProof[] = []
  for (const branch of branches.filter(({ name }) => only === undefined || name.includes(only)))
    differences += await run(branch, all, proofs)
  if (write && only === undefined) {
    writeRatesTable(all)
    writeHeadings(proofs)
  }
  const unread = introducedErrors(all).filter(({ verdict }) => verdict === undefined)
  for (const { handback, rule } of unread)
    console.log(`errors of ${rule} on ${handback} were not read: say what they are in __tests__/corpus/errors.json`)
  if (unread.length > 0) process.exitCode = 1
  if (differences > 0) {
    console.log(
      `\n${differences} differences from the reviewed findings: read each one, then accept with npm run corpus -- --write`,
    )
    process.exitCode = 1
  }
}

async function run(branch: CorpusBranch, all: Replay[], proofs: HeadingProof[]): Promise<number> {
  const localized = await openGitRepository(branch.localized)
  const english = await openGitRepository(branch.english)
  const source = { repository: english, pathOf: (path: string) => path }
  const replays: Replay[] = []
  const reversed = { gone: 0, flagged: 0, byCommit: 0, missed: [] as string[] }
  const started = performance.now()
  for (const { commit, parent } of handbacks(branch)) {
    const head = englishAtTheTime(branch, commit)
    const input = { localized, base: parent, head: commit, settings: DEFAULT_SETTINGS, today: '2100-01-01' }
    replays.push({ commit, source: true, report: await check({ ...input, source: { ...source, head } }) })
    replays.push({ commit, source: false, report: await check(input) })
    const pages = await wentBack(localized, commit, parent)
    reversed.gone += pages.length
    const back = await check({ ...input, source: { ...source, head }, base: commit, head: parent })
    const flagged = (path: string, rule?: string): boolean =>
      back.findings.some((one) => one.path === path && one.severity === 'error' && (rule ?? one.rule) === one.rule)
    for (const path of pages) {
      if (flagged(path, 'stale-source-commit')) reversed.byCommit += 1
      if (flagged(path)) reversed.flagged += 1
      else reversed.missed.push(`${commit.slice(0, 7)} ${path}`)
    }
  }
  console.log(`\n# ${branch.name}: ${replays.length / 2} handbacks, ${Math.round(performance.now() - started)} ms`)
  printRates(replays)
  console.log(
    `reversed: ${reversed.flagged} of ${reversed.gone} pages that went back are flagged, ${reversed.byCommit} by their commit`,
  )
  for (const missed of reversed.missed) console.log(`  missed: ${missed}`)
  console.log(`tip of the branch: ${await proveTree(localized, english, branch.branch)}`)
  console.log('links at the tip of the branch, by what settled them:')
  for (const line of await traceTree(branch, localized, english)) console.log(line)
  const proof = await proveHeadings(branch, localized, english, (await english.resolve('live')) ?? '')
  printProof(proof)
  await localized.close()
  await english.close()
  all.push(...replays)
  proofs.push(proof)
  return compare(branch.name, replays) + (write || isWritten(proof) ? 0 : 1)
}

function printProof(proof: HeadingProof): void {
  console.log(
    `headings of ${proof.pages} page versions: ${proof.wellFormed} of ${proof.headings} begin with an anchor; ` +
      `${proof.fitSource} of ${proof.againstSource} fit English, ${proof.fitSpans} of ${proof.againstSpans} their spans; ` +
      `spans and English agree on ${proof.agree} of ${proof.both}${isWritten(proof) ? '' : '; docs/metadata.md has other counts'}`,
  )
  for (const fault of proof.faults) console.log(`  ${fault}`)
}

function compare(name: string, replays: readonly Replay[]): number {
  const found = replays.flatMap(snapshotRows)
  const reviewed = readSnapshot(name)
  const fresh = found.filter((row) => !reviewed.includes(row))
  const gone = reviewed.filter((row) => !found.includes(row))
  for (const row of fresh.slice(0, 200)) console.log(`  + ${row}`)
  for (const row of gone.slice(0, 200)) console.log(`  - ${row}`)
  if (write) {
    writeSnapshot(name, found)
    return 0
  }
  return fresh.length + gone.length
}
