/**
 * Feeds readers, laws and fixes with inputs made of seeds, those that reach new code made more of, and prints what does not hold.
 * `--seconds N` in all, `--seed S`; other arguments are names of targets. Exits 1 where something does not hold.
 */
import { parseArgs } from 'node:util'
import { watchCoverage } from './fuzz/coverage.ts'
import { type Failure, feedMany } from './fuzz/feed.ts'
import { TARGETS } from './fuzz/targets.ts'
import { seededRandom } from './plant/random.ts'

const { values, positionals } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const seconds = Number(values.seconds)
const targets = TARGETS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
if (!(seconds > 0) || targets.length === 0) {
  console.error(
    `Unexpected arguments, expected --seconds above 0 and targets of: ${TARGETS.map(({ name }) => name).join(', ')}`,
  )
  process.exitCode = 2
} else await run()

async function run(): Promise<void> {
  const failures: Failure[] = []
  for (const target of targets) {
    const { isNew, size } = watchCoverage()
    const end = performance.now() + (seconds * 1000) / targets.length
    const random = seededRandom(`${values.seed} ${target.name}`)
    const done = await feedMany(target, random, () => performance.now() > end, isNew)
    failures.push(...done.failures)
    console.log(
      `${target.name}: ${done.fed} inputs, ${done.kept} kept, ${size()} stretches of code, ${done.failures.length} failures`,
    )
  }
  const kinds = Map.groupBy(failures, ({ target, why }) => `${target}: ${why.split('\n').slice(0, 2).join(' ')}`)
  for (const [kind, found] of kinds) {
    const shortest = found.reduce((one, other) => (other.input.length < one.input.length ? other : one))
    console.log(`\n${kind} (${found.length})\n${JSON.stringify(shortest.input)}`)
  }
  if (failures.length > 0) process.exitCode = 1
}
