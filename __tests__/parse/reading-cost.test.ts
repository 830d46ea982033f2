import { readExactly } from '../../src/parse/exact.ts'
import { readPage } from '../../src/parse/page.ts'
import { MOST_COST, readingCost } from '../../src/parse/reading-cost.ts'
import { whyUnread } from '../../src/parse/why-unread.ts'
import { cpuTime } from '../support/cpu-time.ts'

const pageOf = (text: string, path = 'a.md') => readPage(path, 'x', new TextEncoder().encode(text))

it.each([
  ['open and closed brackets', '[x]', 60_000],
  ['brackets in an include', '[!include[x]', 60_000],
  ['resources that do not end', '[x](a (', 60_000],
  ['emphasis that only closes', 'a* ', 60_000],
  ['emphasis of two kinds', '*a_b', 60_000],
  ['comments that do not end', 'a <!-- b', 60_000],
  ['quotes within quotes', '>', 80_000],
  ['items within items', '- ', 40_000],
  ['numbered items within items', '1. ', 40_000],
  ['items within quotes', '> - ', 40_000],
  ['tens of thousands of quotes and items in turn', '- a\n> + ', 80_000],
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
  ['nested items', '- a\n  - b\n    - c\n      > d\n'.repeat(5000)],
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
