import { pageOf, shown } from '../support/read-text.ts'

const metadataOf = (text: string) => pageOf(text).metadata

/** `kind detail | place` and, with a fix, ` -> text` of each fault. */
const faultsOf = (text: string): string[] =>
  metadataOf(text).faults.map(
    ({ kind, detail, place, fix }) => `${kind} ${detail} | ${shown(text, place)}${fix ? ` -> ${fix.text}` : ''}`,
  )

/** `key=value | place` of each field. */
const fieldsOf = (text: string): string[] =>
  metadataOf(text).fields.map(({ key, value, place }) => `${key}=${value} | ${shown(text, place)}`)

describe('front matter', () => {
  it.each([
    ['---\na: b\n---\nx', '1:1-4:1', '4:1'],
    ['---\r\na: b\r\n---\r\nx', '1:1-4:1', '4:1'],
    ['\uFEFF---\na: b\n---\nx', '1:2-4:1', '4:1'],
    ['---  \na: b\n---\t\nx', '1:1-4:1', '4:1'],
    ['---\na: b\n...\nx', '1:1-4:1', '4:1'],
    ['---\na: b\n---', '1:1-3:4', '3:4'],
    ['---\n---\nx', '1:1-3:1', '3:1'],
    ['---\n# comment\n---\nx', '1:1-4:1', '4:1'],
    ['---\na: |\n  ---\n---\nx', '1:1-5:1', '5:1'],
  ])('of %j', (text, place, bodyStart) => {
    const metadata = metadataOf(text)
    expect(metadata.faults).toEqual([])
    expect(shown(text, metadata.place ?? ({} as never)).split(' ')[0]).toBe(place)
    expect(`${metadata.bodyStart?.line}:${metadata.bodyStart?.column}`).toBe(bodyStart)
  })

  it.each(['# Kop\n', '', '----\na: b\n----\n', ' ---\na: b\n---\n', '\n---\na: b\n---\n', '--\na: b\n--\n'])(
    'is none in %j',
    (text) => {
      expect(metadataOf(text)).toEqual({
        bodyStart: { line: 1, column: 1, offset: 0 },
        fields: [],
        provenance: {},
        faults: [],
      })
    },
  )

  it('has fields whose values are text, as written', () => {
    const text = "---\na: 2020-01-02\nb: 0123\nc: yes\nd: 1e3\ne: null\nf: \"x y\" # z\ng: 'it''s'\nh: [1, 2]\n---\n"
    expect(fieldsOf(text)).toEqual([
      'a=2020-01-02 | 2:4-2:14 2020-01-02',
      'b=0123 | 3:4-3:8 0123',
      'c=yes | 4:4-4:7 yes',
      'd=1e3 | 5:4-5:7 1e3',
      'e=null | 6:4-6:8 null',
      'f=x y | 7:4-7:9 "x y"',
      "g=it's | 8:4-8:11 'it''s'",
      'h=[1, 2] | 9:4-9:10 [1, 2]',
    ])
  })

  it('places an empty value at its key', () => {
    expect(fieldsOf('---\na:\nb: ""\n---\n')).toEqual(['a= | 2:1-2:2 a', 'b= | 3:1-3:2 b'])
  })

  it('expands no alias and runs no tag', () => {
    const text = '---\na: &x y\nb: *x\nc: !!js/function "f"\n---\n'
    expect(metadataOf(text).fields.map(({ value }) => value)).toEqual(['y', '*x', 'f'])
  })
})

describe('broken front matter', () => {
  it.each([
    ['---\na: b\n', ['unclosed  | 1:1-1:4 ---']],
    ['\uFEFF---\r\na: b\r\n', ['unclosed  | 1:2-1:5 ---']],
    ['---', ['unclosed  | 1:1-1:4 ---']],
    ['---yaml\na: b\n---\n', ['bad-opening ---yaml | 1:1-1:8 ---yaml']],
    ['--- a: b\n---\n', ['bad-opening --- a: b | 1:1-1:9 --- a: b']],
    ['---\na: b\n----\nx', ['bad-closing ---- | 3:1-3:5 ----']],
    ['---\r\na: b\r\n---tekst\r\n', ['bad-closing ---tekst | 3:1-3:9 ---tekst']],
    ['---\na: b\nc: d\na: e\n---\n', ['duplicate-key a | 4:1-4:2 a']],
    ['---\n- a\n---\n', ['not-a-mapping  | 1:1-4:1 ---\n- a\n---\n']],
    ['---\ntekst\n---\n', ['not-a-mapping  | 1:1-4:1 ---\ntekst\n---\n']],
    [
      '---\na: [b\n---\n',
      ['yaml flow sequence in block collection must be sufficiently indented and end with a ] | 2:6-2:6 '],
    ],
    ['---\na: "b\n---\n', ['yaml a value that begins with " and is not in quotes as a whole | 2:4-2:6 "b']],
    ['---\n\ta: b\n---\n', ['yaml tabs are not allowed as indentation | 2:1-2:2 \t']],
  ])('%j', (text, faults) => {
    expect(faultsOf(text)).toEqual(faults)
  })

  it.each([
    [
      '---\ntitle: Pomp: de gids\nb: c\n---\n',
      ["unquoted-colon Pomp: de gids | 2:8-2:21 Pomp: de gids -> 'Pomp: de gids'"],
    ],
    [
      '---\r\ntitle: Pomp: de gids  \r\nb: c\r\n---\r\n',
      ["unquoted-colon Pomp: de gids | 2:8-2:21 Pomp: de gids -> 'Pomp: de gids'"],
    ],
    [
      '---\ntitle: De pomp\'s "gids": C:\\ x\n---\n',
      [
        'unquoted-colon De pomp\'s "gids": C:\\ x | 2:8-2:31 De pomp\'s "gids": C:\\ x -> "De pomp\'s \\"gids\\": C:\\\\ x"',
      ],
    ],
    ['---\ntitle: Pomp:\nb: c\n---\n', ["unquoted-colon Pomp: | 2:8-2:13 Pomp: -> 'Pomp:'"]],
  ])('%j says how to quote the value', (text, faults) => {
    expect(faultsOf(text)).toEqual(faults)
  })

  it.each(['---\ntitle: Pomp: de gids\n---\n', '---\ntitle: De pomp\'s "gids": C:\\ x\n---\n'])(
    'is right after the fix of %j',
    (text) => {
      const fix = metadataOf(text).faults[0]?.fix
      if (fix === undefined) throw new Error('no fix')
      const value = text.slice(fix.place.start.offset, fix.place.end.offset)
      const fixed = text.slice(0, fix.place.start.offset) + fix.text + text.slice(fix.place.end.offset)
      expect(metadataOf(fixed)).toMatchObject({ faults: [], fields: [{ key: 'title', value }] })
    },
  )

  it('hides the body only where its end cannot be told', () => {
    expect(metadataOf('---\na: b: c\n---\nx').bodyStart).toEqual({ line: 4, column: 1, offset: 16 })
    expect(metadataOf('---\na: b\nx').bodyStart).toBeUndefined()
    expect(metadataOf('---\na: b\n---x\n').bodyStart).toBeUndefined()
    expect(metadataOf('---x\na: b\n---\n').bodyStart).toBeUndefined()
  })

  it('still shows its provenance, found line by line', () => {
    const text = '---\ntitle: a: b\nms.openlocfilehash: "0f1e"\nms.contentlocale: nl-NL \n---\n'
    expect(metadataOf(text).provenance).toMatchObject({
      sourceHash: { value: '0f1e', place: { start: { line: 3, column: 21 } } },
      locale: { value: 'nl-NL', place: { end: { line: 4, column: 24 } } },
    })
    expect(metadataOf('---\nms.openlocfilehash: 0f1e\n').provenance).toMatchObject({ sourceHash: { value: '0f1e' } })
  })

  it('is read alike however often', () => {
    const text = '---\na: [b\n---\n'
    expect(faultsOf(text)).toEqual(faultsOf(text))
    expect(faultsOf(text)).toHaveLength(1)
  })

  it('is a fault where it is nested deeper than can be read', () => {
    const text = `---\na: ${'['.repeat(20_000)}\n---\n`
    expect(metadataOf(text).faults.length).toBeGreaterThan(0)
  })
})

describe('front matter that does not begin the page', () => {
  const block = '---\ntitle: a\nms.openlocfilehash: 0f1e\n---\n'

  it.each([
    ['\n', '1:1-1:1 ', '6:1'],
    ['\r\n', '1:1-1:1 ', '6:1'],
    ['\uFEFF \n', '1:2-1:3  ', '6:1'],
    ['\n  \n\t\n', '3:1-3:2 \t', '8:1'],
    ['<!-- x -->\n', '1:1-1:11 <!-- x -->', '6:1'],
    ['<!-- x\n---\ny -->  \n\n', '4:1-4:1 ', '9:1'],
  ])('is found below %j', (above, place, bodyStart) => {
    const text = above + block
    expect(faultsOf(text)).toEqual([`late-opening  | ${place}`])
    const metadata = metadataOf(text)
    expect(metadata.provenance.sourceHash?.value).toBe('0f1e')
    expect(metadata.fields.map(({ key }) => key)).toEqual(['title', 'ms.openlocfilehash'])
    expect(`${metadata.bodyStart?.line}:${metadata.bodyStart?.column}`).toBe(bodyStart)
  })

  it('may be broken besides', () => {
    expect(faultsOf(`\n${block.replace('title: a', 'title: a: b')}`)).toEqual([
      'late-opening  | 1:1-1:1 ',
      "unquoted-colon a: b | 3:8-3:12 a: b -> 'a: b'",
    ])
  })

  it.each([
    '\n---\n\nms.openlocfilehash in text\n\n---\n',
    '\n---\ntitle: a\nms.locfileid: "1"\n---\n',
    `Tekst\n${block}`,
    `# Kop\n\n${block}`,
    `<!-- x --> y\n${block}`,
    `<!-- x -->${block}`,
    `<!-- x\n${block}`,
    `\`\`\`yaml\n${block}\`\`\`\n`,
    `\n ${block}`,
    `\n${block.replace(/---\n$/, '')}`,
    `\n-${block}`,
    '\n'.repeat(100_000),
    '<!--\n'.repeat(20_000),
  ])('is none in %j', (text) => {
    expect(metadataOf(text)).toMatchObject({ fields: [], provenance: {}, faults: [] })
  })
})

describe('front matter in another language', () => {
  const hit = '__frontMatterRan'
  const code = `globalThis.${hit} = true`

  it.each([
    `---js\nmodule.exports = (${code}, {})\n---\n`,
    `---javascript\n${code}\n---\n`,
    `---js \n({ a: (${code}) })\n---\n`,
    `---coffee\nglobal.${hit} = true\n---\n`,
    `---coffeescript\n${code}\n---\n`,
    `---json\n{"a": "b"}\n---\n`,
    `--- js\n${code}\n---\n`,
    `---\tjs\n${code}\n---\n`,
  ])('is refused: %j', (text) => {
    const [opening = ''] = text.split('\n')
    expect(metadataOf(text).faults.map(({ kind, detail }) => ({ kind, detail }))).toEqual([
      { kind: 'bad-opening', detail: opening },
    ])
    expect(metadataOf(text).fields).toEqual([])
    expect(globalThis).not.toHaveProperty(hit)
  })

  it.each([
    `---\nlanguage: js\nengines: javascript\na: "${code}"\n---\n`,
    `---\n---js\n${code}\n---\n`,
    `---\na: !!js/function "function () { ${code} }"\n---\n`,
    `---\na: b\n---\n---js\n${code}\n---\n`,
  ])('is never run: %j', (text) => {
    metadataOf(text)
    expect(globalThis).not.toHaveProperty(hit)
  })
})
