import { englishPage, localizedPage } from '../support/fixture-pages.ts'
import { judge } from '../support/judge.ts'
import { judgeLinks, linkedCase } from '../support/linked-case.ts'

const TARGET =
  '# Valves\n\n## Open the valve\n\n<a name="own"></a>\n\n## Twice\n\n## Twice\n\n## Old <!-- new --> valve\n'

/** A page whose line 12 is `text`, beside a translated `docs/valves.md` of this body, made from `TARGET`. */
const beside = (text: string, body: string, english = englishPage(TARGET)) =>
  judgeLinks({
    text,
    files: { 'docs/valves.md': localizedPage({ id: '"41009"', title: 'Ventielen', english, body }) },
    alsoEnglish: { 'docs/valves.md': english },
    settings: { rules: { 'path-case': 'off' } },
  })

const ANCHORED = '# <a name="valves"></a>Ventielen\n'
const lost = (place: string, name: string, end = 'the translation lost it'): string =>
  `${place} error lost-fragment Unexpected fragment \`#${name}\`, expected a name in \`docs/valves.md\`: English has it, ${end}`
const pending = (place: string, name: string): string =>
  `${place} warning pending-fragment Unexpected fragment \`#${name}\`, expected a name in \`docs/valves.md\``

describe('a fragment that the target lost', () => {
  it.each([
    ['[a](valves.md#open-the-valve)', '12:5', 'open-the-valve'],
    ['[a](./valves.md?x=1#open-the-valve)', '12:5', 'open-the-valve'],
    ['[a](~/docs/valves.md#open%2Dthe-valve)', '12:5', 'open-the-valve'],
    ['<a href="valves.md#open-the-valve">a</a>', '12:10', 'open-the-valve'],
    ['[a]\n\n[a]: valves.md#open-the-valve', '14:6', 'open-the-valve'],
    ['[a](valves.md#own)', '12:5', 'own'],
    ['[a](VALVES.md#own)', '12:5', 'own'],
  ])('%j', async (text, place, name) => {
    expect(await beside(text, `${ANCHORED}\n## Het ventiel openen\n`)).toEqual([lost(place, name)])
  })

  it('is told by the whole name, upper and lower case', async () => {
    expect(await beside('[a](valves.md#own)', `${ANCHORED}\n<a name="Own"></a>\n`)).toEqual([
      lost('12:5', 'own', 'the translation has `#Own`'),
    ])
  })

  it('is named with the name that the translation has', async () => {
    const body = `${ANCHORED}\n## <a name="open-the-valves"></a>Het ventiel openen\n`
    expect(await beside('[a](valves.md#open-the-valve)', body)).toEqual([
      lost('12:5', 'open-the-valve', 'the translation has `#open-the-valves`'),
    ])
  })

  it('may be one of the page itself', async () => {
    const english = englishPage('# Pumps\n\n<a name="own"></a>[a](#own)\n')
    const page = localizedPage({ english, body: '# <a name="pumps"></a>Pompen\n\n[a](#own)\n' })
    const report = await judge({ after: { 'docs/page.md': page }, english: { 'docs/page.md': english } })
    expect(report.findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'lost-fragment Unexpected fragment `#own`, expected a name in `docs/page.md`: English has it, the translation lost it',
    ])
  })

  it('is at the same place with CRLF and a byte order mark', async () => {
    const english = englishPage(TARGET)
    const found = await judgeLinks({
      text: '[a](valves.md#open-the-valve)',
      page: { eol: '\r\n', bom: true },
      files: { 'docs/valves.md': localizedPage({ id: '"41009"', english, body: ANCHORED, eol: '\r\n', bom: true }) },
      alsoEnglish: { 'docs/valves.md': english },
    })
    expect(found).toEqual([lost('12:5', 'open-the-valve')])
  })
})

describe('a fragment that the target has', () => {
  const text = '[a](valves.md#open-the-valve)'

  it.each([
    '## <a name="open-the-valve"></a>Het ventiel openen\n',
    '## <a name="x"></a><a id="open-the-valve"></a>Het ventiel openen\n',
    '<p id="open-the-valve">Openen</p>\n',
    '## Open the valve\n',
  ])('%j', async (heading) => {
    expect(await beside(text, `${ANCHORED}\n${heading}`)).toEqual([])
  })

  it.each(['docs/inc/open.md', 'docs/inc/Open.md'])('may be in what it includes, %s', async (path) => {
    const english = englishPage(TARGET)
    const files = {
      'docs/valves.md': localizedPage({ id: '"41009"', english, body: `${ANCHORED}\n[!INCLUDE [x](inc/more.md)]\n` }),
      'docs/inc/more.md': '[!INCLUDE [x](open.md)]\n',
      'docs/inc/open.md': '## <a name="open-the-valve"></a>Openen\n',
    }
    const alsoEnglish = { 'docs/valves.md': english, [path]: '## Open\n' }
    expect(await judgeLinks({ text, files, alsoEnglish })).toEqual([])
  })

  it('may be in an English file that it includes', async () => {
    const english = englishPage(TARGET)
    const files = {
      'docs/valves.md': localizedPage({ id: '"41009"', english, body: `${ANCHORED}\n[!INCLUDE [x](inc/open.md)]\n` }),
    }
    const alsoEnglish = { 'docs/valves.md': english, 'docs/inc/open.md': '## Open the valve\n' }
    expect(await judgeLinks({ text, files, alsoEnglish })).toEqual([])
  })

  it('includes that include each other end', async () => {
    const english = englishPage(TARGET)
    const files = {
      'docs/valves.md': localizedPage({ id: '"41009"', english, body: `${ANCHORED}\n[!INCLUDE [x](inc/a.md)]\n` }),
      'docs/inc/a.md': '[!INCLUDE [x](b.md)]\n',
      'docs/inc/b.md': '[!INCLUDE [x](a.md)]\n',
    }
    expect(await judgeLinks({ text, files, alsoEnglish: { 'docs/valves.md': english } })).toEqual([
      lost('12:5', 'open-the-valve'),
    ])
  })
})

describe('what is not lost', () => {
  it('is a name that English lacks too', async () => {
    expect(await beside('[a](valves.md#never)', ANCHORED)).toEqual([pending('12:5', 'never')])
  })

  it('is a name of a repeat, which no anchor can give', async () => {
    const body = `${ANCHORED}\n## <a name="twice"></a>Dubbel\n\n## <a name="twice"></a>Dubbel\n`
    expect(await beside('[a](valves.md#twice-1)', body)).toEqual([pending('12:5', 'twice-1')])
  })

  it('is an automatic name of a heading whose anchor is made otherwise and is there', async () => {
    const body = `${ANCHORED}\n## <a name="old----new----valve"></a>Oud ventiel\n`
    expect(await beside('[a](valves.md#old--valve)', body)).toEqual([pending('12:5', 'old--valve')])
  })

  it('is a name of a page that is not translated', async () => {
    const alsoEnglish = { 'docs/valves.md': englishPage(TARGET) }
    expect(await judgeLinks({ text: '[a](valves.md#own)', alsoEnglish })).toEqual([])
    expect(await judgeLinks({ text: '[a](valves.md#never)', alsoEnglish })).toEqual([pending('12:5', 'never')])
  })

  it('is anything where English is not known', async () => {
    const files = { 'docs/valves.md': localizedPage({ id: '"41009"', body: ANCHORED }) }
    expect(await judgeLinks({ text: '[a](valves.md#own)', files })).toEqual([pending('12:5', 'own')])
  })

  it('is anything where the target says nothing of English', async () => {
    const files = { 'docs/valves.md': '# <a name="valves"></a>Ventielen\n' }
    const alsoEnglish = { 'docs/valves.md': englishPage(TARGET) }
    expect(await judgeLinks({ text: '[a](valves.md#own)', files, alsoEnglish })).toEqual([pending('12:5', 'own')])
  })
})

it('a page whose body is hidden is a skip', async () => {
  const { skips } = await judge({ after: { 'docs/page.md': '---\nms.openlocfilehash: x\n[a](valves.md#own)\n' } })
  expect(skips.find(({ rule }) => rule === 'lost-fragment')?.reason).toBe(
    'the front matter is broken, so that the body cannot be told from it',
  )
})

it('is not judged where it is off', async () => {
  const english = englishPage(TARGET)
  const report = await judge({
    ...linkedCase({ text: '[a](valves.md#own)', settings: { rules: { 'lost-fragment': 'off' } } }),
    before: { 'docs/valves.md': localizedPage({ id: '"41009"', english, body: ANCHORED }) },
    english: { 'docs/valves.md': english },
  })
  expect(report.findings).toEqual([])
})
