import { globMatcher } from './globs.ts'
import type { BlobId, Change, Tree } from './model.ts'
import { carriesProvenance, isPagePath, PAGE_NAME, rawValues } from './raw-metadata.ts'
import type { Repository } from './repository.ts'
import type { Settings } from './settings.ts'
import { spread } from './spread.ts'

/** A changed localized page that the head holds, with its bytes at the head and, where the base held it, there. */
export type SelectedChange = Exclude<Change, { readonly status: 'removed' }> & {
  readonly current: Uint8Array
  readonly previous?: Uint8Array
}

/** What a change does to localized pages. */
export interface Selection {
  /** In the order of the changes. */
  readonly pages: readonly SelectedChange[]
  readonly removed: readonly Extract<Change, { readonly status: 'removed' }>[]
  /** Localized pages too large to be checked, with the size of the larger side. */
  readonly oversized: readonly { readonly path: string; readonly bytes: number }[]
  /** Every change to any file, as given. */
  readonly allChanges: readonly Change[]
}

/** Largest page checked, in bytes. */
export const LARGEST_PAGE = 10 * 1024 * 1024

const SIBLINGS_PER_FOLDER = 50
const SIBLINGS = 500

/** Pages that are written anew for each repository and carry no provenance beside translated ones. */
const OWN_PAGES =
  /^(readme([-._].+)?|licen[cs]e(-code)?|toc|contributing|code[-_]of[-_]conduct|security|support|changelog|authors|maintainers|governance|notice|thirdpartynotices?)\.(md|ya?ml)$/i

type Bytes = ReadonlyMap<BlobId, Uint8Array>

/**
 * Picks out of a change the localized pages: where the settings name no paths, pages that carry provenance at the head
 * or the base, and new Markdown pages in a folder of such pages.
 * @throws where the repository lists a changed page and cannot give its contents.
 */
export async function selectPages(
  repository: Repository,
  head: string,
  changes: readonly Change[],
  settings: Settings,
): Promise<Selection> {
  const candidates = changes.flatMap((change) => eligible(change, eligibility(settings)))
  const bytes = await readBoth(repository, candidates)
  const localized = (path: string, id: BlobId): boolean => carriesProvenance(path, contents(bytes, id))
  const sides = candidates.flatMap((change) => splitMove(change, bytes))

  const carrying = new Set(sides.filter((change) => sidesOf(change).some(({ path, id }) => localized(path, id))))
  const chosen = settings.paths ? new Set(sides) : carrying
  const newcomers = sides.filter((change) => change.status === 'added' && !chosen.has(change) && mayBelong(change.path))
  const folders = new Set([...carrying].filter((change) => isLocalizedNow(change, bytes)).map(({ path }) => folderOf(path)))
  const beside = newcomers.length === 0 ? folders : await localizedFolders(repository, head, newcomers, folders)
  for (const change of newcomers) if (beside.has(folderOf(change.path))) chosen.add(change)

  const selected = sides.filter((change) => chosen.has(change))
  const size = (change: Change): number => Math.max(...sidesOf(change).map(({ id }) => contents(bytes, id).length))
  const held = selected.flatMap((change) => (change.status === 'removed' ? [] : [change]))
  return {
    pages: held.filter((change) => size(change) <= LARGEST_PAGE).map((change) => withBytes(change, bytes)),
    removed: selected.flatMap((change) => (change.status === 'removed' ? [change] : [])),
    oversized: held
      .filter((change) => size(change) > LARGEST_PAGE)
      .map((change) => ({ path: change.path, bytes: size(change) })),
    allChanges: changes,
  }
}
