import { everySettings, settingsAt } from '../../src/settings/at.ts'
import { settingsOn } from '../../src/settings/on.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings.ts'
import { localizedPage } from '../support/fixture-pages.ts'
import { type Case, judge, linesOf } from '../support/judge.ts'

/** Paths, severities and rules found. */
const found = async (input: Case): Promise<string[]> =>
  linesOf(await judge(input)).map((line) => line.replace(/:\d+:\d+ (\S+ \S+) .*/, ' $1'))

const settingsWith = (settings: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...settings })

const deadAs = (id: number, locale = 'nl-NL'): string =>
  localizedPage({ locale, id: `"${id}"`, body: '# <a name="pumps"></a>Pompen\n\n[a](weg.md)\n' })
const dead = deadAs(1)

describe('a rule with `paths` and `ignore`', () => {
  const after = { 'docs/a.md': deadAs(1), 'docs/old/b.md': deadAs(2), 'blog/c.md': deadAs(3) }

  it('judges those pages alone', async () => {
    const rules = { 'broken-link': { paths: ['docs/**'], ignore: ['docs/old/**'] } }
    expect(await found({ after, settings: { rules } })).toEqual(['docs/a.md error broken-link'])
  })

  it('has its severity there', async () => {
    const rules = { 'broken-link': { severity: 'notice', ignore: ['blog/**'] } } as const
    expect(await found({ after, settings: { rules } })).toEqual([
      'docs/a.md notice broken-link',
      'docs/old/b.md notice broken-link',
    ])
  })

  it('tells nothing to another rule that leaves it a fault, where it does not judge', async () => {
    const english = { 'docs/a.md': '# Pumps\n', 'blog/c.md': '# Pumps\n' }
    const body = '# <a name="pumps"></a>Pompen\n\n[a](weg.md)\n'
    const page = localizedPage({ english: '# Pumps\n', body })
    const settings = { rules: { 'changed-link-target': { paths: ['blog/**'] } } }
    const pages = { 'docs/a.md': page, 'blog/c.md': page }
    const lines = await found({ after: pages, english, settings })
    expect(lines.filter((line) => line.includes('link'))).toEqual([
      'blog/c.md error changed-link-target',
      'docs/a.md error broken-link',
    ])
  })

  it('finds an old fault to be old where the page moved to a folder that it judges', async () => {
    const page = localizedPage({ date: 'vrijdag' })
    const report = await judge({
      before: { 'docs/old/a.md': page },
      after: { 'docs/old/a.md': null, 'docs/a.md': page },
      settings: { rules: { 'malformed-provenance': { ignore: ['docs/old/**'] } } },
    })
    expect(report.findings.map(({ rule, origin }) => [rule, origin])).toEqual([['malformed-provenance', 'existing']])
  })
})

describe('overrides', () => {
  const dutch = localizedPage({ id: '"1"' })
  const french = localizedPage({ locale: 'fr-FR', id: '"2"' })
  const german = localizedPage({ locale: 'de-DE', id: '"3"' })
  const overrides = [
    { paths: ['docs/fr-fr/**'], locale: 'fr-FR', rules: { 'broken-link': 'warning' } },
    { paths: ['docs/nl-nl/**'], locale: 'nl-NL' },
  ] as const

  it('give each of two locales its own', async () => {
    const after = { 'docs/nl-nl/a.md': dutch, 'docs/fr-fr/a.md': french }
    expect(await found({ after, settings: { overrides } })).toEqual([])
    const exchanged = { 'docs/nl-nl/a.md': french, 'docs/fr-fr/a.md': german }
    expect(linesOf(await judge({ after: exchanged, settings: { overrides } }))).toEqual([
      'docs/fr-fr/a.md:6:19 error wrong-locale Unexpected `ms.contentlocale` `de-DE`, expected `fr-FR`',
      'docs/nl-nl/a.md:6:19 error wrong-locale Unexpected `ms.contentlocale` `fr-FR`, expected `nl-NL`',
    ])
  })

  it('leave the locale of other pages to what most of the others carry', async () => {
    const before = {
      'docs/fr-fr/a.md': french,
      'docs/fr-fr/b.md': localizedPage({ locale: 'fr-FR', id: '"5"' }),
      'guide/x.md': dutch,
    }
    const after = { 'guide/y.md': german }
    const settings = { overrides: [{ paths: ['docs/fr-fr/**'], locale: 'fr-FR' }] }
    const expected = async (input: Case) => /, expected (.*)/.exec(linesOf(await judge(input))[0] ?? '')?.[1]
    expect(await expected({ before, after, settings })).toBe('`nl-NL`')
    expect(await expected({ before, after })).toBe('`fr-FR`')
  })

  it('give each its severities', async () => {
    const after = { 'docs/nl-nl/a.md': deadAs(1), 'docs/fr-fr/a.md': deadAs(2, 'fr-FR') }
    expect(await found({ after, settings: { overrides } })).toEqual([
      'docs/fr-fr/a.md warning broken-link',
      'docs/nl-nl/a.md error broken-link',
    ])
  })

  it('turn a rule on that is off elsewhere, with the facts that it needs', async () => {
    const settings = {
      rules: { 'broken-link': 'off' },
      overrides: [{ paths: ['docs/fr-fr/**'], rules: { 'broken-link': 'error' } }],
    } as const
    const after = { 'docs/a.md': deadAs(1), 'docs/fr-fr/a.md': deadAs(2) }
    expect(await found({ after, settings })).toEqual(['docs/fr-fr/a.md error broken-link'])
  })

  it('allow edits of words in one folder alone', async () => {
    const words = (text: string) => localizedPage({ body: `# <a name="pumps"></a>Pompen\n\n${text}\n` })
    const before = { 'docs/a.md': words('Een pomp.'), 'free/a.md': words('Een pomp.') }
    const after = { 'docs/a.md': words('Geen pomp.'), 'free/a.md': words('Geen pomp.') }
    const settings = { overrides: [{ paths: ['free/**'], textOnlyEdits: 'allow' }] } as const
    expect(await found({ before, after, settings })).toEqual(['docs/a.md error unmoved-provenance'])
  })

  it('count from the last that fits', () => {
    const settings = settingsWith({
      locale: 'nl-NL',
      rules: { 'broken-link': 'off' },
      overrides: [
        { paths: ['**'], locale: 'fr-FR', rules: { 'broken-link': 'notice', 'broken-image': 'off' } },
        { paths: ['docs/**'], ignore: ['docs/x/**'], locale: 'de-DE', rules: { 'broken-link': 'warning' } },
      ],
    })
    const at = settingsAt(settings)
    expect(at('docs/a.md')).toMatchObject({
      locale: 'de-DE',
      rules: { 'broken-link': 'warning', 'broken-image': 'off' },
    })
    expect(at('docs/x/a.md')).toMatchObject({ locale: 'fr-FR', rules: { 'broken-link': 'notice' } })
    expect(everySettings(settings).map(({ rules }) => rules['broken-link'])).toEqual(['off', 'notice', 'warning'])
  })
})

describe('`error-from`', () => {
  const after = { 'docs/a.md': dead }
  const found = async (rules: Settings['rules']) => {
    const { findings, conclusion } = await judge({ after, settings: { rules } })
    return {
      conclusion,
      found: findings.map(({ rule, severity, help }) => [rule, severity, /From .*/.exec(help)?.[0]]),
    }
  }

  it('makes an error a warning before that day, which names it', async () => {
    expect(await found({ 'broken-link': { errorFrom: '2026-02-02' } })).toEqual({
      conclusion: 'success',
      found: [['broken-link', 'warning', 'From 2026-02-02 on this is an error.']],
    })
  })

  it.each(['2026-02-01', '2025-12-31'])('is over on that day, %s', async (errorFrom) => {
    expect(await found({ 'broken-link': { errorFrom } })).toEqual({
      conclusion: 'failure',
      found: [['broken-link', 'error', undefined]],
    })
  })

  it('makes a rule an error that is none by itself', () => {
    const rules = [{ id: 'soft', severity: 'warning', onRequest: false }] as const
    const set = settingsWith({ rules: { soft: { errorFrom: '2026-05-01' } } })
    expect(settingsOn('2026-04-30', set, rules).rules).toEqual({ soft: { severity: 'error', errorFrom: '2026-05-01' } })
    expect(settingsOn('2026-05-01', set, rules).rules).toEqual({ soft: { severity: 'error' } })
  })

  it('leaves what a rule finds less bad as it is', () => {
    const rules = [{ id: 'hard', severity: 'error', onRequest: false }] as const
    const set = settingsWith({ rules: { hard: { errorFrom: '2026-05-01' } } })
    expect(settingsOn('2026-05-01', set, rules).rules).toEqual({ hard: {} })
  })

  it('may come with a rule, until the settings say otherwise', () => {
    const rules = [{ id: 'new', severity: 'error', onRequest: false, errorFrom: '2026-05-01' }] as const
    const on = (today: string, set: Settings['rules']) => settingsOn(today, settingsWith({ rules: set }), rules).rules
    expect(on('2026-04-30', {})).toEqual({ new: { errorFrom: '2026-05-01' } })
    expect(on('2026-05-01', {})).toEqual({ new: {} })
    expect(on('2026-04-30', { new: 'error' })).toEqual({ new: 'error' })
    expect(on('2026-04-30', { new: { ignore: ['a/**'] } })).toEqual({
      new: { ignore: ['a/**'], errorFrom: '2026-05-01' },
    })
    expect(on('2026-04-30', { new: { severity: 'error', ignore: [] } })).toEqual({
      new: { severity: 'error', ignore: [] },
    })
    const overrides = [{ paths: ['a/**'], rules: { new: { errorFrom: '2026-01-01' } } }]
    expect(settingsOn('2026-04-30', settingsWith({ overrides }), rules).overrides).toEqual([
      { paths: ['a/**'], rules: { new: {} } },
    ])
  })
})

it('the preset strict runs rules that are off otherwise, at their own severity', async () => {
  const history = [
    { commit: '1'.repeat(40), files: { 'docs/a.md': '# Pumps\n' } },
    { commit: '2'.repeat(40), files: { 'docs/a.md': '# Pumps\n\nMore.\n' } },
  ]
  const page = localizedPage({
    english: '# Pumps\n',
    commit: '1'.repeat(40),
    body: '# <a name="pumps"></a>Pompen\n',
  })
  const input = { history, after: { 'docs/a.md': page } }
  const rulesOf = (lines: readonly string[]) => lines.map((line) => line.split(' ').slice(1).join(' '))
  expect(rulesOf(await found(input))).not.toContain('notice outdated-translation')
  expect(rulesOf(await found({ ...input, settings: { preset: 'strict' } }))).toContain('notice outdated-translation')
  const off = { preset: 'strict', rules: { 'outdated-translation': 'off' } } as const
  expect(rulesOf(await found({ ...input, settings: off }))).not.toContain('notice outdated-translation')
})
