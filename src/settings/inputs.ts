import type { GenericSchema } from 'valibot'
import type { Settings } from '../settings.ts'
import { settingsFrom } from './names.ts'
import { settingsSchema, type WrittenSettings } from './schema.ts'
import { readValue, unexpected } from './values.ts'

/** Settings that can also be given as an input of the action or an option of the command line, by their keys in the file. */
export const INPUT_KEYS = [
  'preset',
  'fail-on',
  'block',
  'baseline',
  'locale',
  'paths',
  'ignore',
  'text-only-edits',
  'unread-pages',
  'source-repository',
  'source-path',
  'external-links',
  'external-links-only',
  'external-links-ignore',
  'max-findings',
] as const

/** Reads settings given as text; `read` answers '' for what was not given. Lists are one glob a line, mappings one `KEY: VALUE` a line. */
export function settingsFromInputs(
  read: (name: string) => string,
): { readonly settings: Partial<Settings> } | { readonly faults: readonly { readonly message: string }[] } {
  const schema = settingsSchema([])
  const written: [string, unknown][] = []
  const faults: { readonly message: string }[] = []
  for (const key of INPUT_KEYS) {
    const text = read(key).trim()
    if (text === '') continue
    const wanted: GenericSchema = schema.entries[key].wrapped
    const pairs = wanted.type === 'record' ? linesOf(text).map(pairOf) : []
    const unpaired = pairs.find((pair) => typeof pair === 'string')
    const value = wanted.type === 'array' ? linesOf(text) : wanted.type === 'record' ? mappingOf(pairs) : text
    const commas = Array.isArray(value) ? value.filter(isListByCommas) : []
    if (unpaired !== undefined) {
      faults.push({ message: unexpected(key, unpaired, 'one `FROM: TO` a line, each `FROM` once') })
      continue
    }
    const result = readValue(key, wanted, value)
    for (const line of commas)
      faults.push({ message: unexpected(key, line, 'one glob a line, without commas between') })
    if ('value' in result) written.push([key, result.value])
    else if (commas.length === 0) faults.push(...result.faults.map(({ message }) => ({ message })))
  }
  return faults.length > 0 ? { faults } : { settings: settingsFrom(Object.fromEntries(written) as WrittenSettings) }
}

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A comma in braces or brackets is part of the glob. */
const isListByCommas = (line: string): boolean => line.replace(/\{[^}]*\}|\[[^\]]*\]|\\./g, '').includes(',')

type Pair = readonly [string, string]

/** A line without a colon and a space stays as it is, and so does one whose key came before. */
function pairOf(line: string, at: number, lines: readonly string[]): Pair | string {
  const [, key, value] = /^(.+?):\s+(.+)$/.exec(line) ?? []
  if (key === undefined || value === undefined) return line
  return lines.slice(0, at).some((other) => other.startsWith(`${key}:`)) ? line : [key, value]
}

const mappingOf = (pairs: readonly (Pair | string)[]): Readonly<Record<string, string>> =>
  Object.fromEntries(pairs.filter((pair): pair is Pair => typeof pair !== 'string'))
