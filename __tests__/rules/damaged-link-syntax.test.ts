import { readExactly } from '../../src/parse/exact.ts'
import { readPage } from '../../src/parse/page.ts'
import { applyFix } from '../support/apply-fix.ts'
import { cpuTime } from '../support/cpu-time.ts'
import { judge } from '../support/judge.ts'
import { judgeLinks, type LinkedCase, linkedCase } from '../support/linked-case.ts'

const rules = { 'broken-link': 'off', 'broken-image': 'off' } as const
const judgeDamage = (input: LinkedCase): Promise<string[]> => judgeLinks({ settings: { rules }, ...input })
const damaged = (place: string, found: string, url: string): string =>
  `${place} error damaged-link-syntax Unexpected text \`${found}\`, expected a link to \`${url}\``

/** The line of the page after the one fix. */
async function repaired(input: LinkedCase): Promise<string | undefined> {
  const { findings } = await judge(linkedCase({ settings: { rules }, ...input }))
  const { after } = linkedCase(input)
  const [finding, ...others] = findings
  expect(others).toEqual([])
  return finding && applyFix(`${after['docs/page.md']}`, finding).split('\n')[11]
}

describe('a link that is none', () => {
  const link = 'See [pumps](pumps.md).'

  it.each([
    ['Zie [pompen] (pumps.md).', link, '12:12', '] (pumps.md)', 'pumps.md'],
    ['Zie [pompen]\u00A0(pumps.md).', link, '12:12', '] (pumps.md)', 'pumps.md'],
    ['Zie [pompen\\](pumps.md).', link, '12:12', '\\](pumps.md)', 'pumps.md'],
    ['Zie \\[pompen\\](pumps.md).', link, '12:13', '\\](pumps.md)', 'pumps.md'],
    ['Zie ［pompen］（pumps.md）。', link, '12:12', '］（pumps.md）', 'pumps.md'],
    ['Zie [pompen]（pumps.md）。', link, '12:12', ']（pumps.md）', 'pumps.md'],
    ['Zie [pompen]\n(pumps.md).', link, '12:12', '] (pumps.md)', 'pumps.md'],
    ['Zie pompen](pumps.md).', link, '12:11', '](pumps.md)', 'pumps.md'],
    ['Zie [pompen](pumps.md en meer.', link, '12:12', '](pumps.md', 'pumps.md'],
    ['Zie [**pompen**] (pumps.md).', link, '12:16', '] (pumps.md)', 'pumps.md'],
    ['Zie [p] (https://example.com/p?a=1#b)', '[p](https://example.com/p?a=1#b)', '12:7', undefined, undefined],
    ['Zie [p] (../media/p.png "Pomp")', '[p](../media/p.png "Pump")', '12:7', undefined, '../media/p.png'],
    ['Zie [p] (#pumps)', '[p](#pumps)', '12:7', '] (#pumps)', '#pumps'],
    ['Zie [p] (~/docs/a)', '[p](~/docs/a)', '12:7', '] (~/docs/a)', '~/docs/a'],
    ['Zie [p](groot en klein.md)', '[p](large%20and%20small.md)', '12:7', undefined, 'groot en klein.md'],
    ['Zie [p](../een map/p.md)', '[p](../een%20map/p.md)', '12:7', '](../een map/p.md)', '../een map/p.md'],
    ['Zie ![p](p.png', '![p](p.png)', '12:8', '](p.png', 'p.png'],
    ['| a |\n| - |\n| [p] (p.md) |', '[p](p.md)', '14:5', '] (p.md)', 'p.md'],
    ['> - [p] (p.md)', '[p](p.md)', '12:7', '] (p.md)', 'p.md'],
  ])('%j', async (text, english, place, found, url) => {
    const [line = ''] = (await judgeDamage({ text, english })).filter((one) => one.includes('damaged'))
    expect(line).toContain(`${place} error damaged-link-syntax`)
    if (found && url) expect(line).toBe(damaged(place, found, url))
  })

  it('is at the same place with CRLF and a byte order mark', async () => {
    const page = { eol: '\r\n', bom: true } as const
    expect(await judgeDamage({ text: 'Zie [p] (p.md)', english: '[p](p.md)', page })).toEqual([
      damaged('12:7', '] (p.md)', 'p.md'),
    ])
  })

  it('is one fault: the target that is lost by it is not told again', async () => {
    const english = '[a](a.md), [b](b.md), [c](c.md)'
    expect(await judgeDamage({ text: '[a](a.md), [b] (b.md), [c](c.md)', english })).toEqual([
      damaged('12:14', '] (b.md)', 'b.md'),
    ])
    const off = { rules: { ...rules, 'damaged-link-syntax': 'off' } } as const
    expect(await judgeDamage({ text: '[a](a.md), [b] (b.md), [c](c.md)', english, settings: off })).toEqual([
      '12:5 error changed-link-target Unexpected loss of the link target `b.md`, expected it as in English',
    ])
  })

  it('hides no other loss', async () => {
    const found = await judgeDamage({ text: '[a](a.md), [a] (a.md)', english: '[a](a.md), [b](b.md)' })
    expect(found.map((line) => line.split(' ').slice(1, 3).join(' ')).sort()).toEqual([
      'error changed-link-target',
      'error damaged-link-syntax',
    ])
  })

  it('is a warning where English is not known, and a fault of English where English has it', async () => {
    const text = 'Zie [pompen] (pumps.md).'
    expect(await judgeDamage({ text })).toEqual([
      '12:12 warning damaged-link-syntax Unexpected text `] (pumps.md)`, expected a link to `pumps.md`, if English has one there',
    ])
    expect(await judgeDamage({ text, english: 'See [pumps] (pumps.md).' })).toEqual([
      '12:12 error (from English) damaged-link-syntax Unexpected text `] (pumps.md)`, expected a link to `pumps.md`, and English has the same text',
    ])
  })

  it('on a bilingual page is held against the English beside it', async () => {
    const text = (translation: string, english: string): string =>
      `<span data-ttu-id="1a2b3-101">${translation}</span><span class="sxs-lookup"><span data-stu-id="1a2b3-101">${english}</span></span>`
    expect(await judgeDamage({ text: text('Zie [p] (p.md)', 'See [p](p.md)') })).toEqual([
      damaged('12:37', '] (p.md)', 'p.md'),
    ])
    expect(await judgeDamage({ text: text('Zie [p](p.md)', 'See [p] (p.md) or [p](p.md)') })).toEqual([])
  })
})

describe('offers the link as the one right text', () => {
  it.each([
    ['Zie [pompen] (pumps.md).', 'Zie [pompen](pumps.md).'],
    ['Zie [pompen\\](pumps.md).', 'Zie [pompen](pumps.md).'],
    ['Zie \\[pompen\\](pumps.md).', 'Zie [pompen](pumps.md).'],
    ['Zie ［pompen］（pumps.md）。', 'Zie [pompen](pumps.md)。'],
    ['Zie [**grote** pompen] (pumps.md "Groot").', 'Zie [**grote** pompen](pumps.md "Groot").'],
    ['Zie ![pompen] (pumps.md).', 'Zie ![pompen](pumps.md).'],
    ['Zie [pompen]\n(pumps.md).', 'Zie [pompen](pumps.md).'],
  ])('%j', async (text, line) => {
    expect(await repaired({ text, english: 'See [pumps](pumps.md).' })).toBe(line)
  })

  it.each(['Zie ! [pompen] (pumps.md).', 'Zie ！［pompen］（pumps.md）。'])(
    'but not for the rest of an image: %j',
    async (text) => {
      const { findings } = await judge(linkedCase({ text, english: '![pumps](pumps.md)' }))
      expect(findings.map(({ fix }) => fix)).toEqual(findings.map(() => undefined))
      expect(findings.map(({ rule }) => rule)).toContain('damaged-link-syntax')
    },
  )

  it.each(['Zie pompen](pumps.md).', 'Zie [pompen](pumps.md en meer.'])('but not in %j', async (text) => {
    const { findings } = await judge(linkedCase({ text, english: '[pumps](pumps.md)' }))
    expect(findings.map(({ rule, fix }) => [rule, fix])).toEqual([['damaged-link-syntax', undefined]])
  })

  it('but not where English has no such link', async () => {
    const { findings } = await judge(linkedCase({ text: 'Zie [pompen] (pumps.md).', english: 'See pumps.' }))
    expect(findings.map(({ rule, fix }) => [rule, fix])).toEqual([['damaged-link-syntax', undefined]])
  })
})

describe('is no damage', () => {
  it.each([
    '[a](#pumps)',
    '[a] (zie boven)',
    '[a] (b)',
    'matrix[0] (1)',
    '[1] (https://example.com/)',
    '[x] (https://example.com/)',
    '`[a] (b.md)`',
    '```\n[a] (b.md)\n```',
    '<!-- [a] (b.md) -->',
    '\\[a\\](b.md)',
    'x[y](z',
    'f[0](./',
    '[a] (#12)',
  ])('%j', async (text) => {
    expect(await judgeLinks({ text })).toEqual([])
  })
})

it('says who brought it', async () => {
  const { before, after } = linkedCase({ text: '[a] (b.md)' })
  const { findings } = await judge({
    before: { ...before, ...after },
    after: linkedCase({ text: 'Nieuw: [a] (b.md) en [c] (d.md)' }).after,
  })
  const origins = findings.flatMap(({ rule, origin, data }) =>
    rule === 'damaged-link-syntax' ? [`${origin} ${data.url}`] : [],
  )
  expect(origins).toEqual(['existing b.md', 'introduced d.md'])
})

it.each(['](', '[a] (b.md) ', '](a b', '](a "', '](./', '［', '](a.md ', '\\](b.md', '[[] (b.md) ', ']   ('])(
  'reads 30 kB of %j in linear time',
  (part) => {
    const bytes = new TextEncoder().encode(part.repeat(30_000 / part.length))
    const started = cpuTime()
    expect(readExactly(readPage('docs/page.md', 'a', bytes))).toBeDefined()
    expect(cpuTime() - started).toBeLessThan(3_000)
  },
  30_000,
)
