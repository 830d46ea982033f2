import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { JsonReport } from '../../src/report/json.ts'
import { englishPage, localizedPage } from '../support/fixture-pages.ts'
import { type GitFixture, makeRepository } from '../support/git-fixture.ts'
import { runCommand } from '../support/run-command.ts'

const ENGLISH = englishPage('# Pumps\n\nSee [valves](valves.md#open), [more](valves.md#more).\n')
const VALVES = englishPage('# Valves\n\n## Open\n\nTurn.\n')

let english: GitFixture
let localized: GitFixture
let argv: readonly string[]

/** A change with faults that take the contents of many files to find: of targets, redirections, settings and files it leaves alone. */
beforeAll(async () => {
  english = await makeRepository([{ files: { 'docs/pumps.md': ENGLISH, 'docs/valves.md': VALVES } }])
  const [commit = ''] = english.commits
  const page = (id: number, of: string, body: string): string =>
    localizedPage({ english: of, commit, date: '03/01/2021', id: `"${id}"`, body })
  const valves =
    '# <a name="valves"></a>Kleppen\n\n## <a name="opened"></a>Openen\n\n[!INCLUDE [x](includes/more.md)]\n'
  localized = await makeRepository([
    {
      files: {
        '.github/handback-check.yml': 'locale: nl-NL\nrules:\n  path-case: error\n',
        '.openpublishing.redirection.json': '{"redirections":[{"source_path":"docs/old.md","redirect_url":"pumps"}]}',
        '.openpublishing.publish.config.json':
          '{"docsets_to_publish":[{"docset_name":"pumps","build_source_folder":"."}]}',
        'docfx.json': '{"build":{"content":[{"files":["**/*.md"]}]}}',
        'docs/pumps.md': page(1, ENGLISH, '# <a name="pumps"></a>Pompen\n'),
        'docs/valves.md': page(2, VALVES, valves),
        'docs/includes/more.md': '## <a name="more"></a>Meer\n',
        'docs/gone.md': page(3, VALVES, valves),
        'docs/beside.md': page(4, VALVES, '# <a name="valves"></a>Kleppen\n\nZie [weg](gone.md).\n'),
      },
    },
    {
      files: {
        'docs/pumps.md': page(
          5,
          ENGLISH,
          '# <a name="pumps"></a>Pompen\n\nZie [kleppen](valves.md#open), [oud](old.md) en [niets](nothing.md), [meer](valves.md#more).\n',
        ),
        'docs/gone.md': null,
      },
    },
  ])
  argv = ['--repo', localized.directory, '--source', english.directory, '--format', 'json']
  argv = [...argv, '--base', localized.commits[0] ?? '', '--head', localized.commits[1] ?? '']
})
afterAll(async () => {
  await english.remove()
  await localized.remove()
})

async function check(): Promise<{ code: number; report: JsonReport | undefined }> {
  const { code, out } = await runCommand(argv)
  return code === 2 ? { code, report: undefined } : { code, report: JSON.parse(out) as JsonReport }
}

const rulesOf = (report: JsonReport): readonly string[] => report.findings.map(({ rule, path }) => `${rule} ${path}`)

it.each([
  ['clone', []],
  // as with `--filter`; its remote is gone
  ['partial clone', ['remote.origin.promisor', 'remote.origin.url']],
])(
  'what a %s lacks is never taken for nothing: the check cannot run, or what needs it is a skip',
  async (_, keys) => {
    for (const { git } of [localized, english]) for (const key of keys) await git(['config', key, 'true'])
    const sound = await check()
    if (sound.report === undefined) throw new Error('the check could not run')
    expect(sound.code).toBe(1)
    expect(rulesOf(sound.report)).toEqual([
      'orphaned-link docs/beside.md',
      'lost-fragment docs/pumps.md',
      'changed-link-target docs/pumps.md',
      'changed-link-target docs/pumps.md',
    ])
    const outcomes: [Outcome, string][] = []
    for (const { directory, git } of [localized, english]) {
      for (const line of (await git(['rev-list', '--all', '--objects'])).split('\n')) {
        const [id = '', path = 'a commit'] = line.split(' ')
        const file = join(directory, '.git/objects', id.slice(0, 2), id.slice(2))
        await rename(file, `${file}.away`)
        const { code, report } = await check()
        await rename(`${file}.away`, file)
        outcomes.push([outcomeOf({ code, report }, sound.report), `${path}: ${report && rulesOf(report)}`])
      }
    }
    const of = (wanted: Outcome): readonly string[] =>
      outcomes.flatMap(([outcome, what]) => (outcome === wanted ? what : []))
    expect(of('silent')).toEqual([])
    expect(of('cannot run').length).toBeGreaterThan(3)
    expect(of('skipped').length).toBeGreaterThan(2)
    expect(of('same').length).toBeLessThan(6)
  },
  120_000,
)

type Outcome = 'cannot run' | 'skipped' | 'same' | 'silent'

/** What came of a check that lacked an object. */
function outcomeOf({ code, report }: Awaited<ReturnType<typeof check>>, sound: JsonReport): Outcome {
  if (report === undefined) return 'cannot run'
  if (report.skips.length > sound.skips.length || report.remarks.length > sound.remarks.length) return 'skipped'
  return code === 1 && rulesOf(report).join() === rulesOf(sound).join() ? 'same' : 'silent'
}
