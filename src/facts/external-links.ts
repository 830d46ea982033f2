import { addressMatcher } from '../links/address-pattern.ts'
import { readExternalTarget } from '../links/external-address.ts'
import { comparableTarget } from '../links/same-target.ts'
import type { Body, EnglishLinks, ExternalAddress, ExternalLink, Fact, Link, Page, ProbeOutcome } from '../model.ts'
import type { PageReader } from '../parse/page-reader.ts'
import { settingsAt } from '../settings/at.ts'
import type { Settings } from '../settings.ts'
import type { Web } from '../web.ts'

/** A page whose links to the web are to be asked for. */
export interface WebPage {
  readonly page: Page
  readonly previous?: Page
  readonly body: Body
  readonly englishLinks: Fact<EnglishLinks>
}

/** Which links to the web are asked for, and how. */
export interface Inquiry {
  /** Links that the page had before are asked for, too. */
  readonly wantsOld: boolean
  /** Whether links that English does not have are asked for on a page: not where `changed-link-target` reports them. */
  readonly wantsForeign: (path: string) => boolean
  readonly wants: (address: ExternalAddress) => boolean
  /** Addresses without an answer are not asked for. */
  readonly probe: Web['probe']
}

/** The inquiry into pages as they are, that into those same pages again, and that into pages as they were: these are content with the answers of the first. */
export function inquiries(
  settings: Settings,
  web: Web,
): { readonly now: Inquiry; readonly again: Inquiry; readonly before: Inquiry } {
  const { externalLinksOnly: only, externalLinksIgnore: ignored = [] } = settings
  const at = settingsAt(settings)
  const isIgnored = addressMatcher(ignored)
  const isAllowed = only === undefined ? () => true : addressMatcher(only)
  const answers = new Map<string, ProbeOutcome>()
  const shared = {
    wantsForeign: (path: string): boolean => at(path).rules['changed-link-target'] === 'off',
    wants: (address: ExternalAddress): boolean => isAllowed(address) && !isIgnored(address),
  }
  const wantsOld = settings.externalLinks === 'all'
  return {
    now: {
      ...shared,
      wantsOld,
      probe: async (addresses) => {
        const found = await web.probe(addresses)
        for (const [address, outcome] of found) answers.set(address, outcome)
        return found
      },
    },
    again: { ...shared, wantsOld, probe: async () => answers },
    before: { ...shared, wantsOld: true, probe: async () => answers },
  }
}

/** A link to ask for, or why it cannot be. */
type Candidate = Omit<ExternalLink, 'outcome'> & { readonly why?: string }

/** Asks for the links of all pages in one batch; the answer is in the order of the pages. */
export async function readExternalLinks(
  pages: readonly WebPage[],
  inquiry: Inquiry,
  reader: PageReader,
): Promise<readonly Fact<readonly ExternalLink[]>[]> {
  const candidates = await Promise.all(pages.map((page) => candidatesOf(page, inquiry, reader)))
  const addresses = candidates.flatMap((found) =>
    found === undefined ? [] : found.flatMap(({ address }) => address?.url ?? []),
  )
  const answers = addresses.length === 0 ? new Map() : await inquiry.probe([...new Set(addresses)])
  return candidates.map((found) =>
    found === undefined
      ? {
          state: 'unknown',
          why: 'the page before this change cannot be read, so that new links cannot be told from old ones',
        }
      : { state: 'known', value: found.flatMap((candidate) => answered(candidate, answers)) },
  )
}

/** `undefined` where it cannot be told which links are new. */
async function candidatesOf(
  page: WebPage,
  inquiry: Inquiry,
  reader: PageReader,
): Promise<readonly Candidate[] | undefined> {
  const { body, previous, englishLinks } = page
  const wantsForeign = inquiry.wantsForeign(page.page.path)
  const english =
    englishLinks.state === 'known'
      ? new Set(englishLinks.value.links.map(({ url }) => comparableTarget(url)))
      : undefined
  const found = body.links.flatMap((link): readonly Candidate[] => {
    const target = readExternalTarget(link.url)
    if (target.kind === 'none') return []
    const standing = english === undefined ? {} : { inEnglish: english.has(comparableTarget(link.url)) }
    if (standing.inEnglish === false && !wantsForeign) return []
    if (target.kind === 'unreadable') return [{ link, ...standing, why: target.why }]
    return inquiry.wants(target.address) ? [{ link, ...standing, address: target.address }] : []
  })
  if (inquiry.wantsOld || previous === undefined || found.length === 0) return found
  const before = await reader.bodyOf(previous)
  if (before === undefined) return undefined
  const known = new Set(before.links.map(identity))
  return found.filter(({ link }) => !known.has(identity(link)))
}

/** Links that differ in the fragment alone lead to one address. */
function identity({ url }: Link): string {
  const target = readExternalTarget(url)
  return target.kind === 'address' ? target.address.url : url
}

function answered(
  { why, ...candidate }: Candidate,
  answers: ReadonlyMap<string, ProbeOutcome>,
): readonly ExternalLink[] {
  if (why !== undefined) return [{ ...candidate, outcome: { result: 'unknown', why } }]
  const outcome = answers.get(candidate.address?.url ?? '')
  return outcome === undefined ? [] : [{ ...candidate, outcome }]
}
