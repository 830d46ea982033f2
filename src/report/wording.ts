import type { Finding, Fix, PageCounts, Place, Report, Severity } from '../model.ts'
import { thousands } from './thousands.ts'

/** `1 page`, `3,412 pages`. */
export const counted = (count: number, noun: string): string => `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`

/** `1 finding blocks`, `3 findings block`. */
export const countedBlocking = (count: number, noun = 'finding'): string =>
  `${counted(count, noun)} ${count === 1 ? 'blocks' : 'block'}`

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice']

/** `3 errors, 1 warning`; `no findings` where there are none. */
export function severityCounts(counts: Report['counts']): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((one) => counted(counts[one], one))
  return parts.length === 0 ? 'no findings' : parts.join(', ')
}

/** `17 of 17 pages checked, 16 against their English version`. */
export function checkedPages({ changed, checked, againstSource }: PageCounts): string {
  if (changed === 0) return 'no localized page changed'
  const of = `${thousands(checked)} of ${counted(changed, 'page')} checked`
  const english = againstSource === 0 ? 'none' : thousands(againstSource)
  return `${of}, ${english} against ${againstSource === 1 ? 'its' : 'their'} English version`
}

type Aside = 'ignored by this change' | 'ignored' | 'in the baseline' | 'there before' | 'from English'

const ASIDES: Readonly<Record<Aside, string>> = {
  'there before': 'there before this change',
  'from English': 'from English',
  'ignored by this change': 'ignored by this change',
  ignored: 'ignored',
  'in the baseline': 'in the baseline',
}

/** Why a finding is not one of this change; `undefined` where it is. */
export function aside({ origin, pardon }: Pick<Finding, 'origin' | 'pardon'>): Aside | undefined {
  if (pardon?.by === 'ignore') return isIgnoredByChange({ pardon }) ? 'ignored by this change' : 'ignored'
  if (pardon !== undefined) return 'in the baseline'
  if (origin === 'introduced') return undefined
  return origin === 'existing' ? 'there before' : 'from English'
}

/** Why somebody ignores a finding; `undefined` where nobody does. */
export const ignoredBecause = ({ pardon }: Pick<Finding, 'pardon'>): string | undefined =>
  pardon?.by === 'ignore' ? pardon.reason : undefined

/** Ignored by a comment that this change brings: reviewers are to see it. */
export const isIgnoredByChange = ({ pardon }: Pick<Finding, 'pardon'>): boolean =>
  pardon?.by === 'ignore' && pardon.from === 'change'

/** How many findings are not of this change, and why; empty where all are. */
export function elsewhere(findings: readonly Finding[]): string {
  const found = Map.groupBy(findings, aside)
  return Object.entries(ASIDES)
    .flatMap(([why, words]) => {
      const count = found.get(why as Aside)?.length ?? 0
      return count === 0 ? [] : [`${thousands(count)} ${words}`]
    })
    .join(', ')
}

/** The last line that a place takes up; one that ends before the first character of a line does not reach it. */
export const lastLine = ({ start, end }: Place): number =>
  end.column === 1 && end.line > start.line ? end.line - 1 : end.line

/** The text of a fix line by line, without the empty one after a last line ending. */
export function fixLines({ text }: Fix): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/)
  return lines.length > 1 && lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** What to do with the text of a fix: `write` it over what is there, `insert` it, or `remove` what is there. */
export function fixVerb({ place, text }: Fix): 'write' | 'insert' | 'remove' {
  if (text === '') return 'remove'
  return place.start.offset === place.end.offset ? 'insert' : 'write'
}

/** How to apply a fix, and on the lines after that what to write where it takes more than one; part of a fix of over `longest` units would be a wrong one. */
export function fixText(fix: Fix, longest = Number.POSITIVE_INFINITY): readonly string[] {
  const verb = fixVerb(fix)
  const { line, column } = fix.place.start
  const label = `Fix at ${line}:${column}: ${verb}`
  if (verb === 'remove') return [`${label} what is there`]
  if (fix.text.length > longest) return [`${label} the text that the JSON report holds`]
  const lines = fixLines(fix)
  return lines.length === 1 ? [`${label} ${lines[0] ?? ''}`] : [label, ...lines]
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `840 ms`, `12.3 s`. */
export const duration = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`
