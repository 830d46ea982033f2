import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, parseDocument } from 'yaml'
import { hasTooManyProperties, TooManyKeys, uniqueKeys } from '../parse/yaml-budget.ts'
import { shownValue } from '../shown-value.ts'

/** What stands in a settings file, to stand behind "expected". */
export const SOME_SETTING = 'settings, such as `fail-on: error`'
export const TOO_DEEP = `Unexpected nesting too deep to read, expected ${SOME_SETTING}`
export const TOO_MANY = `Unexpected number of keys, tags or anchors too large to read, expected ${SOME_SETTING}`

/** The document, aliases unexpanded and every scalar as text. */
export function readYaml(text: string, lineCounter: LineCounter): Document | 'too deep' | 'too many' {
  if (hasTooManyProperties(text)) return 'too many'
  try {
    const yaml = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
    return parseDocument(yaml, {
      schema: 'failsafe',
      lineCounter,
      prettyErrors: false,
      logLevel: 'error',
      uniqueKeys: uniqueKeys(),
    })
  } catch (error) {
    // the parser recurses
    if (error instanceof RangeError) return 'too deep'
    if (error instanceof TooManyKeys) return 'too many'
    throw error
  }
}

/** What a fault of the parser is called. */
export function yamlFault(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'Unexpected key for the second time, expected each key once'
  if (code === 'MULTIPLE_DOCS') return 'Unexpected second YAML document, expected one'
  if (code === 'TAG_RESOLVE_FAILED') return 'Unexpected YAML tag, expected plain text, lists and mappings'
  if (/call stack/i.test(message)) return TOO_DEEP
  const detail = shownValue((/^[^\r\n]*/.exec(message)?.[0] ?? '').replace(/[.:]\s*$/, ''))
  return `Unexpected text that is no YAML (${detail}), expected ${SOME_SETTING}`
}

/** An alias in the place of a value or right within it. */
export function aliasIn(node: unknown): Node | undefined {
  if (isAlias(node)) return node
  if (isMap(node)) return node.items.flatMap(({ key, value }) => [key, value]).find(isAlias) as Node | undefined
  return isSeq(node) ? (node.items.find(isAlias) as Node | undefined) : undefined
}

/** Text, lists and mappings of text; for what is never right as a part of these a mapping without entries. */
export function plain(node: unknown): unknown {
  if (isScalar(node)) return String(node.value)
  if (isSeq(node)) return node.items.map(plain)
  if (!isMap(node)) return node === null ? '' : {}
  return Object.fromEntries(node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', plain(value)]))
}

/** An empty value has no place of its own. */
export const isEmpty = (node: unknown): boolean => node === null || (isScalar(node) && node.value === '')

/** The node that a path of keys and indices leads to from `node`, or the key that names it; `keyNode` where there is nothing. */
export function nodeAt(node: unknown, at: readonly (string | number)[], isKey: boolean, keyNode: unknown): unknown {
  if (isEmpty(node)) return keyNode
  return at.reduce<unknown>((inner, step) => {
    if (isSeq(inner)) return inner.items[Number(step)]
    const pair = isMap(inner) ? inner.items.find(({ key }) => isScalar(key) && String(key.value) === step) : undefined
    return pair === undefined ? inner : isKey || isEmpty(pair.value) ? pair.key : pair.value
  }, node)
}
