import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import type { JsonReport } from '../../../src/report/json.ts'
import { localizedPage } from '../../support/fixture-pages.ts'
import { type CommitSpec, type GitFixture, makeRepository } from '../../support/git-fixture.ts'
import { type Ran, runCommand } from '../../support/run-command.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function made(specs: readonly CommitSpec[]): Promise<GitFixture> {
  const fixture = await makeRepository(specs)
  cleanups.push(() => fixture.remove())
  return fixture
}

async function temporary(name: string, text?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'handback-check-test-'))
  cleanups.push(() => rm(folder, { recursive: true, force: true }))
  if (text !== undefined) await writeFile(join(folder, name), text)
  return join(folder, name)
}

const links = (targets: readonly string[]): string => targets.map((target) => `Zie [meer](${target}).\n`).join('\n')
const page = (targets: readonly string[], id: number, date = '03/01/2021'): string =>
  localizedPage({
    id: `"${id}"`,
    date,
    body: `# <a name="pumps"></a>Pompen\n\nHet huis heeft twee pompen.\n\n${links(targets)}`,
  })

const OLD = ['gone1.md', 'gone2.md', 'gone3.md', 'gone4.md', 'gone5.md']
const MORE = ['gone1.md', 'gone1.md', 'gone6.md', 'gone7.md', 'gone8.md']

/** Two pages with ten old faults, and a right one. */
const BASE = { 'docs/a.md': page(OLD, 41001), 'docs/b.md': page(MORE, 41002), 'docs/c.md': page([], 41003) }

/** A change that moves the lines of one page and adds a fault that it has already, and one of its own. */
const HANDBACK = { 'docs/b.md': page(['new.md', ...MORE, 'gone1.md'], 41009, '03/02/2021') }

const SETTINGS = '.github/handback-check.yml'
const FILE = '.github/baseline.json'
const EXISTING_BLOCKS = 'block: [introduced, existing]\n'
const ON = { [SETTINGS]: `baseline: ${FILE}\n${EXISTING_BLOCKS}` }

const json = ({ out }: Ran): JsonReport => JSON.parse(out) as JsonReport
const check = (directory: string, ...options: string[]): Promise<Ran> =>
  runCommand(['--repo', directory, '--format', 'json', ...options])
const shown = (ran: Ran): (string | undefined)[] =>
  json(ran).findings.map(({ path, data, origin, pardon }) => `${path} ${data.target} ${pardon?.by ?? origin}`)
const open = (ran: Ran): (string | undefined)[] => shown(ran).filter((one) => !one?.endsWith(' baseline'))

/** The text of the baseline of a commit. */
async function recorded(directory: string, head = 'HEAD'): Promise<{ text: string; said: string }> {
  const file = await temporary('baseline.json')
  const ran = await runCommand(['baseline', '--write', file, '--repo', directory, '--head', head])
  expect([ran.code, ran.err]).toEqual([0, ''])
  return { text: await readFile(file, 'utf8'), said: ran.out }
}

const baselineOf = async (files: Readonly<Record<string, string>>): Promise<string> =>
  (await recorded((await made([{ files }])).directory)).text

describe('check --all', () => {
  it('judges every localized page of a commit, and exits 1 where one has an error', async () => {
    const { directory, commits } = await made([
      { files: { ...BASE, 'docs/own.md': '# Own\n\n[x](nowhere.md)\n', 'README.md': 'ms.openlocfilehash: no page' } },
      { files: { 'docs/c.md': page([], 41004, '03/02/2021') } },
    ])
    const ran = await check(directory, '--all')
    expect([ran.code, ran.err]).toEqual([1, ''])
    expect(json(ran)).toMatchObject({
      base: commits[1],
      head: commits[1],
      pages: { changed: 3, checked: 3, skipped: 0 },
      counts: { error: 10, warning: 0, notice: 0 },
    })
    expect(shown(ran)).toContain('docs/a.md docs/gone1.md introduced')
    const right = await made([{ files: { 'docs/c.md': BASE['docs/c.md'] } }])
    expect((await check(right.directory, '--all')).code).toBe(0)
  })

  it('takes the pages that the settings name, those without provenance too, and calls none of them new', async () => {
    const { directory } = await made([
      {
        files: {
          [SETTINGS]: 'paths: ["docs/**"]\nignore: ["docs/b.md"]\n',
          ...BASE,
          'docs/own.md': '---\ntitle: Eigen\n---\n# Eigen\n',
        },
      },
    ])
    const ran = await check(directory, '--all')
    expect(json(ran).pages).toMatchObject({ changed: 3, checked: 3 })
    expect(json(ran).findings.map(({ path, rule }) => `${path} ${rule}`)).toEqual(
      OLD.map(() => 'docs/a.md broken-link'),
    )
  })

  it('judges redirection files, and says where there is no page', async () => {
    const { directory } = await made([{ files: { '.openpublishing.redirection.json': '{', 'docs/x.md': '# X\n' } }])
    const ran = await check(directory, '--all')
    expect([ran.code, json(ran).findings.map(({ rule }) => rule)]).toEqual([0, ['unreadable-redirections']])
    expect(json(ran).remarks).toEqual([expect.stringMatching(/^No localized page was found in `[0-9a-f]{12}`$/)])
  })

  it('reads more pages than are held at a time', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`docs/p${index}.md`, page(['gone.md'], 41000 + index)]),
    )
    const { directory } = await made([{ files }])
    const report = json(await check(directory, '--all'))
    expect([report.pages.checked, report.findings.length]).toEqual([300, 300])
  })

  it('asks for no base', async () => {
    const ran = await runCommand(['check', '--all', '--base', 'main'])
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('Unexpected `--base` beside `--all`')])
  })
})

describe('baseline', () => {
  it('records what check --all finds, a line for each, the same every time, as its schema says', async () => {
    const { directory, commits } = await made([{ files: BASE }])
    const { text, said } = await recorded(directory)
    expect(said).toMatch(/^10 findings on record in .*; 3 of 3 pages checked/)
    expect((await recorded(directory, commits[0])).text).toBe(text)
    const schema = JSON.parse(await readFile(new URL('../../../schemas/baseline.schema.json', import.meta.url), 'utf8'))
    expect(new Ajv2020.Ajv2020({ strict: true }).compile(schema)(JSON.parse(text))).toBe(true)
    expect(JSON.parse(text)).toMatchObject({ schemaVersion: 1, head: commits[0] })
    expect(text.split('\n').filter((line) => line.includes('"docs/b.md"'))).toHaveLength(4)
    expect(text).not.toMatch(/gone|Zie|pompen/i)
  })

  it('needs a file to write to', async () => {
    const { directory } = await made([{ files: BASE }])
    const nothing = await runCommand(['baseline', '--repo', directory])
    expect([nothing.code, nothing.err]).toEqual([
      2,
      expect.stringContaining('Unexpected end after `baseline`, expected `--write FILE`'),
    ])
    const refused = await runCommand(['baseline', '--repo', directory, '--write', join(directory, 'no/such/folder')])
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('The baseline could not be written to')])
    expect((await runCommand(['check', '--write', 'x'])).err).toContain('it belongs to `baseline`')
  })
})

describe('a check with a baseline', () => {
  it('lets ten old faults be, and blocks on those that a change adds: another one, and one more of the same', async () => {
    const { directory } = await made([
      { files: { ...BASE, ...ON, [FILE]: await baselineOf(BASE) } },
      { files: HANDBACK },
    ])
    const ran = await check(directory, '--base', 'HEAD~1')
    expect(ran.code).toBe(1)
    expect(open(ran)).toEqual(['docs/b.md docs/new.md introduced', 'docs/b.md docs/gone1.md introduced'])
    expect(shown(ran)).toHaveLength(7)
    expect(json(ran).counts).toEqual({ error: 2, warning: 0, notice: 0 })
    const whole = await check(directory, '--all')
    expect([whole.code, open(whole)]).toEqual([
      1,
      ['docs/b.md docs/new.md introduced', 'docs/b.md docs/gone1.md introduced'],
    ])
    const without = await made([{ files: { ...BASE, [SETTINGS]: EXISTING_BLOCKS } }, { files: HANDBACK }])
    expect(open(await check(without.directory, '--base', 'HEAD~1'))).toHaveLength(7)
  })

  it('passes what was recorded after the change', async () => {
    const after = await baselineOf({ ...BASE, ...HANDBACK })
    const { directory } = await made([{ files: { ...BASE, ...ON, [FILE]: after } }, { files: HANDBACK }])
    for (const options of [['--base', 'HEAD~1'], ['--all']]) {
      const ran = await check(directory, ...options)
      expect([ran.code, open(ran), json(ran).remarks]).toEqual([0, [], []])
    }
  })

  it('is not loosened by the change itself', async () => {
    const after = await baselineOf({ ...BASE, ...HANDBACK })
    const loosened = { ...HANDBACK, [FILE]: after }
    const { directory } = await made([
      { files: { ...BASE, ...ON, [FILE]: await baselineOf(BASE) } },
      { files: loosened },
    ])
    const ran = await check(directory, '--base', 'HEAD~1')
    expect([ran.code, open(ran).length]).toEqual([1, 2])
    expect(json(ran).remarks).toEqual([`This change writes the baseline \`${FILE}\`: that of the base counts`])
    const added = await made([{ files: { ...BASE, ...ON } }, { files: loosened }])
    const first = await check(added.directory, '--base', 'HEAD~1')
    expect([first.code, open(first).length]).toEqual([1, 7])
    expect(json(first).remarks).toEqual([`This change adds the baseline \`${FILE}\`: it counts once the base holds it`])
  })

  it('takes one from a disk where it is given', async () => {
    const { directory } = await made([{ files: { ...BASE, [SETTINGS]: EXISTING_BLOCKS } }, { files: HANDBACK }])
    const file = await temporary('baseline.json', await baselineOf({ ...BASE, ...HANDBACK }))
    expect((await check(directory, '--base', 'HEAD~1', '--baseline', file)).code).toBe(0)
  })

  it('tells what is gone, of pages that were judged alone', async () => {
    const repaired = page(['gone1.md'], 41008, '03/02/2021')
    const { directory } = await made([
      { files: { ...BASE, ...ON, [FILE]: await baselineOf(BASE) } },
      { files: { 'docs/a.md': repaired } },
      { files: { 'docs/b.md': null } },
    ])
    const remarks = async (...options: string[]) => json(await check(directory, ...options)).remarks
    expect(await remarks('--base', 'HEAD~2', '--head', 'HEAD~1')).toEqual([
      `4 findings of the baseline \`${FILE}\` are gone, in \`docs/a.md\`: \`handback-check baseline --write FILE\` writes it anew`,
    ])
    expect(await remarks('--base', 'HEAD~1')).toEqual([
      expect.stringContaining(`5 findings of the baseline \`${FILE}\` are gone, in \`docs/b.md\`:`),
    ])
    expect(await remarks('--all')).toEqual([
      expect.stringContaining(`9 findings of the baseline \`${FILE}\` are gone, in \`docs/a.md\`, \`docs/b.md\`:`),
    ])
  })

  it('keeps what the settings switch off, and what could not be told', async () => {
    const { directory } = await made([
      {
        files: {
          ...BASE,
          [FILE]: await baselineOf(BASE),
          [SETTINGS]: `baseline: ${FILE}\nrules: {broken-link: off}\n`,
        },
      },
    ])
    expect(json(await check(directory, '--all'))).toMatchObject({ findings: [], remarks: [] })
  })

  it('knows a fault again on another day, when other words are expected', async () => {
    const body = '# <a name="pumps"></a>Pompen\n'
    const files = {
      'docs/a.md': localizedPage({ id: '"41001"', body }),
      'docs/b.md': localizedPage({ id: '"41001"', body, date: '03/01/2021' }),
    }
    const { directory } = await made([
      { files: { ...files, ...ON, [FILE]: await baselineOf(files) } },
      { files: { 'docs/0.md': files['docs/b.md'] } },
    ])
    const ran = json(await check(directory, '--all'))
    expect(ran.findings.map(({ path, rule, pardon }) => [path, rule, pardon?.by])).toEqual([
      ['docs/0.md', 'duplicate-file-id', undefined],
      ['docs/a.md', 'future-handoff-date', 'baseline'],
      ['docs/a.md', 'duplicate-file-id', 'baseline'],
      ['docs/b.md', 'duplicate-file-id', 'baseline'],
    ])
    expect(ran.remarks).toEqual([])
  })

  it('goes with a page that the change moves', async () => {
    const { directory } = await made([
      { files: { ...BASE, ...ON, [FILE]: await baselineOf(BASE) } },
      { files: { 'docs/a.md': null, 'docs/moved.md': BASE['docs/a.md'] } },
    ])
    const ran = await check(directory, '--base', 'HEAD~1')
    expect([ran.code, open(ran), shown(ran).length, json(ran).remarks]).toEqual([0, [], 5, []])
  })

  it('shows in words what is on record', async () => {
    const { directory } = await made([{ files: { ...BASE, ...ON, [FILE]: await baselineOf(BASE) } }])
    const { code, out } = await runCommand(['--repo', directory, '--all'])
    expect(code).toBe(0)
    expect(out).toContain('error (in the baseline)')
    expect(out).toContain('No findings in 2 pages (10 in the baseline); 3 of 3 pages checked')
  })

  it('cannot run on one that is missing, malformed or of another version', async () => {
    const right = await baselineOf(BASE)
    const faults: readonly (readonly [string | null, string])[] = [
      [null, `Unexpected \`baseline\` \`${FILE}\`, expected a file that the base commit `],
      [right.replace('"schemaVersion": 1', '"schemaVersion": 2'), 'Unexpected `schemaVersion` `2`, expected `1`'],
      [right.replace('{', '{\n<<<<<<< HEAD'), `${FILE}:2:1: Unexpected`],
      [right.replace('"count":1', '"count":-1'), 'Unexpected `findings.0.count` `-1`, expected a whole number'],
    ]
    for (const [text, message] of faults) {
      const { directory } = await made([{ files: { ...BASE, ...ON, [FILE]: text } }])
      const ran = await check(directory, '--all')
      expect([ran.code, ran.out, ran.err]).toEqual([2, '', expect.stringContaining(message)])
      if (text === null) continue
      const onDisk = await check(directory, '--all', '--baseline', await temporary('baseline.json', text))
      expect([onDisk.code, onDisk.err]).toEqual([2, expect.stringContaining('The baseline cannot be read')])
    }
    const { directory } = await made([{ files: BASE }])
    const none = await check(directory, '--all', '--baseline', await temporary('none.json'))
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('expected a baseline that can be read')])
  })
})
