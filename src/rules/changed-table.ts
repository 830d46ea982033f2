import { alignRows } from '../laws/block-alignment.ts'
import type { Place, Table, TableRow } from '../model.ts'
import { blockReference, compareBlocks, NO_REFERENCE, TOO_DIFFERENT } from './block-comparison.ts'
import { defineRule } from './rule.ts'

const TABLE =
  'A translation has the tables of English. A table is one only with its second row, of hyphens, and with as many cells in it as in the first. Restore what English has.'
const ROW =
  'Only the text of cells is translated. Restore the cells of the row as English has them: each `|` begins another one, unless a backslash stands before it.'

export default defineRule({
  id: 'changed-table',
  description: 'A page has the tables of its English version, with the same columns and rows',
  severity: 'error',
  kinds: ['markdown'],
  needs: ['body', 'counterpart'],
  may: ['sameSource'],
  messages: {
    lost: { says: 'Unexpected loss of the table `{expected}`, expected it as in {reference}', help: TABLE },
    extra: { says: 'Unexpected table `{found}`, expected none here as in {reference}', help: TABLE },
    columns: {
      says: 'Unexpected number of columns `{found}` of the table, expected `{expected}` as in {reference}',
      help: ROW,
    },
    cells: {
      says: 'Unexpected number of cells `{found}` of the row, expected `{expected}` as in {reference}',
      help: ROW,
    },
    'lost-row': { says: 'Unexpected loss of the row `{expected}`, expected it as in {reference}', help: ROW },
    'extra-row': { says: 'Unexpected row `{found}`, expected none here as in {reference}', help: ROW },
  },
  check({ page, body, counterpart, sameSource }, report, cannotTell) {
    const against = blockReference(counterpart, sameSource)
    if (against === undefined) return cannotTell(NO_REFERENCE)
    const comparison = compareBlocks('table', page, body, against)
    if (comparison === undefined) return cannotTell(TOO_DIFFERENT)
    const reference = against.name
    const isBilingual = body.spans.pairs.length > 0
    for (const { found, expected } of comparison.pairs) {
      if (found.columns !== expected.columns) {
        const data = { found: `${found.columns}`, expected: `${expected.columns}`, reference }
        report('columns', data, { place: found.place })
        continue
      }
      const rows = compareRows(found, expected)
      if (rows === undefined) {
        cannotTell(TOO_DIFFERENT)
        continue
      }
      for (const [row, wanted] of rows.pairs) {
        // with its English beside it a row has each cell too many twice
        const isDoubled = isBilingual && wanted.cells > expected.columns
        if (row.cells === wanted.cells || isDoubled) continue
        report('cells', { found: `${row.cells}`, expected: `${wanted.cells}`, reference }, { place: row.place })
      }
      for (const { run, place } of rows.lost) {
        const [first] = run
        const details = run.map(({ text }) => text).join('\n')
        report('lost-row', { expected: first?.text ?? '', reference }, { place, details })
      }
      if (against.from === 'base') continue
      for (const row of rows.extra) report('extra-row', { found: row.text, reference }, { place: row.place })
    }
    for (const { expected, place } of comparison.lost) {
      const [head] = expected.rows
      const details = expected.rows.map(({ text }) => text).join('\n')
      report('lost', { expected: head?.text ?? '', reference }, { place, details })
    }
    // what the version before did not have may be a repair of it
    if (against.from === 'base') return
    for (const found of comparison.extra)
      report('extra', { found: found.rows[0]?.text ?? '', reference }, { place: found.place })
  },
})

interface RowComparison {
  readonly pairs: readonly (readonly [TableRow, TableRow])[]
  readonly extra: readonly TableRow[]
  /** Rows in succession, and the one before them on the page. */
  readonly lost: readonly { readonly run: readonly TableRow[]; readonly place: Place }[]
}

function compareRows(found: Table, expected: Table): RowComparison | undefined {
  const aligned = alignRows(found.rows, expected.rows)
  if (aligned === undefined) return undefined
  const toLocalized = new Map(aligned.map(([l, e]) => [e, l]))
  const paired = new Set(aligned.map(([l]) => l))
  const lost: { run: TableRow[]; place: Place }[] = []
  let isRun = false
  let place = found.place
  expected.rows.forEach((row, index) => {
    const own = found.rows[toLocalized.get(index) ?? -1]
    if (own) place = own.place
    else if (isRun) lost.at(-1)?.run.push(row)
    else lost.push({ run: [row], place })
    isRun = own === undefined
  })
  const pairs = aligned.flatMap(([l, e]) => {
    const [row, wanted] = [found.rows[l], expected.rows[e]]
    return row && wanted ? [[row, wanted] as const] : []
  })
  return { pairs, extra: found.rows.filter((_, index) => !paired.has(index)), lost }
}
