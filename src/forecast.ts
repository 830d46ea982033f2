import type { Archive, Pair } from './facts/archive.ts'
import { isCommitId } from './facts/originals.ts'
import { readTarget } from './links/target.ts'
import type { LoadedPage } from './load-pages.ts'
import type { FactName, Tree } from './model.ts'
import { PROVENANCE_KEYS } from './parse/provenance.ts'
import { rawValues } from './raw-metadata.ts'
import type { Repository, Wanted } from './repository.ts'

/**
 * Tells English what the pages will ask of it: read from their text at a glance, before any is parsed. What does not matter to a
 * repository at hand spares one that is elsewhere a request for every portion of pages; the kinship of commits is looked up for all at once.
 */
export async function announce(
  pages: readonly LoadedPage[],
  localized: Repository,
  commit: string,
  archive: Archive,
  facts: ReadonlySet<FactName>,
): Promise<void> {
  const { repository, head, pathOf } = archive
  const named = pages.map((page) => {
    const { path, current, previous } = page
    const before = page.status === 'renamed' ? page.previousPath : path
    return {
      path,
      current,
      now: commitOf(path, current),
      before: previous && commitOf(before, previous),
      english: pathOf(path),
      englishBefore: pathOf(before),
    }
  })
  const commits = [...new Set(named.flatMap(({ now, before }) => [now ?? [], before ?? []].flat()))]
  if (repository.prepare !== undefined) {
    // with drift most pages have a finding, and those are judged as they were before, too
    const files = named.flatMap(({ english, now, englishBefore, before }) => [
      ...wantedAt(now, english),
      ...(facts.has('drift') ? [...wantedAt(head, english), ...wantedAt(before, englishBefore)] : []),
    ])
    const links = named.flatMap(({ path, current, now }) => linksToFragments(path, current, now ?? head))
    await repository.prepare({
      commits,
      files: [...files, ...(await targetsOf(links, localized, await localized.tree(commit), archive))],
    })
  }
  const moves = named.flatMap(({ now, before }): Pair[] =>
    now !== undefined && before !== undefined && now !== before ? [[before, now]] : [],
  )
  // what takes git a while is under way when the pages ask for it, who are told where it fails
  if (facts.has('kinship')) archive.relations(moves).catch(() => {})
  const held = await archive.commits(commits)
  const walked = named.filter(({ now }) => now !== undefined && (facts.has('drift') || !held.has(now)))
  archive.history(walked.flatMap(({ english }) => english ?? [])).catch(() => {})
}

const wantedAt = (commit: string | undefined, path: string | undefined): readonly Wanted[] =>
  commit === undefined || path === undefined ? [] : [{ commit, path }]

function commitOf(path: string, bytes: Uint8Array): string | undefined {
  const [commit] = rawValues(path, bytes, PROVENANCE_KEYS.sourceCommit)
  return isCommitId(commit) ? commit : undefined
}

/** Where a link to a page goes on to a fragment, in whatever syntax. */
const TO_FRAGMENT = /\.md(?:\?[^\s#()<>"'`]{0,200})?#([^\s()<>"'`\]]{1,200})/gi

/** UTF-16 units before that which may be the link's path. */
const LONGEST_PATH = 300

/** Links of one page that are looked at. */
const MOST_LINKS = 5000

interface FragmentLink {
  /** Localized path. */
  readonly target: string
  readonly fragment: string
  /** Source commit of the page that links. */
  readonly commit: string
}

function linksToFragments(path: string, bytes: Uint8Array, commit: string): readonly FragmentLink[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  const links: FragmentLink[] = []
  let count = 0
  for (const { index, 1: fragment = '' } of text.matchAll(TO_FRAGMENT)) {
    count += 1
    if (count > MOST_LINKS) break
    const before = text.slice(Math.max(0, index - LONGEST_PATH), index + '.md'.length)
    const target = readTarget(/[^\s()[\]<>"'`]*$/.exec(before)?.[0] ?? '', path, '')
    if (target.kind === 'path') links.push({ target: target.path, fragment, commit })
  }
  return links
}

/** English files whose names will be read: of targets without a translation, and of those whose translation seems to lack the name. */
async function targetsOf(
  links: readonly FragmentLink[],
  localized: Repository,
  tree: Tree,
  { head, pathOf }: Archive,
): Promise<readonly Wanted[]> {
  const contents = await localized.read([...new Set(links.flatMap(({ target }) => tree.get(target) ?? []))])
  const texts = new Map([...contents].map(([id, bytes]) => [id, Buffer.from(bytes).toString('utf8')]))
  const wanted = new Map<string, Wanted>()
  for (const { target, fragment, commit } of links) {
    const path = pathOf(target)
    const id = tree.get(target)
    if (path === undefined || (id !== undefined && texts.get(id)?.includes(`"${fragment}"`))) continue
    const own = id === undefined ? undefined : commitOf(target, contents.get(id) ?? new Uint8Array())
    for (const at of id === undefined ? [commit, head] : [own ?? head])
      wanted.set(`${at} ${path}`, { commit: at, path })
  }
  return [...wanted.values()]
}
