import { check } from '../../src/check.ts'
import type { KnownSource } from '../../src/facts/originals.ts'
import { fixPages } from '../../src/fix/fix-pages.ts'
import { overlay } from '../../src/fix/overlay.ts'
import type { BlobId, Finding, Report } from '../../src/model.ts'
import type { Repository } from '../../src/repository.ts'
import { DEFAULT_SETTINGS } from '../../src/settings.ts'
import { readSamples, type Sample } from './sample.ts'

/** How a page is judged. */
export type Mode =
  /** As the handback that brought it over the version before, with its English. */
  | 'english'
  /** The same without any English. */
  | 'alone'
  /** As an edit of the page that lies at the tip, made from the same English version, without any English. */
  | 'again'

export const MODES: readonly Mode[] = ['english', 'alone', 'again']

/** A page as a change leaves it. */
export interface PlantedPage {
  readonly path: string
  readonly text: string
}

/** Two commits of a repository, to stand for the two sides of a change. */
interface Sides {
  readonly base: string
  readonly head: string
}

/** The tip of a branch, its pages read once. */
export interface Ground extends Sides {
  readonly name: string
  readonly localized: Repository
  readonly source: KnownSource
  readonly samples: readonly Sample[]
  /** Pages at the tip whose English, or whose bytes, cannot be planted in. */
  readonly left: number
  /** The blob of each page before the one at the tip, by path; absent where history has no other. */
  readonly earlier: ReadonlyMap<string, BlobId>
  /** What is found on the pages as they are, by path. */
  readonly own: Readonly<Record<Mode, FindingsByPath>>
  /** The pages as they are that their own fixes would change: fixes of true findings, or faults of ours. */
  readonly changedByFixes: readonly string[]
  /** What is found on the versions before: the same fault, planted now, would be an old one. */
  readonly before: FindingsByPath
}

type Bare = Omit<Ground, 'own' | 'before' | 'changedByFixes'>

type FindingsByPath = ReadonlyMap<string, readonly Finding[]>

/** Reads a branch and judges its pages as they are; `head` is its tip, and `base` any other commit that the repository holds. */
export async function openGround(
  name: string,
  localized: Repository,
  source: KnownSource,
  { base, head }: Sides,
): Promise<Ground> {
  const { samples, left } = await readSamples(localized, head, source)
  const { versions } = await localized.history(
    head,
    samples.map(({ page }) => page.path),
  )
  const earlier = new Map(
    samples.flatMap(({ page }) => {
      const before = versions.get(page.path)?.find(({ id }) => id !== undefined && id !== page.id)?.id
      return before === undefined ? [] : [[page.path, before] as const]
    }),
  )
  const bare = { name, localized, source, base, head, samples, left, earlier }
  const unchanged = samples.map(({ page }) => ({ path: page.path, text: page.text }))
  const [english, alone] = [await judgeOn(bare, unchanged, 'english'), await judgeOn(bare, unchanged, 'alone')]
  const fixed = await fixedTexts(bare, unchanged)
  const contents = await localized.read([...new Set(earlier.values())])
  const texts = [...earlier].flatMap(([path, id]) => {
    const bytes = contents.get(id)
    return bytes === undefined ? [] : [{ path, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }]
  })
  const before = await judgeOn({ ...bare, earlier: new Map() }, texts, 'english')
  return { ...bare, own: { english, alone, again: new Map() }, before, changedByFixes: [...fixed.keys()] }
}

/** Judges pages of a branch, with these texts at the tip, in one check, if asked by the exact reader alone; findings by path. */
export async function judgeOn(
  ground: Bare,
  pages: readonly PlantedPage[],
  mode: Mode,
  exact = false,
): Promise<FindingsByPath> {
  const report = await checkOn(ground, await plantedIn(ground, pages, mode), mode, exact)
  return Map.groupBy(report.findings, ({ path }) => path)
}

/** What pages of a branch become by all fixes, judged with English; by path, those that nothing changes are absent. */
export async function fixedTexts(ground: Bare, texts: readonly PlantedPage[]): Promise<ReadonlyMap<string, string>> {
  const localized = await plantedIn(ground, texts, 'english')
  const check = (edited: Repository): Promise<Report> => checkOn(ground, edited, 'english')
  const { pages } = await fixPages(await check(localized), { localized, head: ground.head, check })
  return new Map(pages.map(({ path, after }) => [path, Buffer.from(after).toString('utf8')]))
}

/** The branch with these texts at the tip, and nothing else changed since the base. */
function plantedIn(
  { localized, base, head, earlier, samples }: Bare,
  pages: readonly PlantedPage[],
  mode: Mode,
): Promise<Repository> {
  const atTip = new Map(samples.map(({ page }) => [page.path, page.id]))
  const before = mode === 'again' ? atTip : earlier
  return overlay(localized, [
    { commit: base, of: head, files: new Map(pages.map(({ path }) => [path, before.get(path) ?? null])) },
    { commit: head, files: new Map(pages.map(({ path, text }) => [path, new TextEncoder().encode(text)])) },
  ])
}

/** Checks what differs between base and tip of a branch in `localized`. */
const checkOn = ({ source, base, head }: Bare, localized: Repository, mode: Mode, exact = false): Promise<Report> =>
  check({
    localized,
    base,
    head,
    ...(mode === 'english' ? { source } : {}),
    settings: DEFAULT_SETTINGS,
    today: '2100-01-01',
    exact,
  })
