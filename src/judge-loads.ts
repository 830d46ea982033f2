import type { Archive } from './facts/archive.ts'
import { announce } from './forecast.ts'
import type { Setting, Version } from './gather-facts.ts'
import { inFlight } from './in-flight.ts'
import type { FirstReading, VersionsJudged } from './judge-versions.ts'
import { type LoadedPage, loadPages } from './load-pages.ts'
import { readPage } from './parse/page.ts'
import { portionsOf } from './portions.ts'
import { readAhead } from './read-ahead.ts'
import type { Repository } from './repository.ts'
import type { SelectedChange } from './select-pages.ts'

/** Where pages are loaded from, and what English is told of them. */
export interface LoadSource {
  readonly localized: Repository
  readonly head: string
  readonly archive: Archive | { readonly why: string }
  readonly wanted: Setting['wanted']
}

/** Pages read, judged and let go at a time: memory follows these numbers and not the size of the change. */
const PORTION = { pages: 32, bytes: 1024 * 1024 }

/** Portions read at a time: while one waits for git, another is judged. */
const AT_ONCE = 2

/** Judges pages load by load, in portions, those first that take the longest; answers are in no order that means anything. */
export async function judgeLoads(
  pages: readonly SelectedChange[],
  { localized, head, archive, wanted }: LoadSource,
  judge: (versions: readonly Version[]) => Promise<FirstReading>,
): Promise<readonly VersionsJudged[]> {
  const all: VersionsJudged[] = []
  // while the pages of a load with findings are confirmed, the next load is judged, and no more
  let before: readonly Promise<VersionsJudged>[] = []
  for await (const load of readAhead(loadPages(localized, pages))) {
    if (!('why' in archive)) await announce(load, localized, head, archive, wanted)
    const heaviestFirst = load.toSorted((a, b) => b.bytes - a.bytes)
    const portions = [...portionsOf(heaviestFirst, PORTION)]
    const confirmed: Promise<VersionsJudged>[] = []
    await inFlight(portions, AT_ONCE, async (portion) => {
      const first = await judge(portion.map(readVersion))
      // a failure is told of below, when all portions were read
      first.confirmed.catch(() => {})
      confirmed.push(first.confirmed)
    })
    all.push(...(await Promise.all(before)))
    before = confirmed
  }
  return [...all, ...(await Promise.all(before))]
}

function readVersion(change: LoadedPage): Version {
  const page = readPage(change.path, change.id, change.current)
  if (change.status === 'added' || change.previous === undefined) return { page }
  const path = change.status === 'renamed' ? change.previousPath : change.path
  return { page, previous: readPage(path, change.previousId, change.previous) }
}
