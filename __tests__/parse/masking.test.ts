import { maskPage } from '../../src/parse/masking.ts'

const mask = (page: string, offset = 0) => maskPage(page, { line: 1, column: 1, offset })

describe('masking', () => {
  it('blanks the front matter and leaves every offset and line as it was', () => {
    const page = '---\r\ntitle: [a](b.md)\r\n---\r\n# Kop\r\n'
    const { text } = mask(page, page.indexOf('#'))
    expect(text).toBe(`   \r\n${' '.repeat(16)}\r\n   \r\n# Kop\r\n`)
    expect(text).toHaveLength(page.length)
  })

  it('puts filler in place of includes, of the same length', () => {
    const page = 'x [[!INCLUDE [a](b.md)]](c.md) y'
    const { text, includes } = mask(page)
    expect(text).toBe(`x [${'\uE000'.repeat(20)}](c.md) y`)
    expect(includes).toEqual([{ start: 3, url: 'b.md', urlStart: 17 }])
  })

  it.each([
    ['[!INCLUDE [a](b.md)]', 'b.md'],
    ['[!include[a](b.md)]', 'b.md'],
    ['[!INCLUDE\t[a] (b.md)]', 'b.md'],
    ['[!INCLUDE [a [b]](<c.md> "d")]', 'c.md'],
    ['[!INCLUDE []()]', ''],
    ['[!INCLUDE [a]( b.md )]', 'b.md'],
  ])('knows %s', (page, url) => {
    const { text, includes } = mask(page)
    expect(text).toBe('\uE000'.repeat(page.length))
    expect(includes.map((include) => include.url)).toEqual([url])
    expect(page.slice(includes[0]?.urlStart).startsWith(url)).toBe(true)
  })

  it.each(['[!INCLUDE a.md]', '[INCLUDE [a](b.md)]', '[!INCLUDE [a](b.md)', '[!INCLUDE [a\nb](c.md)]', '[!NOTE]'])(
    'leaves %j',
    (page) => {
      expect(mask(page)).toEqual({ text: page, includes: [] })
    },
  )

  it('takes no include in the front matter for one', () => {
    const page = '---\na: "[!INCLUDE [a](b.md)]"\n---\n'
    expect(mask(page, page.length).includes).toEqual([])
  })
})
