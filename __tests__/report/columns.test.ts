import { columnsOf } from '../../src/report/columns.ts'

it.each([
  ['', 0],
  ['plain text', 10],
  ['é', 1],
  ['e\u0301', 1],
  ['はじめに', 8],
  ['ｶﾀｶﾅ', 4],
  ['ＡＢ', 4],
  ['한국어', 6],
  ['\u1112\u1161\u11ab', 2],
  ['中a文', 5],
  ['𠀀', 2],
  ['👍', 2],
  ['👨‍👩‍👧', 2],
  ['🇳🇱', 2],
  ['❤\ufe0f', 2],
  ['→…', 2],
  ['مى\u200cخواهم', 7],
])('%j takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns)
})
