import { globMatcher } from './globs.ts'
import { inFlight } from './in-flight.ts'
import { previousPathOf, readSides, type Sides } from './load-pages.ts'
import { folderOf, localizedFolders } from './localized-folders.ts'
import type { Change } from './model.ts'
import { isOwnPage } from './own-pages.ts'
import { PROVENANCE_KEYS } from './parse/provenance.ts'
import { carriesProvenance, isPagePath, PAGE_NAME, rawValues } from './raw-metadata.ts'
import type { Repository } from './repository.ts'
import type { Settings } from './settings.ts'

type Removed = Extract<Change, { readonly status: 'removed' }>
type Held = Exclude<Change, Removed>

/** A changed localized page that the head holds, with the size of its larger version, in bytes. */
export type SelectedChange = Held & { readonly bytes: number }

/** What is to be judged: of a change, or of a whole commit, every file of which counts as one that a change adds. */
export interface Selection {
  readonly scope: 'change' | 'tree'
  /** In path order, without those in `oversized`. */
  readonly pages: readonly SelectedChange[]
  /** In path order. */
  readonly removed: readonly Removed[]
  /** Localized pages too large to be checked. */
  readonly oversized: readonly SelectedChange[]
  /** Every change to any file, as given. */
  readonly allChanges: readonly Change[]
}

/** Largest page checked, in bytes. */
export const LARGEST_PAGE = 10 * 1024 * 1024

/** Largest YAML page checked, in bytes: YAML takes longer by far. */
const LARGEST_YAML = 1024 * 1024

/** Bytes of the largest page checked at a path. */
export const largestPage = (path: string): number => (/\.ya?ml$/i.test(path) ? LARGEST_YAML : LARGEST_PAGE)

/** A change that was looked at: `localized` where the head or the base carries provenance. */
interface Looked {
  readonly change: Change
  /** Of the larger side. */
  readonly bytes: number
  readonly localized: boolean
  readonly localizedNow: boolean
}

/** Changes looked at together: their bytes are let go then. */
const LOOK = 64

/** Looks at a time: while one waits for git, another is taken. */
const AT_ONCE = 2

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
  const looked = await lookAt(repository, changes, settings)
  const chosen = settings.paths ? looked : looked.filter(await localizedOrBeside(repository, head, looked))
  return { scope: 'change', ...parted(chosen), allChanges: changes }
}

/**
 * Picks the localized pages out of a whole commit: those that the settings name, else those that carry provenance.
 * @throws MissingContents where the commit lists a page whose contents the repository does not hold.
 */
export async function selectTree(repository: Repository, commit: string, settings: Settings): Promise<Selection> {
  const files = [...(await repository.tree(commit))].map(([path, id]): Change => ({ status: 'added', path, id }))
  const looked = await lookAt(repository, files, settings)
  const chosen = settings.paths ? looked : looked.filter(({ localized }) => localized)
  return { scope: 'tree', ...parted(chosen), allChanges: files }
}

/** In path order. */
async function lookAt(
  repository: Repository,
  changes: readonly Change[],
  settings: Settings,
): Promise<readonly Looked[]> {
  const isEligible = eligibility(settings)
  const candidates = changes.flatMap((change) => eligiblePart(change, isEligible))
  const looks = Array.from({ length: Math.ceil(candidates.length / LOOK) }, (_, index) =>
    candidates.slice(index * LOOK, (index + 1) * LOOK),
  )
  const looked = await inFlight(looks, AT_ONCE, async (some) => {
    const sides = await readSides(repository, some)
    return some.flatMap((change, index) => look(change, sides[index] ?? {}))
  })
  return looked.flat().sort((a, b) => (a.change.path < b.change.path ? -1 : 1))
}

function parted(chosen: readonly Looked[]): Pick<Selection, 'pages' | 'removed' | 'oversized'> {
  const held = chosen.flatMap(({ change, bytes }) => (change.status === 'removed' ? [] : [{ ...change, bytes }]))
  const fits = ({ path, bytes }: SelectedChange): boolean => bytes <= largestPage(path)
  return {
    pages: held.filter(fits),
    removed: chosen.flatMap(({ change }) => (change.status === 'removed' ? [change] : [])),
    oversized: held.filter((page) => !fits(page)),
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

/** A renamed page that is another one at a place of its own is one that is added and one that is removed. */
function look(change: Change, { current, previous }: Sides): readonly Looked[] {
  if (!isOtherPage(change, current, previous)) return [lookedAt(change, current, previous)]
  return [lookedAt(added(change), current, undefined), lookedAt(removed(change), undefined, previous)]
}

function lookedAt(change: Change, current: Uint8Array | undefined, previous: Uint8Array | undefined): Looked {
  const localizedNow = current !== undefined && carriesProvenance(change.path, current)
  const localizedBefore = previous !== undefined && carriesProvenance(previousPathOf(change), previous)
  return {
    change,
    bytes: Math.max(current?.length ?? 0, previous?.length ?? 0),
    localizedNow,
    localized: localizedNow || localizedBefore,
  }
}

/** A move keeps the page's id at the translation service. */
function isOtherPage(
  change: Change,
  current: Uint8Array | undefined,
  previous: Uint8Array | undefined,
): change is Renamed {
  if (change.status !== 'renamed' || current === undefined || previous === undefined) return false
  const [now] = rawValues(change.path, current, PROVENANCE_KEYS.fileId)
  const [before] = rawValues(change.previousPath, previous, PROVENANCE_KEYS.fileId)
  return now !== undefined && before !== undefined && now !== before
}

async function localizedOrBeside(
  repository: Repository,
  head: string,
  looked: readonly Looked[],
): Promise<(one: Looked) => boolean> {
  const isNew = ({ change, localized }: Looked): boolean =>
    !localized && change.status === 'added' && /\.md$/i.test(change.path) && !isOwnPage(change.path)
  const proven = new Set(
    looked
      .filter(({ change, localizedNow }) => localizedNow && /\.md$/i.test(change.path))
      .map(({ change }) => folderOf(change.path)),
  )
  const open = new Set(looked.filter(isNew).map(({ change }) => folderOf(change.path)))
  const found = await localizedFolders(repository, head, new Set([...open].filter((folder) => !proven.has(folder))))
  const isBeside = (folder: string): boolean => proven.has(folder) || found.has(folder)
  return (one) => one.localized || (isNew(one) && isBeside(folderOf(one.change.path)))
}
