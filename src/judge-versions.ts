import { bySkippedPage } from './apply-rules.ts'
import { gatherFacts, type Setting, type Version } from './gather-facts.ts'
import { judgePages, type PageJudgement } from './judge-pages.ts'
import type { Rule } from './rules/rule.ts'
import type { Settings } from './settings.ts'

/** What the rules said of some pages, and which of them stood against what. */
export interface VersionsJudged extends PageJudgement {
  /** Pages that stood against their English version. */
  readonly againstSource: number
  /** Pages without provenance that can be read. */
  readonly unproven: readonly string[]
}

/**
 * Judges pages by every rule that the settings leave on. Pages with findings are judged once more in `again`, where there is one: with the
 * exact reader, whose findings are the ones that count. `isChange` as of `judgePages`.
 */
export async function judgeVersions(
  versions: readonly Version[],
  now: Setting,
  again: Setting | undefined,
  rules: readonly Rule[],
  settings: Settings,
  isChange = true,
): Promise<VersionsJudged> {
  const subjects = await gatherFacts(versions, now)
  const judged = await judgePages(subjects, rules, settings, now.reader, undefined, isChange)
  const counts = {
    againstSource: subjects.filter(({ facts }) => facts.original.state === 'known').length,
    unproven: subjects.flatMap(({ page }) => (page.metadata.provenance.sourceHash === undefined ? [page.path] : [])),
  }
  const faulty = new Set([...judged.findings, ...judged.refused].map(({ path }) => path))
  if (again === undefined || faulty.size === 0) return { ...judged, ...counts }
  const doubtful = versions.filter(({ page }) => faulty.has(page.path))
  const exact = await judgePages(await gatherFacts(doubtful, again), rules, settings, again.reader, undefined, isChange)
  return {
    findings: exact.findings,
    skips: [...judged.skips.filter(({ path }) => !faulty.has(path)), ...exact.skips].sort(bySkippedPage),
    refused: exact.refused,
    ...counts,
  }
}
