import { judge } from '../support/judge.ts'
import { judgeLinks, type LinkedCase, linkedCase } from '../support/linked-case.ts'

const rules = { 'broken-link': 'off', 'broken-image': 'off' } as const
const judgeText = (input: LinkedCase): Promise<string[]> => judgeLinks({ settings: { rules }, ...input })
const empty = (place: string, url: string): string =>
  `${place} warning empty-link-text Unexpected link to \`${url}\` without text, expected a text that readers can click on`

describe('a link without text', () => {
  it.each([
    ['Zie pompen[](pumps.md)', '12:14', 'pumps.md'],
    ['[ ](pumps.md)', '12:5', 'pumps.md'],
    ['[\u200B](pumps.md)', '12:5', 'pumps.md'],
    ['[<!-- pompen -->](pumps.md)', '12:19', 'pumps.md'],
    ['[](https://example.com)', '12:4', 'https://example.com'],
    ['[](#pumps)', '12:4', '#pumps'],
  ])('%j', async (text, place, url) => {
    expect(await judgeText({ text })).toEqual([empty(place, url)])
    expect(await judgeText({ text, english: `[pumps](${url})` })).toEqual([empty(place, url)])
  })

  it('is as right as that of English', async () => {
    expect(await judgeText({ text: '[](a.md)', english: '[](a.md)' })).toEqual([])
    const found = await judgeText({ text: '[](a.md) [](a.md)', english: '[](a.md) [a](a.md)' })
    expect(found).toEqual([empty('12:13', 'a.md')])
  })

  it('on a bilingual page is held against the English beside it', async () => {
    const text = (translation: string, english: string): string =>
      `<span data-ttu-id="1a2b3-101">${translation}</span><span class="sxs-lookup"><span data-stu-id="1a2b3-101">${english}</span></span>`
    expect(await judgeText({ text: text('[](p.md)', '[p](p.md)') })).toEqual([empty('12:34', 'p.md')])
    expect(await judgeText({ text: text('[](p.md)', '[](p.md)') })).toEqual([])
    expect(await judgeText({ text: text('[p](p.md)', '[](p.md)') })).toEqual([])
  })

  it('may show an image, an icon, code or an include', async () => {
    const text =
      '[![](p.png)](a.md) [<i class="icon"></i>](b.md) [`c`](c.md) [[!INCLUDE [x](d.md)]](e.md) [&amp;](f.md)'
    expect(await judgeText({ text, settings: { rules: { ...rules, 'broken-include': 'off' } } })).toEqual([])
  })

  it('may lead nowhere', async () => {
    expect(await judgeText({ text: '[]()' })).toEqual([])
  })

  it('is an entry in a table of contents', async () => {
    const { after } = linkedCase({ text: '[](pumps.md)' })
    const { findings } = await judge({ after: { 'docs/TOC.md': after['docs/page.md'] ?? '' }, settings: { rules } })
    expect(findings).toEqual([])
  })
})

it('says who brought it', async () => {
  const { before, after } = linkedCase({ text: '[](b.md)' })
  const { findings } = await judge({
    before: { ...before, ...after },
    after: linkedCase({ text: 'Nieuw: [](b.md) en [](d.md)' }).after,
  })
  const origins = findings.flatMap(({ rule, origin, data }) =>
    rule === 'empty-link-text' ? [`${origin} ${data.url}`] : [],
  )
  expect(origins).toEqual(['existing b.md', 'introduced d.md'])
})
