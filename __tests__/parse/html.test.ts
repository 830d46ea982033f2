import fc from 'fast-check'
import { readAttributes } from '../../src/parse/html.ts'

it('reads the attributes of opening tags, with where their values stand', () => {
  expect(readAttributes('<a NAME="x"></a><!-- <b id="y"> --><img src=a&amp;b alt>')).toEqual([
    { tag: 'a', name: 'name', value: 'x', start: 9, end: 10 },
    { tag: 'img', name: 'src', value: 'a&b', start: 44, end: 51 },
  ])
})

it('reads a tag of the commonest form as any other', () => {
  const part = (alphabet: string) => fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 6 })
  const tag = fc
    .tuple(part('aB1-'), fc.constantFrom(' ', '  ', '\n'), part('nA-1='), part('x.é"\'<>& \n/='))
    .map(([name, gap, key, value]) => `<${name}${gap}${key}="${value}">`)
  fc.assert(
    // a blank before the end is read by the general form
    fc.property(tag, (html) => expect(readAttributes(html)).toEqual(readAttributes(html.replace(/>$/, ' >')))),
    { numRuns: 2_000 },
  )
})
