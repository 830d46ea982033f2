import { readPage } from '../../src/parse/page.ts'

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
