import { globMatcher } from './globs.ts'
import { folderOf, localizedFolders } from './localized-folders.ts'
import { MissingContents } from './missing-contents.ts'
import type { BlobId, Change } from './model.ts'
import { isOwnPage } from './own-pages.ts'
import { PROVENANCE_KEYS } from './parse/provenance.ts'
import { carriesProvenance, isPagePath, PAGE_NAME, rawValues } from './raw-metadata.ts'
import type { Repository } from './repository.ts'
import type { Settings } from './settings.ts'
import { shownValue } from './shown-value.ts'

type Removed = Extract<Change, { readonly status: 'removed' }>
type Held = Exclude<Change, Removed>

/** A changed localized page that the head holds, with its bytes there and, where the base held it too, its bytes before. */
export type SelectedChange = Held & { readonly current: Uint8Array; readonly previous?: Uint8Array }

/** What a change does to localized pages. */
export interface Selection {
  /** In path order, without those in `oversized`. */
  readonly pages: readonly SelectedChange[]
  /** In path order. */
  readonly removed: readonly Removed[]
  /** Localized pages too large to be checked, with the size of the larger version. */
  readonly oversized: readonly { readonly path: string; readonly bytes: number }[]
  /** Every change to any file, as given. */
  readonly allChanges: readonly Change[]
}

/** Largest page checked, in bytes. */
export const LARGEST_PAGE = 10 * 1024 * 1024

/** Largest YAML page checked, in bytes: YAML takes longer by far. */
const LARGEST_YAML = 1024 * 1024

/** Bytes of the largest page checked at a path. */
export const largestPage = (path: string): number => (/\.ya?ml$/i.test(path) ? LARGEST_YAML : LARGEST_PAGE)

/** A change held against its bytes: `localized` where the head or the base carries provenance. */
interface Judged {
  readonly change: Change
  readonly current?: Uint8Array
  readonly previous?: Uint8Array
  readonly localized: boolean
  readonly localizedNow: boolean
}

/**
 * Picks the localized pages out of a change: where the settings name no paths, pages that carry provenance at the head or
 * the base, and new Markdown pages in a folder of such pages.
 * @throws MissingContents where a commit lists a changed page whose contents the repository does not hold.
 */
export async function selectPages(
  repository: Repository,
  head: string,
  changes: readonly Change[],
  settings: Settings,
): Promise<Selection> {
  const isEligible = eligibility(settings)
  const candidates = changes.flatMap((change) => eligiblePart(change, isEligible))
  const bytes = await repository.read([...new Set(candidates.flatMap(idsOf))])
  const judged = candidates
    .map((change) => judge(change, bytes))
    .flatMap((one) => (isOtherPage(one) ? asTwoPages(one) : [one]))
    .sort((a, b) => (a.change.path < b.change.path ? -1 : 1))

  const chosen = settings.paths ? judged : judged.filter(await localizedOrBeside(repository, head, judged))
  const held = chosen.flatMap(withContents)
  return {
    pages: held.filter((page) => sizeOf(page) <= largestPage(page.path)),
    removed: chosen.flatMap(({ change }) => (change.status === 'removed' ? [change] : [])),
    oversized: held
      .filter((page) => sizeOf(page) > largestPage(page.path))
      .map((page) => ({ path: page.path, bytes: sizeOf(page) })),
    allChanges: changes,
  }
}

/** Whether the settings leave a path to be checked, if it is a page's. */
export function eligibility({ paths, ignore }: Settings): (path: string) => boolean {
  const isIgnored = globMatcher(ignore, { dot: true })
  const isNamed = paths === undefined ? isPagePath : globMatcher(paths, { dot: false })
  return (path) => PAGE_NAME.test(path) && isNamed(path) && !isIgnored(path)
}

/** A page moved in from outside is added, one moved out is removed. */
function eligiblePart(change: Change, isEligible: (path: string) => boolean): readonly Change[] {
  if (change.status !== 'renamed') return isEligible(change.path) ? [change] : []
  if (isEligible(change.path)) return [PAGE_NAME.test(change.previousPath) ? change : added(change)]
  return isEligible(change.previousPath) ? [removed(change)] : []
}

type Renamed = Extract<Change, { readonly status: 'renamed' }>

const added = ({ path, id }: Renamed): Change => ({ status: 'added', path, id })
const removed = ({ previousPath, previousId }: Renamed): Removed => ({
  status: 'removed',
  path: previousPath,
  previousId,
})

function idsOf(change: Change): readonly BlobId[] {
  return [...('id' in change ? [change.id] : []), ...('previousId' in change ? [change.previousId] : [])]
}

const previousPathOf = (change: Change): string => (change.status === 'renamed' ? change.previousPath : change.path)

function judge(change: Change, bytes: ReadonlyMap<BlobId, Uint8Array>): Judged {
  const contents = (id: BlobId, path: string, side: 'head' | 'base'): Uint8Array => {
    const found = bytes.get(id)
    if (found !== undefined) return found
    throw new MissingContents(
      `The clone does not hold the contents of ${shownValue(path)} at the ${side} (blob ${id}), expected every changed page`,
    )
  }
  return withSides(
    change,
    'id' in change ? contents(change.id, change.path, 'head') : undefined,
    'previousId' in change ? contents(change.previousId, previousPathOf(change), 'base') : undefined,
  )
}

function withSides(change: Change, current: Uint8Array | undefined, previous: Uint8Array | undefined): Judged {
  const localizedNow = current !== undefined && carriesProvenance(change.path, current)
  const localizedBefore = previous !== undefined && carriesProvenance(previousPathOf(change), previous)
  return {
    change,
    ...(current ? { current } : {}),
    ...(previous ? { previous } : {}),
    localizedNow,
    localized: localizedNow || localizedBefore,
  }
}

/** A move keeps the page's id at the translation service: another id is another page at a place of its own. */
function isOtherPage({ change, current, previous }: Judged): boolean {
  if (change.status !== 'renamed' || current === undefined || previous === undefined) return false
  const [now] = rawValues(change.path, current, PROVENANCE_KEYS.fileId)
  const [before] = rawValues(change.previousPath, previous, PROVENANCE_KEYS.fileId)
  return now !== undefined && before !== undefined && now !== before
}

function asTwoPages({ change, current, previous }: Judged): readonly Judged[] {
  if (change.status !== 'renamed') return []
  return [withSides(added(change), current, undefined), withSides(removed(change), undefined, previous)]
}

async function localizedOrBeside(
  repository: Repository,
  head: string,
  judged: readonly Judged[],
): Promise<(one: Judged) => boolean> {
  const isNew = ({ change, localized }: Judged): boolean =>
    !localized && change.status === 'added' && /\.md$/i.test(change.path) && !isOwnPage(change.path)
  const proven = new Set(
    judged
      .filter(({ change, localizedNow }) => localizedNow && /\.md$/i.test(change.path))
      .map(({ change }) => folderOf(change.path)),
  )
  const open = new Set(judged.filter(isNew).map(({ change }) => folderOf(change.path)))
  const found = await localizedFolders(repository, head, new Set([...open].filter((folder) => !proven.has(folder))))
  const isBeside = (folder: string): boolean => proven.has(folder) || found.has(folder)
  return (one) => one.localized || (isNew(one) && isBeside(folderOf(one.change.path)))
}

function withContents({ change, current, previous }: Judged): readonly SelectedChange[] {
  if (change.status === 'removed' || current === undefined) return []
  return [{ ...change, current, ...(previous ? { previous } : {}) }]
}

/** Bytes of the larger version of a page. */
export const sizeOf = ({ current, previous }: SelectedChange): number => Math.max(current.length, previous?.length ?? 0)
