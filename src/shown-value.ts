/** Longest value shown, UTF-16 units. */
const LONGEST = 160

/** Foreign text made fit for one line of a message, in backticks: no control characters, no backticks of its own, shortened. */
export function shownValue(value: string): string {
  const flat = value.replace(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').replaceAll('`', "'")
  return `\`${flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat}\``
}
