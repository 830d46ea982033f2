import type { CodePage } from './code-pages.ts'

/** Characters whose bytes in a code page are UTF-8 for one character. */
export interface Utf8Unit {
  /** In UTF-16 units, one for each byte. */
  readonly length: number
  readonly codePoint: number
}

/** Reads the UTF-8 of one character that was taken for characters of a code page; `undefined` where `at` has none. */
export function utf8Unit(text: string, at: number, byteOf: CodePage): Utf8Unit | undefined {
  const lead = byteOf(text[at] ?? '')
  if (lead === undefined || lead < 0xc2 || lead > 0xf4) return undefined
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  let codePoint = lead & (0xff >> (length + 1))
  for (let index = at + 1; index < at + length; index += 1) {
    const byte = byteOf(text[index] ?? '')
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return undefined
    codePoint = codePoint * 64 + (byte & 0x3f)
  }
  return isRight(codePoint, length) ? { length, codePoint } : undefined
}

/** Neither longer than need be, nor a surrogate, nor beyond Unicode. */
function isRight(codePoint: number, length: number): boolean {
  if (length === 3) return codePoint >= 0x800 && (codePoint < 0xd800 || codePoint > 0xdfff)
  return length === 2 || (codePoint >= 0x10000 && codePoint <= 0x10ffff)
}

/** The whole text as the UTF-8 that its bytes are; `undefined` where some are not. */
export function asUtf8(text: string, byteOf: CodePage): string | undefined {
  let read = ''
  for (let at = 0; at < text.length; ) {
    const unit = utf8Unit(text, at, byteOf)
    if (unit === undefined) return undefined
    read += String.fromCodePoint(unit.codePoint)
    at += unit.length
  }
  return read
}
