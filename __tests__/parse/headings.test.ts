import { bodyOf, shown } from '../support/read-text.ts'

/** `depth markdown place` of each heading. */
const headingsOf = (text: string): string[] =>
  bodyOf(text).headings.map(({ depth, markdown, place }) => `${depth} ${markdown} | ${shown(text, place)}`)

const only = (text: string) => {
  const { headings } = bodyOf(text)
  expect(headings).toHaveLength(1)
  return headings[0] as (typeof headings)[number]
}

describe('headings', () => {
  it.each([
    ['# Kop', ['1 Kop | 1:1-1:6 # Kop']],
    ['###### Kop', ['6 Kop | 1:1-1:11 ###### Kop']],
    ['## Kop ##  ', ['2 Kop | 1:1-1:12 ## Kop ##  ']],
    ['## Kop \\#', ['2 Kop \\# | 1:1-1:10 ## Kop \\#']],
    ['# C#', ['1 C# | 1:1-1:5 # C#']],
    ['#\tKop', ['1 Kop | 1:1-1:6 #\tKop']],
    ['  # Kop', ['1 Kop | 1:3-1:8 # Kop']],
    ['#', ['1  | 1:1-1:2 #']],
    ['## ##', ['2  | 1:1-1:6 ## ##']],
    ['x\r\n\r\n# Een\r\n## Twee\r\n', ['1 Een | 3:1-3:6 # Een', '2 Twee | 4:1-4:8 ## Twee']],
    ['\uFEFF# Kop', ['1 Kop | 1:2-1:7 # Kop']],
  ])('%j', (text, headings) => {
    expect(headingsOf(text)).toEqual(headings)
  })

  it.each([
    ['Kop\n===', ['1 Kop | 1:1-2:4 Kop\n===']],
    ['Twee\nregels\n---', ['2 Twee\nregels | 1:1-3:4 Twee\nregels\n---']],
    ['> Kop\n> ---', ['2 Kop | 1:3-2:6 Kop\n> ---']],
  ])('%j, underlined', (text, headings) => {
    expect(headingsOf(text)).toEqual(headings)
  })

  it.each([
    ['#Kop', ['1 Kop | 1:1-1:5 #Kop']],
    ['##Kop ##', ['2 Kop | 1:1-1:9 ##Kop ##']],
    ['#Kop\ntekst', ['1 Kop | 1:1-1:5 #Kop']],
    ['- #Kop', ['1 Kop | 1:3-1:7 #Kop']],
  ])('%j, without a space', (text, headings) => {
    expect(headingsOf(text)).toEqual(headings)
  })

  it.each([
    ['- x\n\n  # Kop', ['1 Kop | 3:3-3:8 # Kop']],
    ['1. # Kop', ['1 Kop | 1:4-1:9 # Kop']],
    ['> ## Kop', ['2 Kop | 1:3-1:9 ## Kop']],
    ['> - # Kop', ['1 Kop | 1:5-1:10 # Kop']],
  ])('%j, in lists and quotes', (text, headings) => {
    expect(headingsOf(text)).toEqual(headings)
  })

  it.each([
    '    # Code',
    '```\n# Code\n```',
    '####### Zeven',
    '\\# Kop',
    'tekst\n#kop',
    '<h2>Kop</h2>',
    '<!--\n# Kop\n-->',
    '---\n# comment: x\ntitle: y\n---\n',
  ])('finds none in %j', (text) => {
    expect(headingsOf(text)).toEqual([])
  })
})

describe('the text of a heading', () => {
  it.each([
    ['# Kop `code` [link](u.md) *schuin*', 'Kop   link schuin', 'Kop code link schuin'],
    ['# Kop <!-- x --> &amp; https://example.com/a', 'Kop   &', 'Kop  & https://example.com/a'],
    ['# Kop :::no-loc text="Pumpo":::', 'Kop', 'Kop :::no-loc text="Pumpo":::'],
    ['##Kop ##\ntekst', 'Kop', 'Kop'],
    ['#**Kop** een\ntekst', 'Kop een', 'Kop een'],
  ])('%j', (text, prose, plain) => {
    expect(only(text)).toMatchObject({ prose, plain })
  })

  it('begins after the `#`s', () => {
    expect(only('##   Kop').textStart).toEqual({ line: 1, column: 6, offset: 5 })
    expect(only('#Kop').textStart).toEqual({ line: 1, column: 2, offset: 1 })
    expect(only('Kop\n===').textStart).toEqual({ line: 1, column: 1, offset: 0 })
  })
})

describe('the anchors of a heading', () => {
  const anchorsOf = (text: string): string[] =>
    only(text).anchors.map(
      ({ name, place, namePlace }) => `${name} | ${shown(text, place)} | ${shown(text, namePlace)}`,
    )

  it.each([
    ['# <a name="one"></a>Kop', ['one | 1:3-1:21 <a name="one"></a> | 1:12-1:15 one']],
    [
      '# <a name="one"></a><a id=\'two\'></a>Kop',
      ['one | 1:3-1:21 <a name="one"></a> | 1:12-1:15 one', "two | 1:21-1:37 <a id='two'></a> | 1:28-1:31 two"],
    ],
    ['# Kop <a name="one">', ['one | 1:7-1:21 <a name="one"> | 1:16-1:19 one']],
    ['# **<a name="one"></a>Kop**', ['one | 1:5-1:23 <a name="one"></a> | 1:14-1:17 one']],
    ['#<a name="one"></a>Kop', ['one | 1:2-1:20 <a name="one"></a> | 1:11-1:14 one']],
    ['# <a name="x&amp;y"></a>Kop', ['x&y | 1:3-1:25 <a name="x&amp;y"></a> | 1:12-1:19 x&amp;y']],
    ['> <a\n> name="one"></a>Kop\n> ---', ['one | 1:3-2:18 <a\n> name="one"></a> | 2:9-2:12 one']],
    ['   <a\n   name="one"></a>Kop\n   ---', ['one | 1:4-2:19 <a\n   name="one"></a> | 2:10-2:13 one']],
    ['# Kop', []],
    ['# `<a name="one"></a>` Kop', []],
    ['# \\<a name="one">\\</a> Kop', []],
    ['# <span id="one"></span>Kop', []],
  ])('%j', (text, anchors) => {
    expect(anchorsOf(text)).toEqual(anchors)
  })
})

describe('bilingual headings', () => {
  const span = (dutch: string, english: string): string =>
    `<span data-ttu-id="13a8b-101">${dutch}</span><span class="sxs-lookup"><span data-stu-id="13a8b-101">${english}</span></span>`

  it('are read in the half of the translation', () => {
    expect(only(`# <a name="the-pump"></a>${span('De `pomp`', 'The `pump`')} 2 #`)).toMatchObject({
      markdown: '<a name="the-pump"></a>De `pomp` 2',
      prose: 'De        2',
      anchors: [{ name: 'the-pump' }],
    })
  })

  it('have no anchor that stands in the English half', () => {
    const { headings, names } = bodyOf(`# ${span('Pomp', '<a name="own"></a>Pump')}`)
    expect(headings.map(({ anchors, markdown }) => ({ anchors, markdown }))).toEqual([
      { anchors: [], markdown: 'Pomp' },
    ])
    expect(names.has('own')).toBe(true)
  })
})

describe('the names of a page', () => {
  const namesOf = (text: string): string[] => [...bodyOf(text).names]

  it('are every `name` and `id`, and the automatic ids of headings without an anchor', () => {
    const text = '# <a name="pumps"></a>Pompen\n## Ventiel & Klep_2\n<a id="own"></a>\n\n<h3 id="html">x</h3>\n'
    expect(namesOf(text)).toEqual(['pumps', 'own', 'html', 'ventiel--klep_2'])
  })

  it('number repeats', () => {
    expect(namesOf('# Zelfde\n# Zelfde\n# Zelfde\n')).toEqual(['zelfde', 'zelfde-1', 'zelfde-2'])
  })

  it('keep letters of any script', () => {
    expect(namesOf('# Äpfel öffnen!\n# 水\n# !!\n')).toEqual(['äpfel-öffnen', '水'])
  })

  it('are none in comments and code', () => {
    expect(namesOf('<!-- <a name="x"></a> -->\n`<a name="y"></a>`')).toEqual([])
  })
})
