import type { GenericSchema } from 'valibot'
import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml'
import { namesListed, nearName } from '../near-name.ts'
import { shownValue } from '../shown-value.ts'
import type { settingsSchema } from './schema.ts'
import { readValue, unexpected } from './values.ts'
import { aliasIn, isEmpty, nodeAt, plain, SOME_SETTING } from './yaml.ts'

/** A schema as valibot lays it out: of a mapping, a list or a choice, or of a plain value. */
interface Schema extends GenericSchema {
  /** What is expected, to stand in its place. */
  readonly message?: string
  readonly entries?: Readonly<Record<string, Schema & { readonly wrapped?: Schema }>>
  readonly item?: Schema
  readonly options?: readonly unknown[]
}

/** What is told while a file is read; nodes are those of the YAML document. */
interface Telling {
  readonly accuse: (node: unknown, message: string) => void
  /** Told where each key stands, rules as `rules.ID`. */
  readonly stands: (key: string, keyNode: unknown) => void
}

/** The right ones among the settings of a document; everything else is accused. */
export function readRoot(
  root: unknown,
  schema: ReturnType<typeof settingsSchema>,
  telling: Telling,
): Record<string, unknown> {
  if (root === null || (isScalar(root) && root.value === '')) return {}
  if (isMap(root)) return readMapping(root, schema as unknown as Schema, '', telling)
  const found = isSeq(root) ? 'list' : isScalar(root) ? shownValue(String(root.value)) : 'alias'
  telling.accuse(root, `Unexpected ${found}, expected ${SOME_SETTING}`)
  return {}
}

/** `at` is the key of the mapping, empty for the whole file. */
function readMapping(map: YAMLMap, schema: Schema, at: string, telling: Telling): Record<string, unknown> {
  const entries = schema.entries ?? {}
  const known = Object.keys(entries)
  const read: [string, unknown][] = []
  for (const { key: keyNode, value: node } of map.items) {
    const key = isScalar(keyNode) ? String(keyNode.value) : undefined
    const entry = key === undefined || !known.includes(key) ? undefined : entries[key]
    if (key === undefined || entry === undefined) {
      telling.accuse(keyNode, unknownKey(at === 'rules' ? 'rule' : 'key', key, known))
      continue
    }
    telling.stands(at === '' ? key : `${at}.${key}`, keyNode)
    const result = readNode(key, entry.wrapped ?? entry, node, keyNode, telling)
    if (result !== undefined) read.push([key, result.value])
  }
  return Object.fromEntries(read)
}

/** The value of a key; `undefined` where something in it is accused. */
function readNode(
  key: string,
  wanted: Schema,
  node: unknown,
  keyNode: unknown,
  telling: Telling,
): { readonly value: unknown } | undefined {
  const alias = aliasIn(node)
  if (alias !== undefined) {
    telling.accuse(alias, `Unexpected alias in ${shownValue(key)}, expected the value itself`)
    return undefined
  }
  const schema = formOf(wanted, node)
  let faults = 0
  const inner: Telling = {
    // only the settings of all pages are looked up by their place
    stands: key === 'rules' ? telling.stands : () => {},
    accuse: (at, message) => {
      faults += 1
      telling.accuse(at, message)
    },
  }
  if (schema.entries !== undefined) {
    if (isMap(node)) readMapping(node, schema, key, inner)
    else inner.accuse(isEmpty(node) ? keyNode : node, unexpected(key, plain(node), schema.message ?? ''))
  } else if (isSeq(node) && schema.item !== undefined && hasMappings(schema.item)) {
    for (const item of node.items) readNode(key, schema.item, item, item, inner)
  }
  if (faults > 0) return undefined
  const result = readValue(key, schema, plain(node))
  if ('value' in result) return result
  for (const { at, isKey, message } of result.faults) telling.accuse(nodeAt(node, at, isKey, keyNode), message)
  return undefined
}

/** Of a choice between a plain value and a mapping the one that is written. */
function formOf(schema: Schema, node: unknown): Schema {
  const forms = (schema.type === 'union' ? (schema.options ?? []) : []) as readonly Schema[]
  return forms.find(({ entries }) => (entries !== undefined) === isMap(node)) ?? schema
}

const hasMappings = (schema: Schema): boolean =>
  schema.entries !== undefined ||
  (schema.type === 'union' && ((schema.options ?? []) as readonly Schema[]).some(hasMappings))

function unknownKey(what: 'key' | 'rule', key: string | undefined, known: readonly string[]): string {
  const expected = what === 'key' ? namesListed(known) : 'the id of a rule, as listed by `handback-check rules`'
  if (key === undefined) return `Unexpected list or mapping as ${what}, expected ${expected}`
  const near = nearName(key, known)
  const meant = near === undefined ? '' : `; did you mean \`${near}\`?`
  return `Unexpected ${what} ${shownValue(key)}, expected ${expected}${meant}`
}
