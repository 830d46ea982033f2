import { applyFix } from '../support/apply-fix.ts'
import { cpuTime } from '../support/cpu-time.ts'
import { englishPage, localizedPage } from '../support/fixture-pages.ts'
import { judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const RULE = 'malformed-heading-anchor'
const ENGLISH = englishPage('# Pumps\n\n## The tap\n')

const page = (heading: string, form: object = {}): string =>
  localizedPage({ ...form, english: ENGLISH, body: `# <a name="pumps"></a>Pompen\n\n${heading}\n` })

const judgeHeading = async (heading: string, english?: string): Promise<string[]> =>
  linesOf(
    await judge({
      after: { [PAGE]: page(heading) },
      ...(english === undefined ? {} : { english: { [PAGE]: english } }),
    }),
  ).filter((line) => line.includes(` ${RULE} `))

const curly = (found: string): string =>
  `error ${RULE} Unexpected quotation marks in \`${found}\`, expected straight ones: \`<a name="the-tap"></a>\``
const unclosed = (found: string): string =>
  `error ${RULE} Unexpected \`${found}\` without \`</a>\` behind it, expected \`<a name="the-tap"></a>\``
const quotes = (found: string): string =>
  `warning ${RULE} Unexpected form \`${found}\` of an anchor, expected \`<a name="the-tap"></a>\``
const misplaced = `warning ${RULE} Unexpected anchor \`the-tap\` behind text of the heading, expected it before the text`

describe(RULE, () => {
  const RIGHT = '## <a name="the-tap"></a>De kraan'

  it.each([
    [
      'typographic quotation marks',
      '## <a name=“the-tap”></a>De kraan',
      '12:4',
      curly('<a name=“the-tap”></a>'),
      RIGHT,
    ],
    ['German ones', '## <a name=„the-tap“></a>De kraan', '12:4', curly('<a name=„the-tap“></a>'), RIGHT],
    ['both kinds', '## <a name="“the-tap”"></a>De kraan', '12:4', curly('<a name="“the-tap”"></a>'), RIGHT],
    ['these, and no end', '## <a name=“the-tap”>De kraan', '12:4', curly('<a name=“the-tap”>'), RIGHT],
    ['no end', '## <a name="the-tap">De kraan', '12:4', unclosed('<a name="the-tap">'), RIGHT],
    ['an end after the text', '## <a name="the-tap">De kraan</a>', '12:4', unclosed('<a name="the-tap">'), RIGHT],
    [
      'an end after a space',
      '## <a name="the-tap"> </a>De kraan',
      '12:4',
      unclosed('<a name="the-tap">'),
      RIGHT.replace('De', ' De'),
    ],
    ['an end in itself', '## <a name="the-tap"/>De kraan', '12:4', unclosed('<a name="the-tap"/>'), RIGHT],
    [
      'no end, underlined',
      '<a name="the-tap">De kraan\n---',
      '12:1',
      unclosed('<a name="the-tap">'),
      `${RIGHT.slice(3)}\n---`,
    ],
    ['no quotation marks', '## <a name=the-tap></a>De kraan', '12:4', quotes('<a name=the-tap></a>'), RIGHT],
    ['single ones', "## <a name='the-tap'></a>De kraan", '12:4', quotes("<a name='the-tap'></a>"), RIGHT],
    ['a place behind the text', '## De kraan<a name="the-tap"></a>', '12:12', misplaced, RIGHT],
    [
      'a place behind the text and a space',
      '## De kraan <a name="the-tap"></a> ##',
      '12:13',
      misplaced,
      `${RIGHT}  ##`,
    ],
    ['a place at the end', '## De kraan <a name="the-tap"></a>', '12:13', misplaced, RIGHT],
    ['a place within the text', '## De <a name="the-tap"></a>kraan', '12:7', misplaced, RIGHT],
  ])('finds %s, and writes it right', async (_, heading, place, line, right) => {
    for (const form of [{}, { eol: '\r\n', bom: true }] as const) {
      const text = page(heading, form)
      const report = await judge({ after: { [PAGE]: text }, english: { [PAGE]: ENGLISH } })
      expect(linesOf(report)).toEqual([`${PAGE}:${place} ${line}`])
      const [finding] = report.findings
      expect(finding && applyFix(text, finding)).toBe(page(right, form))
      expect(linesOf(await judge({ after: { [PAGE]: page(right, form) }, english: { [PAGE]: ENGLISH } }))).toEqual([])
    }
  })

  it.each([
    ['a second anchor', '## <a name="the-tap"></a><a id=bkmk></a>De kraan'],
    ['an id', '## <a id="the-tap"></a>De kraan'],
    ['emphasis around it', '## **<a name="the-tap"></a>De kraan**'],
    ['space within the tags', '## <a  name = "the-tap" ></a >De kraan'],
    ['a quotation', '> ## <a name="the-tap"></a>De kraan'],
    ['no anchor', '## De kraan'],
    ['code', '## <a name="the-tap"></a>`<a name=x>`'],
  ])('does not find %s', async (_, heading) => {
    expect(await judgeHeading(heading)).toEqual([])
  })

  it('gives no fix for an anchor behind the text where nothing says that it is the one', async () => {
    const heading = '## De kraan <a name="the-tap"></a>'
    const { findings } = await judge({ after: { [PAGE]: page(heading) } })
    expect(findings.map(({ rule, fix }) => [rule, fix])).toEqual([[RULE, undefined]])
  })

  it('leaves an anchor that the English heading has by itself to the rule of names', async () => {
    const english = englishPage('# Pumps\n\n## The tap <a name=bkmk></a>\n')
    const heading = '## De kraan <a name=bkmk></a>'
    const after = { [PAGE]: localizedPage({ english, body: `# <a name="pumps"></a>Pompen\n\n${heading}\n` }) }
    const { findings } = await judge({ after, english: { [PAGE]: english } })
    expect(findings.map(({ rule, messageId }) => `${rule} ${messageId}`)).toEqual(['wrong-heading-anchor own'])
  })

  it('judges the anchor that English has by itself where it is the first', async () => {
    const english = englishPage('# Pumps\n\n## <a name="bkmk"></a>The tap\n')
    const heading = '## <a name="bkmk">De kraan'
    const after = { [PAGE]: localizedPage({ english, body: `# <a name="pumps"></a>Pompen\n\n${heading}\n` }) }
    const { findings } = await judge({ after, english: { [PAGE]: english } })
    expect(findings.map(({ rule, messageId }) => `${rule} ${messageId}`)).toEqual([`${RULE} unclosed`])
  })

  it.each(['<a name=“the-taap”>', '<a name="kraan">', '<a name=kraan></a>', '<a name="kraan"> </a>'])(
    'writes the right name into %s, and is the only one with a fix',
    async (anchor) => {
      const { findings } = await judge({
        after: { [PAGE]: page(`## ${anchor}De kraan`) },
        english: { [PAGE]: ENGLISH },
      })
      expect(findings.map(({ rule }) => rule)).toEqual([RULE, 'wrong-heading-anchor'])
      expect(findings[1]?.fix).toBeUndefined()
      const fixed = findings[0] && applyFix(page(`## ${anchor}De kraan`), findings[0])
      expect(fixed?.replace('</a> De', '</a>De')).toBe(page(RIGHT))
    },
  )

  it('says nothing of the name, which has its own rule', async () => {
    const { findings } = await judge({
      after: { [PAGE]: page('## <a name=“the-taap”>De kraan') },
      english: { [PAGE]: ENGLISH },
    })
    expect(findings.map(({ rule, messageId }) => `${rule} ${messageId}`)).toEqual([
      `${RULE} curly`,
      'wrong-heading-anchor misspelt',
    ])
  })

  it('holds what it finds for old where the page before had it in another line', async () => {
    const before = { [PAGE]: localizedPage({ english: ENGLISH, body: '# <a name=pumps></a>Pompen\n' }) }
    const after = {
      [PAGE]: localizedPage({ english: ENGLISH, date: '03/20/2021', body: '\n\n# <a name=pumps></a>De pompen\n' }),
    }
    const { findings } = await judge({ before, after })
    expect(findings.filter(({ rule }) => rule === RULE).map(({ origin }) => origin)).toEqual(['existing'])
  })

  it('reads an open anchor in a heading of 100 kB in little time', async () => {
    const started = cpuTime()
    for (const piece of ['<', '<a ', '</a', 'x<b>'])
      await judgeHeading(`## <a name="the-tap">${piece.repeat(100_000 / piece.length)}`, ENGLISH)
    expect(cpuTime() - started).toBeLessThan(10_000)
  })
})
