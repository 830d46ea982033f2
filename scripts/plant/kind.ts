import type { Edit } from '../../src/fix/edits.ts'
import type { Random } from './random.ts'
import type { Sample } from './sample.ts'

/** A fault as it is written into a page. */
export interface Fault {
  readonly edits: readonly Edit[]
  /** Where a finding may rightly begin: offsets in the page with the fault. */
  readonly at: readonly number[]
}

/** A way in which handbacks go wrong; `Spot` is what `plant` must know of a place. */
interface KindDefinition<Spot> {
  /** Names the fault, in kebab-case. */
  readonly id: string
  /** The rules that may report it, whether they exist yet or not. */
  readonly rules: readonly string[]
  /** A single text is right there, so that a finding can offer it. */
  readonly fixable: boolean
  /** Every place of a page where the fault would be one. */
  readonly places: (sample: Sample) => readonly Spot[]
  /** `undefined` where chance gave something that is no fault. */
  readonly plant: (spot: Spot, sample: Sample, random: Random) => Fault | undefined
}

/** A kind of fault, whatever its places are. */
export interface Kind extends Pick<KindDefinition<unknown>, 'id' | 'rules' | 'fixable'> {
  /** One for each place: plants the fault there. */
  readonly makers: (sample: Sample) => readonly ((random: Random) => Fault | undefined)[]
}

/** Defines a kind of fault; what a place is stays between its `places` and its `plant`. */
export const defineKind = <Spot>({ id, rules, fixable, places, plant }: KindDefinition<Spot>): Kind => ({
  id,
  rules,
  fixable,
  makers: (sample) => places(sample).map((spot) => (random) => plant(spot, sample, random)),
})

/** Writes one text over a stretch, and expects the finding at `at`. */
export const replace = (start: number, end: number, text: string, ...at: readonly number[]): Fault => ({
  edits: [{ start, end, text }],
  at,
})
