import { docsetOf } from '../links/docsets.ts'
import { readTarget } from '../links/target.ts'
import type { BlobId, Body, Page, ResolutionStep } from '../model.ts'
import { readPage } from '../parse/page.ts'
import type { Repository } from '../repository.ts'
import type { World } from './world.ts'

/** A page whose names are asked for, as a link found it. */
export interface NameTarget {
  readonly step: ResolutionStep
  readonly path: string
  readonly asking: Page
  /** Body of the asking page: with step `self` the target's own. */
  readonly body: Body
}

/** The names that a fragment can mean in a page and all it includes. */
export interface NamedPage {
  readonly path: string
  /** Source commit of the page, where it is localized. */
  readonly commit?: string
  readonly names: ReadonlySet<string>
}

/** Includes deeper than this are not followed; the docs build refuses cycles. */
const DEEPEST_INCLUDE = 5

/** Names of each target, in order; `undefined` where a target, or what it includes, cannot be read. `wanted` lets a page that plainly has the name go unparsed. */
export async function readNames(
  targets: readonly NameTarget[],
  wanted: readonly string[],
  world: World,
): Promise<readonly (NamedPage | undefined)[]> {
  const pages = await readTargets(targets, world)
  const plain = new Map<Page, ReadonlySet<string>>()
  const plainNamesOf = (page: Page): ReadonlySet<string> => {
    const names = plain.get(page) ?? new Set([...page.text.matchAll(PLAIN_ANCHOR)].map(([, name = '']) => name))
    plain.set(page, names)
    return names
  }
  const complete = new Map<Body, Promise<ReadonlySet<string> | undefined>>()
  const namesOf = (path: string, body: Body): Promise<ReadonlySet<string> | undefined> => {
    const names = complete.get(body) ?? namesWithIncludes(path, body, world)
    complete.set(body, names)
    return names
  }
  return Promise.all(
    targets.map(async (target, index): Promise<NamedPage | undefined> => {
      const page = target.step === 'self' ? target.asking : pages.get(keyOf(target))
      if (page === undefined) return undefined
      const commit = isEnglish(target.step) ? undefined : page.metadata.provenance.sourceCommit?.value
      const about = { path: page.path, ...(commit !== undefined && /^[0-9a-f]{40}$/.test(commit) ? { commit } : {}) }
      const name = wanted[index] ?? ''
      if (target.step !== 'self' && plainNamesOf(page).has(name)) return { ...about, names: plainNamesOf(page) }
      const body = target.step === 'self' ? target.body : await world.reader.bodyOf(page)
      if (body === undefined) return undefined
      const names = body.names.has(name) ? body.names : await namesOf(page.path, body)
      return names && { ...about, names }
    }),
  )
}

/** A heading that begins with an anchor, on sight. */
const PLAIN_ANCHOR = /# <a name="([^"]*)"><\/a>/g

async function namesWithIncludes(path: string, body: Body, world: World): Promise<ReadonlySet<string> | undefined> {
  const included = await namesOfIncludes(path, body, world, new Set([path]), DEEPEST_INCLUDE)
  if (included === undefined) return undefined
  return included.size === 0 ? body.names : new Set([...body.names, ...included])
}

const isEnglish = (step: ResolutionStep): boolean =>
  step === 'english' || step === 'english-head' || step === 'english-case'

const keyOf = ({ step, path, asking }: NameTarget): string =>
  `${isEnglish(step) ? (step === 'english' ? asking.metadata.provenance.sourceCommit?.value : 'head') : 'localized'}:${path}`

async function readTargets(
  targets: readonly NameTarget[],
  { localized, tree, archive }: World,
): Promise<ReadonlyMap<string, Page>> {
  const pages = new Map<string, Page>()
  const unique = [
    ...new Map(targets.filter(({ step }) => step !== 'self').map((target) => [keyOf(target), target])).values(),
  ]
  const here = unique.flatMap((target) => {
    const id = isEnglish(target.step) ? undefined : tree.get(target.path)
    return id === undefined ? [] : [{ target, id }]
  })
  await keep(here, localized.read.bind(localized), pages)
  if ('why' in archive) return pages
  const there = unique.filter(({ step }) => isEnglish(step))
  const ids = await archive.repository.find(
    there.map(({ step, path, asking }) => ({
      path,
      commit: (step === 'english' && asking.metadata.provenance.sourceCommit?.value) || archive.head,
    })),
  )
  await keep(
    there.flatMap((target, index) => (ids[index] === undefined ? [] : [{ target, id: ids[index] }])),
    archive.repository.read.bind(archive.repository),
    pages,
  )
  return pages
}

async function keep(
  wanted: readonly { readonly target: NameTarget; readonly id: BlobId }[],
  read: Repository['read'],
  pages: Map<string, Page>,
): Promise<void> {
  if (wanted.length === 0) return
  const contents = await read([...new Set(wanted.map(({ id }) => id))])
  for (const { target, id } of wanted) {
    const bytes = contents.get(id)
    if (bytes) pages.set(keyOf(target), readPage(target.path, id, bytes))
  }
}

/** Names in the localized, else the English, includes of a page; `undefined` where one that exists cannot be read. */
async function namesOfIncludes(
  path: string,
  body: Body,
  world: World,
  seen: Set<string>,
  depth: number,
): Promise<ReadonlySet<string> | undefined> {
  const names = new Set<string>()
  if (depth === 0) return names
  for (const { kind, url } of body.links) {
    if (kind !== 'include') continue
    const target = readTarget(url, path, docsetOf(path, world.site.docsets) ?? '')
    if (target.kind !== 'path' || seen.has(target.path)) continue
    seen.add(target.path)
    const page = await readInclude(target.path, world)
    if (page === 'absent') continue
    const included = page && (await world.reader.bodyOf(page))
    const further = included && (await namesOfIncludes(target.path, included, world, seen, depth - 1))
    if (included === undefined || further === undefined) return undefined
    for (const name of [...included.names, ...further]) names.add(name)
  }
  return names
}

async function readInclude(path: string, { localized, tree, archive }: World): Promise<Page | 'absent' | undefined> {
  const id = tree.get(path)
  if (id !== undefined) return readFile(path, id, localized)
  const english = 'why' in archive ? undefined : archive.pathOf(path)
  if ('why' in archive || english === undefined) return 'absent'
  const [found] = await archive.repository.find([{ commit: archive.head, path: english }])
  return found === undefined ? 'absent' : readFile(path, found, archive.repository)
}

async function readFile(path: string, id: BlobId, repository: Repository): Promise<Page | undefined> {
  const bytes = (await repository.read([id])).get(id)
  return bytes && readPage(path, id, bytes)
}
