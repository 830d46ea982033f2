import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expectedHash, provesSource, sourceHashes } from '../../src/laws/source-hash.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Made with `printf 'One\nTwo\n'` and `printf 'One\r\nTwo\r\n'`, through `sha1sum` and `sha256sum`. */
const KNOWN = {
  sha1Crlf: '8953885476e28c65762859d0c4a54e0ff5ac8af4',
  sha1Lf: '185a57178ac364983c2e70d233fd20e1e7d20c0f',
  sha256Crlf: '6a3b3844470e683f7a512580fadff3a56d3f793f7339eef7cecddaf7a7d82b8e',
  sha256Lf: '2fcfb7830c3bb1c40b0a64f0549acc4c661f7f9f8c39d3b8ecaaf51313670f68',
}

const FORMS = [
  ['LF', 'One\nTwo\n'],
  ['CRLF', 'One\r\nTwo\r\n'],
  ['mixed line endings', 'One\r\nTwo\n'],
] as const

describe('the hashes of an English file', () => {
  it.each(FORMS)('are the same whatever its line endings: %s', (_, text) => {
    expect(sourceHashes(bytes(text))).toEqual(KNOWN)
    expect(expectedHash(bytes(text))).toBe(KNOWN.sha1Crlf)
  })

  it.each(FORMS)('prove it: %s', (_, text) => {
    for (const hash of Object.values(KNOWN)) expect(provesSource(hash, bytes(text))).toBe(true)
  })

  it('do not prove another file', () => {
    for (const hash of Object.values(KNOWN)) expect(provesSource(hash, bytes('One\nTwo'))).toBe(false)
  })

  it.each(['', 'a', KNOWN.sha1Crlf.toUpperCase(), KNOWN.sha256Lf.slice(0, 40), ` ${KNOWN.sha1Lf}`])(
    'are compared as a whole: %j proves nothing',
    (hash) => {
      expect(provesSource(hash, bytes('One\nTwo\n'))).toBe(false)
    },
  )

  it('keep a lone carriage return, a byte order mark and bytes that are no UTF-8', () => {
    const plain = expectedHash(bytes('One\nTwo\n'))
    for (const other of [bytes('One\rTwo\n'), bytes('\uFEFFOne\nTwo\n'), bytes('One\r\r\nTwo\n')]) {
      expect(expectedHash(other)).not.toBe(plain)
    }
    expect(expectedHash(new Uint8Array([0xff, 10]))).not.toBe(expectedHash(new Uint8Array([0xfe, 10])))
  })

  it('are those of nothing for an empty file', () => {
    expect(expectedHash(new Uint8Array())).toBe('da39a3ee5e6b4b0d3255bfef95601890afd80709')
  })

  it('are of the very bytes between the line endings', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.array(fc.constantFrom(10, 13, 65, 255)), (any, few) => {
        const english = new Uint8Array([...any, ...few])
        const lf = [...english].filter((byte, index) => byte !== 13 || english[index + 1] !== 10)
        const crlf = lf.flatMap((byte) => (byte === 10 ? [13, 10] : [byte]))
        const hash = (bytes: readonly number[]) => createHash('sha1').update(new Uint8Array(bytes)).digest('hex')
        expect(sourceHashes(english)).toMatchObject({ sha1Lf: hash(lf), sha1Crlf: hash(crlf) })
      }),
    )
  })

  it('leave the bytes as they were', () => {
    const english = bytes('One\r\nTwo\n')
    sourceHashes(english)
    expect(english).toEqual(bytes('One\r\nTwo\n'))
  })
})
