import type { PhrasingContent } from 'mdast'
import type { LeafText } from './leaf-text.ts'
import { textNodes } from './texts.ts'
import { giveUp } from './unsure.ts'

/** A part of a leaf's text: a node, a run of `*` or `_`, or what is nothing but text. Offsets in the leaf. */
export interface Part {
  start: number
  end: number
  readonly node?: PhrasingContent
  readonly run?: Run
}

interface Run {
  readonly marker: string
  readonly opens: boolean
  readonly closes: boolean
}

/** More of them on one leaf are left to the exact reader: each may look at all before it. */
const MOST_RUNS = 400

const SPACE = /\s/
const PUNCTUATION = /[\p{P}\p{S}]/u

/** What flanks a run: white space (or nothing), punctuation, else. */
function kindOf(character: string): 'space' | 'punctuation' | 'other' {
  if (character === '' || character === ' ') return 'space'
  const lower = character.charCodeAt(0) | 32
  if (lower >= 97 && lower <= 122) return 'other'
  if (SPACE.test(character)) return 'space'
  return PUNCTUATION.test(character) ? 'punctuation' : 'other'
}

/** The run of `*` or `_` that begins at `start`. */
export function runAt(text: string, start: number): Part {
  const marker = text.charAt(start)
  let end = start + 1
  while (text.charAt(end) === marker) end += 1
  const left = kindOf(text.charAt(start - 1))
  const right = kindOf(text.charAt(end))
  const opens = right === 'other' || (right === 'punctuation' && left !== 'other')
  const closes = left === 'other' || (left === 'punctuation' && right !== 'other')
  const run =
    marker === '*'
      ? { marker, opens, closes }
      : { marker, opens: opens && (left !== 'other' || !closes), closes: closes && (right !== 'other' || !opens) }
  return { start, end, run }
}

/** The nodes of parts that follow one another without gaps, emphasis found. Changes the parts. */
export function nodesOf(parts: Part[], leaf: LeafText): PhrasingContent[] {
  let runs = 0
  for (const { run } of parts) if (run !== undefined) runs += 1
  if (runs > MOST_RUNS) giveUp()
  return joined(runs > 1 ? emphasized(parts, leaf) : parts, leaf)
}

function emphasized(parts: Part[], leaf: LeafText): Part[] {
  for (let index = 0; index < parts.length; index += 1) {
    const closer = parts[index]
    if (!closer?.run?.closes) continue
    const at = openerOf(parts, index, closer, closer.run)
    const opener = parts[at]
    if (opener === undefined) continue
    const use = opener.end - opener.start > 1 && closer.end - closer.start > 1 ? 2 : 1
    const [start, end] = [opener.end - use, closer.start + use]
    const children = joined(parts.slice(at + 1, index), leaf)
    const position = { start: leaf.point(start), end: leaf.point(end) }
    const node = { type: use === 2 ? 'strong' : 'emphasis', children, position } as const
    opener.end = start
    closer.start = end
    const isLeft = closer.end > closer.start
    const fresh = [...(opener.end > opener.start ? [opener] : []), { start, end, node }, ...(isLeft ? [closer] : [])]
    parts.splice(at, index - at + 1, ...fresh)
    // what is left of the closer may close more
    index = at + fresh.length - (isLeft ? 2 : 1)
  }
  return parts
}

function openerOf(parts: readonly Part[], index: number, closer: Part, { marker, opens }: Run): number {
  const size = closer.end - closer.start
  for (let at = index - 1; at >= 0; at -= 1) {
    const opener = parts[at]
    if (!opener?.run?.opens || opener.run.marker !== marker) continue
    const isOdd = (opener.run.closes || opens) && size % 3 !== 0 && (opener.end - opener.start + size) % 3 === 0
    if (!isOdd) return at
  }
  return -1
}

/** Nodes as they are, all between them as text. */
function joined(parts: readonly Part[], leaf: LeafText): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let from = -1
  let to = -1
  const flush = (): void => {
    if (from >= 0) for (const node of textNodes(leaf, from, to)) nodes.push(node)
    from = -1
  }
  for (const { start, end, node } of parts) {
    if (node === undefined) {
      if (from < 0) from = start
      to = end
    } else {
      flush()
      nodes.push(node)
    }
  }
  flush()
  return nodes
}
