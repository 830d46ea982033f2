/** One step through two lists side by side: both go on, the first alone, or the second alone. */
export type Step = 'pair' | 'extra' | 'missing'

/**
 * The cheapest way through two lists of these lengths, where an element without partner costs `gap` and a pair what `pairing` says
 * (`Infinity` where it is none); of several, pairs come first, then what the first list has alone. Time and space are the product of the lengths.
 */
export function cheapestSteps(
  rows: number,
  columns: number,
  gap: number,
  pairing: (row: number, column: number) => number,
): readonly Step[] {
  const costs = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1))
  const at = (row: number, column: number): number => costs[row]?.[column] ?? 0
  for (let row = rows; row >= 0; row -= 1) {
    const line = costs[row] ?? []
    for (let column = columns; column >= 0; column -= 1) {
      line[column] =
        row === rows || column === columns
          ? (rows - row + columns - column) * gap
          : Math.min(
              at(row + 1, column + 1) + pairing(row, column),
              at(row + 1, column) + gap,
              at(row, column + 1) + gap,
            )
    }
  }
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
