import { formatPatch, structuredPatch } from 'diff'
import type { Drift, Fact, FileVersion, Original } from '../model.ts'
import type { Archive } from './archive.ts'

const ABSENT = { state: 'absent' } as const
const NOT_FOUND = 'the version that the page was made from is not in the history of the English branch'

/** How far English has moved on since each page's original; one walk and one read for all. */
export async function readDrifts(
  originals: readonly Fact<Original>[],
  source: Archive | { readonly why: string },
): Promise<readonly Fact<Drift>[]> {
  if ('why' in source) return originals.map((original) => (original.state === 'known' ? ABSENT : original))
  const known = originals.flatMap((original) => (original.state === 'known' ? [original.value] : []))
  const { versions } = await source.history(known.map(({ path }) => path))
  const commits = await source.commits(known.map(({ commit }) => commit))
  const newest = new Set(known.flatMap(({ path }) => versions.get(path)?.[0]?.id ?? []))
  const contents = await source.repository.read([...newest])
  return originals.map((original): Fact<Drift> => {
    if (original.state !== 'known') return original
    const { path, commit, bytes, page } = original.value
    const since = distinct(versions.get(path) ?? [])
    const place = since.findIndex(({ id }) => id === page.id)
    const [latest] = since
    if (place < 0 || latest === undefined) return { state: 'unknown', why: NOT_FOUND }
    const from = Date.parse(commits.get(commit)?.date ?? latest.date)
    const days = place === 0 ? 0 : Math.max(0, Math.floor((Date.parse(latest.date) - from) / 86_400_000))
    const now = latest.id === undefined ? '' : text(contents.get(latest.id))
    if (now === undefined)
      return { state: 'unknown', why: 'the English clone lacks the contents of the newest version' }
    return {
      state: 'known',
      value: {
        commits: place,
        days,
        isRemoved: latest.id === undefined,
        diff: place === 0 ? '' : diffOf(text(bytes) ?? '', now),
      },
    }
  })
}

/** Versions without those that merges repeat: of a run of equal ones the oldest stays, which brought it. */
const distinct = (versions: readonly FileVersion[]): readonly FileVersion[] =>
  versions.filter(({ id }, index) => id !== versions[index + 1]?.id || index === versions.length - 1)

const text = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && new TextDecoder().decode(bytes).replaceAll('\r\n', '\n')

/** Edits beyond which a diff is not worked out: it takes time, and nobody reads it. */
const MOST_EDITS = 4000

function diffOf(before: string, now: string): string {
  const patch = structuredPatch('', '', before, now, '', '', { context: 2, maxEditLength: MOST_EDITS })
  if (patch === undefined || patch.hunks.length === 0) return ''
  const text = formatPatch(patch)
  return text.slice(Math.max(0, text.search(/^@@/m)))
}
