import { MissingContents } from './missing-contents.ts'
import type { BlobId, Change } from './model.ts'
import { carriesProvenance } from './raw-metadata.ts'
import type { Repository } from './repository.ts'
import { eligibility, largestPage, type SelectedChange, type Selection } from './select-pages.ts'
import type { Settings } from './settings.ts'
import { shownValue } from './shown-value.ts'

/** A page of a tree, held against no version before. */
export type TreePage = Extract<Change, { readonly status: 'added' }>

/** All localized pages of a commit; `pages` is empty, since their bytes are read when they are judged. */
export interface TreeSelection extends Selection {
  /** In path order, without those in `oversized`. */
  readonly unread: readonly TreePage[]
}

/** Files read at a time to see whether they are localized pages, and pages held at a time to be judged. */
const LOAD = 256

/**
 * Picks the localized pages out of a whole commit: those that the settings name, else those that carry provenance. Every
 * file of it counts as one that a change adds.
 * @throws MissingContents where the commit lists a page whose contents the repository does not hold.
 */
export async function selectTree(repository: Repository, commit: string, settings: Settings): Promise<TreeSelection> {
  const isEligible = eligibility(settings)
  const allFiles = [...(await repository.tree(commit))]
    .map(([path, id]): TreePage => ({ status: 'added', path, id }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const unread: TreePage[] = []
  const oversized: { path: string; bytes: number }[] = []
  for await (const load of readInLoads(
    repository,
    allFiles.filter(({ path }) => isEligible(path)),
  )) {
    for (const { path, id, current } of load) {
      if (settings.paths === undefined && !carriesProvenance(path, current)) continue
      if (current.length > largestPage(path)) oversized.push({ path, bytes: current.length })
      else unread.push({ status: 'added', path, id })
    }
  }
  return { pages: [], unread, removed: [], oversized, allChanges: allFiles }
}

/** The pages with their bytes, some hundred at a time, so that memory does not follow their number. */
export async function* readInLoads(
  repository: Repository,
  pages: readonly TreePage[],
): AsyncGenerator<readonly (TreePage & SelectedChange)[]> {
  for (let start = 0; start < pages.length; start += LOAD) {
    const load = pages.slice(start, start + LOAD)
    const bytes = await repository.read([...new Set(load.map(({ id }) => id))])
    yield load.map((page) => ({ ...page, current: contentsOf(page, bytes) }))
  }
}

function contentsOf({ path, id }: TreePage, bytes: ReadonlyMap<BlobId, Uint8Array>): Uint8Array {
  const found = bytes.get(id)
  if (found !== undefined) return found
  throw new MissingContents(
    `The clone does not hold the contents of ${shownValue(path)} (blob ${id}), expected every page of the commit`,
  )
}

/** No change adds links, so that none of the web are asked for where only such are wanted. */
export const settingsOfTree = (settings: Settings): Settings =>
  settings.externalLinks === 'changed' ? { ...settings, externalLinks: 'off' } : settings
