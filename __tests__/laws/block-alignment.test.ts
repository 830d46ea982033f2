import { alignBlocks } from '../../src/laws/block-alignment.ts'
import { bodyOf } from '../support/read-text.ts'

const align = (localized: string, english: string) => alignBlocks(bodyOf(localized).blocks, bodyOf(english).blocks)

const fence = (language: string, code: string): string => `~~~${language}\n${code}\n~~~\n\n`

describe('blocks of two pages', () => {
  it('are paired one by one where nothing differs', () => {
    expect(align('# Kop\n\nTekst\n\n~~~\na\n~~~\n', '# Head\n\nText\n\n~~~\nb\n~~~\n')).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ])
  })

  it('are not shifted by one that is lost, which is known by its words', () => {
    const english = ['alpha 1', 'beta 2', 'gamma 3', 'delta 4'].map((code) => fence('sh', code))
    english.forEach((_, lost) => {
      const left = english.filter((__, index) => index !== lost)
      const wanted = [0, 1, 2, 3].filter((index) => index !== lost).map((index, at) => [at, index])
      expect(align(left.join(''), english.join(''))).toEqual(wanted)
      expect(align(english.join(''), left.join(''))).toEqual(wanted.map(([l, e]) => [e, l]))
    })
  })

  it('are known by their length where translation leaves no word', () => {
    const long = 'Een zin die uit heel veel woorden bestaat en maar niet ophoudt.'
    expect(
      align(
        `${long}\n\nTot ziens.\n`,
        'Hello.\n\nA sentence of very many words that goes on and on, for long.\n\nBye bye.\n',
      ),
    ).toEqual([
      [0, 1],
      [1, 2],
    ])
  })

  it('keep the partner that has become one of another key', () => {
    expect(align(fence('a', 'x') + fence('b', 'y'), fence('a', 'x') + fence('c', 'y'))).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  it('are aligned at a difference in the middle of long pages', () => {
    const paragraphs = Array.from({ length: 600 }, (_, index) => `Line ${index}\n\n`)
    const pairs = align(paragraphs.toSpliced(300, 1).join(''), paragraphs.join(''))
    expect(pairs?.length).toBe(599)
    expect(pairs?.[299]).toEqual([299, 299])
    expect(pairs?.[300]).toEqual([300, 301])
  })

  it('are given up where two long pages differ all over', () => {
    expect(align('a\n\n'.repeat(1_100), '# b\n\n'.repeat(1_100))).toBeUndefined()
  })
})
