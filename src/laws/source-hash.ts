import { createHash } from 'node:crypto'

/** The four hashes that prove a page was made from an English file: of its bytes with CRLF or LF line endings. */
export interface SourceHashes {
  readonly sha1Crlf: string
  readonly sha1Lf: string
  readonly sha256Crlf: string
  readonly sha256Lf: string
}

/** Hashes an English file as translation services do. Hex, lower case. */
export function sourceHashes(english: Uint8Array): SourceHashes {
  const lf = withLf(english)
  const crlf = withCrlf(lf)
  return {
    sha1Crlf: hash('sha1', crlf),
    sha1Lf: hash('sha1', lf),
    sha256Crlf: hash('sha256', crlf),
    sha256Lf: hash('sha256', lf),
  }
}

/** Whether `written` (an `ms.openlocfilehash`) is a hash of the English file. Tries the likeliest first. */
export function provesSource(written: string, english: Uint8Array): boolean {
  const algorithm = written.length === 64 ? 'sha256' : 'sha1'
  const lf = withLf(english)
  return written === hash(algorithm, withCrlf(lf)) || written === hash(algorithm, lf)
}

/** The hash a handback of today writes. */
export const expectedHash = (english: Uint8Array): string => hash('sha1', withCrlf(withLf(english)))

const hash = (algorithm: string, bytes: Uint8Array): string => createHash(algorithm).update(bytes).digest('hex')

/** Latin-1 has a character for each byte: as text, endings are exchanged many times faster. */
const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

const CR = 13

const withLf = (bytes: Uint8Array): Uint8Array =>
  bytes.includes(CR) ? Buffer.from(latin1(bytes).replaceAll('\r\n', '\n'), 'latin1') : bytes

const withCrlf = (lf: Uint8Array): Uint8Array => Buffer.from(latin1(lf).replaceAll('\n', '\r\n'), 'latin1')
