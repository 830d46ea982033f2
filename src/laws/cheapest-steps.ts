/** One step through two lists side by side: both go on, the first alone, or the second alone. */
export type Step = 'pair' | 'extra' | 'missing'

type Pairing = (row: number, column: number) => number

/**
 * The cheapest way through two lists of these lengths, where an element without partner costs `gap` and a pair what `pairing` says
 * (`Infinity` where it is none, never less than `least`); of several, pairs come first, then what the first list has alone. Lists that are
 * much alike take time and space as their length; at worst both are the product of the lengths.
 */
export function cheapestSteps(
  rows: number,
  columns: number,
  gap: number,
  pairing: Pairing,
  least = 0,
): readonly Step[] {
  const shorter = Math.min(rows, columns)
  // a way that goes further aside has so many elements alone, on either side
  const leastBeyond = (width: number): number =>
    (Math.abs(rows - columns) + 2 * (width + 1)) * gap + (shorter - width - 1) * least
  const widthFor = (cost: number): number => {
    let width = 0
    // the half is for rounding: what is left out then takes no part in a tie either
    while (width < shorter && leastBeyond(width) <= cost + gap / 2) width += 1
    return width
  }
  let [width, cost] = [0, Number.POSITIVE_INFINITY]
  for (;;) {
    const costs = costsWithin(rows, columns, gap, pairing, width)
    const enough = widthFor(costs(0, 0))
    if (width >= enough) return stepsBy(costs, rows, columns, gap, pairing)
    // as long as a wider look finds cheaper ways, a little wider may be enough
    width = costs(0, 0) < cost ? Math.min(enough, 3 * width + 3) : enough
    cost = costs(0, 0)
  }
}

/** What is left to pay from a row and a column on, by ways that go no further than `width` aside of those that pair all of the shorter list; elsewhere `Infinity`. */
function costsWithin(rows: number, columns: number, gap: number, pairing: Pairing, width: number): Pairing {
  const low = Math.min(0, columns - rows) - width
  const high = Math.max(0, columns - rows) + width
  const line = high - low + 1
  const costs = new Float64Array((rows + 1) * line).fill(Number.POSITIVE_INFINITY)
  const at = (row: number, column: number): number => {
    const aside = column - row
    return aside < low || aside > high ? Number.POSITIVE_INFINITY : (costs[row * line + aside - low] ?? 0)
  }
  for (let row = rows; row >= 0; row -= 1) {
    for (let column = Math.min(columns, row + high); column >= Math.max(0, row + low); column -= 1) {
      costs[row * line + column - row - low] =
        row === rows || column === columns
          ? (rows - row + columns - column) * gap
          : Math.min(
              at(row + 1, column + 1) + pairing(row, column),
              at(row + 1, column) + gap,
              at(row, column + 1) + gap,
            )
    }
  }
  return at
}

function stepsBy(at: Pairing, rows: number, columns: number, gap: number, pairing: Pairing): readonly Step[] {
  const steps: Step[] = []
  let [row, column] = [0, 0]
  while (row < rows || column < columns) {
    const cost = at(row, column)
    if (row < rows && column < columns && cost === at(row + 1, column + 1) + pairing(row, column)) {
      steps.push('pair')
      row += 1
      column += 1
    } else if (row < rows && cost === at(row + 1, column) + gap) {
      steps.push('extra')
      row += 1
    } else {
      steps.push('missing')
      column += 1
    }
  }
  return steps
}
