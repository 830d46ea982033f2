import { alignHeadings, withText } from '../../src/laws/heading-alignment.ts'
import { cpuTime } from '../support/cpu-time.ts'

/** Headings as `2a`: depth and name; a name of `?` is like none. */
const align = (localized: string, english: string) => {
  const read = (list: string) =>
    list
      .split(' ')
      .filter(Boolean)
      .map((one) => ({ depth: Number(one[0]), name: one.slice(1) }))
  const here = read(localized)
  const there = read(english)
  return alignHeadings(here, there, (l, e) => here[l]?.name !== '?' && here[l]?.name === there[e]?.name)
}

describe('the alignment of headings', () => {
  it.each([
    ['nothing', '', '', [], [], []],
    [
      'the same',
      '1a 2b',
      '1a 2b',
      [
        [0, 0],
        [1, 1],
      ],
      [],
      [],
    ],
    [
      'one lost at the start',
      '2b 2c',
      '1a 2b 2c',
      [
        [0, 1],
        [1, 2],
      ],
      [],
      [[0, -1]],
    ],
    [
      'one lost in the middle',
      '1a 2c',
      '1a 2b 2c',
      [
        [0, 0],
        [1, 2],
      ],
      [],
      [[1, 0]],
    ],
    [
      'one lost at the end',
      '1a 2b',
      '1a 2b 2c',
      [
        [0, 0],
        [1, 1],
      ],
      [],
      [[2, 1]],
    ],
    [
      'all lost',
      '',
      '1a 2b',
      [],
      [],
      [
        [0, -1],
        [1, -1],
      ],
    ],
    [
      'one more at the start',
      '1x 1a 2b',
      '1a 2b',
      [
        [1, 0],
        [2, 1],
      ],
      [0],
      [],
    ],
    [
      'one more in the middle',
      '1a 2x 2b',
      '1a 2b',
      [
        [0, 0],
        [2, 1],
      ],
      [1],
      [],
    ],
    [
      'one more at the end',
      '1a 2b 2x',
      '1a 2b',
      [
        [0, 0],
        [1, 1],
      ],
      [2],
      [],
    ],
    [
      'no names at all, by order',
      '1? 2? 2?',
      '1a 2b 2c',
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
      [],
      [],
    ],
    [
      'as many between, whatever their depths',
      '1a 3? 2c',
      '1a 2b 2c',
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
      [],
      [],
    ],
    [
      'another depth of the same name',
      '1a 3b',
      '1a 2b',
      [
        [0, 0],
        [1, 1],
      ],
      [],
      [],
    ],
    [
      'fewer between, by depth',
      '1a 3? 2d',
      '1a 2b 3c 2d',
      [
        [0, 0],
        [1, 2],
        [2, 3],
      ],
      [],
      [[1, 0]],
    ],
    [
      'more between, by depth',
      '1a 2? 3? 2d',
      '1a 3c 2d',
      [
        [0, 0],
        [2, 1],
        [3, 2],
      ],
      [1],
      [],
    ],
    [
      'two exchanged: one stays, the other is lost and added',
      '1a 2c 2b',
      '1a 2b 2c',
      [
        [0, 0],
        [2, 1],
      ],
      [1],
      [[2, 2]],
    ],
    [
      'repeats, in order',
      '1a 2b 2b',
      '1a 2b 2b 2b',
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
      [],
      [[3, 2]],
    ],
    [
      'repeats, one with another name, in order',
      '2a 2x 2a',
      '2a 2a 2a',
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
      [],
      [],
    ],
    [
      'repeats, the first with another name, in order',
      '1p 2x 2a 2b',
      '1p 2a 2a 2b',
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
      ],
      [],
      [],
    ],
    [
      'repeats, one lost and one with another name',
      '2a 2x 2a',
      '2a 2a 2a 2a',
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
      [],
      [[3, 2]],
    ],
    [
      'repeats, the one of another depth lost',
      '1p 3a',
      '1p 2a 3a',
      [
        [0, 0],
        [1, 2],
      ],
      [],
      [[1, 0]],
    ],
    [
      'a name found elsewhere, though as many',
      '2x 2a 2b',
      '2a 2b 2c',
      [
        [1, 0],
        [2, 1],
      ],
      [0],
      [[2, 2]],
    ],
    [
      'a name of a heading further on, where it stands too, by order',
      '1a 2c 2c',
      '1a 2b 2c',
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
      [],
      [],
    ],
    [
      'a name of a heading before, which lacks it, by order',
      '1? 2a 2c',
      '1a 2b 2c',
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
      [],
      [],
    ],
    [
      'three with the names of each other, by order, because two have one of another depth',
      '1b 2c 3a',
      '1a 2b 3c',
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
      [],
      [],
    ],
  ] as [string, string, string, number[][], number[], number[][]][])(
    '%s: %j against %j',
    (_, localized, english, pairs, extra, missing) => {
      expect(align(localized, english)).toEqual({
        pairs,
        extra,
        missing: missing.map(([one, after]) => ({ english: one, after })),
      })
    },
  )

  it('takes every heading of both sides exactly once, in order', () => {
    const names = ['1a', '2b', '2c', '3d', '2?']
    for (let seed = 1; seed <= 300; seed += 1) {
      const pick = (count: number, step: number) =>
        Array.from({ length: count }, (_, index) => names[(index * step + seed * (index + 3)) % names.length]).join(' ')
      const here = pick(seed % 7, 3)
      const there = pick((seed * 5) % 8, 2)
      const { pairs, extra, missing } = align(here, there)
      const localized = [...pairs.map(([l]) => l), ...extra].sort((a, b) => a - b)
      const english = [...pairs.map(([, e]) => e), ...missing.map((one) => one.english)].sort((a, b) => a - b)
      const upTo = (list: string) =>
        list
          .split(' ')
          .filter(Boolean)
          .map((_, index) => index)
      expect({ here, there, localized, english }).toEqual({ here, there, localized: upTo(here), english: upTo(there) })
      expect(pairs).toEqual([...pairs].sort(([a, b], [c, d]) => a - c || b - d))
    }
  })

  it('pairs thousands of unlike headings in order, in little time', () => {
    const many = Array.from({ length: 5_000 }, () => ({ depth: 2 }))
    const started = cpuTime()
    const { pairs, extra, missing } = alignHeadings(many, many, () => false)
    expect(pairs).toHaveLength(5_000)
    expect([...extra, ...missing]).toEqual([])
    expect(cpuTime() - started).toBeLessThan(2_000)
  })

  it('takes little memory for thousands of headings that are alike', () => {
    const many = Array.from({ length: 50_000 }, () => ({ depth: 2 }))
    expect(alignHeadings(many, many, () => true).pairs).toHaveLength(50_000)
  })
})

describe('headings that count', () => {
  it('are those with any text', () => {
    const headings = [{ markdown: 'One' }, { markdown: '' }, { markdown: '<a name="x"></a>' }]
    expect(withText(headings)).toEqual([{ markdown: 'One' }, { markdown: '<a name="x"></a>' }])
  })
})
