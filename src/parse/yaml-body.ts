import { isMap, isScalar, parseDocument, type Scalar, visit } from 'yaml'
import type { Body, Link, LinkKind, Page, Place, TextPiece } from '../model.ts'
import { lineIndex } from './line-index.ts'
import { NO_MARKS } from './marks.ts'
import { readYamlComments } from './yaml-comments.ts'
import { extentOf, offsetsOf } from './yaml-scalar.ts'

/** The keys of YAML pages whose values are link targets. */
const LINK_KEYS: Readonly<Record<string, LinkKind>> = {
  href: 'link',
  url: 'link',
  tocHref: 'link',
  topicHref: 'link',
  imageSrc: 'image',
  src: 'image',
}

/** What a value holds that may have a link in Markdown or HTML. */
const MARKDOWN = /\]\(|\]:|<(?:a|img)\s|:::/i

/** Reads the links of a piece of Markdown, their places in it. */
type LinkReader = (markdown: string) => readonly Link[]

/** Reads links and texts of a YAML page, those in Markdown within its values too; `undefined` where its YAML cannot be read. */
export function readYamlBody({ text, metadata }: Page, readLinks: LinkReader): Omit<Body, 'prose'> | undefined {
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
  const keep = (scalar: Scalar.Parsed): void => {
    const value = String(scalar.value ?? '')
    texts.push({ value, place: placeOf(scalar) })
    if (MARKDOWN.test(value)) for (const link of embedded(scalar, value)) links.push(link)
  }
  const embedded = (scalar: Scalar.Parsed, value: string): Link[] => {
    const offsets = offsetsOf(scalar, yaml)
    return readLinks(value).map((link) => ({ ...link, place: placeWithin(link.place, offsets) ?? placeOf(scalar) }))
  }
  const placeWithin = ({ start, end }: Place, offsets: Int32Array | undefined): Place | undefined => {
    const [first, last] = [offsets?.[start.offset], offsets?.[Math.max(start.offset, end.offset - 1)]]
    if (first === undefined || last === undefined) return undefined
    return lines.place(from + first, from + (end.offset > start.offset ? last + 1 : first))
  }
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' })
  visit(document, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : ''
      // metadata is judged by its own rules; of its values only the title is text
      if (name === 'metadata' && isMap(value)) return visit.SKIP
      if (name.startsWith('ms.')) return visit.SKIP
      if (!isScalar(value) || !isPlaced(value)) return undefined
      const kind = LINK_KEYS[name]
      if (kind === undefined) keep(value)
      else links.push({ kind, url: String(value.value ?? '').trim(), place: placeOf(value) })
      return undefined
    },
    Seq(_, { items }) {
      for (const item of items) if (isScalar(item) && isPlaced(item)) keep(item)
    },
  })
  const ignores = readYamlComments(yaml, from, lines)
  return {
    headings: [],
    links,
    damagedLinks: [],
    names: new Set(),
    texts,
    blocks: [],
    spans: { pairs: [], faults: [] },
    ignores,
    marks: NO_MARKS,
  }
}

const isPlaced = (scalar: Scalar): scalar is Scalar.Parsed => Boolean(scalar.range)
