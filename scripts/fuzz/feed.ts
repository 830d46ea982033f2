import type { Random } from '../plant/random.ts'
import { mutated } from './inputs.ts'
import type { Target } from './targets.ts'

/** An input under which a target does not hold. */
export interface Failure {
  readonly target: string
  readonly input: string
  readonly why: string
}

/** Milliseconds of processor time for one input of at most 20,000 characters. */
const LONGEST_RUN = 10_000

/** Inputs after which it is asked whether they brought something new: asking takes longer than most of them. */
const BATCH = 16

/** Feeds a target with one input; what does not hold, or took too long, is told. */
export async function feed({ name, run }: Target, input: string): Promise<Failure | undefined> {
  const before = process.cpuUsage()
  try {
    await run(input)
  } catch (error) {
    return { target: name, input, why: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
  const { user, system } = process.cpuUsage(before)
  const took = Math.round((user + system) / 1000)
  return took > LONGEST_RUN ? { target: name, input, why: `took ${took} ms` } : undefined
}

/** Feeds a target with inputs made of its seeds until `isDone`; those that `isNew` says bring something new are made more of. */
export async function feedMany(
  target: Target,
  random: Random,
  isDone: (fed: number) => boolean,
  isNew: () => boolean = () => false,
): Promise<{ readonly fed: number; readonly kept: number; readonly failures: readonly Failure[] }> {
  const corpus = [...target.seeds]
  const failures: Failure[] = []
  let batch: string[] = []
  let fed = 0
  for (; !isDone(fed); fed += 1) {
    const input = fed < target.seeds.length ? (corpus[fed] ?? '') : mutated(random.pick(corpus) ?? '', corpus, random)
    const failure = await feed(target, input)
    if (failure) failures.push(failure)
    batch.push(input)
    if (batch.length < BATCH) continue
    if (isNew()) corpus.push(...batch)
    batch = []
  }
  return { fed, kept: corpus.length, failures }
}
