import { keyOf } from '../../../src/laws/block-alignment.ts'
import type { Alert, Block, CodeFence, Directive, Table, TableRow } from '../../../src/model.ts'
import { defineKind, type Fault, type Kind, replace } from '../kind.ts'
import type { Random } from '../random.ts'
import type { Sample } from '../sample.ts'

type BlockOf<K extends Block['kind']> = Extract<Block, { readonly kind: K }>

const blocksOf =
  <K extends Block['kind']>(kind: K, isPlace: (block: BlockOf<K>, sample: Sample) => boolean = () => true) =>
  (sample: Sample): readonly BlockOf<K>[] =>
    sample.body.blocks.filter(
      (block): block is BlockOf<K> => block.kind === kind && isPlace(block as BlockOf<K>, sample),
    )

/** A kind of fault on blocks of one kind, found by one rule. */
const blockKind = <K extends Block['kind']>(
  id: string,
  rule: string,
  kind: K,
  fixable: boolean,
  plant: (block: BlockOf<K>, sample: Sample, random: Random) => Fault | undefined,
  isPlace?: (block: BlockOf<K>, sample: Sample) => boolean,
): Kind => defineKind({ id, rules: [rule], fixable, places: blocksOf(kind, isPlace), plant })

/** Behind the line ending. */
const endOfLine = (text: string, from: number): number => {
  const ending = /\r\n|\n|\r|$/.exec(text.slice(from))
  return from + (ending?.index ?? 0) + (ending?.[0].length ?? 0)
}

/** Takes out the line that begins a block; where a rule may tell of it: what stands there then, and the blocks on either side. */
function withoutLine(block: Block, from: Block['place'], { page, body: { blocks } }: Sample): Fault {
  const start = from.start.offset - (from.start.column - 1)
  const end = endOfLine(page.text, from.end.offset)
  return { edits: [{ start, end, text: '' }], at: placesAround(block, blocks, start, end) }
}

/** Where what is left of a block begins, and the blocks before and behind it, in the page without `start` to `end`. */
function placesAround(block: Block, blocks: readonly Block[], start: number, end: number): readonly number[] {
  const index = blocks.indexOf(block)
  const moved = (offset: number): number => (offset >= end ? offset - (end - start) : Math.min(offset, start))
  const near = blocks.slice(Math.max(0, index - 2), index + 3).map(({ place }) => moved(place.start.offset))
  return [start, ...near]
}

const isOnLine = ({ place }: Block, { page: { text } }: Sample): boolean =>
  /^[ \t]*$/.test(text.slice(place.start.offset - (place.start.column - 1), place.start.offset))

/** The row ends with a bar and holds no code and no bilingual half. */
const isPlainRow = ({ text }: TableRow): boolean =>
  /^\|.*[^\\]\|$/.test(text) && !/[`\\]|<span/.test(text) && text.length < 500

const bodyRow = ({ rows }: Table, random: Random): TableRow | undefined => random.pick(rows.slice(1).filter(isPlainRow))

const isTranslatable = ({ keyword, isWellFormed }: Alert): boolean => isWellFormed && TRANSLATED.has(keyword)

const TRANSLATED = new Map([
  ['NOTE', 'OPMERKING'],
  ['TIP', 'AANBEVELING'],
  ['IMPORTANT', 'BELANGRIJK'],
  ['CAUTION', 'VOORZICHTIG'],
  ['WARNING', 'WAARSCHUWING'],
])

const alertKind = (id: string, otherOf: (alert: Alert, random: Random) => string | undefined): Kind =>
  blockKind(
    id,
    'changed-alert',
    'alert',
    true,
    (alert, _, random) => {
      const { start, end } = alert.place
      const other = otherOf(alert, random)
      return other === undefined ? undefined : replace(start.offset, end.offset, other, start.offset)
    },
    isTranslatable,
  )

const hasLanguage = ({ language }: CodeFence): boolean => language !== ''
const isAlike = (one: Block, other: Block): boolean => one.kind === other.kind && keyOf(one) === keyOf(other)

/** What is done to code fences, tables, directives and alerts. */
export const BLOCK_KINDS: readonly Kind[] = [
  blockKind(
    'fence-language-removed',
    'changed-code-fence',
    'fence',
    true,
    ({ place, languagePlace: { start, end } }) => replace(start.offset, end.offset, '', place.start.offset),
    hasLanguage,
  ),
  blockKind(
    'fence-language-translated',
    'changed-code-fence',
    'fence',
    true,
    ({ place, languagePlace: { start, end } }) => replace(start.offset, end.offset, 'opdracht', place.start.offset),
    hasLanguage,
  ),
  blockKind(
    'fence-removed',
    'changed-code-fence',
    'fence',
    false,
    (fence, sample) => {
      const { page, body } = sample
      const at = fence.place.start.offset
      const closing = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*(?:\r\n|\n|\r|$)/m.exec(page.text.slice(fence.place.end.offset))
      if (closing === null) return undefined
      const start = at - (fence.place.start.column - 1)
      const opened = endOfLine(page.text, at)
      const from = fence.place.end.offset + closing.index
      const edits = [
        { start, end: opened, text: '' },
        { start: from, end: from + closing[0].length, text: '' },
      ]
      const around = placesAround(fence, body.blocks, start, opened)
      return {
        edits,
        at: [...around, ...around.map((offset) => (offset > from ? offset - closing[0].length : offset))],
      }
    },
    isOnLine,
  ),
  blockKind('table-delimiter-removed', 'changed-table', 'table', false, (table, sample) => {
    const { page, body } = sample
    const start = endOfLine(page.text, table.place.end.offset)
    const end = endOfLine(page.text, start)
    if (!/^[ \t>|:-]+$/.test(page.text.slice(start, end).trim())) return undefined
    return {
      edits: [{ start, end, text: '' }],
      at: [table.place.start.offset, ...placesAround(table, body.blocks, start, end)],
    }
  }),
  blockKind('table-cell-added', 'changed-table', 'table', false, (table, _, random) => {
    const row = bodyRow(table, random)
    if (row === undefined) return undefined
    const { start, end } = row.place
    return replace(end.offset, end.offset, ' x |', start.offset)
  }),
  blockKind('table-row-removed', 'changed-table', 'table', false, (table, { page }, random) => {
    const row = bodyRow(table, random)
    if (row === undefined || /[^|\s]/.exec(row.text) === null) return undefined
    const before = table.rows[table.rows.indexOf(row) - 1]?.place.start.offset ?? 0
    const start = row.place.start.offset - (row.place.start.column - 1)
    return replace(start, endOfLine(page.text, row.place.end.offset), '', before)
  }),
  blockKind(
    'directive-removed',
    'changed-directive',
    'directive',
    false,
    (directive, sample) => withoutLine(directive, directive.place, sample),
    isOnLine,
  ),
  blockKind('directive-translated', 'changed-directive', 'directive', true, ({ written, place }: Directive) => {
    const other = written.replace(/[a-z]{2}/, 'ij')
    return other === written ? undefined : replace(place.start.offset, place.end.offset, other, place.start.offset)
  }),
  alertKind('alert-translated', ({ keyword }) => `[!${TRANSLATED.get(keyword)}]`),
  alertKind('alert-spaced', ({ written }) => written.replace('[!', '[! ')),
  alertKind('alert-exchanged', ({ keyword }, random) => {
    const other = random.pick([...TRANSLATED.keys()].filter((one) => one !== keyword))
    return other && `[!${other}]`
  }),
  blockKind(
    'alert-removed',
    'changed-alert',
    'alert',
    false,
    (alert, sample) => {
      const { blocks } = sample.body
      const following = blocks[blocks.indexOf(alert) + 1]
      // of two alike in a row either may be the lost one
      if (following !== undefined && isAlike(alert, following)) return undefined
      return withoutLine(alert, alert.place, sample)
    },
    isTranslatable,
  ),
]
