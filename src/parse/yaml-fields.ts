import { isMap, isScalar, LineCounter, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml'
import type { Field, MetadataFault, Place } from '../model.ts'
import type { LineIndex } from './line-index.ts'
import { hasTooManyProperties, TooManyKeys, uniqueKeys } from './yaml-budget.ts'
import { yamlFaults } from './yaml-faults.ts'

/** What YAML text holds: the entries of its root mapping and how it breaks YAML. */
export interface YamlReading {
  readonly root: YAMLMap | undefined
  readonly faults: readonly MetadataFault[]
  /** The root is a mapping, or nothing at all. */
  readonly isMapping: boolean
}

/**
 * Reads `yaml`, which stands at offset `from` of the page that `lines` indexes. No type is guessed (failsafe schema), no
 * alias is expanded, no tag is run.
 */
export function readYaml(yaml: string, from: number, lines: LineIndex): YamlReading {
  const unread = (detail: string): YamlReading => ({
    root: undefined,
    faults: [{ kind: 'yaml', detail, place: lines.place(from, from + yaml.length) }],
    isMapping: true,
  })
  if (hasTooManyProperties(yaml)) return unread('it has too many tags or anchors to be read')
  try {
    const document = parseDocument(yaml, {
      uniqueKeys: uniqueKeys(),
      schema: 'failsafe',
      lineCounter: new LineCounter(),
      prettyErrors: false,
      logLevel: 'silent',
    })
    const faults = yamlFaults(document, yaml, from, lines)
    const root = document.contents
    if (isMap(root)) return { root, faults, isMapping: true }
    const empty = root === null || (isScalar(root) && root.value === '')
    return { root: undefined, faults, isMapping: empty }
  } catch (error) {
    // the parser recurses: text nested some thousand levels deep exhausts the stack
    if (error instanceof RangeError) return unread('it is nested too deeply to be read')
    if (error instanceof TooManyKeys) return unread('a mapping has too many keys to be read')
    throw error
  }
}

/** The entries of a mapping; the value of a list or mapping is its source text. */
export function fieldsOf(map: YAMLMap, yaml: string, from: number, lines: LineIndex): readonly Field[] {
  return map.items.flatMap((pair) => {
    const field = fieldOf(pair, yaml, from, lines)
    return field === undefined ? [] : [field]
  })
}

function fieldOf(pair: Pair, yaml: string, from: number, lines: LineIndex): Field | undefined {
  if (!isScalar(pair.key)) return undefined
  const keyPlace = placeOf(pair.key, from, lines)
  if (keyPlace === undefined) return undefined
  const key = textOf(pair.key)
  if (!isScalar(pair.value)) {
    const range = (pair.value as { range?: readonly [number, number, number] } | null)?.range
    if (!range) return { key, value: '', place: keyPlace, keyPlace }
    return {
      key,
      value: yaml.slice(range[0], range[1]).trim(),
      place: lines.place(from + range[0], from + range[1]),
      keyPlace,
    }
  }
  const value = textOf(pair.value)
  const place = value === '' ? keyPlace : (placeOf(pair.value, from, lines) ?? keyPlace)
  return { key, value, place, keyPlace }
}

const textOf = ({ value }: Scalar): string => (value === null || value === undefined ? '' : String(value))

function placeOf(scalar: Scalar, from: number, lines: LineIndex): Place | undefined {
  const { range } = scalar
  return range ? lines.place(from + range[0], from + range[1]) : undefined
}
