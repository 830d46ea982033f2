import { styleText } from 'node:util'
import type { LinkOutcome, ResolutionStep } from '../model.ts'
import { columnsOf } from './columns.ts'
import { visible } from './visible.ts'

/** What each step of the resolution found. */
const STEPS: Readonly<Record<ResolutionStep, string>> = {
  self: 'this page',
  localized: 'here',
  'localized-case': 'here, in other letter case',
  redirect: 'redirected',
  english: 'English, at the commit that the page names',
  'english-head': 'English, newest',
  'english-case': 'English, in other letter case',
  'english-history': 'English, once',
}

/** One link of a page and how it resolves, in words. */
export interface LinkRow {
  /** `line:column`. */
  readonly at: string
  readonly kind: string
  readonly url: string
  readonly result: LinkOutcome['result']
  /** How it resolves, or why it does not. */
  readonly how: string
  /** The path found or looked for. */
  readonly target?: string
  /** Of a link with a fragment, whether that is a name in the target. */
  readonly fragment?: string
}

/** The table of links as data. */
export const linkRows = (outcomes: readonly LinkOutcome[]): readonly LinkRow[] =>
  outcomes.map((outcome) => {
    const { kind, url, place } = outcome.link
    const row = { at: `${place.start.line}:${place.start.column}`, kind, url, result: outcome.result }
    if (outcome.result === 'resolved') {
      const fragment = fragmentOf(outcome)
      const found = { ...row, how: STEPS[outcome.step], target: outcome.target }
      return fragment === undefined ? found : { ...found, fragment }
    }
    if (outcome.result !== 'unresolved') return { ...row, how: outcome.why }
    const near = outcome.near === undefined ? '' : `; there is ${outcome.near}`
    return { ...row, how: `nowhere${near}`, target: outcome.target }
  })

function fragmentOf({ fragment }: Extract<LinkOutcome, { result: 'resolved' }>): string | undefined {
  if (fragment === undefined) return undefined
  if (fragment.result === 'found') return 'found'
  if (fragment.result === 'cannot-tell') return `cannot tell: ${fragment.why}`
  const near = fragment.near === undefined ? '' : `; there is ${fragment.near}`
  return `missing${fragment.lost ? ', lost by the translation' : ''}${near}`
}

const MARKS: Readonly<Record<LinkOutcome['result'], string>> = {
  resolved: 'ok',
  skipped: 'skipped',
  'cannot-tell': 'unknown',
  unresolved: 'broken',
}

/** The table for a terminal: columns in line, foreign text with its control characters made visible. */
export function renderLinks(rows: readonly LinkRow[], { colour }: { readonly colour: boolean }): string {
  const cells = rows.map((row) => {
    const bad = row.fragment?.startsWith('missing') === true
    const target = row.target === undefined || row.result === 'skipped' ? '' : ` (${row.target})`
    const fragment = row.fragment === undefined ? '' : `; #fragment ${row.fragment}`
    return {
      mark: bad ? 'broken' : MARKS[row.result],
      text: [row.at, bad ? 'broken' : MARKS[row.result], row.kind, row.url, `${row.how}${target}${fragment}`].map(
        visible,
      ),
    }
  })
  const widths = [0, 1, 2, 3].map((column) =>
    Math.min(60, Math.max(0, ...cells.map(({ text }) => columnsOf(text[column] ?? '')))),
  )
  const lines = cells.map(({ mark, text }) => {
    const padded = text.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - columnsOf(cell))))
    const line = padded.join('  ').trimEnd()
    return colour && mark === 'broken' ? styleText('red', line, { validateStream: false }) : line
  })
  const count = (mark: string): number => cells.filter((cell) => cell.mark === mark).length
  const counts = ['ok', 'broken', 'unknown', 'skipped'].flatMap((mark) =>
    count(mark) > 0 ? [`${count(mark)} ${mark}`] : [],
  )
  return `${[...lines, ...(lines.length > 0 ? [''] : []), counts.length > 0 ? counts.join(', ') : 'no links'].join('\n')}\n`
}
