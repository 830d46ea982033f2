import { isMap, isScalar, parseDocument, type Scalar, visit } from 'yaml'
import type { Body, Link, LinkKind, Page, Place, TextPiece } from '../model.ts'
import { lineIndex } from './line-index.ts'

/** The keys of YAML pages whose values are link targets. */
const LINK_KEYS: Readonly<Record<string, LinkKind>> = {
  href: 'link',
  url: 'link',
  tocHref: 'link',
  topicHref: 'link',
  imageSrc: 'image',
  src: 'image',
}

/** Reads links and texts of a YAML page; `undefined` where its YAML cannot be read. Markdown within values is not read. */
export function readYamlBody({ text, metadata }: Page): Body | undefined {
  if (metadata.faults.length > 0) return undefined
  const lines = lineIndex(text)
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const links: Link[] = []
  const texts: TextPiece[] = []
  const yaml = text.slice(from)
  const placeOf = (scalar: Scalar.Parsed): Place => {
    const [start, end] = extentOf(scalar, yaml)
    return lines.place(from + start, from + end)
  }
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' })
  visit(document, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : ''
      // metadata is judged by its own rules; of its values only the title is text
      if (name === 'metadata' && isMap(value)) return visit.SKIP
      if (name.startsWith('ms.')) return visit.SKIP
      if (!isScalar(value) || !isPlaced(value)) return undefined
      const content = value.value === null ? '' : String(value.value)
      const kind = LINK_KEYS[name]
      if (kind === undefined) texts.push({ value: content, place: placeOf(value) })
      else links.push({ kind, url: content.trim(), half: 'shared', place: placeOf(value) })
      return undefined
    },
    Seq(_, { items }) {
      for (const item of items) {
        if (!isScalar(item) || !isPlaced(item)) continue
        texts.push({ value: String(item.value ?? ''), place: placeOf(item) })
      }
    },
  })
  return { headings: [], links, names: new Set(), texts, bilingual: false }
}

const isPlaced = (scalar: Scalar): scalar is Scalar.Parsed => Boolean(scalar.range)

/** From where to where the value itself stands: within its quotes; of a text block, its first line with any text. */
function extentOf({ type, range: [start, end] }: Scalar.Parsed, yaml: string): readonly [number, number] {
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return [start + 1, end - 1]
  if (type !== 'BLOCK_FOLDED' && type !== 'BLOCK_LITERAL') return [start, end]
  const [, before = '', line = ''] = /^([^\r\n]*\s*)([^\r\n]*)/.exec(yaml.slice(start, end)) ?? []
  const first = start + before.length
  return line === '' ? [start, start + 1] : [first, first + line.trimEnd().length]
}
