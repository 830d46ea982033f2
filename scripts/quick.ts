/**
 * Holds the quick reader against the exact one: the tree of every page version of the corpus and of the English versions they name, and
 * with `--reports` the report on every handback. Exits 1 where they differ. An argument chooses branches. Nothing is written.
 */
import { isDeepStrictEqual } from 'node:util'
import { check } from '../src/check.ts'
import { type GitRepository, openGitRepository } from '../src/edges/git-repository.ts'
import { openArchive } from '../src/facts/archive.ts'
import { readOriginals } from '../src/facts/originals.ts'
import type { Page } from '../src/model.ts'
import type { PageReader } from '../src/parse/page-reader.ts'
import { DEFAULT_SETTINGS } from '../src/settings.ts'
import { pageVersions } from './corpus/page-versions.ts'
import { compareTrees } from './corpus/quick-tree.ts'
import { CORPUS, type CorpusBranch, corpusBranches, englishAtTheTime, handbacks } from './corpus/repositories.ts'

const wantsReports = process.argv.includes('--reports')
const only = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? ''

const READS_NOTHING: PageReader = { bodyOf: async () => undefined, besideOf: async () => undefined }

const branches = corpusBranches()
if (branches === undefined) console.log(`skipped: no corpus at ${CORPUS} (set HANDBACK_CHECK_CORPUS to its folder)`)
for (const branch of (branches ?? []).filter(({ name }) => name.includes(only))) {
  const localized = await openGitRepository(branch.localized)
  const english = await openGitRepository(branch.english)
  await comparePages(branch, localized, english)
  if (wantsReports) await compareReports(branch, localized, english)
  await localized.close()
  await english.close()
}

async function comparePages(branch: CorpusBranch, localized: GitRepository, english: GitRepository): Promise<void> {
  const seen = new Set<string>()
  const counts = { pages: 0, vouched: 0, differ: 0, quickMs: 0, exactMs: 0 }
  const head = (await english.resolve('live')) ?? ''
  const archive = openArchive({ repository: english, head, pathOf: (path) => path })
  const compare = (page: Page): void => {
    const found = seen.has(page.id) ? undefined : compareTrees(page)
    seen.add(page.id)
    if (found === undefined) return
    counts.pages += 1
    counts.quickMs += found.quickMs
    counts.exactMs += found.exactMs
    if (found.isVouchedFor) counts.vouched += 1
    if (found.isSame) return
    counts.differ += 1
    fail(`  differs: ${page.path} (blob ${page.id})`)
  }
  for await (const pages of pageVersions(branch, localized)) {
    for (const page of pages) compare(page)
    const originals = await readOriginals(pages, archive, READS_NOTHING)
    for (const original of originals.values()) if (original.state === 'known') compare(original.value.page)
  }
  const { pages, vouched, differ, quickMs, exactMs } = counts
  console.log(
    `${branch.name}: ${vouched} of ${pages} page versions vouched for, ${differ} differ; ${Math.round(quickMs)} ms in place of ${Math.round(exactMs)}`,
  )
}

async function compareReports(branch: CorpusBranch, localized: GitRepository, english: GitRepository): Promise<void> {
  let differ = 0
  const changes = handbacks(branch)
  for (const { commit, parent } of changes) {
    const source = { repository: english, pathOf: (path: string) => path, head: englishAtTheTime(branch, commit) }
    const input = { localized, base: parent, head: commit, settings: DEFAULT_SETTINGS, today: '2100-01-01' }
    for (const one of [input, { ...input, source }]) {
      const quick = await check(one)
      const exact = await check({ ...one, exact: true })
      if (isDeepStrictEqual({ ...quick, durationMs: 0 }, { ...exact, durationMs: 0 })) continue
      differ += 1
      fail(`  reports differ: ${commit}${'source' in one ? ' with English' : ''}`)
    }
  }
  console.log(`${branch.name}: ${changes.length} handbacks with and without English, ${differ} other reports`)
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
