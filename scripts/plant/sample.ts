import { openArchive } from '../../src/facts/archive.ts'
import { resolveLinks } from '../../src/facts/links.ts'
import { type KnownSource, readOriginals } from '../../src/facts/originals.ts'
import { openWorld } from '../../src/facts/world.ts'
import { docsetOf } from '../../src/links/docsets.ts'
import { normal } from '../../src/links/redirections.ts'
import { readTarget } from '../../src/links/target.ts'
import type { Body, Link, LinkOutcome, Page } from '../../src/model.ts'
import { readExactly } from '../../src/parse/exact.ts'
import { readPage } from '../../src/parse/page.ts'
import { exactReader } from '../../src/parse/page-reader.ts'
import type { Repository } from '../../src/repository.ts'
import { DEFAULT_SETTINGS } from '../../src/settings.ts'

/** A localized page in which faults are planted. */
export interface Sample {
  readonly page: Page
  readonly body: Body
  /** The English body it was made from. */
  readonly original: Body
  readonly outcomes: ReadonlyMap<Link, LinkOutcome>
  readonly site: SampleSite
}

/** What a page's links may lead to. */
export interface SampleSite {
  /** All samples of the commit, by path. */
  readonly samples: ReadonlyMap<string, Sample>
  /** Whether a target written in `page` leads to a path that exists here or in English, letter case aside, or is redirected. */
  readonly leadsSomewhere: (url: string, page: Page) => boolean
}

/**
 * Reads the localized Markdown pages of a commit whose English is known, and that UTF-8 holds byte by byte; `left` counts the others.
 */
export async function readSamples(
  localized: Repository,
  tip: string,
  source: KnownSource,
): Promise<{ readonly samples: readonly Sample[]; readonly left: number }> {
  const archive = openArchive(source)
  const world = await openWorld(localized, tip, archive, DEFAULT_SETTINGS, exactReader())
  const files = [...world.tree].filter(([path]) => /\.md$/i.test(path))
  const contents = await localized.read(files.map(([, id]) => id))
  const pages = files.flatMap(([path, id]) => {
    const bytes = contents.get(id)
    if (bytes === undefined) return []
    const page = readPage(path, id, bytes)
    return page.metadata.provenance.sourceHash !== undefined && isPlain(page, bytes) ? [page] : []
  })
  const originals = await readOriginals(pages, archive, exactReader())
  const known = pages.flatMap((page) => {
    const body = readExactly(page)
    const original = originals.get(page.path)
    const english = original?.state === 'known' ? original.value : undefined
    if (body === undefined || english?.body === undefined || english.page.metadata.faults.length > 0) return []
    return [{ page, body, original: english.body }]
  })
  const outcomes = await resolveLinks(
    known.map(({ page, body, original }) => ({
      page,
      body,
      englishLinks: {
        state: 'known',
        value: { from: 'source', links: original.links, damagedLinks: original.damagedLinks },
      },
    })),
    world,
  )
  const english = await world.english()
  const paths = new Set([...world.tree.keys(), ...english.paths.files.keys()].map((path) => path.toLowerCase()))
  const samples = new Map<string, Sample>()
  const site: SampleSite = {
    samples,
    leadsSomewhere: (url, page) => {
      const target = readTarget(url, page.path, docsetOf(page.path, world.site.docsets) ?? '')
      if (target.kind !== 'path') return true
      const isRedirected = [world.site, english].some(({ redirections }) => redirections.has(normal(target.path)))
      return isRedirected || paths.has(target.path.toLowerCase())
    },
  }
  for (const { page, body, original } of known) {
    const links = new Map((outcomes.get(page.path) ?? []).map((outcome) => [outcome.link, outcome]))
    samples.set(page.path, { page, body, original, outcomes: links, site })
  }
  return { samples: [...samples.values()], left: files.length - samples.size }
}

const isPlain = ({ text }: Page, bytes: Uint8Array): boolean => Buffer.from(text, 'utf8').equals(bytes)
