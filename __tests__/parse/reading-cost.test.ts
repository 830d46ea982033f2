import { readExactly } from '../../src/parse/exact.ts'
import { readPage } from '../../src/parse/page.ts'
import { MOST_COST, readingCost } from '../../src/parse/reading-cost.ts'
import { whyUnread } from '../../src/parse/why-unread.ts'
import { cpuTime } from '../support/cpu-time.ts'

const JSON_LINES = '{ "a_b": ["c*", [1, 2]] },\n'

const pageOf = (text: string, path = 'a.md') => readPage(path, 'x', new TextEncoder().encode(text))

it.each([
  ['open and closed brackets', '[x]', 60_000],
  ['brackets in an include', '[!include[x]', 60_000],
  ['resources that do not end', '[x](a (', 60_000],
  ['emphasis that only closes', 'a* ', 60_000],
  ['emphasis of two kinds', '*a_b', 60_000],
  ['underscores that only close', 'a_ ', 60_000],
  ['comments that do not end', 'a <!-- b', 60_000],
  ['quotes within quotes', '>', 80_000],
  ['items within items', '- ', 40_000],
  ['numbered items within items', '1. ', 40_000],
  ['items within quotes', '> - ', 40_000],
  ['tens of thousands of quotes and items in turn', '- a\n> + ', 80_000],
  ['lists within lists, by the thousand', '- a\n  - b\n', 10_000],
  ['underlined headings', 'a\n===\n', 15_000],
  ['underlined underlines', '=======\n', 15_000],
])('%s are too costly to read', (_, part, count) => {
  const started = cpuTime()
  const page = pageOf(`# a\n\n${part.repeat(count)}\n`)
  expect(readExactly(page)).toBeUndefined()
  expect(whyUnread(page)).toMatch(/nested too deeply/)
  expect(cpuTime() - started).toBeLessThan(2000)
})

it('a quote that goes on for thousands of lines without its mark is too costly to read', () => {
  expect(readExactly(pageOf(`> a\n${'b\n'.repeat(60_000)}`))).toBeUndefined()
})

it('the Markdown in a YAML page is too costly by all its values together', () => {
  const value = `  - "${'a* [x](y) '.repeat(2500)}"\n`
  const page = (count: number) => pageOf(`### YamlMime:Landing\nitems:\n${value.repeat(count)}`, 'a.yml')
  expect(readExactly(page(1))).toBeDefined()
  expect(readExactly(page(8))).toBeUndefined()
  expect(whyUnread(page(8))).toMatch(/nested too deeply/)
})

it.each([
  ['a table', `|a|b|\n|-|-|\n${'|**a**|[b](c.md)<br>`d`|\n'.repeat(10_000)}`],
  ['a list', '- **a** [b](c.md)\n'.repeat(10_000)],
  ['a list of ones', '1. **a** [b](c.md)\n'.repeat(10_000)],
  ['paragraphs', '**a** [b](c.md)\n\n'.repeat(10_000)],
  ['headings', '# <a name="a"></a>a\n'.repeat(100_000)],
  ['a long line', 'a '.repeat(500_000)],
  ['code', `\`\`\`json\n${'{ "a_b": ["c"] },\n'.repeat(3000)}\`\`\`\n`],
  ['nested items', '- a\n  - b\n    - c\n      > d\n'.repeat(1000)],
  ['underlined headings', 'a\n===\n\nb\n---\n\n'.repeat(500)],
  ['names with underscores', 'a_b_c '.repeat(30_000)],
  ['definitions', '[a]: https://example.com/a_b_c_d\n'.repeat(3000)],
  ['100 kB of JSON', `a\n\`\`\`json\n${JSON_LINES.repeat(3000)}\`\`\`\n`],
  ['JSON in an item', `1. a\n\n   \`\`\`json\n${JSON_LINES.replace(/^/gm, '   ').repeat(3000)}   \`\`\`\n\n1. b\n`],
  ['a line of 100 kB of code', `~~~\n${'f(a_b[0]*c[1]);'.repeat(7000)}\n~~~\n`],
  ['a log', `\`\`\`\n${'[10:00:00] [INFO] [main] a_b\n'.repeat(8000)}\`\`\`\n`],
  ['200 kB of an HTML table', `<table>\n${'<tr><td>a_b</td><td>[x] *</td></tr>\n'.repeat(6000)}</table>\n`],
  ['200 kB of a comment', `<!-- a\n${'[x] a_b*\n'.repeat(20_000)}-->\n`],
])('%s as it may be is not', (_, text) => {
  expect(readingCost(text)).toBeLessThan(MOST_COST)
})

it.each([
  ['whose delimiters do not fit', '|a|b|\n|-|\n'],
  ['whose head goes on from a paragraph', 'a\n|a|\n|-|\n'],
  ['without delimiters', '|a|\n'],
])('rows of a table %s are one paragraph', (_, head) => {
  expect(readingCost(`${head}${'|a* b*|\n'.repeat(10_000)}`)).toBeGreaterThan(MOST_COST)
})

it.each(['a', '[', ']', '> ', '- ', '\n', '|', '\t', '1. ', '\\', '|-', '\r\n', '-\n', '> a\n'])(
  'is told of 100 kB of %j in time in proportion',
  (part) => {
    const started = cpuTime()
    readingCost(part.repeat(100_000 / part.length))
    expect(cpuTime() - started).toBeLessThan(500)
  },
)
