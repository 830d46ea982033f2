import { styleText } from 'node:util'
import type { FixedPages } from '../fix/fix-pages.ts'
import type { Finding } from '../model.ts'
import { NAME } from '../project.ts'
import { blocks } from './conclude.ts'
import { visible } from './visible.ts'
import { aside, counted } from './wording.ts'

/** What was done with the fixed pages. */
export type Done = 'written' | 'not written' | { readonly patch: string }

/** Findings listed that are left. */
const MOST_LEFT = 100

/** For a terminal: what fixes did to each page, and what is left for a person. Text of pages and paths is made harmless. */
export function renderFixes(
  { pages, kept, report }: FixedPages,
  done: Done,
  { colour }: { readonly colour: boolean },
): string {
  const bold = (text: string): string => (colour ? styleText('bold', text, { validateStream: false }) : text)
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [bold(heading), ...lines, '']
  const fixed = pages.flatMap(({ fixed }) => fixed.map(lineOf))
  const open = report.findings.filter(({ pardon }) => pardon === undefined)
  const left = open.slice(0, MOST_LEFT).map(lineOf)
  const more = open.length - left.length
  const advice = [
    ...(more > 0 ? [`and ${counted(more, 'more finding')}`] : []),
    `\`${NAME} explain RULE\` says how to repair each`,
  ]
  const stay = kept.map(({ path, why }) => `${visible(path)}: ${visible(why)}`)
  return [
    ...section(done === 'not written' ? 'Would be fixed:' : 'Fixed:', fixed),
    ...section('Left as they were:', stay),
    ...section('Left for a person:', left.length === 0 ? [] : [...left, ...advice]),
    verdict({ pages, kept, report }, done),
    '',
  ].join('\n')
}

function lineOf(finding: Finding): string {
  const { path, place, severity, message, rule } = finding
  const why = aside(finding)
  const weight = why === undefined ? severity : `${severity} (${why})`
  return `${visible(path)}:${place.start.line}:${place.start.column}  ${weight}  ${visible(message)}  ${rule}`
}

function verdict({ pages, report }: FixedPages, done: Done): string {
  const fixes = pages.reduce((sum, { fixed }) => sum + fixed.length, 0)
  const blocking = report.findings.filter((finding) => blocks(finding, report)).length
  const left =
    blocking === 0
      ? 'nothing that blocks is left'
      : `${counted(blocking, 'finding')} that ${blocking === 1 ? 'blocks is' : 'block are'} left`
  if (pages.length === 0) return `Nothing to fix; ${left}`
  return `${did(done, `${counted(fixes, 'finding')} on ${counted(pages.length, 'page')}`)}; ${left}`
}

function did(done: Done, what: string): string {
  if (done === 'written') return `Fixed ${what}`
  if (done === 'not written') return `Would fix ${what}`
  return `Wrote a patch for ${what}: \`git apply ${visible(done.patch)}\``
}
