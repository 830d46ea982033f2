import { readDrifts } from './facts/drift.ts'
import { type Inquiry, readExternalLinks } from './facts/external-links.ts'
import { readSameFileIds } from './facts/file-ids.ts'
import { readKinships, readSourceCommits } from './facts/kinship.ts'
import { readLanguages } from './facts/languages.ts'
import { resolveLinks } from './facts/links.ts'
import { readOriginals } from './facts/originals.ts'
import { readSourceProofs } from './facts/source-proof.ts'
import type { World } from './facts/world.ts'
import { withText } from './laws/heading-alignment.ts'
import type {
  Body,
  Counterpart,
  EnglishHeadings,
  EnglishLinks,
  Fact,
  FactName,
  Facts,
  Original,
  Outline,
  Page,
  Subject,
} from './model.ts'
import { isEnglishKnown } from './parse/bilingual.ts'
import type { PageReader } from './parse/page-reader.ts'
import { whyUnread } from './parse/why-unread.ts'

/** One page as it stands at the commit judged, and as it stood before. */
export interface Version {
  readonly page: Page
  readonly previous?: Page
}

/** What all pages of one commit have in common. */
export interface Setting extends World {
  /** The locale that this page is to carry. */
  readonly localeOf: (page: Page) => Fact<string>
  /** `YYYY-MM-DD`. */
  readonly latestHandoff: string
  /** What the rules that run ask for; costly facts that are not among it stay unread. */
  readonly wanted: ReadonlySet<FactName>
  /** Absent where nothing on the web is to be asked for. */
  readonly inquiry?: Inquiry
  /** Called after each page is read. */
  readonly onPage?: () => void
}

const ABSENT = { state: 'absent' } as const

/** A page of the change, with every fact about such pages. */
interface ChangedPage extends Subject {
  readonly facts: { readonly [Name in Exclude<FactName, OrphanFact | 'ignoreFaults'>]: Fact<Facts[Name]> }
}

/** About pages that the change leaves alone. */
type OrphanFact = 'orphanedTargets' | 'orphanedNames'

/** Fetches, before any rule runs, what the rules ask about the pages: English, its history, bodies, links; each kind in one batch. */
export async function gatherFacts(versions: readonly Version[], setting: Setting): Promise<readonly ChangedPage[]> {
  const pages = versions.map(({ page }) => page)
  const originals = await readOriginals(pages, setting.archive, setting.reader)
  const proven = await readProvenance(versions, originals, setting)
  const drafts = await Promise.all(
    versions.map(async (version, index) => {
      const drafted = await draft(version, originals.get(version.page.path) ?? ABSENT, setting)
      setting.onPage?.()
      return { ...drafted, facts: { ...drafted.facts, ...proven(index) } }
    }),
  )
  const linked = drafts.flatMap(({ page, facts: { body, englishLinks } }) =>
    body.state === 'known' ? [{ page, body: body.value, englishLinks }] : [],
  )
  const outcomes = await resolveLinks(linked, setting)
  const externalLinks = await askTheWeb(drafts, versions, setting)
  return drafts.map(({ page, facts }, index) => {
    const found = outcomes.get(page.path)
    const links: Fact<Facts['links']> =
      found === undefined ? { state: 'unknown', why: whyUnread(page) } : { state: 'known', value: found }
    return { page, standing: 'changed', facts: { ...facts, links, externalLinks: externalLinks[index] ?? ABSENT } }
  })
}

/** In the order of the drafts; where no rule asks, nothing. */
async function askTheWeb(
  drafts: readonly Awaited<ReturnType<typeof draft>>[],
  versions: readonly Version[],
  { wanted, inquiry, reader }: Setting,
): Promise<readonly Subject['facts']['externalLinks'][]> {
  if (!wanted.has('externalLinks')) return []
  if (inquiry === undefined) return drafts.map(() => ({ state: 'unknown', why: 'the web cannot be asked here' }))
  const pages = drafts.flatMap(({ page, facts: { body, englishLinks } }, index) => {
    // a page that is no translation is not worth a request: no rule would judge it
    if (page.metadata.provenance.sourceHash === undefined) return []
    const { previous } = versions[index] ?? {}
    return body.state === 'known' ? [{ page, body: body.value, englishLinks, ...(previous ? { previous } : {}) }] : []
  })
  const found = await readExternalLinks(pages, inquiry, reader)
  const byPath = new Map(pages.map(({ page }, index) => [page.path, found[index] ?? ABSENT]))
  return drafts.map(({ page, facts: { body } }) => (body.state === 'known' ? (byPath.get(page.path) ?? ABSENT) : body))
}

/** What becomes of the metadata: each fact for all pages at once, if some rule asks for it. */
async function readProvenance(
  versions: readonly Version[],
  originals: ReadonlyMap<string, Fact<Original>>,
  setting: Setting,
) {
  const pages = versions.map(({ page }) => page)
  const english = pages.map(({ path }) => originals.get(path) ?? ABSENT)
  const { archive } = setting
  const ask = async <T>(name: FactName, read: () => Promise<readonly Fact<T>[]>): Promise<readonly Fact<T>[]> =>
    setting.wanted.has(name) ? read() : []
  const kinships = await ask('kinship', () => readKinships(versions, archive))
  const commits = await ask('sourceCommit', () => readSourceCommits(pages, archive))
  const proofs = await ask('sourceProof', () => readSourceProofs(versions, english, setting))
  const fileIds = await ask('sameFileId', () => readSameFileIds(versions, setting))
  const drifts = await ask('drift', () => readDrifts(english, archive))
  return (index: number) => ({
    kinship: kinships[index] ?? ABSENT,
    sourceCommit: commits[index] ?? ABSENT,
    sourceProof: proofs[index] ?? ABSENT,
    sameFileId: fileIds[index] ?? ABSENT,
    drift: drifts[index] ?? ABSENT,
  })
}

async function draft(
  { page, previous }: Version,
  original: Fact<Original>,
  { localeOf, latestHandoff, reader, wanted }: Setting,
) {
  const body = await bodyOf(page, reader)
  const before = previous === undefined ? undefined : comparePages(page, previous)
  // with English at hand the body before is asked for only where nothing of the provenance moved
  const wantsBefore = readable(original).state === 'known' ? before?.sameProvenance : before?.sameHash
  const bodyBefore = previous !== undefined && wantsBefore ? await bodyOf(previous, reader) : ABSENT
  const english = readable(original)
  const beside = english.state === 'known' ? ABSENT : await besideOf(page, body, english, reader)
  return {
    page,
    facts: {
      body,
      previous: previous === undefined ? ABSENT : { state: 'known' as const, value: previous },
      sameSource: bodyBefore,
      bodyBefore: before?.sameProvenance ? bodyBefore : ABSENT,
      original,
      outline: outlineOf(original, bodyBefore),
      englishHeadings: englishHeadingsOf(original, body, beside),
      englishLinks: englishLinksOf(original, beside),
      counterpart: counterpartOf(original, beside, bodyBefore),
      otherLanguages: wanted.has('otherLanguages') ? readLanguages(page, body) : ABSENT,
      locale: localeOf(page),
      latestHandoff: { state: 'known' as const, value: latestHandoff },
    },
  }
}

async function bodyOf(page: Page, reader: PageReader): Promise<Fact<Body>> {
  const body = await reader.bodyOf(page)
  return body === undefined ? { state: 'unknown', why: whyUnread(page) } : { state: 'known', value: body }
}

/** Whether two versions were made from the same English, and whether nothing at all of their provenance differs. */
function comparePages({ metadata }: Page, previous: Page): { sameHash: boolean; sameProvenance: boolean } {
  const now = metadata.provenance
  const before = previous.metadata.provenance
  const sameHash = now.sourceHash !== undefined && now.sourceHash.value === before.sourceHash?.value
  const rest = ['sourceCommit', 'handoffDate', 'fileId'] as const
  return { sameHash, sameProvenance: sameHash && rest.every((part) => now[part]?.value === before[part]?.value) }
}

/** English whose metadata is broken reads differently to the docs build, and to the translation service, than to any parser. */
function readable(original: Fact<Original>): Fact<Body> {
  if (original.state !== 'known') return original
  const { page, body } = original.value
  const readable = page.metadata.faults.every(({ kind }) => kind === 'duplicate-key')
  if (body !== undefined && readable) return { state: 'known', value: body }
  const why = readable ? `of the English file, ${whyUnread(page)}` : 'the metadata of the English file cannot be read'
  return { state: 'unknown', why }
}

function outlineOf(original: Fact<Original>, sameSource: Fact<Body>): Fact<Outline> {
  const english = readable(original)
  if (english.state === 'known') return { state: 'known', value: { from: 'source', headings: english.value.headings } }
  if (sameSource.state === 'known')
    return { state: 'known', value: { from: 'base', headings: sameSource.value.headings } }
  return english
}

const DAMAGED = 'the spans of the page are damaged, so that the English beside the translation cannot be told'

/** The English on a bilingual page; on other pages, what is known `otherwise`. */
async function besideOf(page: Page, body: Fact<Body>, otherwise: Fact<Body>, reader: PageReader): Promise<Fact<Body>> {
  if (body.state !== 'known') return otherwise
  const { spans } = body.value
  if (spans.pairs.length + spans.faults.length === 0) return otherwise
  if (!isEnglishKnown(spans)) return { state: 'unknown', why: DAMAGED }
  const english = await reader.besideOf(page, body.value)
  return english === undefined ? { state: 'unknown', why: whyUnread(page) } : { state: 'known', value: english }
}

function englishHeadingsOf(original: Fact<Original>, body: Fact<Body>, beside: Fact<Body>): Fact<EnglishHeadings> {
  const english = readable(original)
  if (english.state === 'known')
    return { state: 'known', value: { from: 'source', headings: withText(english.value.headings) } }
  if (beside.state !== 'known') return beside
  const byLine = new Map(beside.value.headings.map(({ place, markdown }) => [place.start.line, markdown]))
  const own = body.state === 'known' ? body.value.headings : []
  const headings = own.map(({ depth, place }) => {
    const markdown = byLine.get(place.start.line)
    return { depth, ...(markdown ? { markdown } : {}) }
  })
  return { state: 'known', value: { from: 'spans', headings } }
}

function englishLinksOf(original: Fact<Original>, beside: Fact<Body>): Fact<EnglishLinks> {
  const english = readable(original)
  const known = english.state === 'known' ? english : beside
  if (known.state !== 'known') return known
  const { links, damagedLinks } = known.value
  return { state: 'known', value: { from: english.state === 'known' ? 'source' : 'spans', links, damagedLinks } }
}

function counterpartOf(original: Fact<Original>, beside: Fact<Body>, bodyBefore: Fact<Body>): Fact<Counterpart> {
  const english = readable(original)
  if (english.state === 'known') return { state: 'known', value: { from: 'source', body: english.value } }
  if (beside.state === 'known') return { state: 'known', value: { from: 'spans', body: beside.value } }
  if (bodyBefore.state === 'known') return { state: 'known', value: { from: 'base', body: bodyBefore.value } }
  return beside.state === 'unknown' ? beside : english
}
