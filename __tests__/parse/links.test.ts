import { cpuTime } from '../support/cpu-time.ts'
import { bodyOf, shown } from '../support/read-text.ts'

/** `kind url line:column-line:column text-there` of each link. */
const linksOf = (text: string): string[] =>
  bodyOf(text).links.map(({ kind, url, place }) => `${kind} ${url} ${shown(text, place)}`)

describe('links in Markdown', () => {
  it.each([
    ['[a](b.md)', ['link b.md 1:5-1:9 b.md']],
    ['[a](b.md#c "title")', ['link b.md#c 1:5-1:11 b.md#c']],
    ['[a](<b c.md>)', ['link b c.md 1:6-1:12 b c.md']],
    ['[a](b(c).md)', ['link b(c).md 1:5-1:12 b(c).md']],
    ['![a](b.png)', ['image b.png 1:6-1:11 b.png']],
    ['[![a](b.png)](c.md)', ['link c.md 1:15-1:19 c.md', 'image b.png 1:7-1:12 b.png']],
    ['**[a](b.md)** _[c](d.md)_', ['link b.md 1:7-1:11 b.md', 'link d.md 1:20-1:24 d.md']],
    ['<https://example.com/a>', ['autolink https://example.com/a 1:2-1:23 https://example.com/a']],
    ['<help@example.com>', ['autolink mailto:help@example.com 1:2-1:18 help@example.com']],
    ['[a]()', ['link  1:1-1:6 [a]()']],
    ['| a |\n|---|\n| [b](c.md) |', ['link c.md 3:7-3:11 c.md']],
    ['# [a](b.md)', ['link b.md 1:7-1:11 b.md']],
    ['- x\n  - [a](b.md)', ['link b.md 2:9-2:13 b.md']],
    ['> x\n> [a](b.md)', ['link b.md 2:7-2:11 b.md']],
  ])('%j', (text, links) => {
    expect(linksOf(text)).toEqual(links)
  })

  it.each([
    ['[a](b\\_c.md)', ['link b_c.md 1:5-1:12 b\\_c.md']],
    ['[a](..\\b.md)', ['link ..\\b.md 1:5-1:12 ..\\b.md']],
    ['[a](b.md?c&amp;d)', ['link b.md?c&d 1:5-1:17 b.md?c&amp;d']],
    ['[a](&#x62;.md)', ['link b.md 1:5-1:14 &#x62;.md']],
    ['[a](b%20c.md)', ['link b%20c.md 1:5-1:13 b%20c.md']],
  ])('%j has escapes and entities decoded, percent signs not', (text, links) => {
    expect(linksOf(text)).toEqual(links)
  })

  it.each([
    ['x [a\nb](c.md)', ['link c.md 2:4-2:8 c.md']],
    ['[a](\nb.md)', ['link b.md 2:1-2:5 b.md']],
    ['[a](b.md\n"title")', ['link b.md 1:5-1:9 b.md']],
    ['> [a\n> b](c.md)', ['link c.md 2:6-2:10 c.md']],
    ['x\r\n\r\n[a\r\nb](c.md)\r\n', ['link c.md 4:4-4:8 c.md']],
  ])('%j, over more than one line', (text, links) => {
    expect(linksOf(text)).toEqual(links)
  })

  it('takes a reference for its definition', () => {
    expect(linksOf('[a][one] [two] [a][one]\n\n[one]: b.md "B"\n[two]: <c d.md>\n')).toEqual([
      'definition b.md 3:8-3:12 b.md',
      'definition c d.md 4:9-4:15 c d.md',
    ])
  })

  it.each([
    ['![x][i]\n\n[I]: b.png', 'image b.png 3:6-3:11 b.png'],
    ['![i] ![x][i]\n\n> [i]: b.png', 'image b.png 3:8-3:13 b.png'],
    ['![x][i] [y][i]\n\n[i]: b.png', 'definition b.png 3:6-3:11 b.png'],
    ['x\n\n[i]: b.png', 'definition b.png 3:6-3:11 b.png'],
  ])('takes a definition for an image where images alone refer to it: %j', (text, link) => {
    expect(linksOf(text)).toEqual([link])
  })

  it('counts lines and columns of the page, front matter and byte order mark included', () => {
    expect(linksOf('---\r\ntitle: x\r\n---\r\n\r\n[a](b.md)\r\n')).toEqual(['link b.md 5:5-5:9 b.md'])
    expect(linksOf('\uFEFF[a](b.md)')).toEqual(['link b.md 1:6-1:10 b.md'])
    expect(linksOf('😀 [a](b.md)')).toEqual(['link b.md 1:8-1:12 b.md'])
  })

  it.each([
    '`[a](b.md)`',
    '```\n[a](b.md)\n[!INCLUDE [c](d.md)]\n```',
    'x\n\n    [a](b.md)',
    '<!-- [a](b.md) <a href="c.md"> [!INCLUDE [c](d.md)] -->',
    '`[!INCLUDE [a](b.md)]`',
    '\\[a](b.md)',
    '[a] (b.md)',
    'https://example.com/a',
    '[!VIDEO https://example.com/a]',
    '[!div class="b.md"]',
    '---\ntitle: "[a](b.md)"\n---\n',
  ])('finds none in %j', (text) => {
    expect(linksOf(text)).toEqual([])
  })
})

describe('links in HTML', () => {
  it.each([
    ['<a href="b.md">a</a>', ['html-link b.md 1:10-1:14 b.md']],
    ["x <img alt='y' src='b c.png'/>", ['html-image b c.png 1:21-1:28 b c.png']],
    ['x <a href=b.md>a</a>', ['html-link b.md 1:11-1:15 b.md']],
    ['x <A HREF = "b.md">a</A>', ['html-link b.md 1:14-1:18 b.md']],
    ['<a href="b?c&amp;d">a</a>', ['html-link b?c&d 1:10-1:19 b?c&amp;d']],
    ['<div>\n<a\n  href="b.md">a</a>\n</div>', ['html-link b.md 3:9-3:13 b.md']],
    ['<a disabled href="b.md">', ['html-link b.md 1:19-1:23 b.md']],
  ])('%j', (text, links) => {
    expect(linksOf(text)).toEqual(links)
  })

  it.each([
    ['1. a\n\n   <div>\n   <img src="b.png">\n   </div>', ['html-image b.png 4:14-4:19 b.png']],
    ['> <div>\n> <img src="b.png">', ['html-image b.png 2:13-2:18 b.png']],
    ['> <img src="b.png">', ['html-image b.png 1:13-1:18 b.png']],
    ['> - <div>\r\n>   <img src="b.png">\r\n>\r\n', ['html-image b.png 2:15-2:20 b.png']],
    [
      'x <img\n      alt="a"\n      src="b.png"> <img src="c.png">',
      ['html-image b.png 3:12-3:17 b.png', 'html-image c.png 3:30-3:35 c.png'],
    ],
    ['> x <a\n> href="b.md">a</a>\n', ['html-link b.md 2:9-2:13 b.md']],
    ['- <div>\n\t<img src="b.png">', ['html-image b.png 2:12-2:17 b.png']],
    ['-\t<pre>\n\n\t\t<img src="b.png">\n', ['html-image b.png 3:13-3:18 b.png']],
    ['- <pre>\n\n\t<img src="b.png">\n', ['html-image b.png 3:12-3:17 b.png']],
    ['  <div>\n  <img src="b.png">', ['html-image b.png 2:13-2:18 b.png']],
    ['- <pre>\n\n  <a\n    href="b.md">a</a></pre>', ['html-link b.md 4:11-4:15 b.md']],
    ['x <a href="b\n  c.md">', ['html-link b\nc.md 1:12-2:7 b\n  c.md']],
  ])('%j, on lines that begin with more', (text, links) => {
    expect(linksOf(text)).toEqual(links)
  })

  it.each([
    '<a name="b.md"></a>',
    '<a data-raw-source="[a](b.md)">',
    '<video src="b.mp4">',
    '<p href="b.md">',
    '<!-- <a href="b.md"> -->',
  ])('finds none in %j', (text) => {
    expect(linksOf(text)).toEqual([])
  })
})

describe('includes', () => {
  it.each([
    ['[!INCLUDE [a](b.md)]', ['include b.md 1:15-1:19 b.md']],
    ['x [!include[a](b.md)] y', ['include b.md 1:16-1:20 b.md']],
    ['[!INCLUDE [a [b] c](<d.md> "e")]', ['include d.md 1:22-1:26 d.md']],
    ['| a |\n|---|\n| [!INCLUDE [b](c.md)] |', ['include c.md 3:17-3:21 c.md']],
    ['---\na: b\n---\n- [!INCLUDE [c](~/d/e.md)]', ['include ~/d/e.md 4:17-4:25 ~/d/e.md']],
  ])('%j', (text, links) => {
    expect(linksOf(text)).toEqual(links)
  })

  it('may be the text of a link', () => {
    expect(linksOf('[x [!INCLUDE [a](b.md)]](c.md)')).toEqual([
      'link c.md 1:26-1:30 c.md',
      'include b.md 1:18-1:22 b.md',
    ])
  })
})

describe('directives', () => {
  it.each([
    [
      ':::image type="content" source="a_b_c.png" alt-text="x" lightbox="d_.png":::',
      ['image a_b_c.png 1:33-1:42 a_b_c.png', 'image d_.png 1:67-1:73 d_.png'],
    ],
    ["::: image source='a.png'", ['image a.png 1:19-1:24 a.png']],
    [':::code language="js" source="a.js" range="1-2":::', ['code a.js 1:31-1:35 a.js']],
    ['[!code-csharp[Main](a.cs#L1 "t")]', ['code a.cs#L1 1:21-1:28 a.cs#L1']],
    ['[!code[Main](a.cs)]', ['code a.cs 1:14-1:18 a.cs']],
    ['[!Code-c++ [Main](a.cpp)]', ['code a.cpp 1:19-1:24 a.cpp']],
    [':::moniker source="a.md":::', []],
  ])('%j', (text, links) => {
    expect(linksOf(text)).toEqual(links)
  })
})

describe('bilingual pages', () => {
  const half = (translation: string, english: string): string =>
    `<span data-ttu-id="13a8b-101">${translation}</span><span class="sxs-lookup"><span data-stu-id="13a8b-101">${english}</span></span>`

  it('have the links of the translation, and those outside of both halves', () => {
    expect(linksOf(`${half('[a](b.md)', '**[c](d.md)** ![i](i.png)')} [e](f.md)\n`)).toEqual([
      'link b.md 1:35-1:39 b.md',
      'link f.md 1:146-1:150 f.md',
    ])
    expect(bodyOf(`${half('[a][b]', '[a][b]')}\n\n[b]: c.md\n`).links.map(({ url }) => url)).toEqual(['c.md'])
  })

  it('have the links of the translation within HTML', () => {
    const html = `<div>\n${half('<a href="a.md">a</a>', '<a href="b.md">b</a> <img src="c.png">')}\n<a href="d.md">d</a></div>\n`
    expect(bodyOf(html).links.map(({ url }) => url)).toEqual(['a.md', 'd.md'])
  })

  it('reads no text from the English half', () => {
    expect(bodyOf(half('Pompen', 'Pumps')).texts.map(({ value }) => value)).toEqual(['Pompen'])
  })
})

it('reads text that is nested deeper than the stack', () => {
  const depth = 12_000
  expect(bodyOf(`${'> '.repeat(depth)}[a](b.md)`).links.map(({ url }) => url)).toEqual(['b.md'])
})

it('reads attributes in time in proportion to their length', () => {
  const started = cpuTime()
  expect(bodyOf(`<a ${'a'.repeat(300_000)} href="b.md">`).links).toHaveLength(1)
  expect(cpuTime() - started).toBeLessThan(3000)
})

it('reads more links of one piece of HTML than a call takes arguments', () => {
  expect(bodyOf(`<div>${'<a href=x>'.repeat(150_000)}</div>`).links).toHaveLength(150_000)
})
