import { englishText } from '../../src/parse/english-beside.ts'
import { readBesideExactly } from '../../src/parse/exact.ts'
import { bodyOf, pageOf, shown } from '../support/read-text.ts'

const pair = (translation: string, english: string): string =>
  `<span data-ttu-id="13a8b-104">${translation}</span><span class="sxs-lookup"><span data-stu-id="13a8b-104">${english}</span></span>`

const englishOf = (page: string): string => englishText(page, bodyOf(page)).text
const beside = (page: string) => {
  const english = readBesideExactly(pageOf(page), bodyOf(page))
  if (english === undefined) throw new Error('no English was read')
  return english
}

describe('the English text of a page', () => {
  it.each([
    [`${pair('Een pomp.', 'A pump.')}\n- ${pair('Twee', 'Two')} \`x\`\n`, 'A pump.\n- Two `x`\n'],
    [`# <a name="a-pump"></a>${pair('Een pomp', 'A pump')}\n`, '# A pump\n'],
    [`# <a name="x"></a><a name="own"></a>1. ${pair('Pomp', 'Pump')} #\n`, '# <a name="own"></a>1. Pump #\n'],
    [`<a name="own"></a>\n\n${pair('Een', 'One')}\n`, '<a name="own"></a>\n\nOne\n'],
    [`---\ntitle: Pomp\n---\r\n> ${pair('Een\r\n> ', 'One\r\n> ')}\r\n`, '---\ntitle: Pomp\n---\r\n> One\r\n> \r\n'],
    [`[${pair('zie', 'see')}](a.md)\n`, '[see](a.md)\n'],
    ['Niets.\n', 'Niets.\n'],
  ])('%j', (page, english) => {
    expect(englishOf(page)).toBe(english)
  })
})

describe('what it holds', () => {
  it('are headings as the English file has them, each on its line of the page', () => {
    const page = `---\ntitle: Pomp\n---\n# <a name="pump"></a>${pair('De `pomp`', 'The `pump`')}\n\n${pair('Klep', 'Valve')}\n---\n\n## Alleen\n`
    expect(beside(page).headings.map(({ depth, markdown, place }) => [depth, markdown, place.start.line])).toEqual([
      [1, 'The `pump`', 4],
      [2, 'Valve', 6],
    ])
  })

  it('are links at their places on the page', () => {
    const page = `${pair('[a](nl.md)', '[a](en.md) [b]()')} [c](both.md)\n\n${pair('x', '<img src="i.png">')} <https://example.com>\n`
    expect(beside(page).links.map(({ url, place }) => `${url} ${shown(page, place)}`)).toEqual([
      'en.md 1:107-1:112 en.md',
      ' 1:114-1:119 [b]()',
      'both.md 1:138-1:145 both.md',
      'i.png 3:104-3:109 i.png',
      'https://example.com 3:127-3:146 https://example.com',
    ])
  })

  it('are placeholders, those between tags told from tags', () => {
    const page = `${pair('Een', 'One')}\n\n<div>&lt;name&gt;<b></div>\n`
    const { placeholders } = beside(page).marks
    expect(placeholders.map(({ text, place }) => `${text} ${shown(page, place)}`)).toEqual([
      '<name> 3:6-3:18 &lt;name&gt;',
    ])
  })

  it('are blocks, texts and damaged links at their places on the page', () => {
    const page = `${pair('Zie [a] (nl.md)', 'See [a] (en.md)')}\n\n| ${pair('Kop', 'Head')} |\n| --- |\n`
    const { blocks, texts, damagedLinks } = beside(page)
    expect(blocks.map(({ kind, place, text }) => `${kind} ${place.start.line} ${text}`)).toEqual([
      'paragraph 1 See [a] (en.md)',
      'table 3 | Head |\n| --- |',
    ])
    expect(texts.map(({ place }) => shown(page, place).replace(/^\S+ /, ''))).toEqual(['See [a] (en.md)', 'Head'])
    expect(damagedLinks.map(({ place, fix }) => [shown(page, place), fix?.text])).toEqual([
      ['1:114-1:123 ] (en.md)', '](en.md)'],
    ])
  })

  it('is nothing where the front matter hides the body', () => {
    const body = bodyOf(pair('a', 'b'))
    expect(readBesideExactly(pageOf('---\ntitle: x\n'), body)).toBeUndefined()
  })
})

it('is read soon from a page of very many pairs', () => {
  const page = `- ${pair('[a](b.md)', '[a](c.md)')}\n`.repeat(1_000)
  const started = performance.now()
  expect(beside(page).links).toHaveLength(1_000)
  expect(performance.now() - started).toBeLessThan(5_000)
})
