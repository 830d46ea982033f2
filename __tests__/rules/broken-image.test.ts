import { check } from '../../src/check.ts'
import type { Source } from '../../src/facts/originals.ts'
import { DEFAULT_SETTINGS } from '../../src/settings.ts'
import { localizedLanding, localizedPage, SOURCE_COMMIT } from '../support/fixture-pages.ts'
import { judge, linesOf } from '../support/judge.ts'
import { DOCSET, judgeLinks, linkedCase } from '../support/linked-case.ts'
import { memoryRepository } from '../support/memory-repository.ts'
import { pageSkips } from '../support/page-skips.ts'

const missing = (place: string, url: string, target: string): string =>
  `${place} error broken-image Unexpected image \`${url}\`, expected a file that exists: \`${target}\` does not`
const inherited = (place: string, url: string, target: string): string =>
  `${missing(place, url, target).replace('error', 'error (from English)')}, and English has the same link`

const IMAGES: readonly (readonly [string, string])[] = [
  ['![a](m/weg.png)', '12:6'],
  ['[![a](m/weg.png)](page.md)', '12:7'],
  ['![a](<m/weg.png> "b")', '12:7'],
  ['![a][b]\n\n[b]: m/weg.png', '14:6'],
  ['<img alt="a" src="m/weg.png"/>', '12:19'],
  [':::image type="content" source="m/weg.png" alt-text="a":::', '12:33'],
  [':::image source="https://example.com/a.png" lightbox="m/weg.png":::', '12:55'],
]

describe('an image that is nowhere', () => {
  it.each(IMAGES)('is an error where the English page is not known: %j', async (text, place) => {
    expect(await judgeLinks({ text, alsoEnglish: { 'docs/other.md': '# Other\n' } })).toEqual([
      missing(place, 'm/weg.png', 'docs/m/weg.png'),
    ])
  })

  it.each(IMAGES)('is a fault of English where English has it too: %j', async (text, place) => {
    expect(await judgeLinks({ text, english: text })).toEqual([inherited(place, 'm/weg.png', 'docs/m/weg.png')])
  })

  it.each(IMAGES)('is not judged without English: %j', async (text) => {
    expect(await judgeLinks({ text })).toEqual([])
    expect(await judgeLinks({ text, files: DOCSET })).toEqual([])
  })

  it('is at the same place with CRLF and a byte order mark', async () => {
    const text = '![a](m/weg.png)'
    expect(await judgeLinks({ text, english: text, page: { eol: '\r\n', bom: true } })).toEqual([
      inherited('12:6', 'm/weg.png', 'docs/m/weg.png'),
    ])
  })

  it('is named with what it may mean, here or in English', async () => {
    const alsoEnglish = { 'docs/m/pump/socket.png': 'x', 'docs/m/valve-1.png': 'x' }
    expect(await judgeLinks({ text: '![a](m/socket.png) ![b](m/valve1.png)', alsoEnglish })).toEqual([
      `${missing('12:6', 'm/socket.png', 'docs/m/socket.png')}, did you mean \`docs/m/pump/socket.png\``,
      `${missing('12:25', 'm/valve1.png', 'docs/m/valve1.png')}, did you mean \`docs/m/valve-1.png\``,
    ])
  })

  it('is left to changed-link-target where English does not have it', async () => {
    const found = await judgeLinks({ text: '![a](m/weg.png)', english: '' })
    expect(found.map((line) => line.split(' ')[2])).toEqual(['changed-link-target'])
  })

  it('is reported here where that rule is off', async () => {
    const settings = { rules: { 'changed-link-target': 'off' } } as const
    expect(await judgeLinks({ text: '![a](m/weg.png)', english: '', settings })).toEqual([
      missing('12:6', 'm/weg.png', 'docs/m/weg.png'),
    ])
  })

  it('is found in the image keys of a YAML page', async () => {
    const english = '### YamlMime:Landing\nmetadata:\n  title: Pumps\ncard:\n  imageSrc: m/weg.png\n'
    const page = localizedLanding({ english, body: 'card:\n  imageSrc: m/weg.png\n' })
    const report = await judge({ after: { 'docs/index.yml': page }, english: { 'docs/index.yml': english } })
    expect(linesOf(report)).toEqual([`docs/index.yml:${inherited('11:13', 'm/weg.png', 'docs/m/weg.png')}`])
  })
})

describe('an image that is found', () => {
  it.each([
    ['here', { 'docs/m/pomp.png': 'x' }, {}],
    ['here in other letters', { 'docs/M/Pomp.PNG': 'x' }, {}],
    ['in English', {}, { 'docs/m/pomp.png': 'x' }],
    ['in English in other letters', {}, { 'docs/m/Pomp.png': 'x' }],
  ])('%s', async (_, files, alsoEnglish) => {
    const text = '![a](m/pomp.png) ![b](m/pomp.png#lightbox)'
    expect(await judgeLinks({ text, english: text, files, alsoEnglish })).toEqual([])
  })

  it.each(['![a](https://example.com/weg.png)', '`![a](weg.png)`', '<video src="weg.mp4">', '![a](/m/weg.png)'])(
    'or not looked up: %j',
    async (text) => {
      expect(await judgeLinks({ text, english: text })).toEqual([])
    },
  )
})

describe('English history', () => {
  const page = localizedPage({ body: '# <a name="pumps"></a>Pompen\n\n![a](ever.png) ![b](never.png)\n' })
  const localized = memoryRepository(
    { base: {}, head: { 'docs/page.md': page } },
    { dates: { head: '2026-01-15T12:00:00Z' } },
  )
  const checkWith = (source: Source) =>
    check({ localized, base: 'base', head: 'head', source, settings: DEFAULT_SETTINGS, today: '2026-02-01' })

  it('has images that the site still shows', async () => {
    const repository = memoryRepository({ past: { 'docs/ever.png': 'x' }, [SOURCE_COMMIT]: {}, now: {} })
    expect(linesOf(await checkWith({ repository, head: 'now', pathOf: (path) => path }))).toEqual([
      `docs/page.md:${missing('12:21', 'never.png', 'docs/never.png')}`,
    ])
  })

  it('that cannot be reached leaves it open, and this is said', async () => {
    const reason = 'the English repository cannot be reached'
    const report = await checkWith({ why: reason })
    expect(report.findings).toEqual([])
    expect(pageSkips(report.skips)).toContainEqual({ rule: 'broken-image', path: 'docs/page.md', reason })
  })
})

it('says that images are not judged without English', async () => {
  const { skips } = await judge(linkedCase({ text: '![a](weg.png) ![b](weg.png)' }))
  expect(skips.filter(({ rule }) => rule === 'broken-image')).toEqual([
    {
      rule: 'broken-image',
      path: 'docs/page.md',
      reason: 'images and snippets may come from English, but no English source is given (`source`)',
    },
  ])
})
