import { readPage } from '../../src/parse/page.ts'
import { pageOf, shown } from '../support/read-text.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a page', () => {
  it.each([
    ['a.md', 'markdown'],
    ['a.MD', 'markdown'],
    ['a.yml', 'yaml'],
    ['a.YAML', 'yaml'],
    ['yml', 'markdown'],
  ])('%s is %s', (path, kind) => {
    expect(readPage(path, 'id', bytes('')).kind).toBe(kind)
  })

  it('keeps its byte order mark and its line endings', () => {
    expect(readPage('a.md', 'id', bytes('\uFEFF# a\r\nb\r')).text).toBe('\uFEFF# a\r\nb\r')
  })

  it('has U+FFFD for what is no UTF-8', () => {
    expect(readPage('a.md', 'id', new Uint8Array([0x61, 0xe9, 0x62])).text).toBe('a\uFFFDb')
  })
})

describe('the metadata of a YAML page', () => {
  const metadataOf = (text: string, path = 'docs/index.yml') => {
    const { within, fields, provenance } = pageOf(text, path).metadata
    return { within, keys: fields.map(({ key }) => key), provenance: Object.keys(provenance) }
  }

  it.each([
    ['of a translation', 'title: a\nmetadata:\n  ms.topic: b\n  ms.openlocfilehash: c\n', ['sourceHash']],
    ['of English', 'title: a\nmetadata:\n  ms.topic: b\n  ms.openlocfilehash2: c\n', []],
    ['with the rest of a provenance', 'title: a\nmetadata:\n  ms.topic: b\n  ms.locfileid: c\n', ['fileId']],
  ])('is what stands under `metadata:`, %s', (_, text, provenance) => {
    const found = metadataOf(text)
    expect(found.within).toBe('metadata')
    expect(found.keys).toHaveLength(2)
    expect(found.provenance).toEqual(provenance)
  })

  it.each([
    ['without `metadata:`', 'title: a\nitems: []\n', ['title', 'items'], []],
    ['with text for `metadata:`', 'title: a\nmetadata: b\n', ['title', 'metadata'], []],
    ['with nothing under `metadata:`', 'title: a\nmetadata:\n', ['title', 'metadata'], []],
    [
      'with the hash at the root',
      'metadata:\n  ms.locfileid: b\nms.openlocfilehash: c\n',
      ['metadata', 'ms.openlocfilehash'],
      ['sourceHash'],
    ],
    [
      'with other provenance at the root alone',
      'metadata:\n  a: b\nms.locfileid: c\n',
      ['metadata', 'ms.locfileid'],
      ['fileId'],
    ],
  ])('is the root, %s', (_, text, keys, provenance) => {
    expect(metadataOf(text)).toEqual({ within: 'root', keys, provenance })
  })

  it('is that under `metadata:` where both carry a hash', () => {
    const text = 'metadata:\n  ms.openlocfilehash: one\nms.openlocfilehash: two\n'
    const { within, provenance } = pageOf(text, 'a.yml').metadata
    expect(within).toBe('metadata')
    expect(shown(text, provenance.sourceHash?.place ?? ({} as never))).toBe('2:23-2:26 one')
  })

  it('is nowhere in Markdown, nor where it cannot be read', () => {
    expect(metadataOf('---\ntitle: a\n---\n', 'a.md').within).toBeUndefined()
    expect(metadataOf('metadata:\n  title: a: b\n').within).toBeUndefined()
    expect(metadataOf('').within).toBeUndefined()
  })
})
