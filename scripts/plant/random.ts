/** Numbers that a seed gives, the same on every machine. */
export interface Random {
  /** From 0, below `count`. */
  below(count: number): number
  /** One of them; `undefined` of none. */
  pick<T>(items: readonly T[]): T | undefined
  /** All of them in another order. */
  shuffle<T>(items: readonly T[]): T[]
}

/** mulberry32, begun from the FNV-1a hash of `seed`. */
export function seededRandom(seed: string): Random {
  let state = 0x811c9dc5
  for (const byte of new TextEncoder().encode(seed)) state = Math.imul(state ^ byte, 0x01000193)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const below = (count: number): number => Math.floor(next() * count)
  return {
    below,
    pick: (items) => items[below(items.length)],
    shuffle: (items) => {
      const shuffled = [...items]
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        const other = below(last + 1)
        const [one, two] = [shuffled[last], shuffled[other]]
        if (one !== undefined && two !== undefined) [shuffled[last], shuffled[other]] = [two, one]
      }
      return shuffled
    },
  }
}
