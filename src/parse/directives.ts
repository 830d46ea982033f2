import type { Block, Directive } from '../model.ts'
import type { BlockSource } from './blocks.ts'
import { type Stretch, stretchAt } from './stretches.ts'

/** Three colons at the beginning of a line, or what translation makes of them, and what follows. */
const LINE = /^(?:[ \t>]|[-*+][ \t]|\d{1,3}[.)][ \t]){0,40}((?:[:：][ \t]?){2,5}[ \t]{0,4}(?=\p{L})[^\r\n]{0,1000})/gmu

/** Those are links, or text. */
const OTHERS = /^:::(?:image|code|no-loc)(?![\w-])/

/** The directives of a page from `from` on; text to CommonMark, indented code where they are indented. `code` is what stands in fences: ascending. */
export function directivesIn({ page, text, lines }: BlockSource, from: number, code: readonly Stretch[]): Directive[] {
  if (!/[:：][ \t]?[:：]/.test(text)) return []
  return [...text.slice(from).matchAll(LINE)].flatMap((match) => {
    const [whole, rest = ''] = match
    const start = from + match.index + whole.length - rest.length
    const written = rest.trimEnd()
    const meaning = meaningOf(written)
    if (OTHERS.test(meaning) || stretchAt(code, start) !== undefined) return []
    const place = lines.place(start, start + written.length)
    return [{ kind: 'directive', meaning, written: page.slice(start, start + written.length), place, text: written }]
  })
}

const meaningOf = (written: string): string =>
  written
    .replace(/^:::[ \t]+/, ':::')
    .replace(/(?<![ \t])[ \t]+(?=:::$)/, '')
    .replace(/[ \t]+/g, ' ')
    .toLowerCase()

/** Blocks in page order, those that begin at one place as they were found. */
export const inPageOrder = (blocks: readonly Block[]): readonly Block[] =>
  blocks.toSorted((a, b) => a.place.start.offset - b.place.start.offset)
