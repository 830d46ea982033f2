import { alignBlocks, keyOf, type Pairs } from '../laws/block-alignment.ts'
import type { Block, Body, Counterpart, Fact, Page, Place } from '../model.ts'
import { topOf } from './top-of-page.ts'

type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>

/** The blocks of one kind on a page against those that it must have. */
export interface BlockComparison<B extends Block> {
  readonly pairs: readonly { readonly found: B; readonly expected: B }[]
  readonly extra: readonly B[]
  /** With the place on the page where each is missed. */
  readonly lost: readonly { readonly expected: B; readonly place: Place }[]
}

/** What blocks are compared with, and its name in messages. */
export interface BlockReference {
  readonly body: Body
  readonly from: 'source' | 'base'
  readonly name: string
}

/**
 * The body whose blocks a page must have. The English beside a translation stands in the blocks of the translation and proves nothing of
 * them: there it is the version before, made from the same English.
 */
export function blockReference({ from, body }: Counterpart, sameSource: Fact<Body>): BlockReference | undefined {
  if (from === 'source') return { body, from, name: 'English' }
  const base = from === 'base' ? body : sameSource.state === 'known' ? sameSource.value : undefined
  return base && { body: base, from: 'base', name: 'the version before, made from the same English' }
}

export const NO_REFERENCE = 'the blocks of a bilingual page cannot be compared with the English that stands in them'
export const TOO_DIFFERENT = 'the page is long and differs from English all over'

/** Compares the blocks of a kind; `undefined` where two long pages differ all over. */
export function compareBlocks<Kind extends Block['kind']>(
  kind: Kind,
  page: Page,
  { blocks }: Body,
  { body }: BlockReference,
): BlockComparison<BlockOf<Kind>> | undefined {
  const isOfKind = (block: Block | undefined): block is BlockOf<Kind> => block?.kind === kind
  const own = blocks.filter(isOfKind)
  const wanted = body.blocks.filter(isOfKind)
  if (own.length === wanted.length && own.every((block, index) => keyOf(block) === keyOf(wanted[index] as Block)))
    return {
      pairs: own.map((found, index) => ({ found, expected: wanted[index] as BlockOf<Kind> })),
      extra: [],
      lost: [],
    }
  const aligned = alignBlocks(blocks, body.blocks)
  if (aligned === undefined) return undefined
  const pairs = aligned.flatMap(([l, e]) => {
    const [found, expected] = [blocks[l], body.blocks[e]]
    return isOfKind(found) && isOfKind(expected) ? [{ found, expected }] : []
  })
  const paired = new Set<Block>(pairs.flatMap(({ found, expected }) => [found, expected]))
  const places = placesOfLoss(page, blocks, body.blocks, aligned)
  return {
    pairs,
    extra: own.filter((block) => !paired.has(block)),
    lost: wanted
      .filter((block) => !paired.has(block))
      .map((expected) => ({ expected, place: places(body.blocks.indexOf(expected)) })),
  }
}

/**
 * Where a block without counterpart is missed: at what stands in its gap, which may be its remains; at the counterpart of the block it
 * stands in; at the block before the gap, else behind it.
 */
function placesOfLoss(
  page: Page,
  localized: readonly Block[],
  english: readonly Block[],
  aligned: Pairs,
): (index: number) => Place {
  const counterparts = new Map(aligned.map(([l, e]) => [e, l]))
  const taken = new Set(aligned.map(([l]) => l))
  const top = page.metadata.provenance.sourceHash?.place ?? topOf(page)
  return (index) => {
    const around = english.findIndex(
      ({ kind, place }, at) =>
        kind === 'paragraph' && at !== index && place.start.line === english[index]?.place.start.line,
    )
    const container = counterparts.get(around)
    if (container !== undefined) return localized[container]?.place ?? top
    let before = index - 1
    while (before >= 0 && !counterparts.has(before)) before -= 1
    const from = counterparts.get(before) ?? -1
    if (from + 1 < localized.length && !taken.has(from + 1)) return localized[from + 1]?.place ?? top
    return (localized[from] ?? localized[0])?.place ?? top
  }
}
