/** Beyond this many comparisons only what both lists begin and end with is aligned: such a page has thousands of links. */
const MOST_COMPARISONS = 4_000_000

/**
 * Pairs of indexes, ascending, of the longest sequence that two lists have in common; of several as long, the one between whose pairs
 * most of the others face one that they `mayReplace`.
 */
export function alignTargets(
  left: readonly string[],
  right: readonly string[],
  mayReplace: (left: string, right: string) => boolean,
): readonly (readonly [left: number, right: number])[] {
  const least = Math.min(left.length, right.length)
  let prefix = 0
  while (prefix < least && left[prefix] === right[prefix]) prefix += 1
  let suffix = 0
  while (suffix < least - prefix && left.at(-1 - suffix) === right.at(-1 - suffix)) suffix += 1
  const leftEnd = left.length - suffix
  const rightEnd = right.length - suffix
  const middle =
    (leftEnd - prefix) * (rightEnd - prefix) > MOST_COMPARISONS
      ? []
      : longestCommon(left.slice(prefix, leftEnd), right.slice(prefix, rightEnd), mayReplace)
  return [
    ...Array.from({ length: prefix }, (_, index) => [index, index] as const),
    ...middle.map(([row, column]) => [prefix + row, prefix + column] as const),
    ...Array.from({ length: suffix }, (_, index) => [leftEnd + index, rightEnd + index] as const),
  ]
}

function longestCommon(
  left: readonly string[],
  right: readonly string[],
  mayReplace: (left: string, right: string) => boolean,
): readonly (readonly [number, number])[] {
  // one pair weighs more than all replacements there can be
  const pair = Math.min(left.length, right.length) + 1
  const weights = Array.from({ length: left.length + 1 }, () => new Uint32Array(right.length + 1))
  const at = (row: number, column: number): number => weights[row]?.[column] ?? 0
  const facing = (row: number, column: number): number => {
    const [one = '', other = ''] = [left[row], right[column]]
    return at(row + 1, column + 1) + (one === other ? pair : mayReplace(one, other) ? 1 : 0)
  }
  for (let row = left.length - 1; row >= 0; row -= 1) {
    const line = weights[row]
    for (let column = right.length - 1; line && column >= 0; column -= 1)
      line[column] = Math.max(facing(row, column), at(row + 1, column), at(row, column + 1))
  }
  const pairs: (readonly [number, number])[] = []
  let row = 0
  let column = 0
  while (row < left.length && column < right.length) {
    if (at(row, column) === facing(row, column)) {
      if (left[row] === right[column]) pairs.push([row, column])
      row += 1
      column += 1
    } else if (at(row, column) === at(row + 1, column)) row += 1
    else column += 1
  }
  return pairs
}
