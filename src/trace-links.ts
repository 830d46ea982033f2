import { openArchive } from './facts/archive.ts'
import { NO_SOURCE, type Source } from './facts/originals.ts'
import { openWorld } from './facts/world.ts'
import { gatherFacts } from './gather-facts.ts'
import type { Fact, LinkOutcome } from './model.ts'
import { readPage } from './parse/page.ts'
import { exactReader, keepingBodies } from './parse/page-reader.ts'
import type { Repository } from './repository.ts'
import type { Settings } from './settings.ts'

/** The page whose links are traced, and where. */
export interface TraceInput {
  readonly localized: Repository
  /** Full id of the commit that holds the page. */
  readonly commit: string
  readonly path: string
  readonly settings: Settings
  readonly source?: Source
}

/** How every link of one page resolves, in page order; `absent` where the commit holds no such file. */
export async function traceLinks({
  localized,
  commit,
  path,
  settings,
  source = { why: NO_SOURCE },
}: TraceInput): Promise<Fact<readonly LinkOutcome[]>> {
  const [id] = await localized.find([{ commit, path }])
  const bytes = id === undefined ? undefined : (await localized.read([id])).get(id)
  if (id === undefined || bytes === undefined) return { state: 'absent' }
  const world = await openWorld(
    localized,
    commit,
    'why' in source ? source : openArchive(source),
    settings,
    keepingBodies(exactReader()),
  )
  const unasked = { state: 'absent' } as const
  const setting = { ...world, localeOf: () => unasked, latestHandoff: '', wanted: new Set<never>() }
  const [subject] = await gatherFacts([{ page: readPage(path, id, bytes) }], setting)
  return subject?.facts.links ?? unasked
}
