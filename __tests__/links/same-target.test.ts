import { comparableTarget, compareTargets } from '../../src/links/same-target.ts'
import type { Link } from '../../src/model.ts'
import { cpuTime } from '../support/cpu-time.ts'

const NOWHERE = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
const link = (url: string): Link => ({ kind: 'link', url, place: NOWHERE })
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
    const { added, gone } = compareTargets([link('a.md'), link('b.md')], [link('b.md'), link('a.md')])
    expect({ added, gone }).toEqual({ added: [], gone: [] })
  })

  it('is none of what is written the same, by a look at that alone as by the long way', () => {
    const links = ['a.md', 'b.md', 'a.md'].map(link)
    const inOtherWords = ['a.md', '\u200Bb.md', 'a.md'].map(link)
    expect(compareTargets(links, [...links])).toEqual(compareTargets(inOtherWords, links))
    expect(compareTargets(links, [...links])).toEqual({
      added: [],
      gone: [],
      gapOf: new Map(),
      counterparts: new Map(),
    })
  })

  it('counts how often', () => {
    const { added, gone } = compareTargets(
      [link('a.md'), link('a.md'), link('c.md')],
      [link('a.md'), link('b.md'), link('b.md')],
    )
    expect(urls(added)).toEqual(['a.md', 'c.md'])
    expect(urls(gone)).toEqual(['b.md', 'b.md'])
  })

  /** `target index @gap` of each link that was added and of each that is gone; one letter a target. */
  const differences = (localized: string, english: string) => {
    const [own, other] = [localized, english].map((targets) => [...targets].map((target) => link(target)))
    const { added, gone, gapOf } = compareTargets(own ?? [], other ?? [])
    const shown = (all: readonly Link[] | undefined) => (one: Link) =>
      `${one.url}${all?.indexOf(one)} @${gapOf.get(one)}`
    return { added: added.map(shown(own)), gone: gone.map(shown(other)) }
  }

  it.each<[string, string, string[], string[]]>([
    ['aac', 'bac', ['a0 @1'], ['b0 @1']],
    ['oot', 'tot', ['o0 @1'], ['t0 @1']],
    ['ot', 'tot', [], ['t0 @1']],
    ['tot', 'ot', ['t0 @1'], []],
    ['to', 'tot', [], ['t2 @3']],
    ['aa', 'a', ['a1 @2'], []],
    ['bc', 'ab', ['c1 @2'], ['a0 @1']],
    ['ymny', 'xmyn', ['y0 @1'], ['x0 @1']],
    ['qab', 'ba', ['q0 @1'], []],
  ])('of %s, English %s, stands where the order of both says', (localized, english, added, gone) => {
    expect(differences(localized, english)).toEqual({ added, gone })
  })

  it('gives every link that is not gone its counterpart, also where it moved', () => {
    const localized = [link('b'), link('a'), link('c')]
    const english = [link('a'), link('b'), link('c'), link('d')]
    const { counterparts } = compareTargets(localized, english)
    expect(english.map((one) => localized.indexOf(counterparts.get(one) as Link))).toEqual([1, 0, 2, -1])
  })

  it('is found in the section where it is, and moving to another is none', () => {
    const english = [link('a'), link('a')]
    const inSecond = [link('a'), link('a')]
    const sectionOf = (one: Link): string => (one === english[0] ? 'first' : 'second')
    const { gone } = compareTargets(inSecond.slice(1), english, sectionOf)
    expect(gone.map((lost) => english.indexOf(lost))).toEqual([0])
    const moved = compareTargets(inSecond, english, sectionOf)
    expect([...moved.added, ...moved.gone]).toEqual([])
  })

  it('is found soon among very many links', () => {
    const many = (count: number) => Array.from({ length: 20_000 }, (_, index) => link(`${index % count}`))
    const started = cpuTime()
    const { added, gone } = compareTargets(many(7), many(11))
    expect(added.length).toBe(gone.length)
    expect(cpuTime() - started).toBeLessThan(2_000)
  })
})
