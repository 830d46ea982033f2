import { aimsAt } from '../links/aims.ts'
import { normal } from '../links/redirections.ts'
import { folderOf } from '../localized-folders.ts'
import type { InboundLink, OrphanedName, OrphanedTarget, Orphans, Page, Subject } from '../model.ts'
import { compareText } from '../text-order.ts'
import type { Gone, GoneFile } from './gone.ts'
import { readInbound } from './inbound-links.ts'
import { type LostLink, lostLinks } from './lost-links.ts'
import type { World } from './world.ts'

/** What a change takes away, and from where links may have led there. */
export interface Deprivation {
  readonly gone: Gone
  readonly now: World
  /** Opened only where redirections went, or a link is lost. */
  readonly before: () => Promise<World>
  /** Whether to look at the links of a file: not where they are judged as those of a changed page. */
  readonly isAsked: (path: string) => boolean
  /** Whether a page is a handed-back one. */
  readonly isLocalized: (page: Page) => boolean
  /** Those of some folders that hold handed-back pages. */
  readonly localizedFolders: (folders: ReadonlySet<string>) => Promise<ReadonlySet<string>>
}

type Orphan = Pick<OrphanedTarget, 'target' | 'links'>

/** What is wrong at one page: what is lost to its links, and what cannot be told. */
interface Findings {
  readonly page: Page
  readonly targets: OrphanedTarget[]
  readonly names: OrphanedName[]
  readonly undecided: { readonly path: Set<string>; readonly name: Set<string> }
}

/**
 * The untouched pages with links that lose what they led to, in path order; each target, or name, with all its links at the page of the
 * first. What still resolves in another way is not lost. `undefined` where the repository lacks contents to search.
 */
export async function readOrphans(deprivation: Deprivation): Promise<readonly Subject[] | undefined> {
  const { gone, now, before, isAsked } = deprivation
  const redirections = gone.redirections ? lostRedirections(await before(), now) : new Set<string>()
  const aims = aimsAt([...gone.files.keys(), ...redirections], gone.names)
  if (aims.paths.size + aims.names.size === 0) return []
  const inbound = await readInbound(aims, now, isAsked)
  if (inbound === undefined) return undefined
  const lost = (await lostLinks(inbound, now, before)).flatMap((link) => {
    const what = whatWent(link, gone, redirections)
    return what === undefined ? [] : [{ ...link, what }]
  })
  const at = new Map<string, Findings>()
  const findingsAt = (page: Page): Findings => {
    const found = at.get(page.path) ?? { page, targets: [], names: [], undecided: { path: new Set(), name: new Set() } }
    at.set(page.path, found)
    return found
  }
  const asked = aims.paths.size > 0 ? 'path' : 'name'
  for (const { page, why } of inbound.unread) findingsAt(page).undecided[asked].add(why)
  const ordered = (await localized(lost, deprivation)).sort(
    (a, b) => compareText(a.page.path, b.page.path) || a.link.place.start.offset - b.link.place.start.offset,
  )
  for (const { page, loss } of ordered) if (loss.of === 'unknown') findingsAt(page).undecided[loss.aim].add(loss.why)
  for (const group of Map.groupBy(ordered, keyOf).values()) {
    const [first] = group
    if (first === undefined) continue
    const orphan: Orphan = { target: first.before.target, links: group.map(inboundLink) }
    if (first.loss.of === 'name') {
      const { name, near } = first.loss
      findingsAt(first.page).names.push({ ...orphan, name, ...(near === undefined ? {} : { near }) })
    } else if (first.loss.of === 'target') findingsAt(first.page).targets.push(orphanedTarget(orphan, group))
  }
  return [...at.values()].sort((a, b) => compareText(a.page.path, b.page.path)).map(subjectOf)
}

/** Those links of which an end is a handed-back page, or that stand in a page beside such: a table of contents. */
async function localized(lost: readonly Judged[], { isLocalized, localizedFolders }: Deprivation): Promise<Judged[]> {
  const isOne = ({ what, page }: Judged): boolean => what.localized || isLocalized(page)
  const open = lost.filter((link) => !isOne(link)).map(({ page }) => folderOf(page.path))
  const beside = open.length === 0 ? new Set<string>() : await localizedFolders(new Set(open))
  return lost.filter((link) => isOne(link) || beside.has(folderOf(link.page.path)))
}

/** Redirections that the base had and the head has not. */
function lostRedirections(before: World, now: World): ReadonlySet<string> {
  return new Set([...before.site.redirections.keys()].filter((path) => !now.site.redirections.has(path)))
}

type Went = { readonly lost: OrphanedTarget['lost'] } & GoneFile

/** What the change took away from a link; `undefined` where it is not that which took its target. */
function whatWent({ loss, before }: LostLink, gone: Gone, redirections: ReadonlySet<string>): Went | undefined {
  const aim = loss.of === 'unknown' ? loss.aim : loss.of
  if (aim === 'name') return { lost: 'file', localized: true }
  if (before.step === 'redirect')
    return redirections.has(normal(before.target)) ? { lost: 'redirection', localized: false } : undefined
  const file = gone.files.get(before.target)
  return file && { lost: 'file', ...file }
}

type Judged = LostLink & { readonly what: Went }

/** Equal for links that lose the same. */
const keyOf = ({ loss, before, what }: Judged): string =>
  JSON.stringify([
    loss.of,
    loss.of === 'name' && loss.name,
    what.lost === 'file' ? before.target : normal(before.target),
  ])

const inboundLink = ({ page, link }: Judged): InboundLink => ({ path: page.path, link })

function orphanedTarget(orphan: Orphan, group: readonly Judged[]): OrphanedTarget {
  const states = group.flatMap(({ loss }) => (loss.of === 'target' ? [loss.english] : []))
  const { lost, movedTo } = group[0]?.what ?? { lost: 'file' }
  return {
    ...orphan,
    lost,
    ...(movedTo === undefined ? {} : { movedTo }),
    // images may come from English history, where a link to the same file leads nowhere
    english: states.includes('lacks') ? 'lacks' : 'unshown',
  }
}

function subjectOf({ page, targets, names, undecided }: Findings): Subject {
  return {
    page,
    standing: 'untouched',
    facts: {
      orphanedTargets: factOf({ found: targets, undecided: [...undecided.path].sort() }),
      orphanedNames: factOf({ found: names, undecided: [...undecided.name].sort() }),
    },
  }
}

const factOf = <T>(value: Orphans<T>) => ({ state: 'known', value }) as const
