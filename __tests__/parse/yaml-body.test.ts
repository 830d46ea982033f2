import { readExactly } from '../../src/parse/exact.ts'
import { bodyOf, pageOf, shown } from '../support/read-text.ts'

const PATH = 'docs/index.yml'
const linksOf = (text: string): string[] =>
  bodyOf(text, PATH).links.map(({ kind, url, place }) => `${kind} ${url} ${shown(text, place)}`)

describe('the body of a YAML page', () => {
  it('links by the values of its link keys, wherever they lie', () => {
    const text =
      '### YamlMime:Landing\ntitle: Pompen\nlandingContent:\n  - title: Ventielen\n    linkLists:\n      - links:\n        - text: Open\n          url: open.md\n        - href: a.md#b\n          tocHref: c.md\n          topicHref: d.md\n    card: { imageSrc: e.png, src: f.png }\n'
    expect(linksOf(text)).toEqual([
      'link open.md 8:16-8:23 open.md',
      'link a.md#b 9:17-9:23 a.md#b',
      'link c.md 10:20-10:24 c.md',
      'link d.md 11:22-11:26 d.md',
      'image e.png 12:23-12:28 e.png',
      'image f.png 12:35-12:40 f.png',
    ])
  })

  it('places a quoted target within its quotes', () => {
    expect(linksOf('url: "a.md"\nhref: \'b.md\' # c\n')).toEqual(['link a.md 1:7-1:11 a.md', 'link b.md 2:8-2:12 b.md'])
  })

  it.each([
    ['url: >-\n   a.md\nb: c\n', 'link a.md 2:4-2:8 a.md'],
    ['url: |\r\n   a.md  \r\nb: c\r\n', 'link a.md 2:4-2:8 a.md'],
    ['a:\n- url: > # b\n\n    a\n    b.md\n\nc: d\n', 'link a b.md 4:5-4:6 a'],
    ['url: |\nb: c\n', 'link  1:6-1:7 |'],
    ['url: a\n  b.md\nc: d\n', 'link a b.md 1:6-2:7 a\n  b.md'],
  ])('places a target over several lines within its text: %j', (text, link) => {
    expect(linksOf(text)).toEqual([link])
  })

  it('counts lines of the page with CRLF and a byte order mark', () => {
    expect(linksOf('\uFEFFtitle: x\r\nurl: a.md\r\n')).toEqual(['link a.md 2:6-2:10 a.md'])
  })

  it('does not link by metadata', () => {
    expect(linksOf('metadata:\n  url: a.md\nms.url: b.md\n')).toEqual([])
  })

  it('has the other values for texts', () => {
    const texts = bodyOf('title: Pompen\nitems:\n  - Een\n  - twee: Drie\nurl: a.md\n', PATH).texts
    expect(texts.map(({ value }) => value)).toEqual(['Pompen', 'Een', 'Drie'])
  })

  it('places a text within its quotes and below the sign of a text block', () => {
    const text = 'a: "Een"\nb:\n  - |-\n    Twee\n    drie\n'
    expect(bodyOf(text, PATH).texts.map(({ place }) => shown(text, place))).toEqual(['1:5-1:8 Een', '4:5-4:9 Twee'])
  })

  it('has no headings and no names', () => {
    expect(bodyOf('title: "# Kop"\n', PATH)).toMatchObject({ headings: [], spans: { pairs: [], faults: [] } })
    expect(bodyOf('title: "# Kop"\n', PATH).names.size).toBe(0)
  })

  it('is hidden by broken YAML', () => {
    expect(readExactly(pageOf('title: a: b\n', PATH))).toBeUndefined()
  })

  it('expands no alias', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `b${index + 1}: &b${index + 1} [*b${index}, *b${index}]`)
    expect(bodyOf(`b0: &b0 [x]\n${lines.join('\n')}\nurl: a.md\n`, PATH).links).toHaveLength(1)
  })

  describe('reads the links in Markdown within values', () => {
    it.each([
      [
        'plain',
        'answer: Zie [a](a.md#b) en ![c](c.png).\n',
        ['link a.md#b 1:17-1:23 a.md#b', 'image c.png 1:33-1:38 c.png'],
      ],
      ['over lines', 'answer: Zie\n  [a](a.md)\n  nu\n', ['link a.md 2:7-2:11 a.md']],
      [
        'in double quotes',
        'answer: "Zie \\"x\\" \\u0041 [a](a.md)\\n\\\n  [b](b.md)"\n',
        ['link a.md 1:31-1:35 a.md', 'link b.md 2:7-2:11 b.md'],
      ],
      ['in single quotes', "answer: 'Foto''s: [a](a.md)'\n", ['link a.md 1:23-1:27 a.md']],
      [
        'in a block',
        'a:\n- b: |-\n    Zie:\n\n    - [a](a.md)\n      [b](<b c.md> "t")\n',
        ['link a.md 5:11-5:15 a.md', 'link b c.md 6:12-6:18 b c.md'],
      ],
      ['in a folded block, CRLF', '\uFEFFa: >\r\n  Zie\r\n  [a](a.md)\r\n', ['link a.md 3:7-3:11 a.md']],
      ['in a list', 'a:\n- Zie [a](a.md)\n', ['link a.md 2:11-2:15 a.md']],
      ['as HTML', 'a: Zie <a href="a.md">a</a>\n', ['html-link a.md 1:17-1:21 a.md']],
      ['as an include', 'a: |\n  [!INCLUDE [a](a.md)]\n', ['include a.md 2:17-2:21 a.md']],
      ['as a definition', 'a: |\n  [a]\n\n  [a]: a.md\n', ['definition a.md 4:8-4:12 a.md']],
    ])('%s', (_, text, links) => {
      expect(linksOf(text)).toEqual(links)
    })

    it('places a link at its whole value where an escape stands for several units', () => {
      expect(linksOf('a: "\\U0001F600 [a](a.md)"\n')).toEqual(['link a.md 1:5-1:25 \\U0001F600 [a](a.md)'])
    })

    it.each([
      'a: "`[a](a.md)`"\n',
      'a: "<!-- [a](a.md) -->"\n',
      'metadata:\n  a: "[a](a.md)"\n',
      '# [a](a.md)\na: b\n',
    ])('finds none in %j', (text) => {
      expect(linksOf(text)).toEqual([])
    })
  })
})
