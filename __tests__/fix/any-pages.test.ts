import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Random, seededRandom } from '../../scripts/plant/random.ts'
import { check } from '../../src/check.ts'
import { openGitRepository } from '../../src/edges/git-repository.ts'
import { patchOf } from '../../src/edges/patch.ts'
import { fixPages } from '../../src/fix/fix-pages.ts'
import { overlay } from '../../src/fix/overlay.ts'
import type { Report } from '../../src/model.ts'
import type { Repository } from '../../src/repository.ts'
import { DEFAULT_SETTINGS } from '../../src/settings.ts'
import { localizedPage } from '../support/fixture-pages.ts'
import { makeRepository } from '../support/git-fixture.ts'

const ENGLISH =
  '---\ntitle: Pumps\nms.topic: how-to\nms.author: jan\n---\n# Pumps\n\nSee [the valves](valves.md#small-ones).\n\n## Spare parts\n\n![A pump](pump.png) and [tips](tips.md).\n\n## Opening hours\n\nNone.\n\n## Opening hours\n\nAt night.\n'
const VALVES = '---\ntitle: Valves\n---\n# Valves\n\n## Small ones\n\nTwo.\n'
const BODY =
  '# <a name="pumps"></a>Pompen\n\nZie [de kleppen](valves.md#small-ones).\n\n## <a name="spare-parts"></a>Delen\n\n![Een pomp](pump.png) en [tips](tips.md).\n\n## <a name="opening-hours"></a>Tijden\n\nGeen.\n\n## <a name="opening-hours"></a>Tijden\n\n’s Nachts 😀.\n'
const KLEPPEN = '# <a name="valves"></a>Kleppen\n\n## <a name="small-ones"></a>Kleine\n\nTwee.\n'

/** What goes wrong with a page; each may meet others on its line. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/<a name="pumps"><\/a>/, ''],
  [/<a name="spare-parts"><\/a>/, '<a name="delen"></a>'],
  [/<a name="spare-parts"><\/a>Delen/, 'Delen<a name="spare-parts"></a>'],
  [/name="opening-hours"/, 'name=opening-hours'],
  [/name="opening-hours"><\/a>/, 'name=“openings-tijden”>'],
  [/valves\.md/, 'valvs.md'],
  [/#small-ones/, '#kleine'],
  [/\]\(tips/, '] (tips'],
  [/pump\.png/, 'pomp.png'],
  [/ms\.topic: how-to/, 'ms.topic: handleiding'],
  [/ms\.author: jan\r?\n/, ''],
  [/ms\.topic: .*\n/, ''],
  [/title: Pompen/, 'title: Pompen: alles'],
  [/ms\.author/, 'ms.auteur'],
]

/** Line endings of one kind or of all, a byte order mark, no last line ending, bytes that are no text. */
function bytesOf(text: string, random: Random): Buffer {
  const endings = random.pick([['\n'], ['\r\n'], ['\n', '\r\n']]) ?? ['\n']
  const ended = text.replace(/\n/g, () => random.pick(endings) ?? '\n')
  const marked = `${random.below(3) === 0 ? '\ufeff' : ''}${random.below(3) === 0 ? ended.trimEnd() : ended}`
  const bytes = Buffer.from(marked)
  const at = bytes.indexOf('Geen.')
  if (random.below(3) > 0 || at < 0) return bytes
  return Buffer.concat([bytes.subarray(0, at), Buffer.from('c3e282', 'hex'), bytes.subarray(at)])
}

const NAMES = ['a b', 'é', '"', "'", '\\', '-x', 'c\tt', '(1)', '#', '$HOME', '😀', '%20', '*']

it.each(['eerste', 'tweede', 'derde'])(
  'fixes pages of any kind once and for all, and patches them (%s)',
  async (seed) => {
    const random = seededRandom(seed)
    const english = await makeRepository([
      {
        files: Object.fromEntries([
          ...Array.from({ length: 24 }, (_, index) => [pathOf(index), ENGLISH]),
          ['docs/valves.md', VALVES],
          ['docs/tips.md', VALVES],
          ['docs/pump.png', 'a picture'],
        ]),
      },
    ])
    const [commit = ''] = english.commits
    const right = (index: number): string =>
      localizedPage({ english: ENGLISH, commit, id: `"${index + 10}"`, date: '03/01/2021', body: BODY }).replace(
        'title: Pompen\n',
        'title: Pompen\nms.topic: how-to\nms.author: jan\n',
      )
    const faulty = Array.from({ length: 24 }, (_, index) => {
      let text = right(index)
      for (let left = random.below(5); left > 0; left -= 1) {
        const [found, written] = random.pick(FAULTS) ?? [/$^/, '']
        text = text.replace(found, written)
      }
      return [pathOf(index), bytesOf(text, random)] as const
    })
    const valves = localizedPage({ english: VALVES, commit, id: '"1"', date: '03/01/2021', body: KLEPPEN })
    const fixture = await makeRepository(
      [{ files: { 'docs/valves.md': valves, 'docs/pump.png': 'a picture' } }, { files: Object.fromEntries(faulty) }],
      { checkout: true },
    )
    try {
      const [base = '', head = ''] = fixture.commits
      const localized = await openGitRepository(fixture.directory)
      const source = {
        repository: await openGitRepository(english.directory),
        head: commit,
        pathOf: (path: string) => path,
      }
      const settings = DEFAULT_SETTINGS
      const judge = (repository: Repository): Promise<Report> =>
        check({ localized: repository, base, head, source, settings, today: '2026-02-01' })
      const first = await judge(localized)
      const { pages, report } = await fixPages(first, { localized, head, check: judge })
      expect(pages.length).toBeGreaterThan(10)

      const fixed = new Map(pages.map(({ path, after }) => [path, after]))
      const again = await judge(await overlay(localized, [{ commit: head, files: fixed }]))
      expect(again.findings).toEqual(report.findings)
      const kept = new Set(again.findings.filter(({ fix }) => fix).map(({ path }) => path))
      expect([...fixed.keys()].filter((path) => kept.has(path))).toEqual([])
      expect(again.findings.length).toBeLessThan(first.findings.length)

      const patch = join(fixture.directory, '.git/fixes.patch')
      await writeFile(patch, await patchOf(localized, head, pages))
      await fixture.git(['apply', '--check', patch])
      await fixture.git(['apply', '--cached', patch])
      const tree = await fixture.git(['write-tree'])
      const patched = await localized.tree(tree)
      const contents = await localized.read([...fixed.keys()].map((path) => patched.get(path) ?? ''))
      for (const [path, after] of fixed)
        expect(Buffer.from(contents.get(patched.get(path) ?? '') ?? []).equals(after)).toBe(true)
      expect((await fixture.git(['diff', '--name-only', '-z', head, tree])).split('\0').filter(Boolean).sort()).toEqual(
        [...fixed.keys()].sort(),
      )
    } finally {
      await fixture.remove()
      await english.remove()
    }
  },
)

const pathOf = (index: number): string => `docs/${index}${NAMES[index % NAMES.length]}.md`
