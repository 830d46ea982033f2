import { seededRandom } from '../../scripts/plant/random.ts'
import { parseMarkdown } from '../../src/parse/markdown.ts'
import { rawLines } from '../../src/parse/raw-lines.ts'
import { walk } from '../../src/parse/walk.ts'

/** The lines that are told to be raw. */
const rawIn = (text: string): readonly string[] => text.split('\n').filter(rawLines())

it.each([
  ['a fence', '```js\n[a]\n\n[b]\n```\n[c]', ['```js', '[a]', '[b]', '```']],
  ['a fence that a shorter one does not end', '````\n```\n[a]\n````\n[c]', ['````', '```', '[a]', '````']],
  ['a fence that another one does not end', '~~~\n```\n~~~\n[c]', ['~~~', '```', '~~~']],
  ['a fence in an item', '- a\n  ```\n  [a]\n  ```\n  [c]', ['  ```', '  [a]', '  ```']],
  ['a fence below an item', '- a\n```\n[a]\n```\n[c]', ['```', '[a]', '```']],
  ['a comment', '<!-- a\n\n[b] -->\n[c]', ['<!-- a', '[b] -->']],
  ['a comment of one line', '<!-- a -->\n[c]', ['<!-- a -->']],
  ['a script', '<script>\n[a]\n</script>\n[c]', ['<script>', '[a]', '</script>']],
  ['a table in HTML', '<table>\n[a]\n\n[c]', ['<table>', '[a]']],
])('tells %s', (_, text, raw) => {
  expect(rawIn(text)).toEqual(raw)
})

it.each([
  ['backticks behind the mark', '```a`\n[a]'],
  ['an inline tag', '<b>\n```\n[a]'],
  ['what follows an item that ends within a fence', '- a\n  ```\nb\n  ```\n[c]\n  ```'],
  ['a fence in a quote', '> ```\n[a]'],
  ['an indented comment', ' <!-- a\n[a] -->\n```\n[b]'],
  ['an include at the end of a comment', '<!-- [!INCLUDE [-->](a.md)]\n[b]'],
  ['characters', '<![CDATA[\n]]]>\n```\n[b]'],
])('is not sure of %s', (_, text) => {
  const fenced = rawIn(text).filter((line) => /\[[abc]\]/.test(line))
  expect(fenced).toEqual([])
})

const PARTS = [
  '```',
  '~~~',
  '````',
  '  ```',
  '   ~~~',
  ' ```',
  '    ```',
  '`` ` ``',
  '```a`',
  '<!--',
  '-->',
  ' <!-- ',
  '<!-- a -->',
  '<div>',
]
const MORE = [
  '</div>',
  '<table>',
  '<b>',
  '<script>',
  '</script>',
  '<?',
  '?>',
  '<!A',
  '>',
  '> ```',
  '- ```',
  '- <!--',
  '> <div>',
  '1. ~~~',
  '    <!--',
  '\t```',
  '      ```',
  '- a',
  '1. a',
  '  a',
  '   a',
  'a',
  '',
  '',
  '',
]

it('never tells of a line that is read as text that it is raw', () => {
  const random = seededRandom('raw lines')
  const parts = [...PARTS, ...MORE]
  for (let round = 0; round < 4000; round += 1) {
    const lines = Array.from({ length: 2 + random.below(12) }, (_, index) => {
      const part = parts[random.below(parts.length)] ?? ''
      return random.below(3) === 0 ? `${part} q${index}q` : part
    })
    const isRaw = rawLines()
    const raw = new Set(lines.flatMap((line, index) => (isRaw(`${line}\n`) ? [index + 1] : [])))
    const read = new Set<number>()
    walk(parseMarkdown(lines.join('\n')), (node) => {
      if (node.type === 'text' && node.position)
        for (let line = node.position.start.line; line <= node.position.end.line; line += 1) read.add(line)
    })
    expect({ lines, both: [...raw].filter((line) => read.has(line)) }).toEqual({ lines, both: [] })
  }
})
