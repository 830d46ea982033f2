import { type Aims, aimFinder, aimOf, searchTexts } from '../links/aims.ts'
import { docsetOf } from '../links/docsets.ts'
import type { BlobId, Link, Page } from '../model.ts'
import { readPage } from '../parse/page.ts'
import { largestPage } from '../select-pages.ts'
import type { LinkedPage } from './english-targets.ts'
import type { World } from './world.ts'

/** The pages that link to some aims. */
export interface Inbound {
  /** Their bodies hold no links but those to the aims, and includes. */
  readonly pages: readonly LinkedPage[]
  /** Of the links, those to the aims, and to what. */
  readonly aimed: ReadonlyMap<Link, 'path' | 'name'>
  /** Pages that seem to link to the aims and cannot be read, with the reason. */
  readonly unread: readonly { readonly page: Page; readonly why: string }[]
}

/** Pages read and let go at a time. */
const PORTION = 32

const HIDDEN = 'the page cannot be read, and seems to link to what the change takes away'
const TOO_LARGE = 'the page is too large to read, and seems to link to what the change takes away'
const IN_VALUES = 'links in Markdown within YAML values are not read'

/**
 * Finds the links to `aims` in those pages of the world that `isAsked` names: by a search of their text, then by reading what it hits.
 * `undefined` where the repository lacks contents.
 */
export async function readInbound(
  aims: Aims,
  world: World,
  isAsked: (path: string) => boolean,
): Promise<Inbound | undefined> {
  const lines = await world.linesWith(searchTexts(aims))
  if (lines === undefined) return undefined
  const mayLead = aimFinder(aims)
  const hits: { path: string; id: BlobId; docset: string }[] = []
  for (const [path, found] of lines) {
    const id = world.tree.get(path)
    const docset = docsetOf(path, world.site.docsets)
    if (id === undefined || docset === undefined || !isAsked(path)) continue
    if (found.some((line) => mayLead(line, path, docset))) hits.push({ path, id, docset })
  }
  const pages: LinkedPage[] = []
  const aimed = new Map<Link, 'path' | 'name'>()
  const unread: { page: Page; why: string }[] = []
  for (let start = 0; start < hits.length; start += PORTION) {
    const portion = hits.slice(start, start + PORTION)
    const contents = await world.localized.read([...new Set(portion.map(({ id }) => id))])
    for (const { path, id, docset } of portion) {
      const bytes = contents.get(id)
      if (bytes === undefined) return undefined
      const page = readPage(path, id, bytes)
      const body = bytes.length > largestPage(path) ? undefined : await world.reader.bodyOf(page)
      if (body === undefined) {
        unread.push({ page, why: bytes.length > largestPage(path) ? TOO_LARGE : HIDDEN })
        continue
      }
      for (const link of body.links) {
        const aim = aimOf(link.url, path, docset, aims)
        if (aim !== undefined) aimed.set(link, aim)
      }
      const links = body.links.filter((link) => aimed.has(link) || link.kind === 'include')
      if (links.some((link) => aimed.has(link)))
        pages.push({ page, body: { ...body, links }, englishLinks: { state: 'absent' } })
      else if (page.kind === 'yaml' && page.text.includes('](')) unread.push({ page, why: IN_VALUES })
    }
  }
  return { pages, aimed, unread }
}
