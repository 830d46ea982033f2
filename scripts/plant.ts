/**
 * Plants faults on the pages at the tips of the corpus, judges them with and without English, and prints how many are found, where, and
 * how many fixes give back the page, byte for byte. `--each N` faults a kind, `--seed S`, `--every-miss` lists those too that nothing demands;
 * `--readers` holds what the quick reader finds on each page against the exact one. Other arguments are ids, or beginnings of ids, of kinds.
 * Exits 1 below a stated minimum, or when pages as they are have findings, or would be changed by fixes, that nobody read. Nothing is
 * written, and no text of a page is shown.
 */
import { parseArgs } from 'node:util'
import { openGitRepository } from '../src/edges/git-repository.ts'
import { RULES } from '../src/rules/index.ts'
import { CORPUS, type CorpusBranch, corpusBranches, englishAtTheTime, gitLines } from './corpus/repositories.ts'
import { chooseFaults } from './plant/choose.ts'
import { changedPages, extras } from './plant/extras.ts'
import { type Ground, MODES, openGround } from './plant/ground.ts'
import { KINDS } from './plant/kinds/index.ts'
import { CHANGED_BY_FIXES, MINIMUMS, OWN_FINDINGS } from './plant/minimums.ts'
import { misreadFaults } from './plant/misread.ts'
import { seededRandom } from './plant/random.ts'
import { differingReaders } from './plant/readers.ts'
import { tableHead, tableRow } from './plant/table.ts'
import { misses, shortfalls, unrestored } from './plant/tally.ts'
import { judgeFaults, type Verdict } from './plant/verdict.ts'

const { values, positionals } = parseArgs({
  options: {
    each: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    'every-miss': { type: 'boolean', default: false },
    readers: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const each = Number(values.each)
const kinds = KINDS.filter(({ id }) => positionals.length === 0 || positionals.some((start) => id.startsWith(start)))
const branches = corpusBranches()
if (!Number.isInteger(each) || each < 1) fail(`Unexpected --each ${values.each}, expected a whole number from 1 on`)
else if (kinds.length === 0)
  fail(`Unexpected ${positionals.join(' ')}, expected kinds: ${KINDS.map(({ id }) => id).join(', ')}`)
else if (branches === undefined)
  console.log(`skipped: no corpus at ${CORPUS} (set HANDBACK_CHECK_CORPUS to its folder)`)
else await run(branches)

async function run(all: readonly CorpusBranch[]): Promise<void> {
  const started = performance.now()
  const grounds: Ground[] = []
  const faults: string[] = []
  for (const branch of all) {
    const ground = await openBranch(branch)
    grounds.push(ground)
    console.log(
      `${ground.name}: ${ground.samples.length} pages, ${ground.left} left out, ${ground.earlier.size} with a version before`,
    )
    console.log(`  ${ground.changedByFixes.length} of them changed by fixes as they are`)
    faults.push(...extras(ground, kinds, OWN_FINDINGS), ...changedPages(ground, CHANGED_BY_FIXES))
  }
  const existing = new Set(RULES.map(({ id }) => id))
  let missed = 0
  let compared = 0
  const lists: string[] = []
  console.log(`\n${tableHead()}`)
  for (const kind of kinds) {
    const planted = chooseFaults(kind, grounds, each, seededRandom(`${values.seed} ${kind.id}`))
    faults.push(...misreadFaults(kind, planted))
    const verdicts: Verdict[] = []
    for (const mode of MODES) verdicts.push(...(await judgeFaults(kind, planted, mode)))
    console.log(tableRow(kind, verdicts))
    for (const mode of values.readers ? MODES : []) {
      const { pages, differing } = await differingReaders(kind, planted, mode)
      compared += pages
      faults.push(...differing)
    }
    const minimum = MINIMUMS[kind.id] ?? {}
    faults.push(...shortfalls(kind, verdicts, minimum))
    const isHopeless = !kind.rules.some((rule) => existing.has(rule))
    const listed = values['every-miss'] ? verdicts.filter(({ isOnLine }) => !isOnLine) : misses(verdicts, minimum)
    if (isHopeless) {
      lists.push(`  ${kind.id}: no rule of its own exists`)
      continue
    }
    missed += listed.length
    lists.push(...listed.map((verdict) => `  ${kind.id} ${lineOf(verdict)}`))
    lists.push(...unrestored(kind, verdicts).map((verdict) => `  ${kind.id} not restored, ${lineOf(verdict)}`))
    lists.push(...surplusOf(kind.id, verdicts))
  }
  const awaited = new Set(kinds.flatMap(({ rules }) => rules).filter((rule) => !existing.has(rule)))
  if (awaited.size > 0) console.log(`\nrules that do not exist: ${[...awaited].join(', ')}`)
  if (values.readers) console.log(`\n${compared} planted pages read both ways`)
  console.log(`\n${missed} missed, seed ${values.seed}`)
  for (const line of lists) console.log(line)
  console.log(`${Math.round((performance.now() - started) / 1000)} s`)
  for (const fault of faults) fail(fault)
}

async function openBranch(branch: CorpusBranch): Promise<Ground> {
  const [localized, english] = [await openGitRepository(branch.localized), await openGitRepository(branch.english)]
  const [tip = '', parent = ''] = gitLines(branch.localized, [
    'log',
    '-2',
    '--first-parent',
    '--format=%H',
    branch.branch,
  ])
  const source = { repository: english, head: englishAtTheTime(branch, tip), pathOf: (path: string) => path }
  return openGround(branch.name, localized, source, { base: parent, head: tip })
}

/** What else is found where a fault lies, by rule. */
function surplusOf(kind: string, verdicts: readonly Verdict[]): readonly string[] {
  const all = verdicts.filter(({ mode }) => mode === 'english').flatMap(({ surplus }) => surplus)
  return [...Map.groupBy(all, (finding) => finding)].map(
    ([finding, { length }]) => `  ${kind} english: besides ${length} times ${finding}`,
  )
}

function lineOf({ mode, instead, line, planted: { ground, sample } }: Verdict): string {
  const found = instead.length === 0 ? '' : ` (${instead.join(', ')})`
  return `${mode} seed ${values.seed}: ${ground.name} ${sample.page.path}:${line}${found}`
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
