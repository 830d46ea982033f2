import { judgeAgain, judgeBlocks } from '../support/block-case.ts'
import { englishPage, localizedPage } from '../support/fixture-pages.ts'
import { judge as judgePages, linesOf } from '../support/judge.ts'

const RULE = 'changed-table'
const judge = (text: string, english: string): Promise<string[]> => judgeBlocks(RULE, { text, english })
const HEAD = '| Pump | Power |\n| --- | --- |\n'
const ROWS = ['| P10 | low |\n', '| P20 | medium |\n', '| P30 | high |\n', '| P40 | very high |\n']
const ENGLISH = HEAD + ROWS.join('')

describe(RULE, () => {
  it.each([
    ['alignment', ENGLISH.replace('| --- | --- |', '|:--|--:|')],
    ['no bars at the edges', ENGLISH.replace(/^\| | \|$/gm, '')],
    ['an escaped bar', ENGLISH.replace('P10', 'P\\|10')],
  ])('lets %s pass', async (_, text) => {
    expect(await judge(text, ENGLISH)).toEqual([])
  })

  it('finds each lost row at the row before it', async () => {
    for (const [index, row] of ROWS.entries())
      expect(await judge(ENGLISH.replace(row, ''), ENGLISH)).toEqual([
        `${index === 0 ? 12 : 13 + index}:1 error Unexpected loss of the row \`${row.trim()}\`, expected it as in English`,
      ])
  })

  it('finds rows that are lost together once, and lists them', async () => {
    expect(await judge(ENGLISH.replace(`${ROWS[1]}${ROWS[2]}`, ''), ENGLISH)).toEqual([
      '14:1 error Unexpected loss of the row `| P20 | medium |`, expected it as in English',
    ])
  })

  it('finds a row that was added, a cell too many and a cell too few', async () => {
    expect(await judge(ENGLISH.replace(ROWS[2] ?? '', `| P25 | x |\n${ROWS[2]}`), ENGLISH)).toEqual([
      '16:1 error Unexpected row `| P25 | x |`, expected none here as in English',
    ])
    expect(await judge(ENGLISH.replace('| medium |', '| me | dium |').replace('| high |', ''), ENGLISH)).toEqual([
      '15:1 error Unexpected number of cells `3` of the row, expected `2` as in English',
      '16:1 error Unexpected number of cells `1` of the row, expected `2` as in English',
    ])
  })

  it('finds a table without its delimiter row at what is left of it, the others staying where they are', async () => {
    const english = `${ENGLISH}\nText\n\n| A | B | C |\n|---|---|---|\n| 1 | 2 | 3 |`
    expect(await judge(english.replace('| --- | --- |\n', ''), english)).toEqual([
      '12:1 error Unexpected loss of the table `| Pump | Power |`, expected it as in English',
    ])
    expect(await judge(english.replace('|---|---|---|', '|---|---|'), english)).toEqual([
      '21:1 error Unexpected loss of the table `| A | B | C |`, expected it as in English',
    ])
  })

  it('finds another number of columns once', async () => {
    expect(await judge('| Pomp |\n| --- |\n| P10 | laag |', ENGLISH)).toEqual([
      '12:1 error Unexpected number of columns `1` of the table, expected `2` as in English',
    ])
  })

  it('compares with the version before, made from the same English, but for what was added', async () => {
    const reference = 'the version before, made from the same English'
    const added = `${ENGLISH}| P50 | x |\n\n| A |\n|---|`
    expect(await judgeAgain(RULE, ENGLISH, added)).toEqual([])
    expect(await judgeAgain(RULE, added, ENGLISH)).toEqual([
      `12:1 error Unexpected loss of the table \`| A |\`, expected it as in ${reference}`,
      `17:1 error Unexpected loss of the row \`| P50 | x |\`, expected it as in ${reference}`,
    ])
  })

  const both = (dutch: string, english: string, id = 101): string =>
    `<span data-ttu-id="1a2b3-${id}">${dutch}</span><span class="sxs-lookup"><span data-stu-id="1a2b3-${id}">${english}</span></span>`
  const bilingual = (cell: string): string =>
    `| ${both('Pomp', 'Pump', 102)} | Power |\n| --- | --- |\n| ${cell} | 1 |\n`

  it('compares a bilingual page, but not a row that has a cell too many in English', async () => {
    const english = englishPage('# Pumps\n\n| Pump | Power |\n| --- | --- |\n| `a|b` | 1 |\n')
    const page = (body: string): Record<string, string> => ({
      'docs/page.md': localizedPage({ english, body: `# <a name="pumps"></a>${both('Pompen', 'Pumps')}\n\n${body}` }),
    })
    const own = async (body: string): Promise<string[]> =>
      linesOf(await judgePages({ after: page(body), english: { 'docs/page.md': english } })).filter((line) =>
        line.includes(RULE),
      )
    expect(await own(bilingual(both('`a|b`', '`a|b`', 103)))).toEqual([])
    expect(await own(bilingual(both('`a|b`', '`a|b`', 103)).replace('| --- | --- |\n', ''))).toHaveLength(1)
  })

  it('cannot tell of a bilingual page without its English or a version before', async () => {
    const body = `# <a name="pumps"></a>${both('Pompen', 'Pumps')}\n\n${bilingual('x')}`
    const { findings, skips } = await judgePages({ after: { 'docs/page.md': localizedPage({ body }) } })
    expect(findings).toEqual([])
    expect(skips).toContainEqual({
      rule: RULE,
      path: 'docs/page.md',
      reason: 'the blocks of a bilingual page cannot be compared with the English that stands in them',
    })
  })
})
