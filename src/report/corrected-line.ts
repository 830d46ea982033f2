import type { Finding } from '../model.ts'
import { columnsOf } from './columns.ts'
import { type Excerpt, excerpt } from './excerpt.ts'
import { visible } from './visible.ts'

/** UTF-16 units kept on each side of a fix: more than an excerpt looks at, so that it sees that there is more. */
const AROUND = 1100

/** Part of the columns shown that a fix may take up in a line that is cut: the rest of it shows where it stands. */
const LONGEST_SHARE = 0.6

/**
 * The line of a finding as its fix leaves it, cut to `widest` columns, what was written marked. `undefined` where the fix reaches beyond the
 * line, leaves nothing of it, or would not be seen in full.
 */
export function correctedLine({ fix, place, lineText }: Finding, widest = 100): Excerpt | undefined {
  if (fix === undefined || fix.text.length > AROUND || /[\r\n]/.test(fix.text)) return undefined
  const { start, end } = fix.place
  if (start.line !== place.start.line || end.line !== start.line || end.column > lineText.length + 1) return undefined
  const before = lineText.slice(Math.max(start.column - 1 - AROUND, 0), start.column - 1)
  const after = lineText.slice(end.column - 1, end.column - 1 + AROUND)
  const text = `${before}${fix.text}${after}`
  if (text.trim() === '') return undefined
  const written = columnsOf(visible(fix.text))
  if (written > widest * LONGEST_SHARE && columnsOf(visible(text)) > widest) return undefined
  const from = { ...start, column: before.length + 1 }
  const to = { ...from, column: from.column + fix.text.length }
  return excerpt({ lineText: text, place: { start: from, end: to } }, widest)
}
