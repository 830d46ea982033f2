import { columnsOf } from '../../src/report/columns.ts'
import { excerpt, shortLine } from '../../src/report/excerpt.ts'
import { cpuTime } from '../support/cpu-time.ts'
import { placeAt } from '../support/sample-report.ts'

/** The excerpt of the first `[...]` in a line, brackets taken out. */
function marked(line: string, widest?: number) {
  const start = line.indexOf('[')
  const end = line.indexOf(']') - 1
  return excerpt({ lineText: line.replace('[', '').replace(']', ''), place: placeAt(1, start + 1, end + 1) }, widest)
}

describe('marks stand under the place', () => {
  it.each([
    ['ab[cde]f', 'abcdef', '  ^~~'],
    ['[a]b', 'ab', '^'],
    ['ab[]cd', 'abcd', '  ^'],
    ['ab[]', 'ab', '  ^'],
    ['[]', '', '^'],
    ['\t[x]', '    x', '    ^'],
    ['ab\t[x\ty]', 'ab  x   y', '    ^~~~~'],
    ['日本[語]で', '日本語で', '    ^~'],
    ['e\u0301e\u0301[x]', 'e\u0301e\u0301x', '  ^'],
    ['👨‍👩‍👧[x]', '👨‍👩‍👧x', '  ^'],
    ['\u001b[x]', '␛x', ' ^'],
    ['\u202e[x]', '<U+202E>x', '        ^'],
  ])('%j', (line, shown, marks) => {
    expect(marked(line)).toMatchObject({ line: shown, marks })
    expect(marked(line).parts.join('')).toBe(shown)
  })

  it('which parts the line in three', () => {
    expect(marked('ab[cde]f').parts).toEqual(['ab', 'cde', 'f'])
    expect(marked('ab[]').parts).toEqual(['ab', '', ''])
    expect(marked(`${'a'.repeat(300)}[XYZ]${'b'.repeat(300)}`).parts).toEqual([
      `…${'a'.repeat(30)}`,
      'XYZ',
      `${'b'.repeat(65)}…`,
    ])
  })

  it('from the whole character where the place begins within one', () => {
    expect(excerpt({ lineText: 'ae\u0301b', place: placeAt(1, 3, 4) })).toMatchObject({
      line: 'ae\u0301b',
      marks: ' ^',
    })
  })

  it('to the end of the line where the place goes on below', () => {
    expect(excerpt({ lineText: 'abcdef', place: placeAt(1, 3, 2, 4) })).toMatchObject({
      line: 'abcdef',
      marks: '  ^~~~',
    })
  })

  it('at the end where the place is beyond the line', () => {
    expect(excerpt({ lineText: 'abc', place: placeAt(1, 50, 60) })).toMatchObject({ line: 'abc', marks: '   ^' })
  })
})

describe('a long line', () => {
  it('is cut on both sides, the place in view', () => {
    const { line, marks } = marked(`${'a'.repeat(300)}[XYZ]${'b'.repeat(300)}`)
    expect(line).toBe(`…${'a'.repeat(30)}XYZ${'b'.repeat(65)}…`)
    expect(marks).toBe(`${' '.repeat(31)}^~~`)
  })

  it('is cut on one side only where the other is near', () => {
    expect(marked(`ab[X]${'b'.repeat(300)}`, 20)).toMatchObject({ line: `abX${'b'.repeat(15)}…`, marks: '  ^' })
    expect(marked(`${'a'.repeat(300)}[]`, 20)).toMatchObject({
      line: `…${'a'.repeat(18)}`,
      marks: `${' '.repeat(19)}^`,
    })
  })

  it.each(['語', '👍', 'e\u0301', '\u001b', 'x'])('of %j is never wider than asked, nor slow', (character) => {
    const before = character.repeat(200_000)
    const started = cpuTime()
    const { line, marks } = marked(`${before}[${character}]${before}`)
    expect(cpuTime() - started).toBeLessThan(200)
    expect(columnsOf(line)).toBeLessThanOrEqual(100)
    expect(columnsOf(line)).toBeGreaterThan(95)
    expect(line).not.toMatch(/\p{Cs}/u)
    expect(marks.length).toBeLessThanOrEqual(columnsOf(line))
  })
})

describe('a short line', () => {
  it.each([
    ['', ''],
    ['abcdefghij', 'abcdefghij'],
    ['abcdefghijk', 'abcdefghi…'],
    ['日本語で書く', '日本語で…'],
    ['\tab', '    ab'],
    ['ab   ', 'ab'],
    ['\u001b[31m', '␛[31m'],
    ['a\u202eb', 'a<U+202E>b'],
    ['👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', '👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧…'],
  ])('%j is %j', (line, shown) => {
    expect(shortLine(line, 10)).toBe(shown)
    expect(columnsOf(shortLine(line, 10))).toBeLessThanOrEqual(10)
  })

  it('of megabytes is not read to its end', () => {
    const started = cpuTime()
    expect(shortLine('x'.repeat(4_000_000), 10)).toBe('xxxxxxxxx…')
    expect(shortLine('\u0301'.repeat(4_000_000), 10).length).toBeLessThan(1100)
    expect(cpuTime() - started).toBeLessThan(1000)
  })
})
