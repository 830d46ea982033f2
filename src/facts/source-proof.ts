import { distance } from 'fastest-levenshtein'
import { expectedHash, provesSource, sourceHashes } from '../laws/source-hash.ts'
import type { Fact, FileVersion, HashCause, Original, Page, SourceProof } from '../model.ts'
import type { Archive } from './archive.ts'
import { namesakes } from './namesakes.ts'
import { isCommitId } from './originals.ts'
import type { World } from './world.ts'

/** A page whose hash its original refutes. */
interface Refuted {
  readonly page: Page
  readonly previous?: Page
  readonly original: Original
  readonly hash: string
}

const ABSENT = { state: 'absent' } as const
const FITS = { state: 'known', value: { result: 'fits' } } as const

/** Characters that a hash may be off a right one and still be that: by chance no two hashes are nearly so near. */
const SLIP = 4

/** Newest versions of a file that are held against a hash. */
const MOST_VERSIONS = 200

/** Holds each page's source hash against its original, and looks for what else a wrong one may be. */
export async function readSourceProofs(
  versions: readonly { readonly page: Page; readonly previous?: Page }[],
  originals: readonly Fact<Original>[],
  world: World,
): Promise<readonly Fact<SourceProof>[]> {
  const refuted = new Map<number, Refuted>()
  const facts = versions.map(({ page, previous }, index): Fact<SourceProof> => {
    const original = originals[index] ?? ABSENT
    const hash = page.metadata.provenance.sourceHash?.value ?? ''
    if (original.state !== 'known') return original
    // a value of another shape is malformed, and reported so
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(hash)) return ABSENT
    if (provesSource(hash, original.value.bytes)) return FITS
    refuted.set(index, { page, original: original.value, hash, ...(previous ? { previous } : {}) })
    return ABSENT
  })
  const { archive } = world
  if ('why' in archive || refuted.size === 0) return facts
  const open = [...refuted.values()].filter((one) => misspeltFrom(one) === undefined)
  const [earlier, history, elsewhere] = [
    await provenBefore(open, archive),
    await readVersions(open, archive),
    await pathsOfHashes(world),
  ]
  return Promise.all(
    facts.map(async (fact, index): Promise<Fact<SourceProof>> => {
      const one = refuted.get(index)
      if (one === undefined) return fact
      const cause = await causeOf(one, earlier, history, elsewhere, archive)
      const right = misspeltFrom(one) ?? restoredFrom(one)
      const expected = expectedHash(one.original.bytes)
      return { state: 'known', value: { result: 'wrong', expected, cause, ...(right ? { right } : {}) } }
    }),
  )
}

function misspeltFrom({ hash, original }: Refuted): string | undefined {
  const right = Object.values(sourceHashes(original.bytes)).filter((one) => one.length === hash.length)
  return right.find((one) => distance(one, hash) <= SLIP)
}

/** The hash before this change, where the commit stayed and that hash is right for it. */
function restoredFrom({ page, previous, original }: Refuted): string | undefined {
  const before = previous?.metadata.provenance
  const hash = before?.sourceHash?.value
  if (hash === undefined || before?.sourceCommit?.value !== page.metadata.provenance.sourceCommit?.value)
    return undefined
  return provesSource(hash, original.bytes) ? hash : undefined
}

/** Pages whose hash is the one before this change, proven by the commit before. */
async function provenBefore(pages: readonly Refuted[], archive: Archive): Promise<ReadonlySet<Page>> {
  const asked = pages.flatMap(({ page, previous, original: { path }, hash }) => {
    const before = previous?.metadata.provenance
    const commit = before?.sourceCommit?.value
    const moved = commit !== page.metadata.provenance.sourceCommit?.value
    return before?.sourceHash?.value === hash && moved && isCommitId(commit) ? [{ page, path, commit, hash }] : []
  })
  const ids = await archive.repository.find(asked)
  const contents = await archive.repository.read(ids.filter((id) => id !== undefined))
  const proven = asked.filter(({ hash }, index) => {
    const bytes = contents.get(ids[index] ?? '')
    return bytes !== undefined && provesSource(hash, bytes)
  })
  return new Set(proven.map(({ page }) => page))
}

/** The versions of the pages' English files, equal ones next to one another taken as one, and their bytes. */
interface VersionBytes {
  readonly versions: ReadonlyMap<string, readonly FileVersion[]>
  readonly contents: ReadonlyMap<string, Uint8Array>
  readonly isComplete: boolean
}

async function readVersions(pages: readonly Refuted[], archive: Archive): Promise<VersionBytes> {
  const history = await archive.history(pages.map(({ original }) => original.path))
  const versions = new Map(
    [...history.versions].map(([path, all]) => [
      path,
      all.filter(({ id }, index) => id !== undefined && id !== all[index + 1]?.id).slice(0, MOST_VERSIONS),
    ]),
  )
  const wanted = new Set([...versions.values()].flat().flatMap(({ id }) => id ?? []))
  return { versions, contents: await archive.repository.read([...wanted]), isComplete: history.isComplete }
}

/** Localized pages by the source hash that a line of theirs gives. */
async function pathsOfHashes({ sourceHashes }: World): Promise<ReadonlyMap<string, readonly string[]>> {
  return (await sourceHashes()) ?? new Map()
}

async function causeOf(
  one: Refuted,
  earlier: ReadonlySet<Page>,
  { versions, contents, isComplete }: VersionBytes,
  elsewhere: ReadonlyMap<string, readonly string[]>,
  archive: Archive,
): Promise<HashCause> {
  const { page, previous, original, hash } = one
  if (misspeltFrom(one) !== undefined) return { kind: 'misspelt' }
  if (earlier.has(page)) return { kind: 'not-updated', commit: previous?.metadata.provenance.sourceCommit?.value ?? '' }
  const all = versions.get(original.path) ?? []
  const fitting = all.findIndex(({ id }) => provesBy(hash, contents.get(id ?? '')))
  const version = all[fitting]
  if (version !== undefined) {
    const own = all.findIndex(({ id }) => id === original.page.id)
    const changes = own < 0 ? 1 : Math.abs(fitting - own)
    return { kind: 'other-version', commit: version.commit, side: fitting < own ? 'later' : 'earlier', changes }
  }
  const path = await otherFile(one, elsewhere.get(hash) ?? [], archive)
  return path === undefined ? { kind: 'none', isCertain: isComplete } : { kind: 'other-file', path }
}

/** Another English file of the commit that has the hash: one whose translation carries it too, or one of the same name. */
async function otherFile(
  { original: { commit, path }, hash }: Refuted,
  pages: readonly string[],
  { repository, pathOf }: Archive,
): Promise<string | undefined> {
  const copied = pages.flatMap((page) => pathOf(page) ?? []).filter((other) => other !== path)
  const ids = await repository.find(copied.map((other) => ({ commit, path: other })))
  const candidates = [
    ...copied.flatMap((other, index) => (ids[index] === undefined ? [] : [{ path: other, id: ids[index] }])),
    ...(await namesakes(commit, path, repository)),
  ]
  const contents = await repository.read([...new Set(candidates.map(({ id }) => id))])
  return candidates.find(({ id }) => provesBy(hash, contents.get(id)))?.path
}

const provesBy = (hash: string, bytes: Uint8Array | undefined): boolean =>
  bytes !== undefined && provesSource(hash, bytes)
