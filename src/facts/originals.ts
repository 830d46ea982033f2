import { provesSource } from '../laws/source-hash.ts'
import type { Fact, FileVersion, Original, Page } from '../model.ts'
import { readPage } from '../parse/page.ts'
import type { PageReader } from '../parse/page-reader.ts'
import type { Repository } from '../repository.ts'
import type { Archive } from './archive.ts'
import { namesakes } from './namesakes.ts'

/** English, or where it cannot be read, or none was named, why. */
export type Source = KnownSource | { readonly why: string }

export interface KnownSource {
  readonly repository: Repository
  /** The commit its branch is at. */
  readonly head: string
  /** The English path of a localized one; `undefined` where it has none. */
  readonly pathOf: (path: string) => string | undefined
}

/** Why nothing is known of English when no source is set. */
export const NO_SOURCE = 'no English source is given (`source`)'

export const NO_COMMIT = 'the English repository does not hold the commit that the page names'
const CUT_OFF =
  'the history of the English clone is cut off, and it does not hold the commit that the page names (fetch it with `fetch-depth: 0`)'
const NO_FILE = 'English has no file at this path in the commit that the page names'
const NO_CONTENTS = 'the English clone holds the file but not its contents'
const NO_PATH = 'no pattern of `source-path` fits the path of the page'
export const NOT_NAMED = 'the page names no English commit'

/** A source commit as handbacks write it. */
export const isCommitId = (written: string | undefined): written is string => /^[0-9a-f]{40}$/.test(written ?? '')

/** A page on its way to its original. */
interface Quest {
  readonly page: Page
  readonly commit: string
  readonly path: string
  readonly hash: string
}

/** A file at a commit, as far as English has it. */
interface Found {
  readonly commit: string
  readonly path: string
  readonly id: string
}

/**
 * Reads the English version that each page says it comes from; one look-up and one read for all. Where English lacks the commit, or the
 * commit the file, the version or namesake that fits the page's hash is its original. Keys are paths of pages.
 */
export async function readOriginals(
  pages: readonly Page[],
  source: Archive | { readonly why: string },
  reader: PageReader,
): Promise<ReadonlyMap<string, Fact<Original>>> {
  const facts = new Map<string, Fact<Original>>()
  const quests: Quest[] = []
  for (const page of pages) {
    const { sourceCommit, sourceHash } = page.metadata.provenance
    const commit = sourceCommit?.value
    const path = 'why' in source ? undefined : source.pathOf(page.path)
    if (sourceHash === undefined) facts.set(page.path, { state: 'absent' })
    else if ('why' in source) facts.set(page.path, { state: 'unknown', why: source.why })
    else if (!isCommitId(commit)) facts.set(page.path, { state: 'unknown', why: NOT_NAMED })
    else if (path === undefined) facts.set(page.path, { state: 'unknown', why: NO_PATH })
    else quests.push({ page, commit, path, hash: sourceHash.value })
  }
  if ('why' in source || quests.length === 0) return facts
  const { repository } = source
  const ids = await repository.find(quests)
  const found: (Found | undefined)[] = quests.map(({ commit, path }, index) => {
    const id = ids[index]
    return id === undefined ? undefined : { commit, path, id }
  })
  const contents = new Map(await repository.read([...new Set(ids.filter((id) => id !== undefined))]))
  const lost = quests.filter((_, index) => found[index] === undefined)
  const held = await source.commits(lost.map(({ commit }) => commit))
  const { fitting: otherwise, isComplete } = await findByHash(lost, (commit) => held.has(commit), source, contents)
  const read = async (quest: Quest, index: number): Promise<Fact<Original>> => {
    const file = found[index] ?? otherwise.get(quest)
    const bytes = file && contents.get(file.id)
    if (file === undefined || bytes === undefined) {
      const gone = isComplete ? NO_COMMIT : CUT_OFF
      return { state: 'unknown', why: file !== undefined ? NO_CONTENTS : held.has(quest.commit) ? NO_FILE : gone }
    }
    const page = readPage(file.path, file.id, bytes)
    const body = await reader.bodyOf(page)
    return { state: 'known', value: { path: file.path, commit: file.commit, bytes, page, ...(body ? { body } : {}) } }
  }
  const originals = await Promise.all(quests.map(read))
  for (const [index, { page }] of quests.entries()) facts.set(page.path, originals[index] ?? { state: 'absent' })
  return facts
}

/** Newest versions of a file that are held against a hash. */
const MOST_VERSIONS = 40

/** Finds the files that fit a page's hash where what the page names is not there; adds what it reads to `contents`. */
async function findByHash(
  quests: readonly Quest[],
  isHeld: (commit: string) => boolean,
  source: Archive,
  contents: Map<string, Uint8Array>,
): Promise<{ readonly fitting: ReadonlyMap<Quest, Found>; readonly isComplete: boolean }> {
  if (quests.length === 0) return { fitting: new Map(), isComplete: true }
  const history = await source.history(quests.flatMap(({ commit, path }) => (isHeld(commit) ? [] : [path])))
  const candidates = await Promise.all(
    quests.map(async ({ page, commit, path }): Promise<readonly Found[]> => {
      if (isHeld(commit)) return namesakes(commit, path, source.repository)
      return versionsUntil(page, history.versions.get(path) ?? []).map(({ commit, id }) => ({ commit, path, id }))
    }),
  )
  const wanted = new Set(candidates.flat().map(({ id }) => id))
  for (const [id, bytes] of await source.repository.read([...wanted].filter((id) => !contents.has(id))))
    contents.set(id, bytes)
  const fitting = new Map<Quest, Found>()
  for (const [index, quest] of quests.entries()) {
    const fits = candidates[index]?.find(({ id }) => {
      const bytes = contents.get(id)
      return bytes !== undefined && provesSource(quest.hash, bytes)
    })
    if (fits) fitting.set(quest, fits)
  }
  return { fitting, isComplete: history.isComplete }
}

/** Versions that were there when the page was handed off, a public mirror being some days behind. */
function versionsUntil(page: Page, versions: readonly FileVersion[]): readonly (FileVersion & { id: string })[] {
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(page.metadata.provenance.handoffDate?.value ?? '') ?? []
  const latest = year === undefined ? undefined : Date.parse(`${year}-${month}-${day}T00:00:00Z`) + MIRROR_DELAY
  return versions
    .flatMap(({ commit, date, id }) => (id === undefined ? [] : [{ commit, date, id }]))
    .filter(({ date }) => latest === undefined || Number.isNaN(latest) || Date.parse(date) <= latest)
    .slice(0, MOST_VERSIONS)
}

/** Milliseconds. */
const MIRROR_DELAY = 30 * 86_400_000
