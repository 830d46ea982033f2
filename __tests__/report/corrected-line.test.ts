import { columnsOf } from '../../src/report/columns.ts'
import { correctedLine } from '../../src/report/corrected-line.ts'
import { cpuTime } from '../support/cpu-time.ts'
import { findingWith, placeAt } from '../support/sample-report.ts'

/** What a fix, at the first `[...]` of the line, makes of it. */
function corrected(line: string, text: string, widest?: number) {
  const [start, end] = [line.indexOf('['), line.indexOf(']') - 1]
  const fix = { place: placeAt(7, start + 1, end + 1), text }
  const lineText = line.replace('[', '').replace(']', '')
  return correctedLine(findingWith({ rule: 'a', place: placeAt(7, 1, 3), fix, lineText }), widest)
}

it.each([
  ['## <a name="[old]"></a>Bediening', 'new', ['## <a name="', 'new', '"></a>Bediening']],
  ['## []Bediening', '<a>', ['## ', '<a>', 'Bediening']],
  ['## Bediening[]', ' ', ['## Bediening', ' ', '']],
  ['[## Bediening]', 'x', ['', 'x', '']],
  ['a [b ]c', '', ['a ', 'c', '']],
  ['\t[x]\u001b\u202e', '\u009b\u2066', ['    ', '<U+009B><U+2066>', '␛<U+202E>']],
  ['日本[語]で', '人', ['日本', '人', 'で']],
])('%j with %j', (line, text, parts) => {
  expect(corrected(line, text)?.parts).toEqual(parts)
  expect(corrected(line, text)?.line).toBe(parts.join('').trimEnd())
})

it('is cut around what was written, which is there in full', () => {
  const shown = corrected(`${'a'.repeat(5000)}[x]${'b'.repeat(5000)}`, 'y'.repeat(48), 80)
  expect(shown?.parts).toEqual([`…${'a'.repeat(30)}`, 'y'.repeat(48), ''].map((part, at) => (at === 2 ? '…' : part)))
  expect(columnsOf(shown?.line ?? '')).toBe(80)
  expect(corrected(`${'a'.repeat(60)}[x]`, 'y'.repeat(49), 80)).toBeUndefined()
  expect(corrected(`${'a'.repeat(31)}[x]`, 'y'.repeat(49), 80)?.line).toBe(`${'a'.repeat(31)}${'y'.repeat(49)}`)
})

it.each([
  ['there is none', {}],
  ['it lies on another line', { fix: { place: placeAt(8, 1, 2), text: 'y' } }],
  ['it goes on to another line', { fix: { place: placeAt(7, 1, 1, 8), text: '' } }],
  ['it writes several lines', { fix: { place: placeAt(7, 1, 2), text: 'y\rz' } }],
  ['it leaves nothing', { fix: { place: placeAt(7, 1, 4), text: ' ' } }],
  ['it reaches beyond the line', { fix: { place: placeAt(7, 1, 5), text: 'y' } }],
  ['it is long', { fix: { place: placeAt(7, 1, 2), text: 'y'.repeat(100_000) } }],
])('is not there where %s', (_, over) => {
  expect(correctedLine(findingWith({ rule: 'a', place: placeAt(7, 1, 2), lineText: 'abc', ...over }))).toBeUndefined()
})

it('of a page that is one line of megabytes takes no longer', () => {
  const started = cpuTime()
  const lineText = 'x'.repeat(4_000_000)
  for (let column = 1; column < 4_000_000; column += 20_000) {
    const fix = { place: placeAt(7, column, column + 1), text: 'y' }
    expect(correctedLine(findingWith({ rule: 'a', place: placeAt(7, 1, 2), fix, lineText }))?.line).toContain('y')
  }
  expect(cpuTime() - started).toBeLessThan(2000)
})
