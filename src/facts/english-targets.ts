import { comparableTarget } from '../links/same-target.ts'
import type { Body, EnglishLinks, Fact, Link, Page } from '../model.ts'

/** A page whose links are to be resolved. */
export interface LinkedPage {
  readonly page: Page
  readonly body: Body
  readonly englishLinks: Fact<EnglishLinks>
}

/** What the English of pages links to, as far as it is known. */
export interface EnglishTargets {
  /** Whether English has a link, too. */
  readonly inEnglish: (page: LinkedPage, link: Link) => { readonly inEnglish?: boolean }
  /** Whether English has a target more often than the page. */
  readonly lacks: (page: LinkedPage, url: string) => boolean
}

/** Reads the targets of each page once, when they are first asked for. */
export function englishTargets(): EnglishTargets {
  const english = new Map<LinkedPage, ReadonlyMap<string, number>>()
  const own = new Map<LinkedPage, ReadonlyMap<string, number>>()
  const shared = new Map<LinkedPage, ReadonlySet<number>>()
  const englishOf = (page: LinkedPage): ReadonlyMap<string, number> | undefined =>
    page.englishLinks.state === 'known' ? counted(page.englishLinks.value.links, page, english) : undefined
  return {
    inEnglish: (page, link) => {
      const targets = englishOf(page)
      return targets === undefined || sharedIn(page, shared).has(link.place.start.offset)
        ? {}
        : { inEnglish: targets.has(comparableTarget(link.url)) }
    },
    lacks: (page, url) => {
      const target = comparableTarget(url)
      const held = counted(page.body.links, page, own).get(target) ?? 0
      return (englishOf(page)?.get(target) ?? 0) > held
    },
  }
}

/**
 * Where a bilingual page has links that its English has, too, at the same place: those outside of both halves are read from the same text,
 * and prove nothing of English.
 */
function sharedIn(page: LinkedPage, known: Map<LinkedPage, ReadonlySet<number>>): ReadonlySet<number> {
  const offsets = known.get(page)
  if (offsets !== undefined) return offsets
  const { englishLinks } = page
  const links = englishLinks.state === 'known' && englishLinks.value.from === 'spans' ? englishLinks.value.links : []
  const fresh = new Set(links.map(({ place }) => place.start.offset))
  known.set(page, fresh)
  return fresh
}

function counted(
  links: readonly Link[],
  page: LinkedPage,
  known: Map<LinkedPage, ReadonlyMap<string, number>>,
): ReadonlyMap<string, number> {
  const counts = known.get(page)
  if (counts !== undefined) return counts
  const fresh = new Map<string, number>()
  for (const { url } of links) fresh.set(comparableTarget(url), (fresh.get(comparableTarget(url)) ?? 0) + 1)
  known.set(page, fresh)
  return fresh
}
