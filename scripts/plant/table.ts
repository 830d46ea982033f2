import { MODES, type Mode } from './ground.ts'
import type { Kind } from './kind.ts'
import { type Tally, tallyOf } from './tally.ts'
import type { Verdict } from './verdict.ts'

const FOUND = ['caught', 'errors', 'onLine', 'atPlace'] as const
const COLUMNS: readonly (readonly [heading: string, mode: Mode, key: keyof Tally | 'rate'])[] = [
  ['planted', 'english', 'planted'],
  ...FOUND.map((key) => [key, 'english', key] as const),
  ['fixes', 'english', 'fixes'],
  ['restored', 'english', 'restored'],
  ['rate', 'english', 'rate'],
  ['surplus', 'english', 'surplus'],
  ...MODES.filter((mode) => mode !== 'english').flatMap((mode) => [
    [mode, mode, 'caught'] as const,
    ['errors', mode, 'errors'] as const,
    ['onLine', mode, 'onLine'] as const,
  ]),
]

const FIRST = 28
const WIDTH = 9

export const tableHead = (): string =>
  ['kind'.padEnd(FIRST), ...COLUMNS.map(([heading]) => heading.padStart(WIDTH))].join('')

/** The row of one kind; a kind that no text repairs has no figures for fixes. */
export function tableRow({ id, fixable }: Kind, verdicts: readonly Verdict[]): string {
  const cells = COLUMNS.map(([, mode, key]) => {
    const tally = tallyOf(verdicts, mode)
    if (!fixable && ['fixes', 'restored', 'rate'].includes(key)) return '-'
    return key === 'rate' ? rate(tally) : `${tally[key]}`
  })
  return [id.padEnd(FIRST), ...cells.map((cell) => cell.padStart(WIDTH))].join('')
}

/** The share of fixes that give back the page. */
const rate = ({ fixes, restored }: Tally): string =>
  fixes === 0 ? '-' : `${((100 * restored) / fixes).toFixed(restored === fixes ? 0 : 1)}%`
