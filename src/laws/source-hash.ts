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

const CR = 13
const LF = 10

function withLf(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(CR)) return bytes
  const out = new Uint8Array(bytes.length)
  let length = 0
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0
    if (byte === CR && bytes[index + 1] === LF) continue
    out[length] = byte
    length += 1
  }
  return out.subarray(0, length)
}

function withCrlf(lf: Uint8Array): Uint8Array {
  let count = 0
  for (const byte of lf) if (byte === LF) count += 1
  const out = new Uint8Array(lf.length + count)
  let length = 0
  for (const byte of lf) {
    if (byte === LF) {
      out[length] = CR
      length += 1
    }
    out[length] = byte
    length += 1
  }
  return out
}
