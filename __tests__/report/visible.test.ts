import { visible } from '../../src/report/visible.ts'

it('replaces what could drive a terminal or hide text', () => {
  expect(visible('\u001b[31mred\u0007\u007f\r\n\t')).toBe('␛[31mred␇␡␍␊␉')
  expect(visible('\u009b31m')).toBe('<U+009B>31m')
  expect(visible('a\u202eb\u2066c\u2028d\ufeffe\u00adf')).toBe('a<U+202E>b<U+2066>c<U+2028>d<U+FEFF>e<U+00AD>f')
  expect(visible('\u{e0041}')).toBe('<U+E0041>')
  expect(visible('x\ud800')).toBe('x<U+D800>')
})

it('leaves text of every script alone', () => {
  for (const text of ['plain `text` <b>', 'e\u0301', 'می\u200cخواهم', 'क्\u200dष', '👨‍👩‍👧 ❤\ufe0f', 'はじめに']) {
    expect(visible(text)).toBe(text)
  }
})
