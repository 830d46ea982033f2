import { isRedirectionFile } from '../links/redirections.ts'
import { loadPages } from '../load-pages.ts'
import type { FactName } from '../model.ts'
import type { PageReader } from '../parse/page-reader.ts'
import type { Repository } from '../repository.ts'
import type { Selection } from '../select-pages.ts'
import { lostNames } from './lost-names.ts'

/** What a change takes away that links may lead to. */
export interface Gone {
  /** By path at the base. */
  readonly files: ReadonlyMap<string, GoneFile>
  /** Names that went from pages which stay, by path of the page. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>
  /** Whether redirections may have gone, too. */
  readonly redirections: boolean
}

export interface GoneFile {
  /** Where the change moves it. */
  readonly movedTo?: string
  /** It was a handed-back page. */
  readonly localized: boolean
}

/** What a change takes away, as far as rules ask; `undefined` where that is nothing. */
export async function goneWith(
  { pages, removed, allChanges }: Selection,
  wanted: ReadonlySet<FactName>,
  localized: Repository,
  reader: PageReader,
): Promise<Gone | undefined> {
  const targets = wanted.has('orphanedTargets')
  const gone: Gone = {
    files: targets ? goneFiles({ pages, removed, allChanges }) : new Map(),
    names: wanted.has('orphanedNames') ? await namesLostOn(pages, localized, reader) : new Map(),
    redirections:
      targets && allChanges.some((change) => change.status !== 'added' && isRedirectionFile(oldPath(change))),
  }
  return gone.files.size + gone.names.size > 0 || gone.redirections ? gone : undefined
}

async function namesLostOn(
  pages: Selection['pages'],
  localized: Repository,
  reader: PageReader,
): Promise<Gone['names']> {
  const names = new Map<string, ReadonlySet<string>>()
  const modified = pages.filter(({ status }) => status === 'modified')
  for await (const load of loadPages(localized, modified))
    for (const [path, lost] of await lostNames(load, reader)) names.set(path, lost)
  return names
}

const oldPath = (change: Selection['allChanges'][number]): string =>
  change.status === 'renamed' ? change.previousPath : change.path

function goneFiles({
  pages,
  removed,
  allChanges,
}: Pick<Selection, 'pages' | 'removed' | 'allChanges'>): ReadonlyMap<string, GoneFile> {
  const localized = new Set([
    ...removed.map(({ path }) => path),
    ...pages.flatMap((page) => (page.status === 'renamed' ? [page.previousPath] : [])),
  ])
  // git pairs what is alike, the selection parts what the translation service knows to be two pages
  const apart = new Set(pages.flatMap(({ status, path }) => (status === 'added' ? [path] : [])))
  const files = new Map<string, GoneFile>()
  for (const change of allChanges) {
    if (change.status !== 'removed' && change.status !== 'renamed') continue
    const path = oldPath(change)
    const moved = change.status === 'renamed' && !apart.has(change.path) ? { movedTo: change.path } : {}
    files.set(path, { localized: localized.has(path), ...moved })
  }
  return files
}
