import type { Tallies } from '../model.ts'
import { NAME } from '../project.ts'
import { shownValue } from '../shown-value.ts'
import { compareText } from '../text-order.ts'
import { thousands } from './thousands.ts'
import { counted } from './wording.ts'

/** What is counted over all pages, from what each part counted over its own. */
export function sumTallies(parts: readonly Tallies[]): Tallies {
  const refused = parts.flatMap((part) => part.refused ?? [])
  const gone = parts.flatMap((part) => part.gone ?? [])
  const [{ pageIgnores } = { pageIgnores: undefined }] = refused
  const [{ file } = { file: undefined }] = gone
  return {
    ...(pageIgnores === undefined ? {} : { refused: { pageIgnores, at: refused.flatMap(({ at }) => at) } }),
    ...(file === undefined ? {} : { gone: { file, pages: gone.flatMap(({ pages }) => pages) } }),
  }
}

/** What is to be said of what was counted, one sentence each. */
export const tallyRemarks = ({ refused, gone }: Tallies): readonly string[] => [
  ...(refused === undefined ? [] : refusals(refused)),
  ...(gone === undefined ? [] : [goneRemark(gone)]),
]

function refusals({ pageIgnores, at }: NonNullable<Tallies['refused']>): readonly string[] {
  const [first] = at.toSorted((a, b) => compareText(a.path, b.path) || a.line - b.line)
  if (first === undefined) return []
  const one = at.length === 1
  const count = one ? '1 ignore comment does' : `${thousands(at.length)} ignore comments do`
  const lacks = pageIgnores === 'base' ? ` and the base of the change lacks ${one ? 'it' : 'them'}` : ''
  const where = `${one ? 'on' : 'the first on'} line ${first.line} of ${shownValue(first.path)}`
  return [`${count} not hold, since the setting \`page-ignores\` is \`${pageIgnores}\`${lacks}: ${where}`]
}

/** Pages named in the remark. */
const MOST_PAGES = 3

function goneRemark({ file, pages }: NonNullable<Tallies['gone']>): string {
  const findings = pages.reduce((sum, page) => sum + page.findings, 0)
  const paths = [...new Set(pages.map(({ path }) => path))].sort()
  const more = paths.length - MOST_PAGES
  const named = paths.slice(0, MOST_PAGES).map(shownValue).join(', ')
  const where = `${named}${more > 0 ? ` and ${counted(more, 'more page')}` : ''}`
  return `${counted(findings, 'finding')} of the baseline ${shownValue(file)} ${findings === 1 ? 'is' : 'are'} gone, in ${where}: \`${NAME} baseline --write FILE\` writes it anew`
}
