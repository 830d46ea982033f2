import { type Fetching, fetchObjects } from './fetching.ts'
import { inBatches } from './in-batches.ts'

/** What is fetched of a repository that is elsewhere; nothing is asked for twice. */
export interface RemoteObjects {
  /** Commits and all that lead to them, without any files. One request. */
  commits(ids: readonly string[]): Promise<void>
  /** Blobs, and root trees with the trees below them. One request for all that is asked at a time. */
  contents(ids: readonly string[]): Promise<void>
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
}

/** Requests spent on ids that the server may not have: it names one that it lacks, and hands out none. */
const MOST_TRIES = 3

const COMMITS = ['--filter=tree:0', '--update-shallow']
const CONTENTS = ['--filter=blob:none']

/** `failure` makes an error of what git says; ids that the server does not have are no failure. */
export function remoteObjects(fetching: Fetching, failure: (said: string) => Error): RemoteObjects {
  const request = async (ids: readonly string[], filter: readonly string[]): Promise<void> => {
    let wanted = ids
    for (let tries = 0; wanted.length > 0 && tries < MOST_TRIES; tries += 1) {
      const refused = await fetchObjects(fetching, wanted, filter)
      if (refused === undefined) return
      const [, missing] = /not our ref ([0-9a-f]+)/.exec(refused) ?? []
      if (missing === undefined || !wanted.includes(missing)) throw failure(refused)
      wanted = wanted.filter((id) => id !== missing)
    }
  }
  const asked = new Set<string>()
  const isNew = (id: string): boolean => !asked.has(id) && !isZero(id)
  // ids count as asked for when they are here: until then, who else asks for them has to wait
  const send = async (ids: readonly string[], filter: readonly string[]): Promise<void> => {
    const wanted = [...new Set(ids)].filter(isNew)
    await request(wanted, filter)
    for (const id of wanted) asked.add(id)
  }
  const contents = inBatches((ids) => send(ids, CONTENTS))
  return {
    commits: (ids) => send(ids, COMMITS),
    contents: async (ids) => {
      if (ids.some(isNew)) await contents.ask(ids.filter(isNew))
    },
    idle: () => contents.idle(),
  }
}

/** Git takes it for no object at all. */
const isZero = (id: string): boolean => /^0+$/.test(id)
