import { MissingContents } from './missing-contents.ts'
import type { BlobId, Change } from './model.ts'
import { portionsOf } from './portions.ts'
import type { Repository } from './repository.ts'
import type { SelectedChange } from './select-pages.ts'
import { shownValue } from './shown-value.ts'

/** A selected page with its bytes at the head and, where the base held it too, its bytes before. */
export type LoadedPage = SelectedChange & { readonly current: Uint8Array; readonly previous?: Uint8Array }

/** Both sides of a change, as far as it has them. */
export interface Sides {
  readonly current?: Uint8Array
  readonly previous?: Uint8Array
}

/** Pages loaded at a time: what English is asked about them is asked in one batch. */
const MOST_PAGES = 512

/** Bytes loaded at a time. */
const MOST_BYTES = 8 * 1024 * 1024

/**
 * The pages with their bytes, some hundred at a time, so that memory does not follow their number.
 * @throws MissingContents where the repository does not hold the contents of a page.
 */
export async function* loadPages(
  repository: Repository,
  pages: readonly SelectedChange[],
): AsyncGenerator<readonly LoadedPage[]> {
  for (const load of portionsOf(pages, { pages: MOST_PAGES, bytes: MOST_BYTES })) {
    const sides = await readSides(repository, load)
    yield load.map((page, index) => ({ ...page, ...sides[index] }) as LoadedPage)
  }
}

/**
 * What the changes hold at the head and held at the base, in the order of `changes`; one read.
 * @throws MissingContents where the repository does not hold it.
 */
export async function readSides(repository: Repository, changes: readonly Change[]): Promise<readonly Sides[]> {
  const bytes = await repository.read([...new Set(changes.flatMap(idsOf))])
  const contents = (id: BlobId, path: string, side: 'head' | 'base'): Uint8Array => {
    const found = bytes.get(id)
    if (found !== undefined) return found
    throw new MissingContents(
      `The clone does not hold the contents of ${shownValue(path)} at the ${side} (blob ${id}), expected every page to be checked`,
    )
  }
  return changes.map((change) => ({
    ...('id' in change ? { current: contents(change.id, change.path, 'head') } : {}),
    ...('previousId' in change ? { previous: contents(change.previousId, previousPathOf(change), 'base') } : {}),
  }))
}

function idsOf(change: Change): readonly BlobId[] {
  return [...('id' in change ? [change.id] : []), ...('previousId' in change ? [change.previousId] : [])]
}

/** Where the base holds what the change concerns. */
export const previousPathOf = (change: Change): string =>
  change.status === 'renamed' ? change.previousPath : change.path
