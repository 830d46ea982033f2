import { englishPage, localizedPage } from '../../support/fixture-pages.ts'
import { type GitFixture, makeRepository } from '../../support/git-fixture.ts'
import { runCommand } from '../../support/run-command.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

const FILE = '.github/handback-check.yml'
const SHARED = '.github/shared.yml'

type Files = Readonly<Record<string, string | null>>

/** A base and a change of a page that goes back in time, an error. */
async function change(base: Files, head: Files): Promise<GitFixture> {
  const fixture = await makeRepository([
    { files: { 'docs/a.md': localizedPage({ date: '03/05/2021' }), ...base } },
    { files: { 'docs/a.md': localizedPage({ date: '03/01/2021', id: '"41006"' }), ...head } },
  ])
  cleanups.push(() => fixture.remove())
  return fixture
}

const runIn = ({ directory, commits }: GitFixture, ...argv: string[]) =>
  runCommand([...argv, '--repo', directory, '--base', commits[0] ?? ''])

async function checked(base: Files, head: Files, ...argv: string[]) {
  const ran = await runIn(await change(base, head), 'check', '--format', 'json', ...argv)
  const { findings, remarks } = JSON.parse(ran.out)
  return {
    code: ran.code,
    severities: findings.map(({ rule, severity }: { rule: string; severity: string }) => `${severity} ${rule}`),
    remarks,
  }
}

const AFTER =
  ': settings are read from the base commit, so that a change cannot loosen its own gate, and these count after the merge'
const ERROR = ['error stale-handoff-date']

describe('a change of the settings', () => {
  it('does not loosen its own gate, and the report says what it would', async () => {
    const head = `fail-on: never\nrules:\n  stale-handoff-date: off\n`
    expect(await checked({ [FILE]: 'locale: nl-NL\n' }, { [FILE]: head })).toEqual({
      code: 1,
      severities: ERROR,
      remarks: [
        `With the settings of this change \`locale\` would be not set (is \`nl-NL\`), \`fail-on\` would be \`never\` (is \`error\`), \`rules.stale-handoff-date\` would be \`off\` (is \`error\`)${AFTER}`,
      ],
    })
  })

  it('says so where the base has none, and where the head has none any more', async () => {
    expect(await checked({}, { [FILE]: 'fail-on: never\n' })).toMatchObject({
      code: 1,
      remarks: [`With the settings of this change \`fail-on\` would be \`never\` (is \`error\`)${AFTER}`],
    })
    expect(await checked({ [FILE]: 'fail-on: never\n' }, { [FILE]: null })).toMatchObject({
      code: 0,
      remarks: [`With the settings of this change \`fail-on\` would be \`error\` (is \`never\`)${AFTER}`],
    })
  })

  it('ignores nothing by itself, and the report says what it would ignore', async () => {
    const head = { [FILE]: 'ignore: [{ paths: ["docs/**"], rules: [stale-handoff-date], reason: Known }]\n' }
    expect(await checked({}, head)).toEqual({
      code: 1,
      severities: ERROR,
      remarks: [
        `With the settings of this change \`ignore\` would be \`[{ paths: ["docs/**"], reason: Known, rules: [stale-handoff-date] }]\` (is \`[]\`)${AFTER}`,
      ],
    })
    expect(await checked(head, {})).toMatchObject({ code: 0, remarks: [] })
  })

  it('says so of a file that the settings extend', async () => {
    const base = { [FILE]: `extends: ${SHARED}\n`, [SHARED]: 'fail-on: error\n' }
    expect(await checked(base, { [SHARED]: 'fail-on: never\n' })).toMatchObject({
      code: 1,
      remarks: [`With the settings of this change \`fail-on\` would be \`never\` (is \`error\`)${AFTER}`],
    })
  })

  it('is no word worth that changes nothing, or what an option decides anyway', async () => {
    const base = { [FILE]: 'fail-on: never\nsite: { a: example.com, b: example.org }\n' }
    const same = { [FILE]: "# moved\nsite: { b: example.org, a: example.com }\nfail-on: 'never'\nignore: []\n" }
    expect((await checked(base, same)).remarks).toEqual([])
    const other = { [FILE]: 'fail-on: error\nsite: { a: example.com, b: example.org }\n' }
    expect((await checked(base, other, '--fail-on', 'warning')).remarks).toEqual([])
  })

  it('is told of where no check could run with it', async () => {
    expect(await checked({}, { [FILE]: 'fail-on: nevr\nlocal: nl-NL\n' })).toEqual({
      code: 1,
      severities: ERROR,
      remarks: [
        `The settings of this change in \`${FILE}\` could not be read, and after the merge no check would run: The settings cannot be read: ${FILE}:1:10: Unexpected \`fail-on\` \`nevr\`, expected \`error\`, \`warning\` or \`never\`; did you mean \`never\`?, and 1 more`,
      ],
    })
    const { remarks } = await checked({}, { [FILE]: `extends: ${SHARED}\n` })
    expect(remarks).toEqual([expect.stringContaining(`${FILE}:1:1: Unexpected \`extends\` \`${SHARED}\``)])
  })

  it('drives no terminal and no Markdown by its values', async () => {
    const head = { [FILE]: 'ignore: ["docs/`x` <b> @octocat\\u202e\\u0007/*.md"]\n' }
    const fixture = await change({}, head)
    const markdown = (await runIn(fixture, 'check', '--format', 'markdown')).out
    expect(markdown).toContain('&#60;b&#62; &#64;octocat')
    expect(markdown).not.toMatch(/<b>|@octocat/)
    const text = (await runIn(fixture, 'check')).out
    expect(
      [...markdown, ...text].filter((character) => /[\p{Cc}\p{Cf}]/u.test(character) && character !== '\n'),
    ).toEqual([])
  })

  it('counts where it tightens only after the merge, too', async () => {
    expect(await checked({ [FILE]: 'fail-on: never\n' }, { [FILE]: 'preset: strict\n' })).toMatchObject({
      code: 0,
      remarks: [expect.stringContaining('`preset` would be `strict` (is `recommended`), `fail-on` would be `error`')],
    })
  })
})

describe('settings of the base', () => {
  it('block old faults with the preset strict', async () => {
    const old = localizedPage({ date: 'vrijdag', id: '"7"' })
    const now = localizedPage({
      date: 'vrijdag',
      id: '"7"',
      body: '# <a name="pumps"></a>Pompen\n\n\nHet huis heeft twee pompen.\n',
    })
    const base = { 'docs/b.md': old, 'docs/a.md': null }
    const head = { 'docs/b.md': now, 'docs/a.md': null }
    expect((await checked(base, head)).code).toBe(0)
    const strict = await checked({ ...base, [FILE]: 'preset: strict\nexternal-links: off\n' }, head)
    expect(strict).toMatchObject({ code: 1, severities: ['error malformed-provenance'] })
  })

  it('make an error a warning until a day, and an error from then on', async () => {
    const until = (day: string) => ({ [FILE]: `rules:\n  stale-handoff-date: { error-from: ${day} }\n` })
    expect(await checked(until('9999-12-31'), {})).toMatchObject({
      code: 0,
      severities: ['warning stale-handoff-date'],
    })
    expect(await checked(until('2021-01-01'), {})).toMatchObject({ code: 1, severities: ERROR })
  })

  it('are those of the base also in a file that they extend', async () => {
    const base = { [FILE]: `extends: ${SHARED}\n`, [SHARED]: 'rules: { stale-handoff-date: notice }\n' }
    const head = { [SHARED]: 'rules: { stale-handoff-date: off }\n' }
    expect(await checked(base, head)).toMatchObject({ code: 0, severities: ['notice stale-handoff-date'] })
  })

  it('stop the check where a file that they extend is wrong, at its place', async () => {
    const fixture = await change({ [FILE]: `extends: ${SHARED}\n`, [SHARED]: 'locale: nl-NL\nrules: { x: off }\n' }, {})
    const ran = await runIn(fixture, 'check')
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(ran.err).toContain(`${SHARED}:2:10: Unexpected rule \`x\``)
  })
})

it('two locales in one repository are each held to their own locale, English and severities', async () => {
  const text = englishPage('# Pumps\n\nTwo pumps.\n')
  const english = await makeRepository([{ files: { 'docs/en-us/a.md': text } }])
  cleanups.push(() => english.remove())
  const [commit = ''] = english.commits
  const page = (locale: string, id: string, anchor: string) =>
    localizedPage({
      english: text,
      commit,
      locale,
      id,
      date: '03/01/2021',
      body: `# <a name="${anchor}"></a>Pompen\n\nTwee pompen.\n`,
    })
  const settings = `source-path:
  docs/{locale}/{path}: docs/en-us/{path}
docsets: [docs/nl-nl, docs/fr-fr]
overrides:
  - paths: [docs/nl-nl/**]
    locale: nl-NL
  - paths: [docs/fr-fr/**]
    locale: fr-FR
    rules:
      wrong-heading-anchor: warning
`
  const fixture = await makeRepository([
    { files: { [FILE]: settings } },
    {
      files: {
        'docs/nl-nl/a.md': page('nl-NL', '"1"', 'pompen'),
        'docs/fr-fr/a.md': page('fr-FR', '"1"', 'pompes'),
        'docs/nl-nl/b.md': page('fr-FR', '"2"', 'pumps'),
      },
    },
  ])
  cleanups.push(() => fixture.remove())
  const { out } = await runIn(fixture, 'check', '--source', english.directory, '--format', 'json')
  const { findings, pages } = JSON.parse(out)
  const found: readonly string[] = findings.map(
    ({ path, severity, rule }: Record<string, string>) => `${path} ${severity} ${rule}`,
  )
  expect(found).toEqual([
    'docs/fr-fr/a.md warning wrong-heading-anchor',
    'docs/nl-nl/a.md error wrong-heading-anchor',
    'docs/nl-nl/b.md error wrong-locale',
  ])
  expect(pages).toMatchObject({ checked: 3, againstSource: 2 })
})

describe('handback-check settings', () => {
  const base = {
    [FILE]: `extends: ${SHARED}\nlocale: nl-NL\nrules:\n  broken-link: { paths: ['docs/**'], error-from: 2030-01-01 }\n`,
    [SHARED]: 'preset: strict\nfail-on: warning\nsite: { .: docs.example.com }\n',
  }

  it('says of each setting what it is and where from', async () => {
    const fixture = await change(base, {})
    const ran = await runIn(fixture, 'settings', '--source-repository', 'owner/docs')
    expect([ran.code, ran.err]).toEqual([0, ''])
    const lines = ran.out.split('\n').map((line) => line.split(/ {2,}/))
    expect(lines).toEqual(
      expect.arrayContaining([
        ['preset', 'strict', `${SHARED}:1`],
        ['locale', 'nl-NL', `${FILE}:2`],
        ['paths', '(not set)', 'default'],
        ['fail-on', 'warning', `${SHARED}:2`],
        ['block', '[introduced, existing]', 'preset strict'],
        ['source-repository', 'owner/docs', 'option --source-repository'],
        ['site', '{ ".": docs.example.com }', `${SHARED}:3`],
        ['rules.outdated-translation', 'notice', 'preset strict'],
        ['rules.broken-link', '{ error-from: 2030-01-01, paths: ["docs/**"] }', `${FILE}:4`],
        ['rules.broken-image', 'error', 'default'],
      ]),
    )
    expect(ran.out).not.toContain('(not set)  preset')
  })

  it('says the same as JSON, and to whom it reads the text what the change would make otherwise', async () => {
    const fixture = await change(base, { [SHARED]: 'fail-on: warning\n' })
    const ran = await runIn(fixture, 'settings', '--format', 'json')
    expect(ran.code).toBe(0)
    const rows = JSON.parse(ran.out)
    expect(rows).toContainEqual({
      key: 'rules.broken-link',
      value: { 'error-from': '2030-01-01', paths: ['docs/**'] },
      from: `${FILE}:4`,
    })
    expect(rows).toContainEqual({ key: 'paths', value: null, from: 'default' })
    expect(ran.err).toContain('`preset` would be `recommended` (is `strict`)')
  })

  it('says what a rule comes to that another setting governs', async () => {
    const rules = `rules: { dead-external-link: error, unmoved-provenance: notice }\n`
    const rowsOf = async (text: string): Promise<string[]> => {
      const { out } = await runIn(await change({ [FILE]: text }, {}), 'settings')
      return out
        .split('\n')
        .filter((line) => /rules\.(?:dead-|unmoved-provenance)/.test(line))
        .map((line) => line.replace(/ {2,}/g, ' '))
    }
    expect(await rowsOf(rules)).toEqual([
      `rules.unmoved-provenance notice ${FILE}:1`,
      'rules.dead-external-link off setting external-links',
    ])
    expect(await rowsOf('external-links: all\ntext-only-edits: allow\n')).toEqual([
      'rules.unmoved-provenance off setting text-only-edits',
      'rules.dead-external-link warning setting external-links',
    ])
  })

  it('prints those of the head, and says so, where nothing says what it is compared with', async () => {
    const { directory } = await change({ [FILE]: 'fail-on: never\n' }, { [FILE]: 'fail-on: warning\n' })
    const { code, out, err } = await runCommand(['settings', '--repo', directory])
    expect([code, /^fail-on +(\S+)/m.exec(out)?.[1]]).toEqual([0, 'warning'])
    expect(err).toMatch(/^No default branch of a remote `origin` is known: these are the settings of the head; /)
    const named = await runCommand(['settings', '--repo', directory, '--base', 'HEAD~1'])
    expect(/^fail-on +(\S+)/m.exec(named.out)?.[1]).toBe('never')
    expect(named.err).not.toContain('No default branch')
    expect(await runCommand(['settings', '--repo', directory, '--head', 'nothing'])).toMatchObject({ code: 2 })
  })

  it('refuses what is no option of it', async () => {
    expect(await runCommand(['settings', '--output', 'x'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Unexpected option `--output` for `settings`'),
    })
    expect(await runCommand(['settings', '--format', 'sarif'])).toMatchObject({ code: 2 })
    expect(await runCommand(['settings', 'x'])).toMatchObject({ code: 2 })
  })
})
