import fc from 'fast-check'
import { parseMarkdown } from '../../../src/parse/markdown.ts'
import { quickMarkdown } from '../../../src/parse/quick/markdown.ts'
import { cpuTime } from '../../support/cpu-time.ts'
import { vouchedFor } from '../../support/same-tree.ts'

/** Pieces of Markdown whole and broken, of which any order may come. */
const PIECES = [
  ...['a', 'b c', 'word', 'é', '“', ' ', '  ', '    ', '\t', '\u00A0', '\n', '\n\n', '\r\n', '  \n', '\\\n', ' \n'],
  ...['- ', '* ', '+ ', '-', '1', '1. ', '2. ', '10) ', '> ', '>', '# ', '## ', '#', ' #', '---\n', '---', '===\n'],
  ...['\n  ', '\n   ', '\n    ', '\n      ', '\n- ', '\n  - ', '\n1. ', '\n> ', '\n| ', '***\n', '=', '.', '~', '!'],
  ...[
    '`',
    '``',
    '```\n',
    '~~~',
    '```js\n',
    '*',
    '**',
    '***',
    '_',
    '__',
    '\\',
    '\\*',
    '\\[',
    '(',
    ')',
    '[',
    ']',
    '<',
    '>',
  ],
  ...[
    '](',
    '](x.md)',
    '[a](b.md)',
    '![',
    '![i](p.png)',
    '[a] (b.md)',
    '[x]: y\n',
    '"t"',
    '[!NOTE]',
    '](<x y>)',
    '](a "t")',
  ],
  ...[
    '<a name="x"></a>',
    '</a>',
    '<br>',
    '<b c>',
    '<div>',
    '</div>',
    '<span>',
    '<img src="a.png">',
    '<a href=x/>',
    '<pre>',
  ],
  ...[
    '<!--',
    '-->',
    '<!-- c -->',
    '<?',
    '<![',
    '<https://example.com/y>',
    '<u@example.com>',
    '&amp;',
    '&nbsp;',
    '&#65;',
    '&x;',
  ],
  ...['|', '| a | b |\n', '|---|---|\n', '|-|\n', '| x |\n', '|:-:|', '\\|'],
]

const page = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 16 }).map((pieces) => pieces.join(''))

const bothOf = (text: string) => {
  const quick = quickMarkdown(text)
  return quick === undefined ? undefined : [vouchedFor(quick), vouchedFor(parseMarkdown(text))]
}

describe('quickMarkdown', () => {
  it('gives the tree of the exact parser or none, whatever it reads', () => {
    let vouched = 0
    fc.assert(
      fc.property(page, (text) => {
        const both = bothOf(text)
        if (both === undefined) return
        vouched += 1
        expect(both[0]).toEqual(both[1])
      }),
      { numRuns: 3000, seed: 20_261_121 },
    )
    expect(vouched).toBeGreaterThan(1000)
  })

  it.each([
    ['a heading with an anchor', '# <a name="install"></a>Installeren\n\nTekst.\n'],
    ['lists in lists, with code', '1. een\n\n   ```azurecli\n   az login\n   ```\n\n2. twee\n   - drie\n     vier\n'],
    ['a note with a list', '> [!NOTE]\n> - een\n> - twee\n>\n\nNa de noot.\n'],
    ['a table behind a paragraph', 'Zie:\n| a | b |\n|---|:-:|\n| `c\\|d` | [e](f.md) |\n\nEinde.\n'],
    ['links, images and breaks over lines', 'Zie [een\ntwee](a.md "titel")  \nen ![plaatje](b.png)\\\nhier.\n'],
    ['emphasis of all sorts', '**vet *schuin* vet** _a_b_ ***c*** *d**e* **f*g\n'],
    [
      'tags, autolinks, references',
      '<br>\n\nA <span class="x">b</span> <https://example.com/a_b> &copy; &amp;amp; \\& <a@example.com>\n',
    ],
    ['HTML blocks and comments', '<!-- een\ntwee -->\n<table>\n<tr><td>x\n</table>\n\nTekst <!-- drie --> vier\n'],
    ['code by indentation', 'Tekst:\n\n    een\n\n      twee\n\nEinde\n'],
    ['CRLF line endings', '# Een\r\n\r\n- a  \r\n  b\r\n- c\r\n\r\n> d\r\n> e\r\n'],
    ['a tab behind a marker', '1.\teen\n\n    twee\n2.\tdrie\n'],
    ['a lazy line', '> een\ntwee\n\n- drie\nvier\n'],
    ['code over lines', 'Een `twee\n  drie` vier\n'],
    ['what is seen to be no tag on its own line', '- Kies <dit, dat of\n  </niets daarvan>.\n'],
    ['damaged links', 'Zie [a] (b.md), [c](d e.md) en [f](g.md\n\nEinde\n'],
    [
      'bilingual spans',
      '<span data-ttu-id="0a1b2-101">Een</span><span class="sxs-lookup"><span data-stu-id="0a1b2-101">One</span></span>\n',
    ],
  ])('vouches for %s', (_, text) => {
    const [quick, exact] = bothOf(text) ?? []
    expect(quick).toBeDefined()
    expect(quick).toEqual(exact)
  })

  it.each([
    ['definitions', '[a]\n\n[a]: b.md\n'],
    ['underlined headings', 'Een\n===\n'],
    ['tabs that indent', '- a\n\t- b\n'],
    ['a fence without end', '```\ncode\n'],
    ['what only the next line tells from a tag', '- Kies <dit of\n  dat, of niets\n'],
    ['a bare CR', 'a\rb\n'],
    ['control characters', 'a\0b\n'],
    ['instructions and raw text', '<script>\nx\n</script>\n'],
  ])('leaves %s to the exact reader', (_, text) => {
    expect(quickMarkdown(text)).toBeUndefined()
  })

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['closing brackets', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['links in brackets', `${'['.repeat(30_000)}${'[a](b)'.repeat(10_000)}`],
    ['targets', 'a](b'.repeat(25_000)],
    ['images', `${'!['.repeat(20_000)}a${'](b)'.repeat(15_000)}`],
    ['backticks', Array.from({ length: 440 }, (_, length) => '`'.repeat(length + 1)).join(' ')],
    ['single backticks', '` `` '.repeat(20_000)],
    ['tags', '<a b="'.repeat(16_000)],
    ['tags in an item', `- ${'<a b="'.repeat(16_000)}\n  c`],
    ['blanks in tags of an item', `- ${'<a '.repeat(16_000)}${' '.repeat(50_000)}\n  c`],
    ['attributes in an item', `- <a${' b'.repeat(50_000)},\n  c`],
    ['comments', '<!-- '.repeat(20_000)],
    ['blanks in tags', `<a${' '.repeat(100_000)}`],
    ['emphasis', '*a _b '.repeat(16_000)],
    ['backslashes', `${'\\'.repeat(99_999)}\nb`],
    ['lines of one paragraph', '*a*\n'.repeat(25_000)],
    ['pipes', `${'|a'.repeat(25_000)}\n${'|-'.repeat(25_000)}\n`],
    ['quotes', '>'.repeat(100_000)],
    ['items', '- '.repeat(5_000)],
    ['references', '&#0000'.repeat(16_000)],
    ['blank tails', `a${' '.repeat(50_000)}b\n`.repeat(2)],
  ])('reads 100 kB of %s in linear time', (_, text) => {
    const started = cpuTime()
    quickMarkdown(text)
    expect(cpuTime() - started).toBeLessThan(1000)
  })
})
