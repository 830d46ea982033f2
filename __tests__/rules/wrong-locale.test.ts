import { applyFix } from '../support/apply-fix.ts'
import { localizedLanding, localizedPage, type PageOptions } from '../support/fixture-pages.ts'
import { type Case, judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const LANDING = 'docs/index.yml'

/** Pages that the base holds beside, one for each locale given. */
const others = (...locales: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    locales.map((locale, index) => [`docs/other-${index}.md`, localizedPage({ locale, id: `"${index}"` })]),
  )

const own = async (options: Case): Promise<string[]> =>
  linesOf(await judge(options)).filter((line) => line.includes(' wrong-locale '))

const skipsOf = async (options: Case): Promise<string[]> =>
  (await judge(options)).skips.filter(({ rule }) => rule === 'wrong-locale').map(({ reason }) => reason)

const wrong = (at: string, found: string, expected = 'nl-NL'): string =>
  `${at} error wrong-locale Unexpected \`ms.contentlocale\` \`${found}\`, expected \`${expected}\``

const SEVERAL = 'the repository holds pages of several locales, and `locale` is not set'

describe('wrong-locale', () => {
  it.each([
    ['LF', {}],
    ['CRLF', { eol: '\r\n' }],
    ['a byte order mark', { bom: true }],
  ] as const)('finds the locale at its value, with %s', async (_, form) => {
    const now: PageOptions = { ...form, locale: 'de-DE' }
    const report = await judge({
      before: others('nl-NL'),
      after: { [PAGE]: localizedPage(now), [LANDING]: localizedLanding(now) },
    })
    expect(linesOf(report)).toEqual([wrong(`${LANDING}:7:21`, 'de-DE'), wrong(`${PAGE}:6:19`, 'de-DE')])
  })

  it.each(['nl-BE', 'nl', 'nl_NL', 'nl-NL-x', 'Nederlands', '[nl-NL]'])('finds %s', async (locale) => {
    const after = { [PAGE]: localizedPage({ locale }) }
    expect(await own({ before: others('nl-NL'), after })).toEqual([wrong(`${PAGE}:6:19`, locale)])
  })

  it.each(['nl-NL', 'nl-nl', 'NL-NL', '"nl-NL"', "'nl-nl' # Nederlands"])('does not find %s', async (locale) => {
    expect(await own({ before: others('nl-NL'), after: { [PAGE]: localizedPage({ locale }) } })).toEqual([])
    expect(await own({ after: { [PAGE]: localizedPage({ locale }) }, settings: { locale: 'NL-nl' } })).toEqual([])
  })

  it('does not find a page without the key, nor one without a value: those are other rules', async () => {
    for (const locale of [null, '']) {
      expect(await own({ before: others('nl-NL'), after: { [PAGE]: localizedPage({ locale }) } })).toEqual([])
    }
  })

  it('holds pages to the locale of the base and not to that of the change', async () => {
    const after = { [PAGE]: localizedPage({ locale: 'de-DE' }), 'docs/b.md': localizedPage({ locale: 'de-DE' }) }
    expect(await own({ before: others('nl-NL'), after })).toHaveLength(2)
  })

  it('finds a page whose locale the change itself changes', async () => {
    const before = { [PAGE]: localizedPage() }
    expect(await own({ before, after: { [PAGE]: localizedPage({ locale: 'sv-SE' }) } })).toEqual([
      wrong(`${PAGE}:6:19`, 'sv-SE'),
    ])
  })

  it('takes the setting over the base', async () => {
    const after = { [PAGE]: localizedPage({ locale: 'nl-NL' }) }
    expect(await own({ before: others('nl-NL'), after, settings: { locale: 'sv-SE' } })).toEqual([
      wrong(`${PAGE}:6:19`, 'nl-NL', 'sv-SE'),
    ])
  })

  it('finds a locale in metadata that YAML cannot read', async () => {
    const after = { [PAGE]: localizedPage({ title: 'Pompen: de gids', locale: 'de-DE' }) }
    expect(await own({ before: others('nl-NL'), after })).toEqual([wrong(`${PAGE}:6:19`, 'de-DE')])
  })

  it('skips a locale that other pages of the base carry too, and finds it where the locale is set', async () => {
    const before = others('nl-NL', 'nl-NL', 'de-DE')
    const after = { [PAGE]: localizedPage({ locale: 'DE-de' }), 'docs/b.md': localizedPage({ locale: 'fr-FR' }) }
    expect(await skipsOf({ before, after })).toEqual([SEVERAL])
    expect(await own({ before, after })).toEqual([wrong('docs/b.md:6:19', 'fr-FR')])
    expect(await own({ before, after, settings: { locale: 'nl-NL' } })).toEqual([
      wrong('docs/b.md:6:19', 'fr-FR'),
      wrong(`${PAGE}:6:19`, 'DE-de'),
    ])
  })

  it('skips where the base does not tell its locale', async () => {
    const after = { [PAGE]: localizedPage() }
    expect(await skipsOf({ after })).toEqual([`no page looked at in ${'b'.repeat(12)} carries \`ms.contentlocale\``])
    expect(await skipsOf({ before: others('nl-NL', 'de-DE'), after })).toEqual([
      'no locale is that of more than half of the 2 pages looked at (1 `nl-nl`, 1 `de-de`); set `locale` in the settings',
    ])
    expect(await skipsOf({ after, settings: { locale: 'nl-NL' } })).toEqual([])
  })

  it('does not block where the page was in the wrong locale before', async () => {
    const settings = { locale: 'nl-NL' }
    const before = { [PAGE]: localizedPage({ locale: 'de-DE' }) }
    const later = { locale: 'de-DE', hash: 'a'.repeat(40), commit: 'b'.repeat(40), date: '03/15/2021' }
    const report = await judge({ before, after: { [PAGE]: localizedPage(later) }, settings })
    expect(report.findings.map(({ rule, origin }) => ({ rule, origin }))).toEqual([
      { rule: 'wrong-locale', origin: 'existing' },
    ])
    expect(report.conclusion).toBe('success')
  })

  it.each<[string, PageOptions, PageOptions]>([
    ['the name as other systems write it', { id: '"9"' }, { locale: 'nl_nl' }],
    ['the locale of before, where the rest is as it was', {}, { locale: 'de-DE' }],
  ])('offers %s', async (_, before, now) => {
    const after = localizedPage({ eol: '\r\n', ...now })
    const report = await judge({
      before: { ...others('nl-NL', 'nl-NL'), [PAGE]: localizedPage(before) },
      after: { [PAGE]: after },
    })
    const [finding] = report.findings.filter(({ rule }) => rule === 'wrong-locale')
    expect(finding && applyFix(after, finding)).toBe(localizedPage({ eol: '\r\n' }))
  })

  it('offers none where the page may be one of another repository', async () => {
    for (const before of [
      {},
      { [PAGE]: localizedPage({ id: '"9"' }) },
      { [PAGE]: localizedPage({ locale: 'fr-FR' }) },
    ]) {
      const report = await judge({
        before: { ...others('nl-NL', 'nl-NL', 'nl-NL'), ...before },
        after: { [PAGE]: localizedPage({ locale: 'de-DE' }) },
        settings: { locale: 'nl-NL' },
      })
      const found = report.findings.filter(({ rule }) => rule === 'wrong-locale')
      expect(found.map(({ fix }) => fix)).toEqual([undefined])
    }
  })
})
