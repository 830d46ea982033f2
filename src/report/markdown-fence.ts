/** Lines as a fenced block of code, none of which can close it; they must hold no line ending. */
export function fenced(lines: readonly string[], language = ''): string {
  const longest = lines.reduce((most, line) => Math.max(most, longestRun(line)), 2)
  const fence = '`'.repeat(longest + 1)
  return [`${fence}${language}`, ...lines, fence].join('\n')
}

const longestRun = (line: string): number =>
  (line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)
