import { comparableTarget, compareTargets, originalLinks, translationLinks } from '../../src/links/same-target.ts'
import type { Link } from '../../src/model.ts'

const NOWHERE = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
const link = (url: string, half: Link['half'] = 'shared'): Link => ({ kind: 'link', url, half, place: NOWHERE })
const urls = (links: readonly Link[]) => links.map(({ url }) => url)

describe('targets that are the same', () => {
  it.each([
    ['https://example.com/nl-nl/pumps', 'https://example.com/en-us/pumps'],
    ['https://example.com/nl-NL/pumps', 'https://example.com/pumps'],
    ['https://example.com/zh-hans-cn?a=b', 'https://example.com?a=b'],
    ['https://example.com/sr-latn-rs', 'https://example.com/en-us'],
    ['valve\u200B.md', 'valve.md'],
    ['\u00A0valve.md\u00A0', 'valve.md'],
    ['\uFEFFvalve.md', 'valve.md'],
    ['open%20valve.md', 'open valve.md'],
  ])('%j and %j', (one, other) => {
    expect(comparableTarget(one)).toBe(comparableTarget(other))
  })

  it.each([
    ['valve.md', 'Valve.md'],
    ['valve.md', 'valve.md#open'],
    ['/nl-nl/pumps', '/en-us/pumps'],
    ['https://example.com/pumps/nl-nl', 'https://example.com/pumps/en-us'],
    ['https://nl.example.com/pumps', 'https://en.example.com/pumps'],
    ['https://example.com/to-do-list', 'https://example.com/list'],
  ])('not %j and %j', (one, other) => {
    expect(comparableTarget(one)).not.toBe(comparableTarget(other))
  })
})

describe('the difference of targets', () => {
  it('is none in another order', () => {
    expect(compareTargets([link('a.md'), link('b.md')], [link('b.md'), link('a.md')])).toEqual({ added: [], gone: [] })
  })

  it('counts how often', () => {
    const { added, gone } = compareTargets(
      [link('a.md'), link('a.md'), link('c.md')],
      [link('a.md'), link('b.md'), link('b.md')],
    )
    expect(urls(added)).toEqual(['a.md', 'c.md'])
    expect(urls(gone)).toEqual(['b.md', 'b.md'])
  })

  it('keeps the halves of a bilingual page apart', () => {
    const links = [link('a.md', 'translation'), link('b.md', 'original'), link('c.md', 'shared')]
    expect(urls(translationLinks(links))).toEqual(['a.md', 'c.md'])
    expect(urls(originalLinks(links))).toEqual(['b.md', 'c.md'])
  })
})
