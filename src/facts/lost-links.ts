import type { Link, LinkOutcome, OrphanedTarget, Page } from '../model.ts'
import type { LinkedPage } from './english-targets.ts'
import type { Inbound } from './inbound-links.ts'
import { resolveLinks } from './links.ts'
import { NO_SOURCE } from './originals.ts'
import type { World } from './world.ts'

/** What is wrong with a link now; `unknown` where that cannot be told. */
export type Loss =
  | { readonly of: 'target'; readonly english: OrphanedTarget['english'] }
  | { readonly of: 'name'; readonly name: string; readonly near?: string }
  | { readonly of: 'unknown'; readonly aim: 'path' | 'name'; readonly why: string }

/** A link that resolved before the change and does not now. */
export interface LostLink {
  readonly page: Page
  readonly link: Link
  readonly loss: Loss
  /** As it resolved before. */
  readonly before: Extract<LinkOutcome, { result: 'resolved' }>
}

/** Of the links to what may be gone, those that resolve no more by any step, and did before. */
export async function lostLinks(
  { pages, aimed }: Inbound,
  now: World,
  before: () => Promise<World>,
): Promise<readonly LostLink[]> {
  const losses = new Map<Link, Loss>()
  for (const [link, outcome] of await outcomesOf(pages, now)) {
    const aim = aimed.get(link)
    const loss = aim === undefined ? undefined : lossOf(outcome, aim, now)
    if (loss !== undefined) losses.set(link, loss)
  }
  const hit = pages.filter(({ body }) => body.links.some((link) => losses.has(link)))
  if (hit.length === 0) return []
  const earlier = await outcomesOf(hit, await before())
  return hit.flatMap(({ page, body }) =>
    body.links.flatMap((link): LostLink[] => {
      const loss = losses.get(link)
      const outcome = earlier.get(link)
      if (loss === undefined || outcome?.result !== 'resolved') return []
      const hadName = outcome.fragment?.result === 'found'
      const aim = loss.of === 'unknown' ? loss.aim : loss.of
      return aim === 'name' && !hadName ? [] : [{ page, link, loss, before: outcome }]
    }),
  )
}

async function outcomesOf(pages: readonly LinkedPage[], world: World): Promise<ReadonlyMap<Link, LinkOutcome>> {
  const outcomes = await resolveLinks(
    pages.map((linked) => ({ ...linked, page: asOfToday(linked.page) })),
    world,
  )
  return new Map([...outcomes.values()].flat().map((outcome) => [outcome.link, outcome]))
}

/** The site shows the English of today in place of a translation, and not the one that the linking page was made from. */
const asOfToday = (page: Page): Page => ({ ...page, metadata: { ...page.metadata, provenance: {} } })

const MAY_BE_ENGLISH = `the site shows English where there is no translation, and ${NO_SOURCE}`

function lossOf(outcome: LinkOutcome, aim: 'path' | 'name', world: World): Loss | undefined {
  if (aim === 'name') return outcome.result === 'resolved' ? nameLossOf(outcome) : undefined
  switch (outcome.result) {
    case 'skipped':
      return undefined
    case 'unresolved':
      // what is taken away here is most often still there in English
      return outcome.mayBeEnglish ? { of: 'unknown', aim, why: MAY_BE_ENGLISH } : { of: 'target', english: 'lacks' }
    case 'cannot-tell':
      return isPlain(world) ? { of: 'target', english: 'lacks' } : { of: 'unknown', aim, why: outcome.why }
    case 'resolved':
      return outcome.step.startsWith('english') && !world.site.fallsBack
        ? { of: 'target', english: 'unshown' }
        : undefined
  }
}

function nameLossOf({ fragment }: Extract<LinkOutcome, { result: 'resolved' }>): Loss | undefined {
  if (fragment?.result === 'cannot-tell') return { of: 'unknown', aim: 'name', why: fragment.why }
  if (fragment?.result !== 'missing') return undefined
  return { of: 'name', name: fragment.name, ...(fragment.near === undefined ? {} : { near: fragment.near }) }
}

/** Without a docs build and without English nothing can fill in for a file. */
const isPlain = ({ site, archive }: World): boolean =>
  !site.fallsBack && site.unreadable.length === 0 && 'why' in archive && archive.why === NO_SOURCE
