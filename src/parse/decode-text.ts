/** Bytes as text: UTF-8, or UTF-16 with a byte order mark, which stays. Bytes that are neither become U+FFFD. */
export const decodeText = (bytes: Uint8Array): string =>
  new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes)

/** Whether bytes are marked as UTF-16. */
export const isUtf16 = (bytes: Uint8Array): boolean => encodingOf(bytes) !== 'utf-8'

/** How a page's bytes are read. */
export function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
