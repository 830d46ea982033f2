import { NAME, PATCH_PAGE } from '../project.ts'
import { fenced } from './fence.ts'
import { visible } from './visible.ts'
import { counted } from './wording.ts'

/** A patch of fixes that a run wrote, and what leads to it. */
export interface WrittenPatch {
  readonly findings: number
  readonly pages: number
  /** Its name, without folders. */
  readonly file: string
  /** Number of the workflow run. */
  readonly run: number
  /** `owner/name`, on other servers than github.com behind the server's name. */
  readonly repository: string
}

/** The name under which the documentation has the workflow keep the patch. */
export const PATCH_ARTIFACT = `${NAME}-patch`

/** How to apply a patch, as Markdown. */
export function patchNote({ findings, pages, file, run, repository }: WrittenPatch): string {
  const what = `a patch repairs ${counted(findings, 'finding')} on ${counted(pages, 'page')}`
  const where = `Where the workflow keeps it as the artifact \`${PATCH_ARTIFACT}\` ([how](${PATCH_PAGE})), this applies it on the branch:`
  const commands = [
    `gh run download ${run} --repo ${word(repository)} --name ${PATCH_ARTIFACT}`,
    `git apply ${word(file.startsWith('-') ? `./${file}` : file)}`,
  ]
  return `**Fixes:** ${what}. ${where}\n\n${fenced(commands, 'sh')}`
}

/** One word of a shell's command line. */
const word = (text: string): string => {
  const shown = visible(text)
  return /^[\w./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`
}
