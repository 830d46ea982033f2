import { createHash } from 'node:crypto'
import type { Finding } from '../model.ts'
import { NAME } from '../project.ts'
import { fenceFor } from './fence.ts'
import { sentence } from './markdown-escape.ts'

/** A page as the head of the pull request has it, with the lines of it that the diff shows: each pair first and last, from 1. */
export interface ShownPage {
  readonly text: string
  readonly lines: readonly (readonly [number, number])[]
}

/** A comment on lines of a pull request that offers their replacement. */
export interface Suggestion {
  readonly path: string
  readonly firstLine: number
  readonly lastLine: number
  readonly body: string
  /** The same for the same replacement of the same lines, wherever they stand. */
  readonly key: string
}

/** GitHub's pages slow down past some dozens. */
const MOST_SUGGESTIONS = 20

/** UTF-16 units of a replacement. */
const LONGEST = 20_000

/** Controls that a comment would not carry, and the byte order mark, which is not seen. */
const UNFIT = /[^\P{Cc}\t\n]|\ufeff/u

/** As many as GitHub bears, of the findings in their order; of two for the same line the first. */
export function suggestions(
  findings: readonly Finding[],
  pages: ReadonlyMap<string, ShownPage>,
): readonly Suggestion[] {
  const chosen: Suggestion[] = []
  for (const finding of findings) {
    const page = pages.get(finding.path)
    const one = page && suggestionFor(finding, page)
    if (one === undefined || chosen.some((other) => overlaps(one, other))) continue
    chosen.push(one)
    if (chosen.length === MOST_SUGGESTIONS) break
  }
  return chosen
}

const overlaps = (one: Suggestion, other: Suggestion): boolean =>
  one.path === other.path && one.firstLine <= other.lastLine && other.firstLine <= one.lastLine

/** None where the lines are not in the diff, or GitHub would write anything else than the fix: it decides on line endings itself. */
function suggestionFor({ path, message, rule, url, fix }: Finding, { text, lines }: ShownPage): Suggestion | undefined {
  if (fix === undefined || text.includes('\r')) return undefined
  const stretch = wholeLines(text, fix)
  if (stretch === undefined) return undefined
  const { from, to, replacement } = stretch
  const original = text.slice(from, to)
  const firstLine = fix.place.start.line
  const lastLine = firstLine + original.split('\n').length - 2
  if (!lines.some(([first, last]) => first <= firstLine && lastLine <= last)) return undefined
  if (replacement === original || replacement.length > LONGEST || UNFIT.test(replacement)) return undefined
  const key = createHash('sha256')
    .update(JSON.stringify([path, original, replacement]))
    .digest('hex')
    .slice(0, 16)
  const fence = fenceFor(replacement)
  const body = [
    `${sentence(message)} ([${rule}](${url}))`,
    '',
    `${fence}suggestion\n${replacement}${fence}`,
    '',
    suggestionMarker(key),
  ].join('\n')
  return { path, firstLine, lastLine, body, key }
}

/** What a comment with a suggestion ends with, unseen when rendered. */
const suggestionMarker = (key: string): string => `<!-- ${NAME}:suggestion ${key} -->`

const MARKER = new RegExp(`<!-- ${NAME}:suggestion ([0-9a-f]{16}) -->\\s*$`)

/** The key of the suggestion that a comment holds. */
export const suggestionKey = (comment: string): string | undefined => MARKER.exec(comment.slice(-200))?.[1]

interface Stretch {
  readonly from: number
  readonly to: number
  /** Whole lines, or nothing. */
  readonly replacement: string
}

/** The fix as one of whole lines, each with its ending. */
function wholeLines(text: string, { place, text: written }: NonNullable<Finding['fix']>): Stretch | undefined {
  const from = text.lastIndexOf('\n', place.start.offset - 1) + 1
  const before = text.slice(from, place.start.offset) + written
  const end = place.end.offset
  // a place may end where a line does
  if (end > place.start.offset && text[end - 1] === '\n' && (before === '' || before.endsWith('\n')))
    return { from, to: end, replacement: before }
  const to = text.indexOf('\n', end) + 1
  // a last line without an ending would get one
  return to === 0 ? undefined : { from, to, replacement: before + text.slice(end, to) }
}
