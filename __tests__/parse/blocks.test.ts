import type { Block } from '../../src/model.ts'
import { bodyOf, shown } from '../support/read-text.ts'

const blocksIn = (text: string): readonly Block[] => bodyOf(text).blocks
const kindsIn = (text: string): string[] => blocksIn(text).map(({ kind, place }) => `${kind} ${place.start.line}`)
function oneOf<Kind extends Block['kind']>(kind: Kind, text: string): Extract<Block, { kind: Kind }> {
  const [block, ...others] = blocksIn(text).filter((one): one is Extract<Block, { kind: Kind }> => one.kind === kind)
  if (block === undefined || others.length > 0) throw new Error(`expected one ${kind}`)
  return block
}

it('are read in page order, HTML within a paragraph being none', () => {
  const page =
    '# One <b>x</b>\n\nText <i>y</i>\n\n<div>\n</div>\n\n- item\n\n  ~~~\n  a\n  ~~~\n\n> [!NOTE]\n> b\n\n    c\n'
  expect(kindsIn(page)).toEqual([
    'heading 1',
    'paragraph 3',
    'html 5',
    'paragraph 8',
    'fence 10',
    'alert 14',
    'paragraph 14',
    'code 17',
  ])
})

describe('code fences', () => {
  it.each([
    ['```console\na\n```\n', 'console', '1:4-1:11 console'],
    ['~~~~ console extra\r\na\r\n~~~~\r\n', 'console', '1:6-1:13 console'],
    ['```\na\n```\n', '', '1:4-1:4 '],
    ['> ```  c&#35;\n> a\n> ```\n', 'c#', '1:8-1:14 c&#35;'],
  ])('%j', (text, language, place) => {
    const fence = oneOf('fence', text)
    expect([fence.language, shown(text, fence.languagePlace), fence.code]).toEqual([language, place, 'a'])
  })
})

describe('tables', () => {
  it('have the cells that are written in each row', () => {
    const text = '| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| `x\\|y` | \n'
    const { columns, rows } = oneOf('table', text)
    expect(columns).toBe(2)
    expect(rows.map(({ cells, place }) => `${cells} ${shown(text, place)}`)).toEqual([
      '2 1:1-1:10 | a | b |',
      '3 3:1-3:14 | 1 | 2 | 3 |',
      '1 4:1-4:12 | `x\\|y` | ',
    ])
  })

  it('are none without a delimiter row', () => {
    expect(kindsIn('| a | b |\n| 1 | 2 |\n')).toEqual(['paragraph 1'])
  })
})

describe('alerts', () => {
  it.each([
    ['> [!NOTE]\n> a\n', 'NOTE', true, true, '1:3-1:10 [!NOTE]'],
    ['> [!note] a\n', 'NOTE', true, false, '1:3-1:10 [!note]'],
    ['- > [!TIP ]\n', 'TIP', true, true, '1:5-1:12 [!TIP ]'],
    ['> [! NOTE]\n', 'NOTE', false, true, '1:3-1:11 [! NOTE]'],
    ['> ［！重要］\n', '重要', false, true, '1:3-1:8 ［！重要］'],
    ['> \\[!NOTE\\]\n', 'NOTE', false, true, '1:3-1:12 \\[!NOTE\\]'],
    ['> [!NOTE a]\n', 'NOTE', false, true, '1:3-1:12 [!NOTE a]'],
    ['> [!div class="x"]\n', 'DIV', true, true, '1:3-1:19 [!div class="x"]'],
    ['> a\n>\n> [!TIP]\n> b\n', 'TIP', true, true, '3:3-3:9 [!TIP]'],
  ])('%j', (text, keyword, isWellFormed, isAlone, place) => {
    const alert = oneOf('alert', text)
    expect([alert.keyword, alert.isWellFormed, alert.isAlone, shown(text, alert.place)]).toEqual([
      keyword,
      isWellFormed,
      isAlone,
      place,
    ])
    expect(alert.written).toBe(shown(text, alert.place).replace(/^\S+ /, ''))
  })

  it.each(['[!NOTE]\n', '> a [!NOTE]\n', '> a\n> [!NOTE]\n', '> [!code-js[a](b.js)]\n', '> [!INCLUDE [a](b.md)]\n'])(
    'are none in %j',
    (text) => {
      expect(kindsIn(text).filter((kind) => kind.startsWith('alert'))).toEqual([])
    },
  )
})

describe('directives', () => {
  it.each([
    ['::: zone pivot="A"\n', ':::zone pivot="a"', '1:1-1:19 ::: zone pivot="A"'],
    [':::row:::  \n', ':::row:::', '1:1-1:10 :::row:::'],
    ['- :::column  span="2" :::\n', ':::column span="2":::', '1:3-1:26 :::column  span="2" :::'],
    ['      :::row-end:::\n', ':::row-end:::', '1:7-1:20 :::row-end:::'],
    ['：：：zone-end\n', '：：：zone-end', '1:1-1:12 ：：：zone-end'],
    [': :: zone-end\n', ': :: zone-end', '1:1-1:14 : :: zone-end'],
  ])('%j', (text, meaning, place) => {
    const directive = oneOf('directive', text)
    expect([directive.meaning, shown(text, directive.place)]).toEqual([meaning, place])
  })

  it.each([
    'text :::row:::\n',
    '~~~\n:::row:::\n~~~\n',
    ':::image source="a.png":::\n',
    '::: code source="a.js" :::\n',
    ':::no-loc text="a":::\n',
    ': a\n',
    '::: \n',
  ])('are none in %j', (text) => {
    expect(kindsIn(text).filter((kind) => kind.startsWith('directive'))).toEqual([])
  })
})

it.each([
  ['blanks', ' '.repeat(100_000)],
  ['quotes', '> '.repeat(2_000)],
  ['colons', ':'.repeat(100_000)],
  ['open brackets', `> ${'[!'.repeat(50_000)}`],
  ['an open alert', `> [!${'a '.repeat(50_000)}`],
  ['list marks before colons', `${'1. '.repeat(100)}${': '.repeat(50_000)}`],
  ['blanks in a directive', `:::row${' '.repeat(100_000)}x`],
])('is read soon from %s', (_, text) => {
  const started = performance.now()
  expect(blocksIn(text).length).toBeLessThan(300)
  expect(performance.now() - started).toBeLessThan(5_000)
})
