import type { Field, Fix, Page, Provenance } from '../model.ts'
import { PROVENANCE_KEYS } from '../parse/provenance.ts'
import { metadataFixes } from './metadata-fixes.ts'

type Part = keyof Provenance

const PARTS = Object.keys(PROVENANCE_KEYS) as readonly Part[]

/**
 * Writes one part of the provenance as it was before. Only where all other parts are as they were: then the page is of the same handback, and
 * that value is proven.
 */
export function restoredValue(page: Page, previous: Page | undefined, part: Part): Fix | undefined {
  const [found, expected] = [page.metadata.provenance[part], previous?.metadata.provenance[part]]
  if (previous === undefined || found === undefined || expected === undefined || expected.value === '') return undefined
  if (found.value === expected.value || !isReadable(page, previous)) return undefined
  const others = PARTS.filter((one) => one !== part)
  if (!others.every((one) => isSame(page, previous, one))) return undefined
  return metadataFixes(page, previous).value({ found, expected })
}

/** Writes entries of the provenance that a page lost, in one place; only where what it has of the others, one at least, is as it was. */
export function restoredEntries(page: Page, previous: Page, lost: readonly Part[]): Fix | undefined {
  if (!isReadable(page, previous)) return undefined
  const left = PARTS.filter((part) => page.metadata.provenance[part] !== undefined)
  if (left.length === 0 || !left.every((part) => isSame(page, previous, part))) return undefined
  return insertedEntries(page, previous, lost)
}

/** Writes provenance entries of the version before, whatever the page has of the others; none where they stood apart. */
export function insertedEntries(page: Page, previous: Page, parts: readonly Part[]): Fix | undefined {
  const fixes = metadataFixes(page, previous)
  const entries = parts.flatMap((part) => previous.metadata.provenance[part] ?? [])
  const inOrder = entries.toSorted((a, b) => a.place.start.offset - b.place.start.offset)
  const written = inOrder.map((entry) => fixes.insertion(entry, entryBefore(entry, page, previous)))
  const [first] = written
  if (first === undefined || entries.length < parts.length) return undefined
  const isTogether = written.every((fix) => fix?.place.start.offset === first.place.start.offset)
  return isTogether ? { place: first.place, text: written.map((fix) => fix?.text ?? '').join('') } : undefined
}

/** The entry of the page whose namesake was the nearest one above. */
function entryBefore(entry: Field, page: Page, previous: Page): Field | undefined {
  const above = previous.metadata.fields.slice(0, previous.metadata.fields.indexOf(entry)).toReversed()
  const keys = new Map(page.metadata.fields.map((field) => [field.key, field]))
  return above.flatMap(({ key }) => keys.get(key) ?? [])[0]
}

const isReadable = (...pages: readonly Page[]): boolean => pages.every(({ metadata }) => metadata.faults.length === 0)

const isSame = (page: Page, previous: Page, part: Part): boolean =>
  page.metadata.provenance[part]?.value === previous.metadata.provenance[part]?.value
