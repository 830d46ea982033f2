import { readLenientJson } from '../../src/parse/lenient-json.ts'

describe('lenient JSON', () => {
  it.each([
    ['{"a": 1}', { a: 1 }],
    ['\uFEFF{"a": 1}', { a: 1 }],
    ['{\u00A0\u00A0"a":\u200B1}', { a: 1 }],
    ['{"a": 1,} // end', { a: 1 }],
    ['[1,, 2,]', [1, 2]],
    ['{/* "b": 2, */ "a": 1}', { a: 1 }],
    ['{"a": "// no /* comment */ ,] \u00A0 \\" ,}"}', { a: '// no /* comment */ ,] \u00A0 " ,}' }],
    ['{"a": "C:\\\\"}', { a: 'C:\\' }],
    ['null', null],
  ])('%j', (text, value) => {
    expect(readLenientJson(text)).toEqual({ value })
  })

  it.each(['', '{', '{a: 1}', "{'a': 1}", '{"a": 1 "b": 2}', '{"a": "b\nc"}', '/* never closed'])('not %j', (text) => {
    expect(readLenientJson(text)).toBeUndefined()
  })

  it('makes no object a prototype', () => {
    const value = readLenientJson('{"__proto__": {"polluted": true}}')?.value
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect({}).not.toHaveProperty('polluted')
  })
})
