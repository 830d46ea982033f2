import { pageOf, shown } from '../support/read-text.ts'

/** `place` and the text there of each fault of a YAML page, with ` -> text` of its fix. */
const faultsOf = (yaml: string): string[] =>
  pageOf(yaml, 'docs/index.yml').metadata.faults.map(
    ({ place, fix }) => `${shown(yaml, place)}${fix ? ` -> ${fix.text}` : ''}`,
  )

describe('what is wrong with YAML', () => {
  it.each<[string, string, string[]]>([
    ['a quote that swallows all up to the end', "a: 1\nb: 's avonds\nc: 2\n\n", ["2:4-2:13 's avonds"]],
    ['with CRLF', "a: 1\r\nb: 's avonds  \r\nc: 2\r\n", ["2:4-2:13 's avonds"]],
    ['one that a later quote closes', 'a: "open\nb: 1\nc: "2"\n', ['1:4-1:9 "open']],
    ['two of them', "a: 's avonds\nb: 's nachts\n", ["1:4-1:13 's avonds", "2:4-2:13 's nachts"]],
    ['in a list', 'a:\n  - b: "open\n', ['2:8-2:13 "open']],
    ['after text that only looks like it', 'a: |\n  b: "open\nc: \'open\n', ["3:4-3:9 'open"]],
    ['an escaped quote, which closes nothing', 'a: "open \\"\nb: 1\n', ['1:4-1:12 "open \\"']],
    ['text after a list', 'a: [b] c\n', ["1:4-1:9 [b] c -> '[b] c'"]],
    ['an unquoted colon in a list', 'a:\n- b: c: d\n', ["2:6-2:10 c: d -> 'c: d'"]],
    ['several errors of one line, which are one fault', 'a: b: c: d: e\n', ["1:4-1:14 b: c: d: e -> 'b: c: d: e'"]],
    ['an alias without an anchor', 'a: *b\n', ["1:4-1:6 *b -> '*b'"]],
    ['one before its anchor', 'a: *b # c\nd: &b e\n', ["1:4-1:6 *b -> '*b'"]],
    ['two in a list', 'a: [*b, *c]\n', ['1:5-1:7 *b', '1:9-1:11 *c']],
    ['one in a list over lines', 'a:\n- *b\n', ['2:3-2:5 *b']],
    ['one for a key', '*a : b\n', ['1:1-1:3 *a']],
  ])('%s', (_, yaml, faults) => {
    expect(faultsOf(yaml)).toEqual(faults)
  })

  it.each([
    'a: &b c\nd: *b\n',
    'a: &b [*b]\nc: *b\n',
    'a: &b\n  c: d\ne: { <<: *b }\n',
    "a: 'it''s'\n",
    'a: "b\n  c"\n',
    'a: "b" # c\n',
    'a: [b,\n  c]\n',
    'a: |\n  b: c: d\n  e: "f\n',
  ])('nothing in %j', (yaml) => {
    expect(faultsOf(yaml)).toEqual([])
  })
})
