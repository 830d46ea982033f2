/** The parts of an id of bilingual spans: `13a8b-104`, or `13a8b-p104` for several sentences in one. */
export interface SpanId {
  /** One for each page. */
  readonly prefix: string
  /** Each series of a page ascends on its own. */
  readonly series: '' | 'p'
  readonly number: number
}

/** Reads an id as translation services write it; `undefined` where it has another form. */
export function readSpanId(id: string): SpanId | undefined {
  const [, prefix, series, digits] = /^([0-9a-f]{5})-(p?)(\d{3,})$/.exec(id) ?? []
  return prefix === undefined ? undefined : { prefix, series: series === 'p' ? 'p' : '', number: Number(digits) }
}

/** Indexes of a longest strictly ascending run of numbers: what is not among them stands out of order. */
export function ascendingRun(numbers: readonly number[]): ReadonlySet<number> {
  // for each length, the index of the least number that ends a run of it
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  for (const [index, number] of numbers.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    previous.push(ends[low - 1])
    ends[low] = index
  }
  const run = new Set<number>()
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) run.add(index)
  return run
}
