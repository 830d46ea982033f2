import type { Finding } from '../../src/model.ts'
import { englishPage, localizedPage, type PageOptions } from '../support/fixture-pages.ts'
import { type Case, judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const RULE = 'translated-heading-anchor'
/** Moves on, at the same English version. */
const REFRESH: PageOptions = { commit: 'b'.repeat(40), date: '03/20/2021', id: '"41100"' }

const findings = async (options: Case): Promise<readonly Finding[]> =>
  (await judge(options)).findings.filter(({ rule }) => rule === RULE)

/** The rules that speak of a page, and where. */
const heard = async (options: Case): Promise<string[]> =>
  (await judge(options)).findings.map(({ rule, place }) => `${place.start.line} ${rule}`)

const own = async (body: string, options: PageOptions = {}): Promise<string[]> =>
  linesOf(await judge({ after: { [PAGE]: localizedPage({ body, ...options }) } })).filter((line) =>
    line.includes(` ${RULE} `),
  )

const heading = (name: string, text = 'Kop'): string => `## <a name="${name}"></a>${text}\n\n`

const bilingual = (name: string, text: string, english: string): string =>
  `## <a name="${name}"></a><span data-ttu-id="7c1e0-101">${text}</span><span class="sxs-lookup"><span data-stu-id="7c1e0-101">${english}</span></span>\n\n`

describe(RULE, () => {
  it.each([
    ['LF', {}],
    ['CRLF', { eol: '\r\n' }],
    ['a byte order mark', { bom: true }],
  ] as const)('finds a word of the language at its place, with %s', async (_, form) => {
    expect(await own(heading('one') + heading('naar-huis'), form)).toEqual([
      `${PAGE}:12:13 error ${RULE} Unexpected anchor \`naar-huis\` with the word \`naar\` of \`nl-NL\`, expected the name of the English heading`,
    ])
  })

  it('finds a letter that no English name has, whatever the language', async () => {
    expect(await own(heading('ёмкость'), { locale: 'ru-RU' })).toEqual([
      `${PAGE}:10:13 error ${RULE} Unexpected anchor \`ёмкость\` with the letter \`ё\`, expected the name of the English heading, in letters of ASCII`,
    ])
  })

  it('warns of a copy of the translated heading', async () => {
    expect(await own(heading('de-pomp-met-klep', 'De pomp met klep'))).toEqual([
      `${PAGE}:10:13 warning ${RULE} Unexpected anchor \`de-pomp-met-klep\` made from the translated heading, expected the name of the English heading`,
    ])
  })

  it('goes by the locale of the page, and by that of the other pages where it has none', async () => {
    const german = { body: heading('pumpe-oder-ventil') + heading('naar-huis') }
    expect((await own(german.body, { locale: 'de-AT' })).map((line) => line.split(' ')[0])).toEqual([`${PAGE}:10:13`])
    const before = Object.fromEntries(
      ['a', 'b', 'c'].map((name, index) => [`docs/${name}.md`, localizedPage({ locale: 'de-DE', id: `"5${index}"` })]),
    )
    const found = await findings({ before, after: { [PAGE]: localizedPage({ ...german, locale: null }) } })
    expect(found.map(({ data }) => data)).toEqual([{ found: 'pumpe-oder-ventil', word: 'oder', locale: 'de-DE' }])
  })

  it('cannot tell words where no locale is known', async () => {
    const report = await judge({ after: { [PAGE]: localizedPage({ body: heading('naar-huis'), locale: null }) } })
    expect(report.findings.filter(({ rule }) => rule === RULE)).toEqual([])
    expect(report.skips.filter(({ rule }) => rule === RULE).map(({ reason }) => reason)).toEqual([
      'the locale of the page is not known, so that words of its language cannot be told',
    ])
  })

  it.each([
    ['an untranslated heading', heading('help--support', 'Help + support')],
    ['an English name', heading('the-house', 'Het huis en de pomp')],
    ['a second anchor', '## <a name="one"></a><a name="naar-huis"></a>Naar huis\n'],
    ['a heading without an anchor', '## Naar huis\n'],
    ['a name that no heading has', '# <a name="one"></a>Kop\n\n<a name="naar-huis"></a>Tekst\n'],
    ['code', '```\n## <a name="naar-huis"></a>Naar huis\n```\n'],
  ])('does not find %s', async (_, body) => {
    expect(await own(body)).toEqual([])
  })

  it('leaves names to wrong-heading-anchor where the source is at hand', async () => {
    const english = englishPage('## Home\n\n')
    expect(
      await heard({
        after: { [PAGE]: localizedPage({ english, body: heading('naar-huis') }) },
        english: { [PAGE]: english },
      }),
    ).toEqual(['10 wrong-heading-anchor'])
  })

  it('leaves names to wrong-heading-anchor where the page shows its English, and judges its other headings', async () => {
    const body = bilingual('naar-huis', 'Naar huis', 'Go home') + heading('naar-zee')
    expect(await heard({ after: { [PAGE]: localizedPage({ body }) } })).toEqual([
      '10 wrong-heading-anchor',
      `12 ${RULE}`,
    ])
  })

  describe('on a page made from the same English as before', () => {
    const change = (before: string, after: string): Case => ({
      before: { [PAGE]: localizedPage({ body: before }) },
      after: { [PAGE]: localizedPage({ body: after, ...REFRESH }) },
    })

    it('leaves a name that replaced another to lost-heading-anchor', async () => {
      expect(await heard(change(heading('home'), heading('naar-huis')))).toEqual(['10 lost-heading-anchor'])
    })

    it.each([
      [
        'its text tells that it was another',
        heading('one', 'Een') + heading('home', 'Naar huis'),
        'lost-heading-anchor',
      ],
      ['two headings had the text', heading('home', 'Naar huis') + heading('go-home', 'Naar huis'), RULE],
      ['the heading had no name', `${heading('one', 'Een')}## Naar huis\n\n`, RULE],
    ])('speaks unless the name of before is sure: %s', async (_, before, rule) => {
      expect(await heard(change(before, heading('naar-huis', 'Naar huis')))).toEqual([
        '10 heading-mismatch',
        `10 ${rule}`,
      ])
    })

    it('speaks where the name of before stands on the page already', async () => {
      const after = '## <a name="naar-huis"></a><a name="home"></a>Naar huis\n\n'
      const found = await findings(change(heading('home', 'Naar huis'), after))
      expect(found.map(({ messageId }) => messageId)).toEqual(['word'])
    })

    it('is an old fault where the name was there before', async () => {
      const found = await findings(change(heading('naar-huis'), heading('one') + heading('naar-huis')))
      expect(found.map(({ origin }) => origin)).toEqual(['existing'])
    })
  })
})
