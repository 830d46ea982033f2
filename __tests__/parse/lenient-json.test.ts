import { readLenientJson, strictJson } from '../../src/parse/lenient-json.ts'
import { cpuTime } from '../support/cpu-time.ts'

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

  it('keeps every offset', () => {
    const text = '\uFEFF{\r\n\u00A0"a": 1, /* b\nc */ } // d\n'
    expect(strictJson(text)).toBe(' {\r\n "a": 1      \n     }     \n')
  })

  it.each(['\\"', '"\\"', '/*', '/**', ',', ', ', '"', '//', '\u00A0'])('reads 100 kB of %j in linear time', (part) => {
    const started = cpuTime()
    readLenientJson(part.repeat(100_000 / part.length))
    expect(cpuTime() - started).toBeLessThan(1000)
  })

  it('makes no object a prototype', () => {
    const value = readLenientJson('{"__proto__": {"polluted": true}}')?.value
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect({}).not.toHaveProperty('polluted')
  })
})
