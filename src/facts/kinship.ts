import type { Commit, Fact, Facts, Page } from '../model.ts'
import type { Archive, Pair } from './archive.ts'
import { isCommitId, NO_COMMIT, NOT_NAMED } from './originals.ts'

/** A page and what it was. */
interface Version {
  readonly page: Page
  readonly previous?: Page
}

const ABSENT = { state: 'absent' } as const
const CUT_OFF = 'the history of the English clone is cut off before it tells (fetch it with `fetch-depth: 0`)'
const OLD_COMMIT = 'the English repository does not hold the commit that the page named before'

/** How the source commit of each page lies to the one it named before; one look-up for all. */
export async function readKinships(
  versions: readonly Version[],
  source: Archive | { readonly why: string },
): Promise<readonly Fact<Facts['kinship']>[]> {
  const pairs = versions.map(pairOf)
  if ('why' in source)
    return pairs.map((pair) => (pair === undefined ? ABSENT : ({ state: 'unknown', why: source.why } as const)))
  const asked = pairs.filter((pair) => pair !== undefined)
  const relations = await source.relations(asked)
  const held = await source.commits(asked.flat())
  return pairs.map((pair): Fact<Facts['kinship']> => {
    const relation = pair && relations[asked.indexOf(pair)]
    if (pair === undefined || relation === undefined || relation === 'same') return ABSENT
    if (relation !== 'unknown') return { state: 'known', value: relation }
    const why = !held.has(pair[1]) ? NO_COMMIT : !held.has(pair[0]) ? OLD_COMMIT : CUT_OFF
    return { state: 'unknown', why }
  })
}

/** The commits before and now, where the page moved from one to another. */
function pairOf({ page, previous }: Version): Pair | undefined {
  const before = previous?.metadata.provenance.sourceCommit?.value
  const now = page.metadata.provenance.sourceCommit?.value
  return isCommitId(before) && isCommitId(now) && before !== now ? [before, now] : undefined
}

/** The commit that each page names, with its date; one look-up for all. */
export async function readSourceCommits(
  pages: readonly Page[],
  source: Archive | { readonly why: string },
): Promise<readonly Fact<Commit>[]> {
  const named = pages.map(({ metadata: { provenance } }) => provenance.sourceCommit?.value)
  const commits = 'why' in source ? new Map<string, Commit>() : await source.commits(named.filter(isCommitId))
  return named.map((id): Fact<Commit> => {
    if (id === undefined) return ABSENT
    if ('why' in source) return { state: 'unknown', why: source.why }
    if (!isCommitId(id)) return { state: 'unknown', why: NOT_NAMED }
    const commit = commits.get(id)
    return commit === undefined ? { state: 'unknown', why: NO_COMMIT } : { state: 'known', value: commit }
  })
}
