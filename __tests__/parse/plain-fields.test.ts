import fc from 'fast-check'
import { lineIndex } from '../../src/parse/line-index.ts'
import { plainFields } from '../../src/parse/plain-fields.ts'
import { fieldsOf, readYaml } from '../../src/parse/yaml-fields.ts'
import { cpuTime } from '../support/cpu-time.ts'

const plain = (yaml: string) => plainFields(yaml, 0, lineIndex(yaml))

function byParser(yaml: string) {
  const lines = lineIndex(yaml)
  const { root, faults } = readYaml(yaml, 0, lines)
  return root === undefined || faults.length > 0 ? 'none' : fieldsOf(root, yaml, 0, lines)
}

const PIECES = [
  ...[
    'a',
    'b: ',
    'key: ',
    'x.y: ',
    '\n',
    '\n',
    'k: v\n',
    'l: "q"\n',
    "m: 'q'\n",
    'n:\n',
    'o: ',
    '- ',
    '- a\n',
    '- b: c\n',
  ],
  ...[
    '  - d\n',
    '- "e"\n',
    '# c\n',
    '\n\n',
    '  ',
    ' ',
    '#',
    ' # c',
    ':',
    "'",
    '"',
    '\\',
    'é',
    '[',
    '{',
    '|',
    '>',
    '&a',
    '*a',
  ],
  ...[
    '!t',
    '%',
    '@',
    '`',
    '~',
    'null',
    'true',
    '1',
    '?',
    '\r\n',
    ',',
    ']',
    '---',
    '...',
    '<<: ',
    '\t',
    '\u0085',
    '\u2028',
  ],
]

describe('plainFields', () => {
  it('gives what the parser of YAML gives or nothing, whatever it reads', () => {
    let read = 0
    const yaml = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(yaml, (text) => {
        const fields = plain(text)
        if (fields === undefined) return
        read += 1
        expect(fields).toEqual(byParser(text))
      }),
      { numRuns: 5000, seed: 20_261_121 },
    )
    expect(read).toBeGreaterThan(100)
  })

  it('reads entries, quotes, lists and comments', () => {
    const text =
      '# first\ntitle:  Pompen - Huis | Docs  \r\nkeywords: \'\'\nms.date: 03/14/2021\n\nms.custom:\n  - een\n  - "twee"\nempty:\nid: "41007"\n'
    expect(plain(text)).toEqual(byParser(text))
    expect(plain(text)?.map(({ key, value }) => [key, value])).toEqual([
      ['title', 'Pompen - Huis | Docs'],
      ['keywords', ''],
      ['ms.date', '03/14/2021'],
      ['ms.custom', '- een\n  - "twee"'],
      ['empty', ''],
      ['id', '41007'],
    ])
  })

  it.each([
    'a: b: c\n',
    'a: b\na: c\n',
    'a: |\n  b\n',
    'a: b\n  c\n',
    'a: [b]\n',
    'a: "b\\n"\n',
    "a: 'b''c'\n",
    '',
    'a\n',
  ])('leaves %j to the parser', (yaml) => {
    expect(plain(yaml)).toBeUndefined()
  })

  it('takes linear time for long lines', () => {
    const started = cpuTime()
    for (const text of [
      `a: b${' '.repeat(100_000)}c\n`,
      `a:${' '.repeat(100_000)}!\n`,
      'a:\n- b\n'.repeat(15_000),
      `a:\n${'- b\n'.repeat(25_000)}`,
    ])
      plain(text)
    expect(cpuTime() - started).toBeLessThan(1000)
  })
})
