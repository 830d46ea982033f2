import { alsoIn } from '../attribute.ts'
import type { Finding, Report } from '../model.ts'
import { decodeText } from '../parse/decode-text.ts'
import type { Repository } from '../repository.ts'
import { overlay } from './overlay.ts'
import { applyFixes, isFixable } from './page-fixes.ts'

/** What the fixes of a report are applied to. */
export interface Fixing {
  readonly localized: Repository
  /** The commit whose pages were judged. */
  readonly head: string
  /** Judges the same change once more, with this repository in place of the localized one. */
  readonly check: (localized: Repository) => Promise<Report>
  /** Pages that cannot be written, and why. */
  readonly closed?: ReadonlyMap<string, string>
}

/** A page that fixes changed. */
export interface FixedPage {
  readonly path: string
  readonly before: Uint8Array
  readonly after: Uint8Array
  /** The findings that it had, and has no more. */
  readonly fixed: readonly Finding[]
}

/** A page with fixes that stays as it was, and why, one clause. */
export interface KeptPage {
  readonly path: string
  readonly why: string
}

/** What became of the fixes of a report. */
export interface FixedPages {
  readonly pages: readonly FixedPage[]
  readonly kept: readonly KeptPage[]
  /** The report on the pages as they are now. */
  readonly report: Report
}

type Edited = ReadonlyMap<string, Uint8Array>

/** More passes than fixes of one place take that wait for each other. */
const MOST_PASSES = 24

const ENDLESS = 'each of its fixes calls for another'
const ELSEWHERE = 'its fixes would bring findings on other pages'

/**
 * Applies the fixes of a report, in passes until nothing changes. A page stays as it was where the check, done again, shows a finding
 * that was to be fixed, or one that was not there before, on the page or because of it.
 */
export async function fixPages(report: Report, fixing: Fixing): Promise<FixedPages> {
  const closed = fixing.closed ?? new Map<string, string>()
  const originals = await pagesWithFixes(report, fixing.localized, fixing.head)
  const kept = new Map<string, string>()
  const open = new Map<string, Uint8Array>()
  for (const [path, bytes] of originals) {
    const why = closed.get(path)
    if (why === undefined) open.set(path, bytes)
    else kept.set(path, why)
  }
  for (;;) {
    const round = await inPasses(report, open, fixing)
    const faulty = await faultyPages(report, open, round, fixing)
    if (faulty.size === 0) {
      const keptPages = [...kept].map(([path, why]) => ({ path, why }))
      return { pages: fixedPages(report, open, round), kept: keptPages.sort(byPath), report: round.now }
    }
    for (const [path, why] of faulty) {
      kept.set(path, why)
      open.delete(path)
    }
  }
}

/** All passes over the open pages. */
interface Round {
  readonly edited: Edited
  /** The report on them. */
  readonly now: Report
  /** Pages with more fixes than passes. */
  readonly endless: readonly string[]
}

/** Pages that are to stay as they were, and why. */
async function faultyPages(
  report: Report,
  open: Edited,
  { edited, now, endless }: Round,
  fixing: Fixing,
): Promise<ReadonlyMap<string, string>> {
  if (endless.length > 0) return new Map(endless.map((path) => [path, ENDLESS]))
  const wrong = unwanted(report, now, open)
  const own = [...Map.groupBy(wrong, ({ path }) => path)].filter(([path]) => edited.has(path))
  if (own.length > 0) return new Map(own.map(([path, [first]]) => [path, stillFound(first)]))
  const causes = wrong.length === 0 ? [] : await causesOf(report, [...edited], fixing)
  return new Map(causes.map((path) => [path, ELSEWHERE]))
}

/** The pages that bring findings elsewhere, found by halves. */
async function causesOf(
  report: Report,
  pages: readonly (readonly [path: string, bytes: Uint8Array])[],
  fixing: Fixing,
): Promise<readonly string[]> {
  if (pages.length === 1) return pages.map(([path]) => path)
  const middle = Math.ceil(pages.length / 2)
  const causes: string[] = []
  for (const half of [pages.slice(0, middle), pages.slice(middle)]) {
    const alone = new Map(half)
    const wrong = unwanted(report, await recheck(alone, fixing), alone)
    if (wrong.length > 0) causes.push(...(await causesOf(report, half, fixing)))
  }
  return causes.length > 0 ? causes : pages.map(([path]) => path)
}

const stillFound = (finding: Finding | undefined): string =>
  `after its fixes the check finds ${finding?.rule} on line ${finding?.place.start.line}`

const byPath = (a: KeptPage, b: KeptPage): number => (a.path < b.path ? -1 : 1)

/** The bytes at the head of the pages that have fixes, by path. */
export async function pagesWithFixes(report: Report, localized: Repository, head: string): Promise<Edited> {
  const paths = [...new Set(report.findings.filter(({ fix }) => fix !== undefined).map(({ path }) => path))]
  const ids = await localized.find(paths.map((path) => ({ commit: head, path })))
  const contents = await localized.read(ids.flatMap((id) => id ?? []))
  return new Map(
    paths.flatMap((path, index): [string, Uint8Array][] => {
      const bytes = contents.get(ids[index] ?? '')
      return bytes === undefined ? [] : [[path, bytes]]
    }),
  )
}

async function recheck(edited: Edited, { localized, head, check }: Fixing): Promise<Report> {
  return check(await overlay(localized, [{ commit: head, files: edited }]))
}

/** Writes the fixes of the open pages until none is left. */
async function inPasses(report: Report, open: Edited, fixing: Fixing): Promise<Round> {
  const edited = new Map<string, Uint8Array>()
  let now = report
  for (let pass = 0; ; pass += 1) {
    const byPage = Map.groupBy(now.findings, ({ path }) => path)
    const next = [...open].flatMap(([path, original]): [string, Uint8Array][] => {
      const after = applyFixes(edited.get(path) ?? original, byPage.get(path) ?? [])
      return after === undefined ? [] : [[path, after]]
    })
    if (next.length === 0) return { edited, now, endless: [] }
    if (pass === MOST_PASSES) return { edited, now, endless: next.map(([path]) => path) }
    for (const [path, after] of next) edited.set(path, after)
    now = await recheck(edited, fixing)
  }
}

/** What is found now, and was not there before or was to be fixed. */
function unwanted(before: Report, now: Report, open: Edited): readonly Finding[] {
  const texts = new Map([...open].map(([path, bytes]) => [path, decodeText(bytes)]))
  const { fixed = [], known = [] } = Object.groupBy(before.findings, (finding) => {
    const text = texts.get(finding.path)
    return text !== undefined && isFixable(text, finding) ? 'fixed' : 'known'
  })
  const [stay, still] = [alsoIn(known, now.findings), alsoIn(fixed, now.findings)]
  // of a page that the change had left alone, all that it had before is found now
  return now.findings.filter((one) => !stay.has(one) && (one.origin !== 'existing' || still.has(one)))
}

function fixedPages(before: Report, open: Edited, { now, edited }: Round): readonly FixedPage[] {
  const own = before.findings.filter(({ path }) => edited.has(path))
  const left = alsoIn(now.findings, own)
  return [...edited].flatMap(([path, after]): FixedPage[] => {
    const original = open.get(path)
    if (original === undefined) return []
    const fixed = own.filter((finding) => finding.path === path && !left.has(finding))
    return [{ path, before: original, after, fixed }]
  })
}
