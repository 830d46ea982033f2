import { lineIndex } from '../../src/parse/line-index.ts'
import { type ShownPage, suggestionKey, suggestions } from '../../src/report/suggestions.ts'
import { findingWith, HOSTILE_MESSAGE } from '../support/sample-report.ts'

const ALL: ShownPage['lines'] = [[1, 100]]

/** The one suggestion for writing `written` over `found`. */
function suggested(text: string, found: string, written: string, lines = ALL) {
  const start = text.indexOf(found)
  const fix = { place: lineIndex(text).place(start, start + found.length), text: written }
  const finding = findingWith({ rule: 'broken-link', path: 'a.md', fix })
  return suggestions([finding], new Map([['a.md', { text, lines }]]))[0]
}

const blockOf = (body: string | undefined): string | undefined =>
  /(`{3,}suggestion\n[\s\S]*?`{3,})\n\n/.exec(body ?? '')?.[1]

it.each([
  ['part of a line', 'one\ntwo three\nfour\n', 'three', '3', [2, 2], 'two 3\n'],
  ['over two lines', 'one\ntwo\nthree\nfour\n', 'wo\nthr', 'W', [2, 3], 'tWee\n'],
  ['a whole line', 'one\ntwo\nthree\n', 'two\n', '2\n', [2, 2], '2\n'],
  ['taking a line out', 'one\ntwo\nthree\n', 'two\n', '', [2, 2], ''],
  ['taking two lines out', 'one\ntwo\nthree\nfour\n', 'two\nthree\n', '', [2, 3], ''],
  ['emptying a line', 'one\ntwo\nthree\n', 'two', '', [2, 2], '\n'],
  ['joining two lines', 'one\ntwo\nthree\n', 'two\n', '', [2, 2], ''],
  ['joining from within', 'one\ntwo\nthree\n', 'o\nth', 'x', [2, 3], 'twxree\n'],
  ['a line put in before', 'one\ntwo\n', '', 'zero\n', [1, 1], 'zero\none\n'],
  ['a line put in between', 'one\ntwo\nthree\n', 'two', 'two\n2', [2, 2], 'two\n2\n'],
  ['indented lines', 'one\n  - two\n', 'two', 'x', [2, 2], '  - x\n'],
] as const)('suggests %s as whole lines', (_, text, found, written, [first, last], replacement) => {
  const one = suggested(text, found, written)
  expect(one).toMatchObject({ path: 'a.md', firstLine: first, lastLine: last })
  expect(blockOf(one?.body)).toBe(`\`\`\`suggestion\n${replacement}\`\`\``)
})

it('gives what a joined line becomes to the next line, too', () => {
  const one = suggested('one\ntwo\nthree\n', 'wo\n', '')
  expect(one).toMatchObject({ firstLine: 2, lastLine: 3 })
  expect(blockOf(one?.body)).toBe('```suggestion\ntthree\n```')
})

it('fences what holds backticks by more of them', () => {
  expect(blockOf(suggested('a\n````x\n', 'x', 'y')?.body)).toBe('`````suggestion\n````y\n`````')
})

it.each([
  ['lines that are not in the diff', suggested('one\ntwo\nthree\n', 'two', '2', [[3, 4]])],
  ['lines of which one is not in the diff', suggested('one\ntwo\nthree\n', 'two\nthree', '2', [[1, 2]])],
  [
    'lines over two parts of the diff',
    suggested('one\ntwo\nthree\n', 'two\nthree', '2', [
      [1, 2],
      [3, 3],
    ]),
  ],
  ['a page with other line endings, which GitHub might change', suggested('one\r\ntwo\r\n', 'two', '2')],
  ['a last line without an ending, which would get one', suggested('one\ntwo', 'two', '2')],
  ['what changes nothing', suggested('one\n', '\n', '\n')],
  ['a replacement with controls', suggested('one\ntwo\n', 'two', '\u001b[31m2')],
  ['a line with a byte order mark', suggested('\ufeffone\n', 'one', '1')],
  ['what is too long', suggested('one\ntwo\n', 'two', '2'.repeat(20_001))],
])('suggests nothing for %s', (_, one) => {
  expect(one).toBeUndefined()
})

it('escapes the message, and ends with a key that it finds again', () => {
  const text = 'one\ntwo\n'
  const place = lineIndex(text).place(4, 7)
  const finding = findingWith({ rule: 'x', path: 'a.md', message: HOSTILE_MESSAGE, fix: { place, text: '2' } })
  const [one] = suggestions([finding], new Map([['a.md', { text, lines: ALL }]]))
  expect(one?.body).not.toMatch(/<img|\s@octocat/)
  expect(suggestionKey(one?.body ?? '')).toBe(one?.key)
  expect(suggestionKey(`${one?.body}\r\n`)).toBe(one?.key)
  expect(suggestionKey(`> ${one?.body}\n\nmore`)).toBeUndefined()
})

it('has the same key where the lines only moved, and another for another replacement', () => {
  const key = suggested('one\ntwo\n', 'two', '2')?.key
  expect(suggested('zero\none\ntwo\n', 'two', '2')?.key).toBe(key)
  expect(suggested('one\ntwo\n', 'two', '3')?.key).not.toBe(key)
})

it('makes at most twenty, and of two for one line the first', () => {
  const text = Array.from({ length: 30 }, (_, at) => `line ${at}\n`).join('')
  const lines = lineIndex(text)
  const findings = Array.from({ length: 30 }, (_, at) => {
    const start = text.indexOf(`line ${at}\n`)
    return findingWith({ rule: 'x', path: 'a.md', fix: { place: lines.place(start, start + 4), text: 'L' } })
  })
  const pages = new Map([['a.md', { text, lines: ALL }]])
  expect(suggestions(findings, pages).map(({ firstLine }) => firstLine)).toEqual(
    Array.from({ length: 20 }, (_, at) => at + 1),
  )
  expect(suggestions([...findings.slice(0, 2), ...findings.slice(0, 2)], pages)).toHaveLength(2)
  expect(suggestions(findings, new Map())).toEqual([])
})
