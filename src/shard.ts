/** One of several jobs that share one check: `index` from 1 to `of`. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/** More jobs than a workflow's matrix may have. */
const MOST_SHARDS = 256

/** Reads `2/3`; `undefined` where it is none. */
export function readShard(written: string): Shard | undefined {
  const [, index, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(written.trim()) ?? []
  const shard = { index: Number(index), of: Number(of) }
  return shard.index <= shard.of && shard.of <= MOST_SHARDS ? shard : undefined
}

/** What a shard is to be written as, to stand behind "expected". */
export const SOME_SHARD = `\`i/n\`, the number of this job and of all, such as \`1/3\`, at most ${MOST_SHARDS}`

/**
 * The items that a shard does, in their order: the heaviest first, each goes to the shard that has least so far. The same items give the
 * same parts in every job.
 */
export function ownPart<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  { index, of }: Shard,
): readonly Item[] {
  const loads = Array.from({ length: of }, () => 0)
  const own = new Set<Item>()
  const weighed = items.map((item) => ({ item, weight: weightOf(item) })).sort((a, b) => b.weight - a.weight)
  for (const { item, weight } of weighed) {
    const lightest = loads.indexOf(Math.min(...loads))
    loads[lightest] = (loads[lightest] ?? 0) + weight
    if (lightest === index - 1) own.add(item)
  }
  return items.filter((item) => own.has(item))
}
