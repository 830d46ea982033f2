import { corpusBranches, englishAtTheTime, handbacks } from '../scripts/corpus/repositories.ts'
import { readSnapshot, snapshotRows } from '../scripts/corpus/snapshot.ts'
import { wentBack } from '../scripts/corpus/went-back.ts'
import { check } from '../src/check.ts'
import { openGitRepository } from '../src/edges/git-repository.ts'
import { DEFAULT_SETTINGS } from '../src/settings.ts'

/** A few handbacks of each branch: `npm run corpus` replays all of them. */
const SAMPLE: Readonly<Record<string, readonly string[]>> = {
  'intune-nl-nl-live': ['b2f6ffb', '53ad69a', '6bb1c57'],
  'customer-insights-nl-nl-live': ['a624f6a', '7d0b6dc', '47b3a7d'],
  'customer-insights-nl-nl-live-sxs': ['7a94514', '9c2cae6'],
}

const branches = corpusBranches()
const known = Object.keys(SAMPLE).filter((name) => branches?.some((branch) => branch.name === name))

// without the corpus jest counts these as skipped, and says so
const onCorpus = known.length > 0 ? describe : describe.skip
onCorpus.each(known.length > 0 ? known : ['no corpus: set HANDBACK_CHECK_CORPUS'])('the corpus, %s', (name) => {
  const branch = branches?.find((candidate) => candidate.name === name)
  if (branch === undefined) {
    it('is replayed where it is', () => {})
    return
  }

  it.each(SAMPLE[name] ?? [])(
    'gives the reviewed findings for %s, and flags every page that its reversal takes back',
    async (short) => {
      const localized = await openGitRepository(branch.localized)
      const english = await openGitRepository(branch.english)
      const { commit = '', parent = '' } = handbacks(branch).find((handback) => handback.commit.startsWith(short)) ?? {}
      const input = { localized, base: parent, head: commit, settings: DEFAULT_SETTINGS, today: '2100-01-01' }
      const report = await check({
        ...input,
        source: { repository: english, head: englishAtTheTime(branch, commit), pathOf: (path) => path },
      })
      const reviewed = readSnapshot(name).filter((row) => row.startsWith(`${commit.slice(0, 12)} source `))
      expect(snapshotRows({ commit, source: true, report })).toEqual(reviewed)

      const reversed = await check({ ...input, base: commit, head: parent })
      const flagged = new Set(reversed.findings.filter(({ severity }) => severity === 'error').map(({ path }) => path))
      expect((await wentBack(localized, commit, parent)).filter((path) => !flagged.has(path))).toEqual([])
      await localized.close()
      await english.close()
    },
  )
})
