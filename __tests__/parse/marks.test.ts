import type { Mark } from '../../src/model.ts'
import { readMarkdownBody } from '../../src/parse/body.ts'
import { parseMarkdown } from '../../src/parse/markdown.ts'

const DOLLAR = `$\{h}`
const marksOf = (text: string) => readMarkdownBody(text, { line: 1, column: 1, offset: 0 }, parseMarkdown).marks
const written = (text: string, marks: readonly Mark[]): string[] =>
  marks.map(({ place }) => text.slice(place.start.offset, place.end.offset))

describe('the marks of a page', () => {
  it('are code spans', () => {
    const text = '# `a`\n\n| ``b`c`` |\n| - |\n| [`d`](e) |\n\n    `f`\n'
    const { codeSpans } = marksOf(text)
    expect(codeSpans.map((mark) => mark.text)).toEqual(['a', 'b`c', 'd'])
    expect(written(text, codeSpans)).toEqual(['`a`', '``b`c``', '`d`'])
  })

  it('are opening tags, at their place in lists and quotes too', () => {
    const text = '> - <x>\n>   <y z>a</y>\n\n<div>\n<!-- <v> --><w></div> <a href="b">c</a>'
    const { tags } = marksOf(text)
    expect(tags.map((mark) => [mark.text, mark.isInline])).toEqual([
      ['x', false],
      ['y', false],
      ['div', false],
      ['w', false],
    ])
    expect(written(text, tags)).toEqual(['<x>', '<y z>', '<div>', '<w>'])
  })

  it('are placeholders, escapes and entities read', () => {
    const text = `%A\\_B% {{ c }} \\<d e> &lt;f&gt; \`<g>\` ${DOLLAR} <i> :::no-loc text="J":::`
    const { placeholders } = marksOf(text)
    expect(placeholders.map((mark) => [mark.kind, mark.text])).toEqual([
      ['percent', '%A_B%'],
      ['braces', '{{c}}'],
      ['angle', '<d e>'],
      ['angle', '<f>'],
      ['angle', '<g>'],
      ['dollar', DOLLAR],
      ['no-loc', 'J'],
    ])
    expect(written(text, placeholders).slice(0, 4)).toEqual(['%A\\_B%', '{{ c }}', '\\<d e>', '&lt;f&gt;'])
  })

  it('are spaced placeholders, but nothing between two whole ones', () => {
    const spaced = marksOf('%PA% en %PB%, % PC %, {{d}} { {e} }').placeholders.filter(({ isSpaced }) => isSpaced)
    expect(spaced.map(({ text }) => text)).toEqual(['% PC %', '{{e}}'])
  })

  it('are labels and what refers to none', () => {
    const text = '[a][B] ![c][D] [e] `[f][G]` [h\\][I]\n\n[b]: x\n[E]: y\n[K]: z'
    const { labels, looseReferences } = marksOf(text)
    expect(labels.map((label) => [label.text, label.isUsed])).toEqual([
      ['b', true],
      ['E', true],
      ['K', false],
    ])
    expect(written(text, labels)).toEqual(['[b]', '[E]', '[K]'])
    expect(looseReferences.map((reference) => reference.text)).toEqual(['D'])
  })

  it('of a bilingual page are those of its translation', () => {
    const text =
      '<span data-ttu-id="0a1b2-101">`a` %PA% <b></span><span class="sxs-lookup"><span data-stu-id="0a1b2-101">`c` %CC% <d> ** e **</span></span>'
    const { codeSpans, placeholders, tags, damages } = marksOf(text)
    expect([...codeSpans, ...placeholders, ...tags, ...damages].map((mark) => mark.text)).toEqual(['a', '%PA%', 'b'])
  })

  it('are none of YAML pages and of the front matter', () => {
    const text = '---\ntitle: "`a` %BB% ** c **"\n---\n'
    const { marks } = readMarkdownBody(text, { line: 4, column: 1, offset: text.length }, parseMarkdown)
    expect(Object.values(marks).flat()).toEqual([])
  })
})
