import { isMap, isScalar, parseDocument, type Scalar, visit } from 'yaml'
import type { Body, Link, LinkKind, Page, TextPiece } from '../model.ts'
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
  const document = parseDocument(text.slice(from), { schema: 'failsafe', logLevel: 'silent' })
  visit(document, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : ''
      // metadata is judged by its own rules; of its values only the title is text
      if (name === 'metadata' && isMap(value)) return visit.SKIP
      if (name.startsWith('ms.')) return visit.SKIP
      if (!isScalar(value) || !value.range) return undefined
      const content = value.value === null ? '' : String(value.value)
      const [start, end] = value.range
      const kind = LINK_KEYS[name]
      const quote = isQuoted(value) ? 1 : 0
      if (kind === undefined) texts.push({ value: content, place: lines.place(from + start, from + end) })
      else {
        const place = lines.place(from + start + quote, from + end - quote)
        links.push({ kind, url: content.trim(), half: 'shared', place })
      }
      return undefined
    },
    Seq(_, { items }) {
      for (const item of items) {
        if (!isScalar(item) || !item.range) continue
        texts.push({ value: String(item.value ?? ''), place: lines.place(from + item.range[0], from + item.range[1]) })
      }
    },
  })
  return { headings: [], links, names: new Set(), texts, bilingual: false }
}

const isQuoted = ({ type }: Scalar): boolean => type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
