import fc from 'fast-check'
import { plainlyLacks } from '../../src/facts/plainly-lacks.ts'
import { readExactly } from '../../src/parse/exact.ts'
import { cpuTime } from '../support/cpu-time.ts'
import { pageOf } from '../support/read-text.ts'

const lacks = (text: string, ...names: string[]): boolean => plainlyLacks(pageOf(text), names)

it.each([
  ['a name that is nowhere in the text', '# Valves\n\n<a name="pumps"></a>See [more](#more).\n', 'tubes'],
  ['an id whose letters no heading has', '## Open the valve\n\nSee the pumps.\n', 'open-the-pump'],
  ['a name in other case', '<a name="Pumps"></a>\n', 'pumps'],
  ['a name that no heading can give', '# sdk.a\n', '#sdk'],
])('sees that a page lacks %s', (_, text, name) => {
  expect(lacks(text, name)).toBe(true)
})

it.each([
  ['holds the name', '<a name="pumps"></a>\n', 'pumps'],
  ['may hold it, by a reference', '<a name="pum&#112;s"></a>\n', 'pumps'],
  ['may hold it, by a reference in a quote', '> <a id=\n> "pum&#112;s"></a>\n', 'pumps'],
  ['may have a heading of these letters', '- # Open *the* [val](x.md)ve\n', 'open-the-valve'],
  ['may have one by a reference', '# Open &#116;he valve\n', 'open-the-valve'],
  ['may have an underlined one', 'Open the\nvalve\n---\n', 'open-the-valve'],
  ['may have it twice', '# Valve\n\n# Valve\n', 'valve-1'],
  ['has broken front matter', '---\ntitle: x\n\n# Valve\n', 'pumps'],
])('leaves it open where a page %s', (_, text, name) => {
  expect(lacks(text, name)).toBe(false)
})

it('says nothing of a page that has one of several, nor of YAML', () => {
  expect(lacks('<a name="pumps"></a>\n', 'tubes', 'pumps')).toBe(false)
  expect(plainlyLacks(pageOf('title: Valves\n', 'docs/index.yml'), ['pumps'])).toBe(false)
})

it('never denies a name that the page has, whatever the page is', () => {
  const pieces = [
    ...[
      'a',
      'B c',
      'é',
      'K',
      '1',
      '-',
      '_',
      ' ',
      '  ',
      '\t',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '# ',
      '## ',
      '#',
      ' #',
      '> ',
      '- ',
      '1. ',
    ],
    ...[
      '---\n',
      '===\n',
      '*',
      '`',
      '\\',
      '[a](b.md)',
      '![i](p.png)',
      '&amp;',
      '&#97;',
      '&#x62;',
      '<!--',
      '-->',
      '\u2028',
      '\0',
    ],
    ...[
      '<a name="x"></a>',
      '<p id=y>',
      '<a id=\n',
      '"a&#98;c"',
      '<a name="',
      '">',
      "<b ID='q'/>",
      '<a x=name=z>',
      '<a b/name=w>',
      '</a>',
    ],
    ...['[!INCLUDE [a](b.md)]', '[!INCLUDE[c](d.md "e")]', ':::no-loc text="b":::', '|', '<div>', '~~~\n', '    '],
  ]
  const page = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''))
  let held = 0
  fc.assert(
    fc.property(page, (text) => {
      for (const name of readExactly(pageOf(text))?.names ?? []) {
        held += 1
        expect([name, lacks(text, name)]).toEqual([name, false])
      }
    }),
    { numRuns: 5000, seed: 20_261_121 },
  )
  expect(held).toBeGreaterThan(1000)
})

it.each([
  ['quotes', ' name="'.repeat(15_000)],
  ['names', ' name=name'.repeat(10_000)],
  ['blanks', ` name${' '.repeat(100_000)}`],
  ['blanks behind', ` name=${' >'.repeat(50_000)}`],
  ['marks of lists', '-'.repeat(100_000)],
  ['marks of quotes', '> '.repeat(50_000)],
  ['headings', '# b\n'.repeat(25_000)],
])('takes time in step with the length of a page of %s', (_, text) => {
  const started = cpuTime()
  lacks(text, 'a-b-c')
  expect(cpuTime() - started).toBeLessThan(1_000)
})
