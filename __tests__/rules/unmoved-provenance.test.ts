import type { Settings } from '../../src/settings.ts'
import { localizedLanding, localizedPage, type PageOptions } from '../support/fixture-pages.ts'
import { judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const LANDING = 'docs/index.yml'
const HEADING = '# <a name="pumps"></a>Pompen\n\n'
const EXPECTED = 'without a handback, expected `ms.openlocfilehash` and `ms.sourcegitcommit` to move with it'

const changed = (text: string, severity = 'error'): string =>
  `${severity} unmoved-provenance Unexpected change of the text at \`${text}\` ${EXPECTED}`
const removed = (text: string): string =>
  `error unmoved-provenance Unexpected removal of the text \`${text}\` ${EXPECTED}`

const judgePages = async (
  before: PageOptions,
  after: PageOptions,
  settings: Partial<Settings> = {},
): Promise<string[]> =>
  linesOf(await judge({ before: { [PAGE]: localizedPage(before) }, after: { [PAGE]: localizedPage(after) }, settings }))

const judgeText = (before: string, after: string): Promise<string[]> =>
  judgePages({ body: `${HEADING}${before}\n` }, { body: `${HEADING}${after}\n` })

describe('unmoved-provenance', () => {
  it.each([
    ['LF', {}],
    ['CRLF', { eol: '\r\n' }],
    ['a byte order mark', { bom: true }],
  ] as const)('finds the piece of text that differs first, with %s', async (_, form) => {
    const body = (words: string): string => `${HEADING}- Een **pomp** ${words}\n- Klaar\n`
    const landing = (words: string): string => `summary: Alles\nsections:\n  - title: ${words}\n`
    const report = await judge({
      before: {
        [PAGE]: localizedPage({ ...form, body: body('loopt.') }),
        [LANDING]: localizedLanding({ ...form, body: landing('Lopen') }),
      },
      after: {
        [PAGE]: localizedPage({ ...form, body: body('draait.') }),
        [LANDING]: localizedLanding({ ...form, body: landing('Draaien') }),
      },
    })
    expect(linesOf(report)).toEqual([`${LANDING}:12:12 ${changed('Draaien')}`, `${PAGE}:12:15 ${changed('draait.')}`])
  })

  it.each([
    ['a word in a heading', `# <a name="pumps"></a>Pompen`, `# <a name="pumps"></a>Pomp`, `10:23 ${changed('Pomp')}`],
    ['code', 'Tik `aan` in.', 'Tik `uit` in.', `10:5 ${changed('uit')}`],
    ['a code block', '```\naan\n```', '```\nuit\n```', `10:1 ${changed('uit')}`],
    ['alternative text', '![Pomp](#a)', '![Klep](#a)', `10:1 ${changed('Klep')}`],
    ['a table cell', '| A |\n| - |\n| b |', '| A |\n| - |\n| c |', `12:3 ${changed('c')}`],
    ['an added paragraph', 'Een.', 'Een.\n\nTwee.', `12:1 ${changed('Twee.')}`],
    ['the order of words', 'Pomp en klep', 'Klep en pomp', `10:1 ${changed('Klep en pomp')}`],
  ])('finds a change of %s', async (_, before, after, line) => {
    const lines = await judgePages({ body: `${before}\n` }, { body: `${after}\n` })
    expect(lines.filter((one) => one.includes(' unmoved-provenance '))).toEqual([`${PAGE}:${line}`])
  })

  it('finds text cut from the end, at what is left', async () => {
    expect(await judgeText('Een.\n\nTwee.\n\nDrie, *vier*.', 'Een.')).toEqual([
      `${PAGE}:12:1 ${removed('Twee. Drie, vier .')}`,
    ])
    expect(await judgeText('Een twee\ndrie.', 'Een')).toEqual([`${PAGE}:12:1 ${removed('twee drie.')}`])
  })

  it('finds all text cut, at the hash', async () => {
    expect(await judgePages({ body: 'Een.\n' }, { body: '' })).toEqual([`${PAGE}:3:21 ${removed('Een.')}`])
  })

  it.each([
    ['a paragraph', 'Een.\n\nTwee.\n\nDrie.', 'Een.\n\nDrie.', `12:1 ${removed('Twee.')}`],
    ['one like the next', 'Een.\n\nDe een.\n\nDe klep.', 'Een.\n\nDe klep.', `12:1 ${removed('De een.')}`],
    ['one of two alike', 'Een.\n\nEen.\n\nDrie.', 'Een.\n\nDrie.', `12:1 ${removed('Een.')}`],
    [
      'two, with emphasis',
      'Een.\n\nTwee, *drie*.\n\nVier.\n\nVijf.',
      'Een.\n\nVijf.',
      `12:1 ${removed('Twee, drie . Vier.')}`,
    ],
    ['the end of one', 'Een twee.\n\nDrie.', 'Een\n\nDrie.', `12:1 ${removed('twee.')}`],
    ['a sentence', 'Een. De klep sluit. De motor.', 'Een. De motor.', `12:1 ${removed('De klep sluit.')}`],
    ['a word', 'Een grote pomp\n\nTwee', 'Een pomp\n\nTwee', `12:1 ${removed('grote')}`],
    ['the first text', 'Een.\n\nTwee.', 'Twee.', `10:23 ${removed('Een.')}`],
    ['an ending', 'Een pompen\n\nTwee', 'Een pomp\n\nTwee', `12:1 ${changed('Een pomp')}`],
    ['a beginning', 'Een\n\nOnklaar twee', 'Een\n\nklaar twee', `14:1 ${changed('klaar twee')}`],
  ])('finds %s cut from the middle, at what stands before it', async (_, before, after, line) => {
    expect(await judgeText(before, after)).toEqual([`${PAGE}:${line}`])
  })

  it('finds the first text of a page cut, at the hash', async () => {
    expect(await judgePages({ body: 'Een.\n\nTwee.\n' }, { body: 'Twee.\n' })).toEqual([
      `${PAGE}:3:21 ${removed('Een.')}`,
    ])
  })

  it.each([
    ['within a tag', '<div>een twee</div>', '<div>een drie</div>', `12:6 ${changed('een drie')}`],
    ['in a list', '- a\n  <div>\n    een\n  </div>', '- a\n  <div>\n    twee\n  </div>', `14:5 ${changed('twee')}`],
    ['cut', '<p>een</p>\n<p>twee</p>\n<p>drie</p>', '<p>een</p>\n<p>drie</p>', `12:4 ${removed('twee')}`],
  ])('finds text of an HTML block, %s', async (_, before, after, line) => {
    expect(await judgeText(before, after)).toEqual([`${PAGE}:${line}`])
  })

  it.each([
    ['tags', '<div>een</div>', '<p>een</p>'],
    ['attributes', '<div title="een > twee">een</div>', '<div title="een > drie">een</div>'],
    ['comments', '<div>een<!-- twee --></div>', '<div>een<!-- drie --></div>'],
    ['scripts and styles', '<div>een<script>1 < 2</script></div>', '<div>een<style>a { b: c }</style></div>'],
    ['character references', '<div>een &amp; twee</div>', '<div>een &#38; twee</div>'],
    ['white space', '<div>een</div>', '<div>\n  een\n</div>'],
  ])('does not find %s of an HTML block', async (_, before, after) => {
    expect(await judgeText(before, after)).toEqual([])
  })

  it('does not compare titles that broken metadata may hide', async () => {
    for (const title of ['Pompen: de gids', '"Pompen" de gids', '[Oud] Pompen', '*Pompen']) {
      const broken = localizedPage({ title })
      const right = localizedPage({ title: `'${title}'` })
      for (const [before, after] of [
        [broken, right],
        [right, broken],
      ] as const) {
        const report = await judge({ before: { [PAGE]: before }, after: { [PAGE]: after } })
        expect(linesOf(report).filter((line) => line.includes(' unmoved-provenance '))).toEqual([])
        expect(report.skips.filter(({ rule }) => rule === 'unmoved-provenance').map(({ reason }) => reason)).toEqual([
          'the title cannot be compared: the metadata of the page cannot be read, or could not before the change',
        ])
      }
    }
  })

  it('says nothing of a title in broken metadata that did not change, and still finds other text', async () => {
    const title = 'Pompen: de gids'
    const report = await judge({
      before: { [PAGE]: localizedPage({ title, body: 'Een.\n' }) },
      after: { [PAGE]: localizedPage({ title, body: 'Twee.\n' }) },
    })
    expect(linesOf(report).filter((line) => line.includes(' unmoved-provenance '))).toEqual([
      `${PAGE}:10:1 ${changed('Twee.')}`,
    ])
    expect(report.skips.filter(({ rule }) => rule === 'unmoved-provenance')).toEqual([])
  })

  it('finds another title, beside a change of the text', async () => {
    const title = (found: string): string =>
      `error unmoved-provenance Unexpected change of the title from \`Pompen\` to \`${found}\` ${EXPECTED}`
    expect(await judgePages({}, { title: '"Twee pompen"' })).toEqual([`${PAGE}:2:8 ${title('Twee pompen')}`])
    expect(await judgePages({ body: 'Een.\n' }, { title: 'Pomp', body: 'Twee.\n' })).toEqual([
      `${PAGE}:2:8 ${title('Pomp')}`,
      `${PAGE}:10:1 ${changed('Twee.')}`,
    ])
    const report = await judge({
      before: { [LANDING]: localizedLanding() },
      after: { [LANDING]: localizedLanding({ title: 'Pomp' }) },
    })
    expect(linesOf(report)).toEqual([`${LANDING}:3:10 ${title('Pomp')}`])
  })

  it.each([
    ['wrapping', 'Een twee drie.', 'Een\ntwee  drie.'],
    ['blank lines', 'Een.\n\nTwee.', 'Een.\n\n\n\nTwee.\n\n'],
    ['emphasis, next to a point too', 'Een twee.', 'Een **twee**.'],
    ['list markers', '* Een\n* Twee', '- Een\n- Twee'],
    ['the target of a link', 'Een [twee](#a).', 'Een [twee](#b).'],
    ['an anchor', 'Een.', '<a name="een"></a>Een.'],
    ['the path of an include', 'Een. [!INCLUDE [a](a.md)]', 'Een. [!INCLUDE [bc](bc.md)]'],
    ['a comment', 'Een.', 'Een. <!-- twee -->'],
    ['an escape', 'Een * twee', 'Een \\* twee'],
    ['the width of a table', '| A | B |\n|---|---|\n| c | d |', '|A|B|\n|-|-|\n|c|d|'],
  ])('does not find %s', async (_, before, after) => {
    const lines = await judgeText(before, after)
    expect(lines.filter((one) => one.includes(' unmoved-provenance '))).toEqual([])
  })

  it('does not find other line endings, a byte order mark, or quotes around the title', async () => {
    expect(await judgePages({}, { eol: '\r\n', bom: true, title: "'Pompen'" })).toEqual([])
  })

  it.each<[string, PageOptions]>([
    ['hash', { hash: 'a'.repeat(40), commit: 'b'.repeat(40) }],
    ['commit', { commit: 'b'.repeat(40) }],
    ['date', { date: '03/15/2021' }],
    ['id', { id: '"41100"' }],
  ])('allows new text with another %s', async (_, moved) => {
    expect(await judgePages({ body: 'Een.\n' }, { body: 'Twee.\n', ...moved })).toEqual([])
  })

  it('counts only the translation on a bilingual page', async () => {
    const pair = (translation: string, english: string): string =>
      `${HEADING}<span data-ttu-id="0a1b2-104">${translation}</span><span class="sxs-lookup"><span data-stu-id="0a1b2-104">${english}</span></span>\n`
    const own = async (before: string, after: string): Promise<string[]> =>
      (await judgePages({ body: before }, { body: after })).filter((line) => line.includes(' unmoved-provenance '))
    expect(await own(pair('Een.', 'One.'), pair('Een.', 'Uno.'))).toEqual([])
    expect(await own(pair('Een.', 'One.'), pair('Twee.', 'One.'))).toEqual([`${PAGE}:12:31 ${changed('Twee.')}`])
    const block = (text: string): string => text.replace('<span', '<div><span').replace(/\n$/, '</div>\n')
    expect(await own(block(pair('Een.', 'One.')), block(pair('Een.', 'Uno.')))).toEqual([])
  })

  it('is as severe as the settings say', async () => {
    const before = { body: 'Een.\n' }
    const after = { body: 'Twee.\n' }
    expect(await judgePages(before, after, { textOnlyEdits: 'warning' })).toEqual([
      `${PAGE}:10:1 ${changed('Twee.', 'warning')}`,
    ])
    expect(await judgePages(before, after, { textOnlyEdits: 'allow' })).toEqual([])
    expect(
      await judgePages(before, after, { textOnlyEdits: 'allow', rules: { 'unmoved-provenance': 'notice' } }),
    ).toEqual([`${PAGE}:10:1 ${changed('Twee.', 'notice')}`])
  })

  it('skips a page whose front matter hides its body', async () => {
    const report = await judge({
      before: { [PAGE]: localizedPage() },
      after: { [PAGE]: localizedPage({ body: 'Twee.\n' }).replace('\n---\n', '\n') },
    })
    expect(report.skips.filter(({ rule }) => rule === 'unmoved-provenance')).toEqual([
      {
        rule: 'unmoved-provenance',
        path: PAGE,
        reason: 'the front matter is broken, so that the body cannot be told from it',
      },
    ])
  })
})
