import { isMap } from 'yaml'
import type { BlobId, Metadata, Page, Provenance } from '../model.ts'
import { decodeText, isUtf16 } from './decode-text.ts'
import { readFrontMatter } from './front-matter.ts'
import { type LineIndex, lineIndex } from './line-index.ts'
import { provenanceOf, scanProvenance } from './provenance.ts'
import { fieldsOf, readYaml } from './yaml-fields.ts'

/**
 * Reads one version of a page as far as its metadata: UTF-8, or UTF-16 with a byte order mark, as the docs build reads it. Bytes that
 * are neither become U+FFFD.
 */
export function readPage(path: string, id: BlobId, bytes: Uint8Array): Page {
  const text = decodeText(bytes)
  const lines = lineIndex(text)
  const kind = /\.ya?ml$/i.test(path) ? 'yaml' : 'markdown'
  return {
    path,
    id,
    kind,
    text,
    ...(isUtf16(bytes) ? { isUtf16: true as const } : {}),
    metadata: kind === 'yaml' ? readYamlMetadata(text, lines) : readFrontMatter(text, lines),
  }
}

/** The mapping under `metadata:`; the root where there is none, or where the provenance stands at the root (in some older pages). */
function readYamlMetadata(text: string, lines: LineIndex): Metadata {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const yaml = text.slice(from)
  const { root, faults } = readYaml(yaml, from, lines)
  const place = lines.place(from, text.length)
  if (faults.length > 0 || root === undefined) {
    return { place, fields: [], provenance: scanProvenance(text, from, text.length, lines), faults }
  }
  const nested = root.get('metadata')
  const outer = fieldsOf(root, yaml, from, lines)
  const inner = isMap(nested) ? fieldsOf(nested, yaml, from, lines) : undefined
  const atRoot = provenanceOf(outer)
  const within = provenanceOf(inner ?? [])
  if (inner === undefined || weightOf(atRoot) > weightOf(within)) {
    return { within: 'root', place, fields: outer, provenance: atRoot, faults }
  }
  return { within: 'metadata', place, fields: inner, provenance: within, faults }
}

/** How much speaks for the provenance standing here: its hash before all. */
function weightOf(provenance: Provenance): number {
  if (provenance.sourceHash !== undefined) return 2
  return Object.keys(provenance).length > 0 ? 1 : 0
}
