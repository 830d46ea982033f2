import type { Field, Page } from '../model.ts'
import { PROVENANCE_KEYS } from '../parse/provenance.ts'
import { sameNodes } from '../parse/yaml-nodes.ts'

/** An entry of a page and the English one that it stands for. */
export interface MetadataPair {
  readonly found: Field
  readonly expected: Field
}

/** How the metadata of a page differs from that of its English version, provenance and translated values apart. */
export interface MetadataDifference {
  /** English entries that the page has not; in English order. */
  readonly lost: readonly Field[]
  readonly added: readonly Field[]
  /** The entry is there under another key. */
  readonly renamed: readonly MetadataPair[]
  /** Another value. */
  readonly changed: readonly MetadataPair[]
  /** The first entry of the page that stands where English has another one of the page's. */
  readonly moved?: MetadataPair
  /** Each entry that both have, by its English key. */
  readonly common: ReadonlyMap<string, MetadataPair>
}

const PROVENANCE: ReadonlySet<string> = new Set(Object.values(PROVENANCE_KEYS))
const TRANSLATED: ReadonlySet<string> = new Set(['title', 'titleSuffix', 'description', 'keywords'])

/** Whether the value of a metadata key is text that gets translated. */
export const isTranslated = (key: string): boolean => TRANSLATED.has(key)

/** Holds the metadata of a page against that of its English version; both were read without a fault. */
export function compareMetadata(page: Page, english: Page): MetadataDifference {
  const now = ownFields(page)
  const original = ownFields(english)
  const isSame = ({ found, expected }: MetadataPair): boolean => sameValue(page, found, english, expected)
  const renamed = pairRenamed(now, original, isSame)
  const nameOf = new Map(renamed.map(({ found, expected }) => [found, expected.key]))
  const byKey = new Map(now.map((field) => [nameOf.get(field) ?? field.key, field]))
  const common = new Map(
    original.flatMap((expected): [string, MetadataPair][] => {
      const found = byKey.get(expected.key)
      return found === undefined ? [] : [[expected.key, { found, expected }]]
    }),
  )
  const pairs = [...common.values()]
  const held = new Set(pairs.map(({ found }) => found))
  const moved = firstMoved(
    now.filter((field) => held.has(field)),
    pairs,
  )
  return {
    lost: original.filter(({ key }) => !common.has(key)),
    added: now.filter((field) => !held.has(field)),
    renamed,
    changed: pairs.filter((pair) => !isTranslated(pair.expected.key) && !isSame(pair)),
    ...(moved ? { moved } : {}),
    common,
  }
}

const ownFields = ({ metadata }: Page): readonly Field[] => metadata.fields.filter(({ key }) => !PROVENANCE.has(key))

/** Keys in other case; and keys at the same place among the same ones, with the same value or one that gets translated. */
function pairRenamed(
  now: readonly Field[],
  original: readonly Field[],
  isSame: (pair: MetadataPair) => boolean,
): readonly MetadataPair[] {
  const wanted = new Set(original.map(({ key }) => key))
  const foreign = new Set(now.filter(({ key }) => !wanted.has(key)))
  const inLowerCase = new Map([...foreign].map((field) => [field.key.toLowerCase(), field]))
  const indexOf = new Map(now.map(({ key }, index) => [key, index]))
  const pairs: MetadataPair[] = []
  for (const [there, expected] of original.entries()) {
    if (indexOf.has(expected.key)) continue
    const before = original[there - 1]?.key
    const here = before === undefined ? 0 : (indexOf.get(before) ?? now.length) + 1
    const beside = now[here + 1]?.key === original[there + 1]?.key ? now[here] : undefined
    const isTwin = beside && beside.value !== '' && (isTranslated(expected.key) || isSame({ found: beside, expected }))
    const found = inLowerCase.get(expected.key.toLowerCase()) ?? (isTwin ? beside : undefined)
    if (found && foreign.delete(found)) pairs.push({ found, expected })
  }
  return pairs
}

function firstMoved(inOrder: readonly Field[], pairs: readonly MetadataPair[]): MetadataPair | undefined {
  const index = pairs.findIndex(({ found }, at) => found !== inOrder[at])
  const [found, expected] = [inOrder[index], pairs[index]?.expected]
  return found && expected && { found, expected }
}

/** Scalars by what they say, whatever their quotes and line breaks; lists and mappings by their text without its layout, else by what they hold. */
function sameValue(page: Page, now: Field, english: Page, original: Field): boolean {
  const isList = isNested(page, now)
  if (isList !== isNested(english, original)) return false
  if (!isList) return flat(now.value) === flat(original.value)
  if (withoutLayout(now.value) === withoutLayout(original.value)) return true
  return sameNodes(indented(now), indented(original))
}

/** The first line begins behind its key or indentation, which the others stand below. */
const indented = ({ value, place }: Field): string => ' '.repeat(place.start.column - 1) + value

/** A plain scalar reads as it is written too, but holds none of the signs that make a list or a mapping. */
function isNested({ text }: Page, { value, place }: Field): boolean {
  const written = text.slice(place.start.offset, place.end.offset).trim()
  return value !== '' && written === value && /^[[{]|^-\s|\n|:(?:\s|$)/.test(written)
}

const flat = (value: string): string => value.replace(/\s+/g, ' ').trim()

/** Quotes and comments go with the layout: tools that write YAML anew choose them freely. */
const withoutLayout = (value: string): string => value.replace(/(^|\s)#.*$/gm, '$1').replace(/[\s"']+/g, '')
