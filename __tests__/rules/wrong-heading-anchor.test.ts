import type { Finding } from '../../src/model.ts'
import { applyFix } from '../support/apply-fix.ts'
import { englishPage, localizedLanding, localizedPage, type PageOptions } from '../support/fixture-pages.ts'
import { type Case, judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const RULE = 'wrong-heading-anchor'

const findingsOf = async (options: Case): Promise<readonly Finding[]> =>
  (await judge(options)).findings.filter(({ rule }) => rule === RULE)
const own = async (options: Case): Promise<string[]> =>
  linesOf(await judge(options)).filter((line) => line.includes(` ${RULE} `))

const message = (found: string, expected: string, english: string): string =>
  `error ${RULE} Unexpected anchor \`${found}\`, expected \`${expected}\`, the name of the English heading \`${english}\``

const misspelt = (found: string, expected: string, english: string): string =>
  message(found, expected, english).replace('Unexpected anchor', 'Unexpected spelling of the anchor')

/** A page with one heading, against English with one. */
const against = (english: string, heading: string, options: PageOptions = {}): Case => {
  const source = englishPage(`# ${english}\n`)
  return {
    after: { [PAGE]: localizedPage({ english: source, body: `# ${heading}\n`, ...options }) },
    english: { [PAGE]: source },
  }
}

const spans = (translation: string, english: string): string =>
  `<span data-ttu-id="0a1b2-101">${translation}</span><span class="sxs-lookup"><span data-stu-id="0a1b2-101">${english}</span></span>`

describe(RULE, () => {
  it.each([
    ['LF', {}],
    ['CRLF', { eol: '\r\n' }],
    ['a byte order mark', { bom: true }],
  ] as const)('finds the name at its place and gives the right one, with %s', async (_, form) => {
    const english = englishPage('# Pumps\n\n## Valves & taps\n')
    const page = (name: string): string =>
      localizedPage({ ...form, english, body: `# <a name="pumps"></a>Pompen\n\n## <a name="${name}"></a>Kranen\n` })
    const report = await judge({ after: { [PAGE]: page('valves-taps') }, english: { [PAGE]: english } })
    expect(linesOf(report)).toEqual([`${PAGE}:12:13 ${misspelt('valves-taps', 'valves--taps', 'Valves & taps')}`])
    const [finding] = report.findings
    const fixed = finding && applyFix(page('valves-taps'), finding)
    expect(fixed).toBe(page('valves--taps'))
    expect(linesOf(await judge({ after: { [PAGE]: page('valves--taps') }, english: { [PAGE]: english } }))).toEqual([])
  })

  it.each([
    ['less than an include', 'the', 'The [!INCLUDE [tap](tap.md)]', 'the-include-tap'],
    ['nothing', '', 'The tap', 'the-tap'],
    ['other words', 'water', 'The tap', 'the-tap'],
  ])('finds a name from %s', async (_, found, english, expected) => {
    expect(await own(against(english, `<a name="${found}"></a>Kraan`))).toEqual([
      `${PAGE}:10:12 ${message(found, expected, english)}`,
    ])
  })

  it.each([
    ['letters in upper case', 'The-Tap', 'The tap', 'the-tap'],
    ['a number for a repeat', 'the-tap-', 'The tap', 'the-tap'],
    ['a tidied end', 'the-tap', 'The tap! -', 'the-tap--'],
    ['a letter outside of ASCII', 'coté', 'Coté', 'cot'],
    ['a letter lost', 'te-tap', 'The tap', 'the-tap'],
  ])('says that it is a slip: %s', async (_, found, english, expected) => {
    expect(await own(against(english, `<a name="${found}"></a>Kraan`))).toEqual([
      `${PAGE}:10:12 ${misspelt(found, expected, english)}`,
    ])
  })

  it.each([
    ['the law', 'één-kraan', 'Één kraan'],
    ['the law for ASCII', 'n-kraan', 'Één kraan'],
    ['the law, accents folded', 'een-kraan', 'Één kraan'],
    ['the docs build', 'één-kraan', 'Één **kraan**'],
  ])('says that it was made from the translation, by %s', async (_, found, translation) => {
    expect(await own(against('The tap', `<a name="${found}"></a>${translation}`))).toEqual([
      `${PAGE}:10:12 ${message(found, 'the-tap', 'The tap').replace(', expected', ', made from the translation, expected')}`,
    ])
  })

  describe('says whose the name is', () => {
    const english = englishPage('# Pumps\n\n## Taps\n\n## Pipes <a name="bkmk"></a>\n')
    const judgeNames = (...names: readonly string[]): Promise<string[]> => {
      const headings = names.map((name, index) => `${index === 0 ? '#' : '##'} ${name}Kop\n`)
      return own({
        after: { [PAGE]: localizedPage({ english, body: headings.join('\n') }) },
        english: { [PAGE]: english },
      })
    }
    const anchor = (name: string): string => `<a name="${name}"></a>`

    it('of another heading that has it too', async () => {
      expect(await judgeNames(anchor('pumps'), anchor('pumps'), anchor('pipes'))).toEqual([
        `${PAGE}:12:13 error ${RULE} Unexpected anchor \`pumps\`, that of the heading in line 10, expected \`taps\`, the name of the English heading \`Taps\``,
      ])
    })

    it('of another heading that lacks it', async () => {
      expect(await judgeNames('', anchor('pumps'), anchor('pipes'))).toEqual([
        `${PAGE}:12:13 error ${RULE} Unexpected anchor \`pumps\`, the name of another English heading, \`Pumps\`, expected \`taps\`, the name of \`Taps\``,
      ])
    })

    it('of English itself, while the one before it is lost', async () => {
      const body = `# ${anchor('pumps')}Pompen\n\n## ${anchor('taps')}Kranen\n\n## ${anchor('bkmk')}Leidingen\n`
      const text = localizedPage({ english, body })
      const report = await judge({ after: { [PAGE]: text }, english: { [PAGE]: english } })
      expect(linesOf(report)).toEqual([
        `${PAGE}:14:13 error ${RULE} Unexpected anchor \`bkmk\` of the English page as the first, expected \`<a name="pipes"></a>\` before it, the name of the English heading \`Pipes <a name="bkmk"></a>\``,
      ])
      const [finding] = report.findings
      expect(finding && applyFix(text, finding)).toBe(text.replace(anchor('bkmk'), anchor('pipes') + anchor('bkmk')))
    })
  })

  it.each([
    ["'x'", '10:12'],
    ['x', '10:11'],
  ])('finds a name written as %s, and leaves the fix to the rule of its form', async (written, place) => {
    const options = against('The tap', `<a name=${written}></a>Kraan`)
    expect(await own(options)).toEqual([`${PAGE}:${place} ${message('x', 'the-tap', 'The tap')}`])
    expect((await findingsOf(options)).map(({ fix }) => fix)).toEqual([undefined])
  })

  it.each([
    ['6', '[A_b](#c)', 'a_b'],
    ['5', '[A_b](#c)', 'a_bc'],
    ['4', '[A_b](#c)', 'abc'],
    ['3', 'A\u00A0b', 'a-b'],
    ['4, a no-break space', 'A\u00A0b', 'ab'],
    ['5, an anchor of its own', '<a name="Own"></a>The tap', 'Own'],
  ])('accepts the name of version %s, whatever the date', async (_, english, name) => {
    for (const date of ['12/31/2016', '05/05/2018', '03/14/2021']) {
      expect(await own(against(english, `<a name="${name}"></a>Kraan`, { date }))).toEqual([])
    }
  })

  it.each([
    ['2', 're-open-it'],
    ['1', 'reopen-it'],
  ])('accepts the name of version %s before 2017-03 only', async (_, name) => {
    const found = (date: string | null): Promise<string[]> =>
      own(against('Re-open  it', `<a name="${name}"></a>Kraan`, { date }))
    const line = `${PAGE}:10:12 ${misspelt(name, 're-open--it', 'Re-open it')}`
    expect(await found('02/28/2017')).toEqual([])
    expect(await found('03/01/2017')).toEqual([line])
    expect(await found('"?"')).toEqual([line])
    expect((await found(null)).map((one) => one.replace(/:\d+:\d+/, ''))).toEqual([line.replace(/:\d+:\d+/, '')])
  })

  it('judges the first anchor only', async () => {
    expect(await own(against('The tap', '<a name="the-tap"></a><a name="bkmk_tap"></a>Kraan'))).toEqual([])
    expect(await own(against('The tap', '<a name="bkmk_tap"></a><a name="the-tap"></a>Kraan'))).toEqual([
      `${PAGE}:10:12 ${message('bkmk_tap', 'the-tap', 'The tap')}`,
    ])
  })

  it('does not find headings without an anchor, nor repeats without a number', async () => {
    expect(await own(against('The tap', 'Kraan'))).toEqual([])
    const english = englishPage('# Tap\n\n## Tap\n')
    const body = '# <a name="tap"></a>Kraan\n\n## <a name="tap"></a>Kraan\n'
    expect(await own({ after: { [PAGE]: localizedPage({ english, body }) }, english: { [PAGE]: english } })).toEqual([])
  })

  it('is not put off by a heading that is lost, added, or empty', async () => {
    const english = englishPage('# Pumps\n\n## One\n\n##\n\n## Two\n\n## Three\n')
    const judgeBody = (body: string): Promise<string[]> =>
      own({ after: { [PAGE]: localizedPage({ english, body }) }, english: { [PAGE]: english } })
    const pumps = '# <a name="pumps"></a>Pompen\n'
    const three = '## <a name="three"></a>Drie\n'
    expect(await judgeBody(`${pumps}## <a name="two"></a>Twee\n${three}`)).toEqual([])
    expect(await judgeBody(`${pumps}## <a name="one"></a>Een\n## <a name="two"></a>Twee\n### Meer\n${three}`)).toEqual(
      [],
    )
    expect(await judgeBody(`${pumps}## <a name="one"></a>Een\n## <a name="twee"></a>Twee\n${three}`)).toEqual([
      `${PAGE}:12:13 ${message('twee', 'two', 'Two').replace(', expected', ', made from the translation, expected')}`,
    ])
  })

  describe('on bilingual pages without a source', () => {
    const judgeHeading = (heading: string): Promise<string[]> =>
      own({ after: { [PAGE]: localizedPage({ body: `# ${heading}\n` }) } })

    it('holds the name against the English beside the translation', async () => {
      expect(await judgeHeading(`<a name="the-tap"></a>${spans('De kraan', 'The tap')}`)).toEqual([])
      expect(await judgeHeading(`<a name="de-kraan"></a>${spans('De kraan', 'The tap')}`)).toEqual([
        `${PAGE}:10:12 ${message('de-kraan', 'the-tap', 'The tap').replace(', expected', ', made from the translation, expected')}`,
      ])
    })

    it('reads English that begins with an anchor of its own', async () => {
      const heading = `<a name="the-tap"></a><a name="bkmk"></a>${spans('De kraan', 'The tap')}`
      expect(await judgeHeading(heading)).toEqual([])
    })

    it.each([
      ['a term not to be translated', `<a name="x"></a>${spans('De :::no-loc text="Kraan":::', 'The Kraan')}`],
      ['Q#', `<a name="x"></a>${spans('Kranen in Q#', 'Taps in Q#')}`],
      ['no English beside it', '<a name="x"></a>De kraan'],
    ])('does not judge a heading with %s', async (_, heading) => {
      const body = `# ${heading}\n\n${spans('Draai.', 'Turn.')}\n`
      expect(await own({ after: { [PAGE]: localizedPage({ body }) } })).toEqual([])
    })

    it('takes the source before the spans', async () => {
      const options = against('The cock', `<a name="the-tap"></a>${spans('De kraan', 'The tap')}`)
      expect(await own(options)).toEqual([`${PAGE}:10:12 ${message('the-tap', 'the-cock', 'The cock')}`])
    })
  })

  it('skips where English is not at hand, and where its metadata cannot be read', async () => {
    const skips = async (options: Case): Promise<string[]> =>
      (await judge(options)).skips.filter(({ rule }) => rule === RULE).map(({ reason }) => reason)
    const after = { [PAGE]: localizedPage({ body: '# <a name="x"></a>Pompen\n' }) }
    expect(await skips({ after })).toEqual(['no English source is given (`source`)'])
    expect(await skips({ after, english: { 'docs/other.md': '# Other\n' } })).toEqual([
      'English has no file at this path in the commit that the page names',
    ])
    expect(await skips({ after, english: { [PAGE]: '---\ntitle: Pumps: all\n---\n# Pumps\n' } })).toEqual([
      'the metadata of the English file cannot be read',
    ])
  })

  it('does not read YAML pages', async () => {
    const report = await judge({ after: { 'docs/index.yml': localizedLanding() } })
    expect(report.skips.filter(({ rule }) => rule === RULE)).toEqual([])
  })
})
