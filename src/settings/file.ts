import { LineCounter, type Node } from 'yaml'
import type { Settings } from '../settings.ts'
import { settingsFrom } from './names.ts'
import { readRoot } from './nodes.ts'
import { settingsSchema, type WrittenSettings } from './schema.ts'
import { readYaml, TOO_DEEP, TOO_MANY, yamlFault } from './yaml.ts'

/** Where something stands in a settings file, from 1. */
export interface SettingsPlace {
  readonly line: number
  readonly column: number
}

/** A fault of the settings file. */
export interface SettingsFault extends SettingsPlace {
  readonly path: string
  /** One line, no full stop. */
  readonly message: string
}

/** What one settings file says. */
export interface SettingsFile {
  readonly path: string
  /** What is written there, and nothing else. */
  readonly settings: Partial<Settings>
  /** By key, rules as `rules.ID`. */
  readonly places: ReadonlyMap<string, SettingsPlace>
  /** The file that these settings stand before. */
  readonly extended?: SettingsPlace & { readonly path: string }
}

/** Largest settings file read, in UTF-16 units. */
const LONGEST_FILE = 256 * 1024

/** Errors that leave the rest of the text readable. */
const WITH_TREE: readonly string[] = ['DUPLICATE_KEY', 'MULTIPLE_DOCS']

/** Reads the YAML text of a settings file: what it says, or everything that is wrong with it. */
export function parseSettings(
  text: string,
  path: string,
  ruleIds: readonly string[],
): SettingsFile | { readonly faults: readonly SettingsFault[] } {
  const faults: SettingsFault[] = []
  const lines = new LineCounter()
  const placeAt = (offset: number): SettingsPlace => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const accuseAt = (offset: number, message: string): void => {
    faults.push({ path, ...placeAt(offset), message })
  }
  const offsetOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0

  const document = text.length > LONGEST_FILE ? 'too long' : readYaml(text, lines)
  if (document === 'too long') {
    accuseAt(0, `Unexpected ${text.length} characters, expected a settings file of at most ${LONGEST_FILE}`)
    return { faults }
  }
  if (document === 'too deep' || document === 'too many') {
    accuseAt(0, document === 'too deep' ? TOO_DEEP : TOO_MANY)
    return { faults }
  }
  // behind a syntax error all else is a guess, and faults found there would mislead
  const syntax = document.errors.find(({ code }) => !WITH_TREE.includes(code))
  for (const { code, message, pos } of syntax ? [syntax] : [...document.errors, ...document.warnings]) {
    accuseAt(pos[0], yamlFault(code, message))
  }
  const places = new Map<string, SettingsPlace>()
  const written = syntax
    ? {}
    : readRoot(document.contents, settingsSchema(ruleIds.map((id) => ({ id }))), {
        accuse: (node, message) => accuseAt(offsetOf(node), message),
        stands: (key, node) => places.set(key, placeAt(offsetOf(node))),
      })
  if (faults.length > 0) return { faults: faults.sort((a, b) => a.line - b.line || a.column - b.column) }
  const { extends: extended, ...settings } = written as WrittenSettings
  const at = places.get('extends')
  return {
    path,
    settings: settingsFrom(settings),
    places,
    ...(extended === undefined || at === undefined ? {} : { extended: { path: extended, ...at } }),
  }
}
