import type { Finding } from '../model.ts'
import { correctedLine } from './corrected-line.ts'
import { excerpt } from './excerpt.ts'
import { fenced } from './fence.ts'
import { code } from './markdown-escape.ts'
import { fixLines, fixVerb } from './wording.ts'

/** UTF-16 units of a fix shown; part of a fix would be a wrong fix. */
const LONGEST_FIX = 2000

/** Columns of a line shown: as many as GitHub shows without a scroll bar. */
const WIDEST = 110

/** The line that a finding stands on, as Markdown: with what its fix makes of it, else with the fault marked and what to write below. */
export function quote(finding: Finding): string {
  const { fix, place, lineText } = finding
  const corrected = correctedLine(finding, WIDEST)
  if (fix !== undefined && corrected !== undefined)
    return fenced([`- ${excerpt({ lineText, place: fix.place }, WIDEST).line}`, `+ ${corrected.line}`], 'diff')
  const { line, marks } = excerpt(finding, WIDEST)
  const number = `${place.start.line}`
  const marked = fenced([`${number} | ${line}`, `${' '.repeat(number.length)} | ${marks}`], 'text')
  return [...(lineText.trim() === '' ? [] : [marked]), ...(fix === undefined ? [] : [fixSaid(finding, fix)])].join(
    '\n\n',
  )
}

function fixSaid({ place }: Finding, fix: NonNullable<Finding['fix']>): string {
  const verb = fixVerb(fix)
  const { line, column } = fix.place.start
  const at = fix.place.start.offset === place.start.offset ? '' : ` at ${line}:${column}`
  if (verb === 'remove') return `Fix: remove what is there${at}`
  if (fix.text.length > LONGEST_FIX) return `Fix: ${verb}${at} the text that the JSON report holds`
  return `Fix: ${verb}${at} ${fixLines(fix).map(code).join('<br>')}`
}
