import { encodingOf } from '../parse/decode-text.ts'

/** Where offsets of a page's text (UTF-16 units, ascending, between characters) lie in its bytes, which need not be a valid encoding. */
export function byteOffsets(bytes: Uint8Array, offsets: readonly number[]): readonly number[] {
  if (encodingOf(bytes) !== 'utf-8') return offsets.map((offset) => Math.min(offset * 2, bytes.length))
  let at = 0
  let units = 0
  return offsets.map((offset) => {
    while (units < offset && at < bytes.length) {
      const width = widthAt(bytes, at)
      units += width === 4 && isWhole(bytes, at) ? 2 : 1
      at += width
    }
    return at
  })
}

/** Bytes that are decoded to one character: a whole sequence, or as much of one as could have become one (then U+FFFD). */
function widthAt(bytes: Uint8Array, at: number): number {
  const rest = followers(bytes[at] ?? 0)
  let width = 1
  while (width <= rest && isFollower(bytes, at, width)) width += 1
  return width
}

const isWhole = (bytes: Uint8Array, at: number): boolean => followers(bytes[at] ?? 0) === 3

/** Bytes that follow a first byte; none where it is no first byte, either. */
function followers(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 1
  if (first >= 0xe0 && first <= 0xef) return 2
  return first >= 0xf0 && first <= 0xf4 ? 3 : 0
}

/** The second byte of some sequences is limited: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
function isFollower(bytes: Uint8Array, at: number, index: number): boolean {
  const byte = bytes[at + index] ?? 0
  const [least, most] = index === 1 ? secondBytes(bytes[at] ?? 0) : ANY
  return byte >= least && byte <= most
}

const ANY = [0x80, 0xbf] as const

function secondBytes(first: number): readonly [number, number] {
  if (first === 0xe0) return [0xa0, 0xbf]
  if (first === 0xed) return [0x80, 0x9f]
  if (first === 0xf0) return [0x90, 0xbf]
  return first === 0xf4 ? [0x80, 0x8f] : ANY
}
