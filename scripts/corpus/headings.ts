import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { openArchive } from '../../src/facts/archive.ts'
import { readOriginals } from '../../src/facts/originals.ts'
import { anchorNames } from '../../src/laws/anchor-name.ts'
import { readHandoffDate } from '../../src/laws/handoff-date.ts'
import { withText } from '../../src/laws/heading-alignment.ts'
import type { Heading, Page } from '../../src/model.ts'
import { readBesideExactly, readExactly } from '../../src/parse/exact.ts'
import { exactReader } from '../../src/parse/page-reader.ts'
import type { Repository } from '../../src/repository.ts'
import { pairWithEnglish } from '../../src/rules/paired-headings.ts'
import { pageVersions } from './page-versions.ts'
import type { CorpusBranch } from './repositories.ts'

/** What the headings of every page version of a branch are held against, and how many are as they must be. */
export interface HeadingProof {
  readonly name: string
  readonly pages: number
  readonly headings: number
  /** Begin with exactly `<a name="..."></a>`. */
  readonly wellFormed: number
  readonly againstSource: number
  readonly fitSource: number
  readonly againstSpans: number
  readonly fitSpans: number
  /** Headings known from both, and how many of these have the same name by the newest law. */
  readonly both: number
  readonly agree: number
  /** The headings that are not as they must be: path, line, why. */
  readonly faults: readonly string[]
}

type Counts = { -readonly [Key in Exclude<keyof HeadingProof, 'name' | 'faults'>]: number }

/** Holds every heading of every version of every page that a branch ever had against its English one. */
export async function proveHeadings(
  branch: CorpusBranch,
  localized: Repository,
  english: Repository,
  englishHead: string,
): Promise<HeadingProof> {
  const counts: Counts = {
    pages: 0,
    headings: 0,
    wellFormed: 0,
    againstSource: 0,
    fitSource: 0,
    againstSpans: 0,
    fitSpans: 0,
    both: 0,
    agree: 0,
  }
  const faults: string[] = []
  const archive = openArchive({ repository: english, head: englishHead, pathOf: (path) => path })
  for await (const pages of pageVersions(branch, localized)) {
    const originals = await readOriginals(pages, archive, exactReader())
    for (const page of pages) {
      const original = originals.get(page.path)
      const body = original?.state === 'known' ? original.value.body : undefined
      count(page, body && withText(body.headings), counts, faults)
    }
  }
  return { name: branch.name, ...counts, faults }
}

function count(page: Page, source: readonly Heading[] | undefined, counts: Counts, faults: string[]): void {
  const body = readExactly(page)
  const headings = body?.headings ?? []
  const beside = body === undefined || body.spans.pairs.length === 0 ? undefined : readBesideExactly(page, body)
  const besideByLine = new Map(beside?.headings.map(({ place, markdown }) => [place.start.line, markdown]))
  const date = readHandoffDate(page.metadata.provenance.handoffDate?.value ?? '')
  const fault = ({ place }: Heading, why: string): void => {
    faults.push(`${page.path}:${place.start.line} of ${page.id.slice(0, 8)}: ${why}`)
  }
  const fromSource = new Map(
    source === undefined
      ? []
      : pairWithEnglish(headings, { from: 'source', headings: source }, date).map((pair) => [
          pair.heading,
          pair.english,
        ]),
  )
  counts.pages += 1
  for (const heading of headings) {
    counts.headings += 1
    if (/^<a name="[^"<>]*"><\/a>/.test(heading.markdown)) counts.wellFormed += 1
    else fault(heading, 'does not begin with an anchor')
    const name = heading.anchors[0]?.name ?? ''
    const english = fromSource.get(heading)
    const names = english === undefined ? undefined : anchorNames(english, date)
    if (source !== undefined) counts.againstSource += 1
    if (names?.includes(name)) counts.fitSource += 1
    else if (source !== undefined) fault(heading, names === undefined ? 'English has no such heading' : 'another name')
    const written = besideByLine.get(heading.place.start.line)
    if (written === undefined) continue
    const fromSpans = anchorNames(written, date)
    counts.againstSpans += 1
    if (fromSpans.includes(name)) counts.fitSpans += 1
    else fault(heading, 'another name than its spans give')
    if (names === undefined) continue
    counts.both += 1
    if (names[0] === fromSpans[0]) counts.agree += 1
    else fault(heading, 'spans and source give other names')
  }
}

const PAGE = resolve(import.meta.dirname, '../../docs/metadata.md')
const TABLE = /(?<=<!-- headings -->\n)[\s\S]*?(?=<!-- \/headings -->)/

/** Whether `docs/metadata.md` holds the counts. */
export const isWritten = (proof: HeadingProof): boolean =>
  TABLE.exec(readFileSync(PAGE, 'utf8'))?.[0].includes(row(proof)) ?? false

/** Writes the counts into `docs/metadata.md`. */
export function writeHeadings(proofs: readonly HeadingProof[]): void {
  const head =
    '| branch | page versions | headings | of the exact form | fit English at the source commit | fit the spans beside them | spans and English give the same name by version 6 |\n| --- | --- | --- | --- | --- | --- | --- |\n'
  writeFileSync(
    PAGE,
    readFileSync(PAGE, 'utf8').replace(TABLE, () => head + proofs.map(row).join('')),
  )
}

function row(proof: HeadingProof): string {
  const of = (part: number, whole: number): string =>
    whole === 0 ? '' : `${part.toLocaleString('en-US')} of ${whole.toLocaleString('en-US')}`
  const cells = [
    proof.name,
    proof.pages.toLocaleString('en-US'),
    proof.headings.toLocaleString('en-US'),
    of(proof.wellFormed, proof.headings),
    of(proof.fitSource, proof.againstSource),
    of(proof.fitSpans, proof.againstSpans),
    of(proof.agree, proof.both),
  ]
  return `| ${cells.join(' | ')} |\n`
}
