import { check } from '../../src/check.ts'
import type { KnownSource } from '../../src/facts/originals.ts'
import type { BlobId, Finding } from '../../src/model.ts'
import type { Repository } from '../../src/repository.ts'
import { DEFAULT_SETTINGS } from '../../src/settings.ts'
import { type OverlaidPage, overlay, type Sides } from './overlay.ts'
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
  /** What is found on the versions before: the same fault, planted now, would be an old one. */
  readonly before: FindingsByPath
}

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
  const contents = await localized.read([...new Set(earlier.values())])
  const texts = [...earlier].flatMap(([path, id]) => {
    const bytes = contents.get(id)
    return bytes === undefined ? [] : [{ path, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }]
  })
  const before = await judgeOn({ ...bare, earlier: new Map() }, texts, 'english')
  return { ...bare, own: { english, alone, again: new Map() }, before }
}

/** Judges pages of a branch, with these texts at the tip, in one check; findings by path. */
export async function judgeOn(
  { localized, source, base, head, earlier, samples }: Omit<Ground, 'own' | 'before'>,
  texts: readonly Pick<OverlaidPage, 'path' | 'text'>[],
  mode: Mode,
): Promise<FindingsByPath> {
  const atTip = new Map(samples.map(({ page }) => [page.path, page.id]))
  const pages = texts.map(({ path, text }): OverlaidPage => {
    const previousId = (mode === 'again' ? atTip : earlier).get(path)
    return { path, text, ...(previousId === undefined ? {} : { previousId }) }
  })
  const report = await check({
    localized: await overlay(localized, { base, head }, pages),
    base,
    head,
    ...(mode === 'english' ? { source } : {}),
    settings: DEFAULT_SETTINGS,
    today: '2100-01-01',
  })
  return Map.groupBy(report.findings, ({ path }) => path)
}
