/** `3,412`: a whole number as people read it. Loading the engine's tables of languages for `toLocaleString` takes longer than to write a report. */
export function thousands(count: number): string {
  const digits = String(count)
  const first = digits.length % 3 || 3
  const groups = [digits.slice(0, first)]
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3))
  return groups.join(',')
}
