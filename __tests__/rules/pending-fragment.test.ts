import { cpuTime } from '../support/cpu-time.ts'
import { localizedLanding, localizedPage } from '../support/fixture-pages.ts'
import { judge, linesOf } from '../support/judge.ts'
import { judgeLinks, linkedCase } from '../support/linked-case.ts'

const pending = (place: string, name: string, target = 'docs/oven.md'): string =>
  `${place} warning pending-fragment Unexpected fragment \`#${name}\`, expected a name in \`${target}\``

const OVEN = '# <a name="oven"></a>Oven\n\n## Het rooster\n\n<p id="grill">x</p>\n\n## Dubbel\n\n## Dubbel\n'
const files = { 'docs/oven.md': OVEN }

describe('a fragment that is no name', () => {
  it.each([
    ['[a](oven.md#weg)', '12:5', 'weg'],
    ['<a href="oven.md#weg">a</a>', '12:10', 'weg'],
    ['[a]\n\n[a]: <oven.md#weg daar>', '14:7', 'weg daar'],
    ['[a](oven.md#w%C3%A9g)', '12:5', 'wég'],
    ['[a](Oven.md#weg)', '12:5', 'weg'],
    ['[a](oven.md#grill?)', '12:5', 'grill?'],
    ['[a](oven.md##grill)', '12:5', '#grill'],
    ['[a](oven.md#Grill)', '12:5', 'Grill'],
    ['[a](oven.md#-grill)', '12:5', '-grill'],
  ])('%j', async (text, place, name) => {
    const [line = '', ...more] = await judgeLinks({ text, files, settings: { rules: { 'path-case': 'off' } } })
    expect(more).toEqual([])
    expect(line.replace(/, did you mean `#grill`$/, '')).toBe(pending(place, name))
  })

  it('is at the same place with CRLF and a byte order mark', async () => {
    const page = { eol: '\r\n', bom: true } as const
    expect(await judgeLinks({ text: '[a](oven.md#weg)', files, page })).toEqual([pending('12:5', 'weg')])
  })

  it('of the page itself is one too', async () => {
    expect(await judgeLinks({ text: '[a](#weg) [b](page.md#pump)' })).toEqual([
      pending('12:5', 'weg', 'docs/page.md'),
      `${pending('12:15', 'pump', 'docs/page.md')}, did you mean \`#pumps\``,
    ])
  })

  it('is the automatic one of a heading with an anchor', async () => {
    expect(await judgeLinks({ text: '[a](#pompen)' })).toEqual([pending('12:5', 'pompen', 'docs/page.md')])
  })
})

it('without English is put right where letter case is all, and nowhere else', async () => {
  const shown = async (url: string): Promise<readonly unknown[]> =>
    (await judge(linkedCase({ text: `[a](${url})`, files }))).findings.map(({ rule, fix }) => [rule, fix?.text])
  expect(await shown('oven.md?x#Grill')).toEqual([['pending-fragment', 'oven.md?x#grill']])
  expect(await shown('oven.md#grills')).toEqual([['pending-fragment', undefined]])
  expect(await shown('oven.md#Dubbel-2')).toEqual([['pending-fragment', undefined]])
})

describe('a fragment that is a name', () => {
  it.each([
    '#pumps',
    '#',
    '#top',
    'oven.md#oven',
    'oven.md#het-rooster',
    'oven.md#grill',
    'oven.md#dubbel-1',
    'oven.md#',
  ])('%s', async (url) => {
    expect(await judgeLinks({ text: `[a](${url})`, files })).toEqual([])
  })
})

describe('what is not judged', () => {
  it.each([
    ['an image', '![a](oven.png#lightbox)'],
    ['an include', '[!INCLUDE [a](oven.md#weg)]'],
    ['a snippet', '[!code-js[a](oven.js#L1-L3)]'],
    ['a tab', '[a](#tab/weg)'],
    ['an address', '[a](https://example.com/oven.md#weg)'],
    ['a YAML page', '[a](index.yml#weg)'],
    ['a folder', '[a](../docs#weg)'],
  ])('%s', async (_, text) => {
    const more = { ...files, 'docs/oven.png': 'x', 'docs/oven.js': 'x', 'docs/index.yml': localizedLanding() }
    expect(await judgeLinks({ text, files: more })).toEqual([])
  })

  it.each([
    [
      'a target that is redirected',
      {
        ...files,
        '.openpublishing.redirection.json':
          '{"redirections": [{"source_path": "docs/oven.md", "redirect_url": "/stove"}]}',
      },
      'of some fragments: the target is redirected',
    ],
    [
      'a target whose body is hidden',
      { 'docs/oven.md': '---\ntitle: Oven\n# Oven\n' },
      'of some fragments: the target cannot be read',
    ],
  ])('%s, and this is said', async (_, others, reason) => {
    const report = await judge(linkedCase({ text: '[a](oven.md#weg)', files: others }))
    expect(report.findings).toEqual([])
    expect(report.skips).toContainEqual({ rule: 'pending-fragment', path: 'docs/page.md', reason })
  })

  it('a fragment of a page that others include, and this is said', async () => {
    const page = localizedPage({ body: '# <a name="pumps"></a>Pompen\n\n[a](#weg)\n' })
    const report = await judge({ after: { 'docs/includes/note.md': page } })
    expect(linesOf(report)).toEqual([])
    const reason = 'of some fragments: the page is included in others, which may hold the name'
    expect(report.skips).toContainEqual({ rule: 'pending-fragment', path: 'docs/includes/note.md', reason })
  })

  it('a target that English does not have, which is reported as that', async () => {
    const change = { text: '[a](#weg)', english: '[a](#pumps)' }
    expect((await judgeLinks(change)).map((line) => line.split(' ')[2])).toEqual(['changed-link-target'])
    const off = { ...change, settings: { rules: { 'changed-link-target': 'off' } as const } }
    expect((await judgeLinks(off)).map((line) => line.split(' ')[2])).toEqual(['pending-fragment'])
  })

  it('a target that is missing itself', async () => {
    const found = await judgeLinks({ text: '[a](weg.md#weg)' })
    expect(found.map((line) => line.split(' ')[2])).toEqual(['broken-link'])
  })
})

it.each([
  ['one name', () => '[1](oven.md#weg) '],
  ['many names', (index: number) => `[1](oven.md#verdwenen-${index}) `],
] as const)(
  'takes time in proportion to the links of a page, of %s',
  async (_, link) => {
    const grills = Array.from({ length: 20_000 }, (_, index) => `<a name="rooster-nummer-${index}"></a>\n\n`).join('')
    const others = { 'docs/oven.md': '[!INCLUDE [a](grills.md)]\n', 'docs/grills.md': grills }
    const text = Array.from(
      { length: 20_000 },
      (_, index) => `${link(index)}${index % 500 === 499 ? '\n\n' : ''}`,
    ).join('')
    const started = cpuTime()
    expect(await judgeLinks({ text, files: others })).toHaveLength(20_000)
    expect(cpuTime() - started).toBeLessThan(8_000)
  },
  20_000,
)
