import { readMarkdownBody } from '../../src/parse/body.ts'
import { lineIndex } from '../../src/parse/line-index.ts'
import { parseMarkdown } from '../../src/parse/markdown.ts'
import { readYamlComments } from '../../src/parse/yaml-comments.ts'
import { cpuTime } from '../support/cpu-time.ts'

const START = { line: 1, column: 1, offset: 0 }
const read = (markdown: string) =>
  readMarkdownBody(markdown, START, parseMarkdown).ignores.map(({ scope, rules, reason, place, covers, fault }) => {
    const textAt = ({ start, end }: typeof place): string => markdown.slice(start.offset, end.offset)
    return {
      scope,
      rules: rules.map((rule) => [rule.name, textAt(rule.place)]),
      reason,
      text: textAt(place),
      ...(covers === undefined ? {} : { covers: textAt(covers) }),
      ...(fault === undefined ? {} : { fault }),
    }
  })

it('reads rules and reason with their places', () => {
  const comment = '<!--handback-check-ignore  broken-link,broken-link ,\tx -- why -- not-->'
  expect(read(`${comment}\nText\n`)).toEqual([
    {
      scope: 'block',
      rules: [
        ['broken-link', 'broken-link'],
        ['x', 'x'],
      ],
      reason: 'why -- not',
      text: comment,
      covers: 'Text',
    },
  ])
})

it('reads comments over several lines, in a quotation too', () => {
  const [ignore] = read('> <!-- handback-check-ignore a,\n> b\n> --\n> two\n> lines -->\n> Text\n')
  expect(ignore).toMatchObject({
    rules: [
      ['a', 'a'],
      ['b', 'b'],
    ],
    reason: 'two lines',
    covers: 'Text',
  })
})

it('tells apart what else begins like one', () => {
  const faultOf = (text: string) => read(`<!-- ${text} -->\nText\n`).map(({ fault }) => fault)
  expect(faultOf('handback-check-ignore-next a -- b')).toEqual(['unknown-form'])
  expect(faultOf('handback-check-ignored')).toEqual(['unknown-form'])
  expect(faultOf('handback-check-ignore-file')).toEqual(['no-rule'])
  expect(faultOf('handback-check-ignore-file , -- b')).toEqual(['no-rule'])
  expect(faultOf('handback-check-ignore a --')).toEqual(['no-reason'])
  expect(faultOf('handback-check-ignore a--b')).toEqual(['no-reason'])
  expect(faultOf('handback-check-ignore a -- b')).toEqual([undefined])
  expect(faultOf('see handback-check-ignore a -- b')).toEqual([])
  expect(faultOf('handback-check: ignore a -- b')).toEqual([])
  expect(read('<script>\n<!-- handback-check-ignore-file a -- b -->\n</script>\n')).toEqual([])
})

it('reads comments of YAML, and no text', () => {
  const yaml = `### handback-check-ignore-file a -- one
"k": '# handback-check-ignore-file b -- x' # handback-check-ignore-file c -- two
l: [ # handback-check-ignore-file d
]
m: |- # handback-check-ignore-file e -- three
  # handback-check-ignore-file f -- x
n: x
  # handback-check-ignore-file g -- four
`
  const found = readYamlComments(yaml, 0, lineIndex(yaml))
  expect(found.map(({ rules, reason, fault }) => [rules[0]?.name, reason, fault])).toEqual([
    ['a', 'one', undefined],
    ['c', 'two', undefined],
    ['d', '', 'no-reason'],
    ['e', 'three', undefined],
    ['g', 'four', undefined],
  ])
  for (const { rules, place } of found) {
    expect(yaml.slice(rules[0]?.place.start.offset, rules[0]?.place.end.offset)).toBe(rules[0]?.name)
    expect(yaml.charAt(place.start.offset)).toBe('#')
  }
})

it.each([
  ['many commas', `<!-- handback-check-ignore ${','.repeat(100_000)} -- b -->\nx`],
  ['many blanks', `<!-- handback-check-ignore${' '.repeat(100_000)}-- b -->\nx`],
  ['many dashes', `<!-- handback-check-ignore ${' --x'.repeat(25_000)} -->\nx`],
  ['a long first word', `<!-- handback-check-ignore${'-a'.repeat(50_000)} -->\nx`],
  ['comments that do not end', '<!-- handback-check-ignore '.repeat(4_000)],
])('takes no more than linear time over %s', (_, markdown) => {
  const started = cpuTime()
  read(markdown)
  expect(cpuTime() - started).toBeLessThan(3_000)
})
