import { jsonFault } from '../../src/parse/json-fault.ts'
import { cpuTime } from '../support/cpu-time.ts'

const told = (text: string): string | undefined => {
  const fault = jsonFault(text)
  return fault && `${fault.start}-${fault.end} ${fault.found ?? 'end'}: ${fault.expected}`
}

describe('the fault of a text that is no JSON', () => {
  it.each([
    ['', '0-0 end: a value'],
    ['{', '1-1 end: a key in double quotes or a closing brace'],
    ['{"a": 1 "b": 2}', '8-11 "b": a comma or a closing brace'],
    ['{"a" 1}', '5-6 1: a colon'],
    ['{"a": }', '6-7 }: a value'],
    ['{"a": 1,}', '8-9 }: a key in double quotes'],
    ['{a: 1}', '1-2 a: a key in double quotes or a closing brace'],
    ["['a']", "1-4 'a': a value or a closing bracket"],
    ['[1 2]', '3-4 2: a comma or a closing bracket'],
    ['[1}', '2-3 }: a comma or a closing bracket'],
    ['[01]', '1-3 01: a value or a closing bracket'],
    ['[1,]', '3-4 ]: a value'],
    ['{} []', '3-4 [: the end of the file'],
    ['["a\nb"]', '1-2 ": a value or a closing bracket'],
    ['["\\x"]', '1-2 ": a value or a closing bracket'],
    ['[\u00A01]', '1-2 \u00A0: a value or a closing bracket'],
  ])('%j', (text, fault) => expect(told(text)).toBe(fault))

  it('is none in JSON', () => {
    for (const text of ['null', ' {"a": [1, -2.5e3, true, {"b": "\\u00e9"}, [], {}]}\r\n', '"a"', '[[[]]]'])
      expect([text, told(text)]).toEqual([text, undefined])
  })

  it('is there exactly where the runtime finds one', () => {
    const parts = ['{', '}', '[', ']', ':', ',', '"a"', '"', '1', '-', '01', 'true', 'x', ' ', '\n', '\\', '\u00A0']
    let seed = 7
    const next = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((seed / 2_147_483_648) * below)
    }
    for (let round = 0; round < 20_000; round += 1) {
      const text = Array.from({ length: 1 + next(8) }, () => parts[next(parts.length)]).join('')
      expect([text, jsonFault(text) === undefined]).toEqual([text, isJson(text)])
    }
  })

  it.each(['[', '"', ',', '{"a":', '\\"', '[1,'])('is found in 100 kB of %j in linear time', (part) => {
    const started = cpuTime()
    expect(jsonFault(part.repeat(100_000 / part.length))).toBeDefined()
    expect(cpuTime() - started).toBeLessThan(1000)
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
