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
  const englishOf = (page: LinkedPage): ReadonlyMap<string, number> | undefined =>
    page.englishLinks.state === 'known' ? counted(page.englishLinks.value.links, page, english) : undefined
  return {
    inEnglish: (page, link) => {
      const targets = englishOf(page)
      return targets === undefined || isShared(page, link) ? {} : { inEnglish: targets.has(comparableTarget(link.url)) }
    },
    lacks: (page, url) => {
      const target = comparableTarget(url)
      const held = counted(page.body.links, page, own).get(target) ?? 0
      return (englishOf(page)?.get(target) ?? 0) > held
    },
  }
}

/** Whether a link of a bilingual page stands outside of both halves: its English is read from the same text, and proves nothing. */
const isShared = ({ englishLinks }: LinkedPage, { place }: Link): boolean =>
  englishLinks.state === 'known' &&
  englishLinks.value.from === 'spans' &&
  englishLinks.value.links.some((english) => english.place.start.offset === place.start.offset)

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
