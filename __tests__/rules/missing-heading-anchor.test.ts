import { applyFix } from '../support/apply-fix.ts'
import { cpuTime } from '../support/cpu-time.ts'
import { englishPage, localizedLanding, localizedPage } from '../support/fixture-pages.ts'
import { type Case, judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const RULE = 'missing-heading-anchor'

const own = async (options: Case): Promise<string[]> =>
  linesOf(await judge(options)).filter((line) => line.includes(` ${RULE} `))

const unnamed = (text: string): string =>
  `error ${RULE} Unexpected heading without an anchor, expected \`<a name="...">\` with the English name before \`${text}\``
const named = (name: string, text: string): string =>
  `error ${RULE} Unexpected heading without an anchor, expected \`<a name="${name}"></a>\` before \`${text}\``

const judgeBody = (body: string): Promise<string[]> => own({ after: { [PAGE]: localizedPage({ body: `${body}\n` }) } })

describe(RULE, () => {
  it.each([
    ['LF', {}],
    ['CRLF', { eol: '\r\n' }],
    ['a byte order mark', { bom: true }],
  ] as const)('finds the heading at its start, with %s', async (_, form) => {
    const body = '# <a name="pumps"></a>Pompen\n\n## Kleppen\n\nTekst.\n'
    expect(linesOf(await judge({ after: { [PAGE]: localizedPage({ ...form, body }) } }))).toEqual([
      `${PAGE}:12:1 ${unnamed('Kleppen')}`,
    ])
  })

  it.each([
    ['closing hashes', '## Kleppen ##', '10:1', 'Kleppen'],
    ['indentation', '   ## Kleppen', '10:4', 'Kleppen'],
    ['no space behind the hashes', '##Kleppen', '10:1', 'Kleppen'],
    ['an underline', 'Kleppen\n-------', '10:1', 'Kleppen'],
    ['a list', '- ## Kleppen', '10:3', 'Kleppen'],
    ['a quotation', '> ## Kleppen', '10:3', 'Kleppen'],
    ['a tab of the docs build', '## [Kleppen](#tab/valves)', '10:1', '[Kleppen](#tab/valves)'],
    ['words beside code', '## De `klep`', '10:1', "De 'klep'"],
    ['letters that are not Latin', '## 阀门', '10:1', '阀门'],
    ['an anchor that is not in it', '<a name="valves"></a>\n\n## Kleppen', '12:1', 'Kleppen'],
  ])('finds a heading with %s', async (_, body, place, text) => {
    expect(await judgeBody(body)).toEqual([`${PAGE}:${place} ${unnamed(text)}`])
  })

  it.each([
    ['no text', '##'],
    ['code only', '## `klep`'],
    ['a comment only', '## <!-- kleppen -->'],
    ['an address only', '## https://example.com/kleppen'],
    ['an include only', '## [!INCLUDE [kleppen](#)]'],
    ['an image only', '## ![](#klep)'],
    ['a number', '## 2026.1'],
    ['one letter', '## Q#'],
    ['signs', '## +1 (&nbsp;)'],
    ['a term not to be translated', '## :::no-loc text="Klepomatic":::'],
    ['an id in place of a name', '## <a id="valves"></a>Kleppen'],
    ['an anchor behind the text', '## Kleppen <a name="valves"></a>'],
    ['HTML', '<h2>Kleppen</h2>'],
  ])('does not find a heading with %s', async (_, body) => {
    expect(await judgeBody(body)).toEqual([])
  })

  it.each([
    ['code', '```\n# Kleppen\n```'],
    ['a comment', '<!--\n# Kleppen\n-->'],
    ['a paragraph', 'Zie \\# Kleppen\nen #Kleppen'],
    ['an escape', '\\# Kleppen'],
  ])('does not find what is no heading: %s', async (_, body) => {
    expect(await judgeBody(body)).toEqual([])
  })

  it('does not judge pages without provenance, nor YAML', async () => {
    const after = {
      'docs/index.yml': localizedLanding({ body: 'summary: |\n  # Kleppen\n' }),
      'docs/new.md': '---\ntitle: Kleppen\n---\n# Kleppen\n',
    }
    expect(await own({ before: { [PAGE]: localizedPage() }, after })).toEqual([])
  })

  describe('with the English heading at hand', () => {
    it.each([
      ['hashes', '## Kleppen', '## <a name="open-the-valve"></a>Kleppen'],
      ['closing hashes', '## Kleppen ##', '## <a name="open-the-valve"></a>Kleppen ##'],
      ['no space', '##Kleppen', '##<a name="open-the-valve"></a>Kleppen'],
      ['an underline', 'Kleppen\n---', '<a name="open-the-valve"></a>Kleppen\n---'],
      ['a list', '- ## Kleppen', '- ## <a name="open-the-valve"></a>Kleppen'],
      ['a quotation', '>   ## **Kleppen**', '>   ## <a name="open-the-valve"></a>**Kleppen**'],
    ])('offers the anchor as a fix that makes the page right: %s', async (_, heading, right) => {
      for (const form of [{}, { eol: '\r\n', bom: true }] as const) {
        const english = englishPage('# Pumps\n\n## Open the valve\n')
        const page = (second: string): string =>
          localizedPage({ ...form, english, body: `# <a name="pumps"></a>Pompen\n\n${second}\n` })
        const report = await judge({ after: { [PAGE]: page(heading) }, english: { [PAGE]: english } })
        expect(report.findings.map(({ message }) => `error ${RULE} ${message}`)).toEqual([
          named('open-the-valve', heading.includes('**') ? '**Kleppen**' : 'Kleppen'),
        ])
        const [finding] = report.findings
        const fixed = finding && applyFix(page(heading), finding)
        expect(fixed).toBe(page(right))
        expect(linesOf(await judge({ after: { [PAGE]: page(right) }, english: { [PAGE]: english } }))).toEqual([])
      }
    })

    it('names each of several, and tells them from those that are right', async () => {
      const english = englishPage('# Pumps\n\n## One\n\n## Two\n\n## Three\n')
      const body = '# Pompen\n\n## <a name="one"></a>Een\n\n## Twee\n\n## <a name="three"></a>Drie\n'
      expect(await own({ after: { [PAGE]: localizedPage({ english, body }) }, english: { [PAGE]: english } })).toEqual([
        `${PAGE}:10:1 ${named('pumps', 'Pompen')}`,
        `${PAGE}:14:1 ${named('two', 'Twee')}`,
      ])
    })

    it('names none for a heading that English does not have, or from which no name can be made', async () => {
      const english = englishPage('# Pumps\n\n## 阀门\n')
      const body = '# <a name="pumps"></a>Pompen\n\n## Kleppen\n'
      expect(await own({ after: { [PAGE]: localizedPage({ english, body }) }, english: { [PAGE]: english } })).toEqual([
        `${PAGE}:12:1 ${unnamed('Kleppen')}`,
      ])
      const short = englishPage('# Pumps\n')
      expect(
        await own({ after: { [PAGE]: localizedPage({ english: short, body }) }, english: { [PAGE]: short } }),
      ).toEqual([`${PAGE}:12:1 ${unnamed('Kleppen')}`])
    })

    it('reads the English half of a bilingual heading', async () => {
      const heading =
        '<span data-ttu-id="0a1b2-101">Kleppen</span><span class="sxs-lookup"><span data-stu-id="0a1b2-101">The valves</span></span>'
      const text = localizedPage({ body: `# ${heading}\n` })
      const report = await judge({ after: { [PAGE]: text } })
      expect(linesOf(report)).toEqual([`${PAGE}:10:1 ${named('the-valves', 'Kleppen')}`])
      const [finding] = report.findings
      expect(finding && applyFix(text, finding)).toBe(
        localizedPage({ body: `# <a name="the-valves"></a>${heading}\n` }),
      )
    })
  })

  describe('with what is left of an anchor', () => {
    const english = englishPage('# Pumps\n\n## Open the valve\n')
    const page = (heading: string, form: object = {}): string =>
      localizedPage({ ...form, english, body: `# <a name="pumps"></a>Pompen\n\n## ${heading}\n` })
    const damaged = (found: string, name: string): string =>
      `error ${RULE} Unexpected \`${found.replaceAll('`', "'")}\`, which is no anchor, expected \`<a name="${name}"></a>\` before the text of the heading`

    it.each([
      ['a space after the bracket', '< a name="open-the-valve"></a>'],
      ['a quotation mark lost', '<a name="open-the-valve></a>'],
      ['both brackets escaped', '\\<a name="open-the-valve"\\>\\</a\\>'],
      ['entities', '&lt;a name="open-the-valve"&gt;&lt;/a&gt;'],
      ['entities for all', '&lt;a name=&quot;open-the-valve&quot;&gt;&lt;/a&gt;'],
      ['no bracket', 'a name="open-the-valve"></a>'],
      ['no space', '<aname="open-the-valve"></a>'],
      ['a slash the other way', '< a name = "open-the-valve" ><\\a>'],
      ['another name', '< a name="klep-openen"></a>'],
    ])('finds %s, and puts the anchor in its place', async (_, remains) => {
      for (const form of [{}, { eol: '\r\n', bom: true }] as const) {
        const text = page(`${remains}Open de klep`, form)
        const report = await judge({ after: { [PAGE]: text }, english: { [PAGE]: english } })
        const own = report.findings.filter(({ rule }) => rule === RULE)
        expect(linesOf({ ...report, findings: own })).toEqual([`${PAGE}:12:4 ${damaged(remains, 'open-the-valve')}`])
        expect(own[0] && applyFix(text, own[0])).toBe(page('<a name="open-the-valve"></a>Open de klep', form))
      }
    })

    it('reads the name in it where English is not at hand', async () => {
      const own = async (heading: string): Promise<string[]> => judgeBody(`## ${heading}`)
      expect(await own('< a name="open-the-valve"></a>Open')).toEqual([
        `${PAGE}:10:4 ${damaged('< a name="open-the-valve"></a>', 'open-the-valve')}`,
      ])
      expect(await own('< a name="één"></a>Open')).toEqual([`${PAGE}:10:1 ${unnamed('< a name="één"></a>Open')}`])
    })

    it.each(['A name for it', 'A naming', 'a href="x"', 'A name = a word'])(
      'does not take %j for it',
      async (heading) => {
        const [line = ''] = await judgeBody(`## ${heading}`)
        expect(line).not.toContain('which is no anchor')
      },
    )

    it('reads a heading of 100 kB in little time', async () => {
      const started = cpuTime()
      for (const piece of ['<a name=', '< a name="', 'a ', '&lt;a name=&quot;', '\\<a name=x\\>\\<'])
        await judgeBody(`## ${piece.repeat(100_000 / piece.length)}`)
      expect(cpuTime() - started).toBeLessThan(10_000)
    })
  })

  describe('without English, where the page was made from the same English before', () => {
    const before = {
      [PAGE]: localizedPage({ body: '# <a name="pumps"></a>Pompen\n\n## <a name="valves"></a>Kleppen\n' }),
    }
    const judgeAfter = (body: string, hash?: string): Promise<string[]> =>
      own({
        before,
        after: {
          [PAGE]: localizedPage({ body, commit: 'b'.repeat(40), date: '03/20/2021', ...(hash ? { hash } : {}) }),
        },
      })

    it('gives the name of then', async () => {
      expect(await judgeAfter('# <a name="pumps"></a>Pompen\n\n## Kleppen en kranen\n')).toEqual([
        `${PAGE}:12:1 ${named('valves', 'Kleppen en kranen')}`,
      ])
      expect(await judgeAfter('## Kleppen\n')).toEqual([`${PAGE}:10:1 ${named('valves', 'Kleppen')}`])
    })

    it('gives none where the English is another', async () => {
      expect(await judgeAfter('# <a name="pumps"></a>Pompen\n\n## Kleppen\n', 'a'.repeat(40))).toEqual([
        `${PAGE}:12:1 ${unnamed('Kleppen')}`,
      ])
    })
  })

  it('skips a page whose front matter hides its body', async () => {
    const report = await judge({ after: { [PAGE]: localizedPage({ body: '# Pompen\n' }).replace('\n---\n', '\n') } })
    expect(report.skips.filter(({ rule }) => rule === RULE).map(({ reason }) => reason)).toEqual([
      'the front matter is broken, so that the body cannot be told from it',
    ])
  })
})
