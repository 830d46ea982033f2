import type { Body, Fact, Original, Page } from '../model.ts'
import { readBody } from '../parse/body.ts'
import { readPage } from '../parse/page.ts'
import type { Repository } from '../repository.ts'

/** The English repository and the commit its branch is at; where it cannot be read, or none was named, why. */
export type Source = { readonly repository: Repository; readonly head: string } | { readonly why: string }

/** Why nothing is known of English when no source is set. */
export const NO_SOURCE = 'no English source is set (`source`)'

const NO_COMMIT = 'the English repository does not hold the commit that the page names'
const NO_FILE = 'English has no file at this path in the commit that the page names'
const NO_CONTENTS = 'the English clone holds the file but not its contents'
const NOT_NAMED = 'the page names no English commit'

/** Reads the English version that each page says it comes from; one look-up and one read for all. Keys are paths of pages. */
export async function readOriginals(
  pages: readonly Page[],
  source: Source,
): Promise<ReadonlyMap<string, Fact<Original>>> {
  const facts = new Map<string, Fact<Original>>()
  const wanted: { page: Page; commit: string; path: string }[] = []
  for (const page of pages) {
    const commit = page.metadata.provenance.sourceCommit?.value
    if (page.metadata.provenance.sourceHash === undefined) facts.set(page.path, { state: 'absent' })
    else if ('why' in source) facts.set(page.path, { state: 'unknown', why: source.why })
    else if (commit === undefined || !/^[0-9a-f]{40}$/.test(commit))
      facts.set(page.path, { state: 'unknown', why: NOT_NAMED })
    else wanted.push({ page, commit, path: page.path })
  }
  if ('why' in source || wanted.length === 0) return facts
  const { repository } = source
  const ids = await repository.find(wanted)
  const contents = await repository.read([...new Set(ids.filter((id) => id !== undefined))])
  const bodies = new Map<string, Body | undefined>()
  const held = new Map<string, boolean>()
  for (const [index, { page, commit, path }] of wanted.entries()) {
    const id = ids[index]
    const bytes = id === undefined ? undefined : contents.get(id)
    if (id === undefined || bytes === undefined) {
      if (!held.has(commit)) held.set(commit, (await repository.commit(commit)) !== undefined)
      const why = id !== undefined ? NO_CONTENTS : held.get(commit) ? NO_FILE : NO_COMMIT
      facts.set(page.path, { state: 'unknown', why })
      continue
    }
    const english = readPage(path, id, bytes)
    const key = `${english.kind} ${id}`
    if (!bodies.has(key)) bodies.set(key, readBody(english))
    const body = bodies.get(key)
    facts.set(page.path, { state: 'known', value: { path, commit, bytes, page: english, ...(body ? { body } : {}) } })
  }
  return facts
}
