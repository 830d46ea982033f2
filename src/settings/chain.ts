import { shownValue } from '../shown-value.ts'
import { parseSettings, type SettingsFault, type SettingsFile } from './file.ts'

/** Most settings files that may stand before each other. */
const LONGEST_CHAIN = 8

/**
 * Reads a settings file and, by `read`, the files that it extends, one after the other; the text of a path, `undefined` where there is none.
 * What is extended comes first. The first file with faults is told, each at its place.
 */
export async function readSettingsChain(
  path: string,
  text: string,
  ruleIds: readonly string[],
  read: (path: string) => Promise<string | undefined>,
): Promise<{ readonly files: readonly SettingsFile[] } | { readonly faults: readonly SettingsFault[] }> {
  const files: SettingsFile[] = []
  let next: { readonly path: string; readonly text: string } | undefined = { path, text }
  while (next !== undefined) {
    const file: ReturnType<typeof parseSettings> = parseSettings(next.text, next.path, ruleIds)
    if ('faults' in file) return file
    files.unshift(file)
    const { extended } = file
    if (extended === undefined) break
    const chain = [...files.map((one) => one.path).reverse(), extended.path]
    const found = chain.indexOf(extended.path) < chain.length - 1 ? undefined : await read(extended.path)
    if (found === undefined || chain.length > LONGEST_CHAIN) {
      const { line, column } = extended
      const message = `Unexpected \`extends\` ${shownValue(extended.path)}, expected ${expectedIn(chain, found)}`
      return { faults: [{ path: file.path, line, column, message }] }
    }
    next = { path: extended.path, text: found }
  }
  return { files }
}

function expectedIn(chain: readonly string[], found: string | undefined): string {
  const last = chain.at(-1) ?? ''
  const first = chain.indexOf(last)
  if (first < chain.length - 1)
    return `a file that does not lead back to itself: ${chain.slice(first).map(shownValue).join(' > ')}`
  if (found === undefined) return 'a settings file that the same commit holds'
  return `at most ${LONGEST_CHAIN} files one before the other, found ${chain.map(shownValue).join(' > ')}`
}
