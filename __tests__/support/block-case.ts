import type { Finding } from '../../src/model.ts'
import { localizedPage, type PageOptions } from './fixture-pages.ts'
import { judge, linesOf } from './judge.ts'
import { type LinkedCase, linkedCase } from './linked-case.ts'

const PAGE = 'docs/page.md'

/** The page that is judged. */
export const pageWith = (input: LinkedCase): string => `${linkedCase(input).after[PAGE]}`

/** What one rule finds on the page. */
export async function ownFindings(rule: string, input: LinkedCase): Promise<readonly Finding[]> {
  const { findings } = await judge(linkedCase(input))
  return findings.filter((finding) => finding.rule === rule)
}

/** The same as `line:column severity message`. */
export const judgeBlocks = async (rule: string, input: LinkedCase): Promise<string[]> =>
  shown(rule, linesOf(await judge(linkedCase(input))))

/** What one rule finds on a page that comes over a version of the same English, which is not at hand. Both texts begin on line 12. */
export async function judgeAgain(rule: string, before: string, after: string): Promise<string[]> {
  const pageOf = (text: string, options: PageOptions = {}): string =>
    localizedPage({ body: `# <a name="pumps"></a>Pompen\n\n${text}\n`, ...options })
  const refresh: PageOptions = { commit: 'b'.repeat(40), date: '03/20/2021', id: '"41100"' }
  return shown(
    rule,
    linesOf(await judge({ before: { [PAGE]: pageOf(before) }, after: { [PAGE]: pageOf(after, refresh) } })),
  )
}

const shown = (rule: string, lines: readonly string[]): string[] =>
  lines
    .filter((line) => line.includes(` ${rule} `))
    .map((line) => line.replace(`${PAGE}:`, '').replace(` ${rule} `, ' '))
