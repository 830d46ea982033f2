import type { GenericSchema } from 'valibot'
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import { namesListed, nearName } from './near-name.ts'
import { DEFAULT_SETTINGS, type Settings } from './settings.ts'
import { settingsFrom, settingsSchema, type WrittenSettings } from './settings-schema.ts'
import { readValue, unexpected } from './settings-values.ts'
import { shownValue } from './shown-value.ts'

/** A fault of the settings file; `line` and `column` from 1. */
export interface SettingsFault {
  readonly path: string
  readonly line: number
  readonly column: number
  /** One line, no full stop. */
  readonly message: string
}

/** Largest settings file read, in UTF-16 units. */
const LONGEST_FILE = 256 * 1024

/** Errors that leave the rest of the text readable. */
const WITH_TREE: readonly string[] = ['DUPLICATE_KEY', 'MULTIPLE_DOCS']

const SOME_SETTING = 'settings, such as `fail-on: error`'
const TOO_DEEP = `Unexpected nesting too deep to read, expected ${SOME_SETTING}`

/** A mapping with known keys, as valibot lays it out. */
interface ObjectSchema {
  readonly entries: Readonly<Record<string, { readonly wrapped: GenericSchema & Partial<ObjectSchema> }>>
  /** What is expected in its place. */
  readonly message: string
}

/** Called with the node that is at fault. */
type Accuse = (node: unknown, message: string) => void

/** Reads the YAML text of a settings file: the settings, defaults filled in, or everything that is wrong with it. */
export function parseSettings(
  text: string,
  path: string,
  ruleIds: readonly string[],
): { readonly settings: Settings } | { readonly faults: readonly SettingsFault[] } {
  const faults: SettingsFault[] = []
  const lines = new LineCounter()
  const accuseAt = (offset: number, message: string): void => {
    const { line, col } = lines.linePos(offset)
    faults.push({ path, line: Math.max(1, line), column: Math.max(1, col), message })
  }
  const accuse: Accuse = (node, message) => accuseAt((node as Node | null)?.range?.[0] ?? 0, message)

  const document = text.length > LONGEST_FILE ? 'too long' : readYaml(text, lines)
  if (document === 'too long') {
    accuseAt(0, `Unexpected ${text.length} characters, expected a settings file of at most ${LONGEST_FILE}`)
    return { faults }
  }
  if (document === 'too deep') {
    accuseAt(0, TOO_DEEP)
    return { faults }
  }
  // behind a syntax error all else is a guess, and faults found there would mislead
  const syntax = document.errors.find(({ code }) => !WITH_TREE.includes(code))
  for (const { code, message, pos } of syntax ? [syntax] : [...document.errors, ...document.warnings]) {
    accuseAt(pos[0], yamlFault(code, message))
  }
  const schema = settingsSchema(ruleIds.map((id) => ({ id })))
  const written = syntax ? {} : readRoot(document.contents, schema, accuse)
  if (faults.length > 0) return { faults: faults.sort((a, b) => a.line - b.line || a.column - b.column) }
  return { settings: mergeSettings(DEFAULT_SETTINGS, settingsFrom(written)) }
}

/** What is given stands before the file: a list replaces the file's list, severities of rules replace one by one. */
export function mergeSettings(file: Settings, given: Partial<Settings>): Settings {
  return { ...file, ...given, rules: { ...file.rules, ...given.rules } }
}

function readYaml(text: string, lineCounter: LineCounter): Document | 'too deep' {
  try {
    const yaml = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
    return parseDocument(yaml, { schema: 'failsafe', lineCounter, prettyErrors: false, logLevel: 'error' })
  } catch (error) {
    // the parser recurses
    if (error instanceof RangeError) return 'too deep'
    throw error
  }
}

function yamlFault(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'Unexpected key for the second time, expected each key once'
  if (code === 'MULTIPLE_DOCS') return 'Unexpected second YAML document, expected one'
  if (code === 'TAG_RESOLVE_FAILED') return 'Unexpected YAML tag, expected plain text, lists and mappings'
  if (/call stack/i.test(message)) return TOO_DEEP
  const detail = shownValue((/^[^\r\n]*/.exec(message)?.[0] ?? '').replace(/[.:]\s*$/, ''))
  return `Unexpected text that is no YAML (${detail}), expected ${SOME_SETTING}`
}

function readRoot(root: unknown, schema: ReturnType<typeof settingsSchema>, accuse: Accuse): WrittenSettings {
  if (root === null || (isScalar(root) && root.value === '')) return {}
  if (isMap(root)) return readMapping(root, schema as unknown as ObjectSchema, 'key', accuse) as WrittenSettings
  const found = isSeq(root) ? 'list' : isScalar(root) ? shownValue(String(root.value)) : 'alias'
  accuse(root, `Unexpected ${found}, expected ${SOME_SETTING}`)
  return {}
}

/** The right entries; everything else is accused. `what` names what the mapping's keys are. */
function readMapping(
  map: YAMLMap,
  schema: ObjectSchema,
  what: 'key' | 'rule',
  accuse: Accuse,
): Record<string, unknown> {
  const known = Object.keys(schema.entries)
  const read: [string, unknown][] = []
  for (const { key: keyNode, value: node } of map.items) {
    const key = isScalar(keyNode) ? String(keyNode.value) : undefined
    if (key === undefined || !known.includes(key)) {
      accuse(keyNode, unknownKey(what, key, known))
      continue
    }
    const wanted = schema.entries[key]?.wrapped
    if (wanted === undefined) continue
    const alias = aliasIn(node)
    if (alias !== undefined) {
      accuse(alias, `Unexpected alias in ${shownValue(key)}, expected the value itself`)
      continue
    }
    if (wanted.entries !== undefined) {
      const inner = wanted as ObjectSchema
      if (isMap(node)) read.push([key, readMapping(node, inner, 'rule', accuse)])
      else accuse(isEmpty(node) ? keyNode : node, unexpected(key, plain(node), inner.message))
      continue
    }
    const result = readValue(key, wanted, plain(node))
    if ('value' in result) read.push([key, result.value])
    else for (const { at, isKey, message } of result.faults) accuse(nodeAt(node, at, isKey, keyNode), message)
  }
  return Object.fromEntries(read)
}

function unknownKey(what: 'key' | 'rule', key: string | undefined, known: readonly string[]): string {
  const expected = what === 'key' ? namesListed(known) : 'the id of a rule, as listed by `handback-check rules`'
  if (key === undefined) return `Unexpected list or mapping as ${what}, expected ${expected}`
  const near = nearName(key, known)
  const meant = near === undefined ? '' : `; did you mean \`${near}\`?`
  return `Unexpected ${what} ${shownValue(key)}, expected ${expected}${meant}`
}

function aliasIn(node: unknown): Node | undefined {
  if (isAlias(node)) return node
  if (isMap(node)) return node.items.flatMap(({ key, value }) => [key, value]).find(isAlias) as Node | undefined
  return isSeq(node) ? (node.items.find(isAlias) as Node | undefined) : undefined
}

/** Text, lists and mappings of text; for what is never right as a part of these a mapping without entries. */
function plain(node: unknown): unknown {
  if (isScalar(node)) return String(node.value)
  if (isSeq(node)) return node.items.map(plain)
  if (!isMap(node)) return node === null ? '' : {}
  return Object.fromEntries(node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', plain(value)]))
}

/** An empty value has no place of its own. */
const isEmpty = (node: unknown): boolean => node === null || (isScalar(node) && node.value === '')

function nodeAt(node: unknown, at: readonly (string | number)[], isKey: boolean, keyNode: unknown): unknown {
  if (isEmpty(node)) return keyNode
  return at.reduce<unknown>((inner, step) => {
    if (isSeq(inner)) return inner.items[Number(step)]
    const pair = isMap(inner) ? inner.items.find(({ key }) => isScalar(key) && String(key.value) === step) : undefined
    return pair === undefined ? inner : isKey || isEmpty(pair.value) ? pair.key : pair.value
  }, node)
}
