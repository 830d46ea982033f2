/** The first lines of a finding's details, and how many follow. */
export interface DetailLines {
  readonly lines: readonly string[]
  readonly more: number
}

/** As many whole lines from the first on as are allowed, and together fit into `longest` UTF-16 units. */
export function detailLines(details: string, most: number, longest = Number.POSITIVE_INFINITY): DetailLines {
  const all = details.split(/\r\n|\n|\r/)
  const lines: string[] = []
  let left = longest
  for (const line of all.slice(0, most)) {
    left -= line.length + 1
    if (left < 0) break
    lines.push(line)
  }
  return { lines, more: all.length - lines.length }
}
