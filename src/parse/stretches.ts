/** A stretch of a text in offsets, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Index of the first of ascending stretches that ends behind `offset`. */
function firstBehind(stretches: readonly Stretch[], offset: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The one of ascending, disjoint stretches that `offset` lies in. */
export function stretchAt<S extends Stretch>(stretches: readonly S[], offset: number): S | undefined {
  if (stretches.length === 0) return undefined
  const stretch = stretches[firstBehind(stretches, offset)]
  return stretch !== undefined && stretch.start <= offset ? stretch : undefined
}

/** What of `text` between two offsets lies in none of ascending, disjoint stretches. */
export function withoutStretches(text: string, from: number, to: number, stretches: readonly Stretch[]): string {
  let kept = ''
  let at = from
  for (let index = firstBehind(stretches, from); index < stretches.length; index += 1) {
    const { start, end } = stretches[index] ?? { start: to, end: to }
    if (start >= to) break
    kept += text.slice(at, Math.max(at, start))
    at = Math.max(at, Math.min(end, to))
  }
  return kept + text.slice(at, to)
}
