import { DOCSET, judgeLinks } from '../support/linked-case.ts'

const missing = (place: string, url: string, target: string): string =>
  `${place} error broken-include Unexpected include \`${url}\`, expected a file that exists: \`${target}\` does not`
const warned = (place: string, url: string, target: string, end: string): string =>
  missing(place, url, target).replace('error', 'warning') + end

describe('an include that is nowhere', () => {
  it.each([
    ['[!INCLUDE [a](weg.md)]', '12:15', 'weg.md', 'docs/weg.md'],
    ['x [!include[a](../inc/weg.md)]', '12:16', '../inc/weg.md', 'inc/weg.md'],
    ['- [!INCLUDE [a](~/inc/weg.md "b")]', '12:17', '~/inc/weg.md', 'inc/weg.md'],
    ['| a |\n|---|\n| [!INCLUDE [a](weg.md)] |', '14:17', 'weg.md', 'docs/weg.md'],
    ['> [!NOTE]\n> [!INCLUDE [a](weg.md)]', '13:17', 'weg.md', 'docs/weg.md'],
    ['[a [!INCLUDE [b](weg.md)]](page.md)', '12:18', 'weg.md', 'docs/weg.md'],
  ])('is an error without English: %j', async (text, place, url, target) => {
    expect(await judgeLinks({ text })).toEqual([missing(place, url, target)])
  })

  it('is at the same place with CRLF and a byte order mark', async () => {
    expect(await judgeLinks({ text: '[!INCLUDE [a](weg.md)]', page: { eol: '\r\n', bom: true } })).toEqual([
      missing('12:15', 'weg.md', 'docs/weg.md'),
    ])
  })

  it('is named with what it may mean', async () => {
    const files = { 'docs/inc/water.md': 'x' }
    expect(await judgeLinks({ text: '[!INCLUDE [a](inc/watr.md)]', files })).toEqual([
      `${missing('12:15', 'inc/watr.md', 'docs/inc/watr.md')}, did you mean \`docs/inc/water.md\``,
    ])
  })

  it('is a warning where the build may take it from English', async () => {
    expect(await judgeLinks({ text: '[!INCLUDE [a](weg.md)]', files: DOCSET })).toEqual([
      warned('12:15', 'weg.md', 'docs/weg.md', ' here, and English is not known'),
    ])
  })

  it('is an error there where it is a misspelling', async () => {
    const files = { ...DOCSET, 'docs/inc/water.md': 'x' }
    expect(await judgeLinks({ text: '[!INCLUDE [a](inc/watr.md)]', files })).toEqual([
      `${missing('12:15', 'inc/watr.md', 'docs/inc/watr.md')}, did you mean \`docs/inc/water.md\``,
    ])
  })

  it('is a fault of English where English includes it too', async () => {
    const text = '[!INCLUDE [a](weg.md)]'
    expect(await judgeLinks({ text, english: text, files: DOCSET })).toEqual([
      `${missing('12:15', 'weg.md', 'docs/weg.md').replace('error', 'error (from English)')}, and English has the same link`,
    ])
  })

  it('is left to changed-link-target where English does not include it', async () => {
    const found = await judgeLinks({ text: '[!INCLUDE [a](weg.md)]', english: '' })
    expect(found.map((line) => line.split(' ')[2])).toEqual(['changed-link-target'])
  })

  it('is reported here where that rule is off', async () => {
    const settings = { rules: { 'changed-link-target': 'off' } } as const
    expect(await judgeLinks({ text: '[!INCLUDE [a](weg.md)]', english: '', settings })).toEqual([
      missing('12:15', 'weg.md', 'docs/weg.md'),
    ])
  })
})

describe('an include that is found', () => {
  it.each([
    ['here', { 'docs/inc/water.md': 'x' }, {}],
    ['here in other letters', { 'docs/Inc/Water.md': 'x' }, {}],
    ['in English', {}, { 'docs/inc/water.md': 'x' }],
    ['in English in other letters', {}, { 'docs/inc/Water.md': 'x' }],
  ])('%s', async (_, files, alsoEnglish) => {
    const text = '[!INCLUDE [a](inc/water.md)]'
    expect(await judgeLinks({ text, english: text, files, alsoEnglish })).toEqual([])
  })

  it.each(['`[!INCLUDE [a](weg.md)]`', '```\n[!INCLUDE [a](weg.md)]\n```', '<!-- [!INCLUDE [a](weg.md)] -->'])(
    'is none at all in %j',
    async (text) => {
      expect(await judgeLinks({ text })).toEqual([])
    },
  )
})
