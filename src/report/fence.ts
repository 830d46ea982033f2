/** A fence longer than any run of backticks in the code, so that none of them closes it. */
export function fenceFor(code: string): string {
  const longest = (code.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2)
  return '`'.repeat(longest + 1)
}

/** Lines as a fenced block of code, none of which can close it; they must hold no line ending. */
export function fenced(lines: readonly string[], language = ''): string {
  const fence = fenceFor(lines.join('\n'))
  return [`${fence}${language}`, ...lines, fence].join('\n')
}
