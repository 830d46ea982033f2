import type { Place } from '../../src/model.ts'
import { isEnglishKnown } from '../../src/parse/bilingual.ts'
import { bodyOf, shown } from '../support/read-text.ts'

const ID = '13a8b-104'
const ttu = (text: string, id = ID): string => `<span data-ttu-id="${id}">${text}</span>`
const stu = (text: string, id = ID): string =>
  `<span class="sxs-lookup"><span data-stu-id="${id}">${text}</span></span>`
const pair = (translation: string, english: string, id = ID): string => ttu(translation, id) + stu(english, id)

const OPEN = `<span data-ttu-id="${ID}">`

const cut = (text: string, { start, end }: Place): string => text.slice(start.offset, end.offset)

/** `translation | English` of each pair. */
const pairsOf = (text: string): string[] =>
  bodyOf(text).spans.pairs.map(
    ({ translation, original }) => `${cut(text, translation.inner)} | ${cut(text, original.inner)}`,
  )
/** `kind id line:column-line:column text-there` of each fault. */
const faultsOf = (text: string): string[] =>
  bodyOf(text).spans.faults.map(({ kind, id, place }) => `${kind} ${id} ${shown(text, place)}`)

describe('the pairs of a page', () => {
  it('have both halves, their ids and places', () => {
    const text = `# ${pair('Een', 'One')}`
    const { pairs, faults } = bodyOf(text).spans
    expect(faults).toEqual([])
    expect(
      pairs.flatMap(({ translation, original }) =>
        [translation, original].map(({ id, idPlace, place, inner }) => [
          id,
          shown(text, idPlace),
          cut(text, place),
          shown(text, inner),
        ]),
      ),
    ).toEqual([
      [ID, `1:22-1:31 ${ID}`, ttu('Een'), '1:33-1:36 Een'],
      [ID, `1:87-1:96 ${ID}`, stu('One'), '1:98-1:101 One'],
    ])
  })

  it.each([
    ['in a list', `- ${pair('a', 'b')}\n  ${pair('c', 'd')}\n`, ['a | b', 'c | d']],
    ['in a table', `| x |\n|---|\n| ${pair('a', 'b')} |\n`, ['a | b']],
    ['in HTML', `<div>\n<p>${pair('a', 'b')}</p>\n</div>\n`, ['a | b']],
    ['in a link', `[${pair('a', 'b')}](c.md)`, ['a | b']],
    ['over two lines of a quote', `> ${pair('a\n> ', 'b\n> ')}`, ['a\n>  | b\n> ']],
    ['with empty halves', pair('', ''), [' | ']],
    ['with spans of their own', pair('<span>a</span>', '<span>b</span>'), ['<span>a</span> | <span>b</span>']],
    [
      'with nested spans at the end',
      pair('a', '<b><span><span>b</span></span></b>'),
      ['a | <b><span><span>b</span></span></b>'],
    ],
    ['within a span', `<span class="x">${pair('a', 'b')}</span>`, ['a | b']],
    ['with other letter case and quotes', `<SPAN data-ttu-id='${ID}'>a</SPAN>${stu('b')}`, ['a | b']],
    ['with a backtick in each half', pair('de ` toets', 'the ` key'), ['de ` toets | the ` key']],
    [
      'with `|` in the code of a table',
      `| x |\n|---|\n| \`a|b\` ${pair('c `d|e`', 'f `d|e`')} |\n`,
      ['c `d|e` | f `d|e`'],
    ],
    ['with a comment in them', pair('a<!-- </span> -->', 'b'), ['a<!-- </span> --> | b']],
  ])('are found %s', (_, text, pairs) => {
    expect(pairsOf(text)).toEqual(pairs)
    expect(faultsOf(text)).toEqual([])
    expect(isEnglishKnown(bodyOf(text).spans)).toBe(true)
  })

  it.each([
    ['a code fence', `\`\`\`html\n${ttu('a')}\n\`\`\`\n`],
    ['code', `\`${ttu('a')}\` and \`${pair('a', 'b')}\``],
    ['a comment', `<!-- ${ttu('a')} -->\n`],
    ['front matter', `---\ntitle: ${ttu('a')}\n---\n`],
    ['escaped tags', '\\<span data-ttu-id="x">'],
    ['spans of another kind', '<span class="x">a</span></span><span>'],
  ])('are none in %s', (_, text) => {
    expect(bodyOf(text).spans).toEqual({ pairs: [], faults: [] })
  })
})

describe('a damaged pair', () => {
  const WRAPPER = '<span class="sxs-lookup">'
  const ENGLISH = `<span data-stu-id="${ID}">`

  it.each([
    ['no-english', ttu('a'), 0, OPEN],
    ['no-english', `${ttu('a')}b</span></span>`, 0, OPEN],
    ['no-translation', stu('b'), 0, WRAPPER + ENGLISH],
    ['no-translation', `a</span>${stu('b')}`, 8, WRAPPER + ENGLISH],
    ['apart', `${ttu('a')} x ${stu('b')}`, 38, ' x '],
    ['apart', `${ttu('a')}\n\n${stu('b')}`, 38, '\n\n'],
    ['apart', `${ttu('a')}<span>x</span> ${stu('b')}`, 38, '<span>x</span> '],
    ['unwrapped', `${ttu('a')}${ENGLISH}b</span></span>`, 38, ENGLISH],
    ['unwrapped', `${ttu('a')}${ENGLISH}b</span>`, 38, ENGLISH],
    ['unwrapped', `${ttu('a')}${WRAPPER}b</span></span>`, 38, WRAPPER],
    ['unclosed-translation', `${OPEN}a${stu('b')}`, 0, OPEN],
    ['unclosed-translation', `${OPEN}a`, 0, OPEN],
    ['unclosed-english', `${ttu('a')}${WRAPPER}${ENGLISH}b</span>`, 38, WRAPPER + ENGLISH],
    ['unclosed-english', `${ttu('a')}${WRAPPER}${ENGLISH}b`, 38, WRAPPER + ENGLISH],
    ['unbalanced', `${ttu('a<span>')}${stu('b')}`, 31, '<span>'],
    ['unbalanced', `${ttu('a</span>')}${stu('b')}`, 31, '</span>'],
    ['stray', pair('a <span>', 'b <span class="x"> c'), 102, '<span class="x">'],
    ['stray', pair('a', 'b </span> c'), 95, '</span>'],
  ])('is told once, as %s: %j', (kind, damaged, at, found) => {
    const start = `${pair('voor', 'before', '13a8b-103')}\n\n- `
    const text = `${start}${damaged}\n\n- ${pair('na', 'after', '13a8b-105')}\n`
    const { pairs, faults } = bodyOf(text).spans
    expect(
      faults.map(({ place, ...fault }) => ({
        ...fault,
        at: place.start.offset - start.length,
        found: cut(text, place),
      })),
    ).toEqual([{ kind, id: ID, at, found }])
    expect(pairs.map(({ original }) => original.id)).toEqual(expect.arrayContaining(['13a8b-103', '13a8b-105']))
    expect(isEnglishKnown({ pairs, faults })).toBe(kind === 'unbalanced' || kind === 'stray')
  })

  it('may be followed by tags that close nothing', () => {
    expect(faultsOf(`${pair('a', 'b')}</span></span> c </span>\n`)).toEqual([
      'surplus  1:109-1:116 </span>',
      'surplus  1:126-1:133 </span>',
    ])
  })

  it('is two where two halves with different ids do not touch', () => {
    expect(faultsOf(`${ttu('a')} ${stu('b', '13a8b-105')}`)).toEqual([
      `no-english ${ID} 1:1-1:31 ${OPEN}`,
      `no-translation 13a8b-105 1:40-1:95 ${WRAPPER}<span data-stu-id="13a8b-105">`,
    ])
  })

  it('hides the English from what is read of the translation', () => {
    const { links } = bodyOf(`[a](a.md) ${stu('[b](b.md)')} [c](c.md) ${WRAPPER}${ENGLISH}[d](d.md)\n\n[e](e.md)\n`)
    expect(links.map(({ url }) => url)).toEqual(['a.md', 'c.md', 'e.md'])
  })
})

it.each([
  OPEN,
  '</span>',
  '<span>',
  `${ttu('a')}<span>`,
  `<span class="sxs-lookup">`,
  `<span class="sxs-lookup"></span>`,
  stu('a'),
  stu('a <span>'),
  pair('a</span>', 'b</span>'),
  `\`${OPEN}\` `,
  `<div>${pair('a', 'b')}`,
  '<span data-ttu-id="',
])('reads 100 kB in time in proportion to its length: %j', (part) => {
  const started = performance.now()
  bodyOf(`${ttu('a')} ${part.repeat(Math.ceil(100_000 / part.length))}`)
  expect(performance.now() - started).toBeLessThan(4_000)
})
