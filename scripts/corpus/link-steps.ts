import type { GitRepository } from '../../src/edges/git-repository.ts'
import { openArchive } from '../../src/facts/archive.ts'
import { openWorld } from '../../src/facts/world.ts'
import { gatherFacts } from '../../src/gather-facts.ts'
import type { LinkOutcome } from '../../src/model.ts'
import { readPage } from '../../src/parse/page.ts'
import { exactReader } from '../../src/parse/page-reader.ts'
import { DEFAULT_SETTINGS } from '../../src/settings.ts'
import { type CorpusBranch, englishAtTheTime } from './repositories.ts'

/** Pages read and let go at a time. */
const PORTION = 32

/** How the links of all pages at the tip of a branch resolve with English of the day: links by what settled them, and those that nothing did. */
export async function traceTree(
  branch: CorpusBranch,
  localized: GitRepository,
  english: GitRepository,
): Promise<readonly string[]> {
  const tip = (await localized.resolve(branch.branch)) ?? ''
  const head = englishAtTheTime(branch, tip)
  const archive = openArchive({ repository: english, head, pathOf: (path) => path })
  const world = await openWorld(localized, tip, archive, DEFAULT_SETTINGS, exactReader())
  const unasked = { state: 'absent' } as const
  const setting = { ...world, localeOf: () => unasked, latestHandoff: '', wanted: new Set<never>() }
  const files = [...world.tree].filter(([path]) => /\.(md|ya?ml)$/i.test(path))
  const counts = new Map<string, number>()
  const lost: string[] = []
  for (let start = 0; start < files.length; start += PORTION) {
    const portion = files.slice(start, start + PORTION)
    const contents = await localized.read(portion.map(([, id]) => id))
    const pages = portion.map(([path, id]) => readPage(path, id, contents.get(id) ?? new Uint8Array()))
    const translated = pages.filter(({ metadata }) => metadata.provenance.sourceHash !== undefined)
    for (const { page, facts } of await gatherFacts(
      translated.map((page) => ({ page })),
      setting,
    )) {
      if (facts.links.state !== 'known') continue
      for (const outcome of facts.links.value) {
        for (const settled of settledBy(outcome)) counts.set(settled, (counts.get(settled) ?? 0) + 1)
        const { start: at } = outcome.link.place
        if (outcome.result === 'unresolved')
          lost.push(`  nowhere: ${page.path}:${at.line}:${at.column} ${outcome.link.kind}`)
        else if (outcome.result === 'resolved' && outcome.fragment?.result === 'missing')
          lost.push(`  no such name: ${page.path}:${at.line}:${at.column}${outcome.fragment.lost ? ', lost' : ''}`)
      }
    }
  }
  return [...[...counts].sort(([, a], [, b]) => b - a).map(([what, count]) => `  ${count} ${what}`), ...lost]
}

function settledBy(outcome: LinkOutcome): readonly string[] {
  if (outcome.result === 'unresolved') return ['nowhere']
  if (outcome.result !== 'resolved') return [`${outcome.result}: ${outcome.why}`]
  const { fragment } = outcome
  return [outcome.step, ...(fragment === undefined ? [] : [`#fragment ${fragment.result}`])]
}
