import { englishPage, localizedPage } from './support/fixture-pages.ts'
import { type Case, judge, linesOf } from './support/judge.ts'

const PAGE = 'docs/page.md'
const pair = (number: number, translation: string, english: string): string =>
  `<span data-ttu-id="0a1b2-${number}">${translation}</span><span class="sxs-lookup"><span data-stu-id="0a1b2-${number}">${english}</span></span>`

const HEADING = `# <a name="pumps"></a>${pair(101, 'Pompen', 'Pumps')}\n\n`
const found = async (body: string, options: Partial<Case> = {}): Promise<string[]> =>
  linesOf(await judge({ ...options, after: { [PAGE]: localizedPage({ body: HEADING + body }) } }))

const FILES = { 'docs/there.md': '# Hier\n' }
const GONE = ['gone.md', 'there.md#gone', '#gone']
const written = (url: string): readonly string[] => [
  `[a](${url})`,
  `<a href="${url}">a</a>`,
  `![a](${url.replace('.md', '.png')})`,
  `[!INCLUDE [a](${url})]`,
]

describe('the rules of links, with the English beside alone', () => {
  it('judge the translation', async () => {
    for (const link of GONE.flatMap((url) => written(url).slice(0, 2)))
      expect(await found(pair(102, link, link), { before: FILES })).toHaveLength(1)
  })

  it('report nothing that stands in the English half alone, but that the translation lost it', async () => {
    for (const link of GONE.flatMap(written)) {
      for (const body of [pair(102, 'a', link), `<div>\n${pair(102, 'a', link)}\n</div>`]) {
        const rules = (await judge({ before: FILES, after: { [PAGE]: localizedPage({ body: HEADING + body }) } }))
          .findings
        expect(rules.filter(({ messageId }) => messageId !== 'removed-beside')).toEqual([])
      }
    }
  })
})

describe('the rules of headings, with the English file', () => {
  const english = englishPage('# Pumps\n\n## The `valve` #\n\n## Tap\n')
  const against = async (body: string): Promise<string[]> =>
    linesOf(
      await judge({
        after: { [PAGE]: localizedPage({ english, body: HEADING + body }) },
        english: { [PAGE]: english },
      }),
    )
  const valve = `## <a name="the-valve"></a>${pair(102, 'De `klep`', 'The `valve`')} #\n\n`

  it('find nothing on a right page', async () => {
    expect(await against(`${valve}## <a name="tap"></a>${pair(103, 'Kraan', 'Tap')}\n`)).toEqual([])
  })

  it('take no anchor of the English half for that of the heading', async () => {
    expect(await against(`${valve}## ${pair(103, 'Kraan', '<a name="tap"></a>Tap')}\n`)).toEqual([
      `${PAGE}:14:1 error missing-heading-anchor Unexpected heading without an anchor, expected \`<a name="tap"></a>\` before \`Kraan\``,
    ])
  })

  it('name the translated heading', async () => {
    const extra = `## <a name="more"></a>${pair(103, 'Meer', 'More')}\n\n`
    expect(await against(`${valve}${extra}## <a name="tap"></a>${pair(104, 'Kraan', 'Tap')}\n`)).toEqual([
      `${PAGE}:14:1 error heading-mismatch Unexpected heading \`<a name="more"></a>Meer\` of level 2, expected none here as in English`,
    ])
  })
})

describe('a dead target', () => {
  const originsOf = async (body: string): Promise<string[]> => {
    const { findings } = await judge({ after: { [PAGE]: localizedPage({ body: HEADING + body }) } })
    return findings.map(({ rule, messageId, origin }) => `${rule}/${messageId} ${origin}`)
  }

  it('outside of both halves is the page’s: that its English is read from the same text proves nothing', async () => {
    expect(await originsOf('[!INCLUDE [a](weg.md)]\n')).toEqual(['broken-include/missing introduced'])
  })

  it('in both halves is one of English', async () => {
    const half = (word: string): string => `${word} [!INCLUDE [a](weg.md)]`
    expect(await originsOf(`${pair(102, half('Zie'), half('See'))}\n`)).toEqual(['broken-include/inherited source'])
  })
})
