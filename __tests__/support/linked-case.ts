import { englishPage, localizedPage, type PageOptions } from './fixture-pages.ts'
import { type Case, type Files, judge, linesOf } from './judge.ts'

export interface LinkedCase {
  /** Text of `docs/page.md` from its line 12 on. */
  readonly text: string
  /** Text of its English version, where that is known; files of English besides. */
  readonly english?: string
  readonly alsoEnglish?: Files
  /** Files of the localized repository besides. */
  readonly files?: Files
  readonly page?: PageOptions
  readonly settings?: Case['settings']
}

/** The case of one Dutch page under a right heading. */
export function linkedCase({ text, english, alsoEnglish, files = {}, page = {}, settings = {} }: LinkedCase): Case {
  const original = english === undefined ? undefined : englishPage(`# Pumps\n\n${english}\n`)
  const body = `# <a name="pumps"></a>Pompen\n\n${text}\n`
  return {
    before: files,
    after: { 'docs/page.md': localizedPage({ ...(original ? { english: original } : {}), body, ...page }) },
    settings,
    ...(original || alsoEnglish
      ? { english: { ...alsoEnglish, ...(original ? { 'docs/page.md': original } : {}) } }
      : {}),
  }
}

/** All findings as `line:column severity rule message`. */
export const judgeLinks = async (input: LinkedCase): Promise<string[]> =>
  linesOf(await judge(linkedCase(input))).map((line) => line.replace('docs/page.md:', ''))

/** The configuration of a repository whose docs build builds `docs`. */
export const DOCSET = {
  '.openpublishing.publish.config.json': '{ "docsets_to_publish": [{ "build_source_folder": "docs" }] }',
}
