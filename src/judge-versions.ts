import { gatherFacts, type Setting, type Version } from './gather-facts.ts'
import { judgePages, type PageJudgement } from './judge-pages.ts'
import type { Skip } from './model.ts'
import type { Rule } from './rules/rule.ts'
import type { Settings } from './settings.ts'
import { asSkips } from './skips.ts'

/** What the rules said of some pages, and which of them stood against what. */
export interface VersionsJudged extends Omit<PageJudgement, 'skips'> {
  readonly skips: readonly Skip[]
  /** Pages that stood against their English version. */
  readonly againstSource: number
  /** Pages without provenance that can be read. */
  readonly unproven: readonly string[]
}

/** Pages that were read once: what is said of them counts when it is confirmed. */
export interface FirstReading {
  readonly confirmed: Promise<VersionsJudged>
}

/**
 * Judges pages by every rule that the settings leave on. Pages with findings are judged once more in `again`, where there is one: with the
 * exact reader, whose findings are the ones that count, and who may be at work elsewhere meanwhile. `isChange` as of `judgePages`.
 */
export async function judgeVersions(
  versions: readonly Version[],
  now: Setting,
  again: Setting | undefined,
  rules: readonly Rule[],
  settings: Settings,
  isChange = true,
): Promise<FirstReading> {
  const subjects = await gatherFacts(versions, now)
  const judged = await judgePages(subjects, rules, settings, now.reader, undefined, isChange)
  const first: VersionsJudged = {
    ...judged,
    skips: asSkips(judged.skips),
    againstSource: subjects.filter(({ facts }) => facts.original.state === 'known').length,
    unproven: subjects.flatMap(({ page }) => (page.metadata.provenance.sourceHash === undefined ? [page.path] : [])),
  }
  const faulty = new Set([...judged.findings, ...judged.refused].map(({ path }) => path))
  if (again === undefined || faulty.size === 0) return { confirmed: Promise.resolve(first) }
  const doubtful = versions.filter(({ page }) => faulty.has(page.path))
  const confirm = async (): Promise<VersionsJudged> => {
    const subjects = await gatherFacts(doubtful, again)
    const exact = await judgePages(subjects, rules, settings, again.reader, undefined, isChange)
    const skips = asSkips([...judged.skips.filter(({ path }) => !faulty.has(path)), ...exact.skips])
    return { ...first, findings: exact.findings, refused: exact.refused, skips }
  }
  // other cores have something to do while English is looked up; who asks for a body is told where that fails
  for (const { page } of doubtful) again.reader.bodyOf(page).catch(() => {})
  return { confirmed: confirm() }
}
