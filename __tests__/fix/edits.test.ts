import { seededRandom } from '../../scripts/plant/random.ts'
import { byteOffsets } from '../../src/fix/byte-offsets.ts'
import { applyEdits, narrowed, withoutOverlaps } from '../../src/fix/edits.ts'
import { decodeText } from '../../src/parse/decode-text.ts'

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** Bytes that decoders stumble over, and whole characters of each width. */
const PIECES = ['a', '\n', '\r\n', 'é', '€', '😀', '\ufeff'].map((text) => Buffer.from(text))
const BROKEN = ['80', 'c0af', 'c3', 'e282', 'e0809f', 'eda080', 'f09f98', 'f0808080', 'f4908080', 'f5', 'ff'].map(
  (hex) => Buffer.from(hex, 'hex'),
)

it('finds each character of any bytes where the decoder read it', () => {
  const random = seededRandom('bytes')
  for (let round = 0; round < 400; round += 1) {
    const parts = Array.from({ length: random.below(12) }, () => random.pick([...PIECES, ...BROKEN]) ?? Buffer.from(''))
    const bytes = Buffer.concat(parts)
    const text = decodeText(bytes)
    const starts: number[] = []
    for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) starts.push(at)
    const offsets = byteOffsets(bytes, [...starts, text.length])
    expect(offsets.at(-1)).toBe(bytes.length)
    for (const [index, start] of starts.entries()) {
      const one = bytes.subarray(offsets[index], offsets[index + 1])
      expect([bytes.toString('hex'), start, decodeText(Buffer.concat([Buffer.from('x'), one]))]).toEqual([
        bytes.toString('hex'),
        start,
        `x${String.fromCodePoint(text.codePointAt(start) ?? 0)}`,
      ])
    }
  }
})

it('writes its text and leaves every other byte, valid or not', () => {
  const bytes = Buffer.from('\xef\xbb\xbfna\xc3\xafve \xff\xe2\x82 een\r\n\xf0\x9f\x98\x80 twee\rdrie', 'latin1')
  const text = decodeText(bytes)
  const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })
  const after = applyEdits(bytes, [
    { ...at('een'), text: 'één' },
    { ...at('twee'), text: '' },
    { start: text.length, end: text.length, text: '\r\n' },
  ])
  expect(latin1(after)).toBe('\xef\xbb\xbfna\xc3\xafve \xff\xe2\x82 \xc3\xa9\xc3\xa9n\r\n\xf0\x9f\x98\x80 \rdrie\r\n')
})

it.each(['utf-16le', 'utf-16be'])('writes into %s as it reads it', (encoding) => {
  const encoded = (text: string): Buffer => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
    return encoding === 'utf-16le' ? bytes : bytes.swap16()
  }
  const after = applyEdits(encoded('een 😀 twee'), [{ start: 8, end: 12, text: 'drie €' }])
  expect(after).toEqual(encoded('een 😀 drie €'))
})

it('narrows an edit to what differs, without halving a character', () => {
  expect(narrowed('abcdef', { start: 1, end: 5, text: 'bXe' })).toEqual({ start: 2, end: 4, text: 'X' })
  expect(narrowed('aa', { start: 0, end: 1, text: 'aaa' })).toEqual({ start: 1, end: 1, text: 'aa' })
  expect(narrowed('x😀y', { start: 1, end: 3, text: '😁' })).toEqual({ start: 1, end: 3, text: '😁' })
  expect(narrowed('x\u{10000}y', { start: 0, end: 4, text: 'x\u{10400}y' })).toEqual({
    start: 1,
    end: 3,
    text: '\u{10400}',
  })
  expect(narrowed('abc', { start: 0, end: 3, text: 'abc' })).toBeUndefined()
})

it('writes nothing that stands for bytes which could not be read', () => {
  expect(narrowed('a\ufffdb c', { start: 0, end: 5, text: 'x\ufffdb d' })).toBeUndefined()
  expect(narrowed('a\ufffdb c', { start: 0, end: 5, text: 'a\ufffdb d' })).toEqual({ start: 4, end: 5, text: 'd' })
  expect(narrowed('a\ufffdb', { start: 0, end: 3, text: 'aéb' })).toEqual({ start: 1, end: 2, text: 'é' })
})

it('leaves out what overlaps an edit before it', () => {
  const same = { start: 2, end: 4, text: 'q' }
  expect(withoutOverlaps([{ start: 3, end: 5, text: 'r' }, same, same])).toEqual([same])
  const insertion = { start: 4, end: 4, text: 's' }
  expect(withoutOverlaps([insertion, same, insertion])).toEqual([same, insertion])
})
