import fc from 'fast-check'
import { lineIndex } from '../../src/parse/line-index.ts'
import { parseMarkdown } from '../../src/parse/markdown.ts'
import { quickMarkdown } from '../../src/parse/quick/markdown.ts'
import { walk } from '../../src/parse/walk.ts'

const text = fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', '\r', '\n\n', ' ')).map((pieces) => pieces.join(''))

/** Counted from the start of the text. */
function counted(text: string, offset: number) {
  // between the two characters of a line ending the line is not over
  const before = text.slice(0, offset).replace(/\r$/, text[offset] === '\n' ? ' ' : '\r')
  const lines = before.split(/\r\n|\n|\r/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset }
}

describe('lineIndex', () => {
  it('counts lines and columns from 1, whatever ends the lines and in whatever order it is asked', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat()), (text, asked) => {
        const { point } = lineIndex(text)
        for (const one of asked) {
          const offset = one % (text.length + 1)
          expect(point(offset)).toEqual(counted(text, offset))
        }
      }),
      { numRuns: 500, seed: 20_261_121 },
    )
  })

  it('gives the place of a node as that of its offsets, whichever parser read it', () => {
    const pieces = [
      'a',
      ' ',
      '\t',
      '\n',
      '\r\n',
      '\n\n',
      '- ',
      '> ',
      '\n  ',
      '    ',
      '**',
      '`',
      '[a](b)',
      '<b>',
      '# ',
      '  \n',
      '|',
    ]
    const page = fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(page, (text) => {
        const lines = lineIndex(text)
        for (const root of [parseMarkdown(text), quickMarkdown(text)].filter((root) => root !== undefined))
          for (const child of root.children)
            walk(child, (node) => {
              const place = lines.placeOf(node)
              expect(place).toEqual(lines.place(place.start.offset, place.end.offset))
            })
      }),
      { numRuns: 300, seed: 20_261_121 },
    )
  })

  it('gives places as two points', () => {
    expect(lineIndex('ab\ncd').place(1, 4)).toEqual({
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 2, column: 2, offset: 4 },
    })
  })
})
