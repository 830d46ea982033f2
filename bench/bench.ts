/**
 * Measures the built command line against the floor and against other tools: whole processes, started in turn, medians. `--runs N`,
 * `--quick` leaves the other tools and the large generated changes out, `--write` puts the tables into `docs/performance.md`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Contestant, median, type Run, run } from './contestant.ts'
import { floors, ours, rivals, startUp } from './contestants.ts'
import { corpusWorkloads, generatedWorkloads, type Workload } from './workloads.ts'

const PAGE = resolve(import.meta.dirname, '../docs/performance.md')
const CLI = resolve(import.meta.dirname, '../dist/cli.js')

/** Sizes of the generated changes: how cost grows. */
const SIZES = [10, 100, 1_000, 10_000, 100_000]

/** Pages from which on a change is checked once. */
const LONG = 10_000

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})

if (!existsSync(CLI)) throw new Error('dist/cli.js was not found, expected the built command line: run `npm run build`')
const runs = Number(values.runs)
const machine = `${availableParallelism()} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}; Node ${process.versions.node}`
const real = corpusWorkloads()
if (real.length === 0) console.log('no corpus: only generated changes are measured')
const sections = [
  ...(await inTurn(real, (workload) => compared(workload))),
  await growth(await generatedWorkloads(values.quick ? SIZES.slice(0, 3) : SIZES)),
]
const text = `${machine}; medians of ${runs} runs in turn, from ${LONG.toLocaleString('en-US')} pages on of one, peaks of their processes without git.\n\n${sections.join('\n')}`
console.log(text)
if (values.write) {
  const page = readFileSync(PAGE, 'utf8')
  writeFileSync(
    PAGE,
    page.replace(/(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/, (_, a, b) => `${a}${text}${b}`),
  )
}

/** One real change: this check, the floor, and the others. */
async function compared(workload: Workload): Promise<string> {
  const { floor, least: inNode } = floors(workload)
  const contestants = [startUp, floor, inNode, ours(workload), ...(values.quick ? [] : rivals(workload))]
  const measured = await measure(contestants)
  const least = timeOf(measured, startUp) + timeOf(measured, floor)
  const rows = contestants.map((contestant) => {
    const { milliseconds, peak } = runOf(measured, contestant)
    return `| ${contestant.name} | ${Math.round(milliseconds)} | ${ratio(milliseconds, least)} | ${memory(peak)} |\n`
  })
  return `### ${workload.name}\n\n| process | ms | x (start-up + floor) | peak MiB |\n| --- | --- | --- | --- |\n${rows.join('')}`
}

/** How cost grows with the pages of a change. */
async function growth(workloads: readonly Workload[]): Promise<string> {
  const rows: string[] = []
  let before: { readonly pages: number; readonly milliseconds: number } | undefined
  for (const workload of workloads) {
    const contestant = ours(workload)
    const pages = workload.pages.length
    // minutes long: what else the machine does evens out, and caches are filled on the way
    const { milliseconds, peak } =
      pages >= LONG ? await run(contestant) : runOf(await measure([contestant]), contestant)
    const grown = before === undefined ? '' : ratio(milliseconds, before.milliseconds)
    rows.push(`| ${pages.toLocaleString('en-US')} | ${Math.round(milliseconds)} | ${grown} | ${memory(peak)} |\n`)
    before = { pages, milliseconds }
  }
  return `### Generated changes of 12 kB pages, all added, without English\n\n| pages | ms | x the row above | peak MiB |\n| --- | --- | --- | --- |\n${rows.join('')}`
}

type Measured = ReadonlyMap<Contestant, Run>

/** Runs each in turn, again and again, so that what else the machine does meets all alike; the first round only warms caches. */
async function measure(contestants: readonly Contestant[]): Promise<Measured> {
  const all = new Map<Contestant, Run[]>(contestants.map((contestant) => [contestant, []]))
  for (let round = 0; round <= runs; round += 1) {
    for (const [contestant, found] of all) {
      const one = await run(contestant)
      if (round > 0) found.push(one)
    }
  }
  return new Map([...all].map(([contestant, found]) => [contestant, median(found)]))
}

function runOf(measured: Measured, contestant: Contestant): Run {
  const found = measured.get(contestant)
  if (found === undefined) throw new Error(`${contestant.name} was not measured`)
  return found
}

function timeOf(measured: Measured, contestant: Contestant): number {
  return runOf(measured, contestant).milliseconds
}

function ratio(milliseconds: number, least: number): string {
  return (milliseconds / least).toFixed(1)
}

function memory(peak: number | undefined): string {
  return peak === undefined ? 'not told' : String(Math.round(peak))
}

async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<string>): Promise<readonly string[]> {
  const done: string[] = []
  for (const item of items) done.push(await work(item))
  return done
}
