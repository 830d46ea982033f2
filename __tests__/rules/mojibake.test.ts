import { confirmMisread, readMisread } from '../../src/parse/misread-text.ts'
import { applyFix } from '../support/apply-fix.ts'
import { cpuTime } from '../support/cpu-time.ts'
import { localizedLanding, localizedPage, type PageOptions } from '../support/fixture-pages.ts'
import { judge } from '../support/judge.ts'
import { linkedCase } from '../support/linked-case.ts'

const MAC =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const ENCODINGS = {
  'Latin-1': (byte: number) => String.fromCharCode(byte),
  'Windows-1252': (byte: number) => WINDOWS[byte - 0x80] ?? String.fromCharCode(byte),
  'Mac Roman': (byte: number) => MAC[byte - 0x80] ?? '',
}
const misread = (text: string, encoding: keyof typeof ENCODINGS, times = 1): string =>
  times === 0
    ? text
    : misread(
        [...new TextEncoder().encode(text)]
          .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : ENCODINGS[encoding](byte)))
          .join(''),
        encoding,
        times - 1,
      )
const reread = (text: string, language?: string): readonly string[] =>
  confirmMisread(readMisread(text, language)).map(({ right }) => right)
const repaired = (text: string, language?: string): string =>
  confirmMisread(readMisread(text, language))
    .toReversed()
    .reduce((page, { start, end, right }) => page.slice(0, start) + right + page.slice(end), text)

const found = async (text: string, page: PageOptions = {}) =>
  (await judge(linkedCase({ text, page }))).findings.filter(({ rule }) => rule === 'mojibake')

const WORDS = [
  'geïnstalleerd',
  'coördinatie',
  'één',
  'café',
  'à la carte',
  'Windows® 11',
  'it’s',
  '“quote”',
  'a – b',
  '20 °C',
  'Łódź',
  'tiếng Việt',
  'œuvre',
  'BEËINDIGEN',
  '80 €',
  'SQL®',
  'a … b',
  '«mot»',
  'naïef',
  'Türkçe, İstanbul',
  'a\u200b.',
  'vóór',
  'vo\u00f3r',
]

describe.each(Object.keys(ENCODINGS) as (keyof typeof ENCODINGS)[])('UTF-8 read as %s', (encoding) => {
  it.each(WORDS)('%s', (word) => {
    for (const times of [1, 2, 3]) expect(repaired(misread(word, encoding, times), 'nl')).toBe(word)
  })
})

it.each(['x 😀', 'Привет', '日本語', 'știință'])('%s, read as Windows-1252', (word) => {
  expect(repaired(misread(word, 'Windows-1252'), 'nl')).toBe(word)
})

describe('what is meant as it stands', () => {
  it.each([
    '√',
    '√2',
    '√π',
    '2√∑x',
    'Ã',
    'Â',
    '¬Ω',
    '≈£5',
    'ƒ(x)',
    'CAFÉ”',
    'CAFÉ™',
    '„Ä“',
    'HYVÄ”',
    '«Canadá»…',
    '«écran»',
    '»öffnen«',
    '12 Å²',
    'Å strand',
    '‚Ähnlich‘',
    '“Ã”',
    'voilà”',
    '…é',
    '–é',
    'MÜLLERÄ…',
    'ÄÖÜ',
    'naïeve',
    'ß”',
    'Ελλάδα…',
    '日本語',
    'Привет',
  ])('%s', async (text) => {
    expect(await found(text)).toEqual([])
  })

  it('in the language of the page', () => {
    expect(reread('AMANHÃ”', 'pt')).toEqual([])
    expect(reread('COBORÂ®', 'pt')).toEqual(['®'])
    expect(reread('MANHÃ”', 'nl')).toEqual(['Ô'])
  })

  it('unless other text of the page was certainly misread', () => {
    expect(repaired('CAFÃ‰ “Ã”', 'pt')).toBe('CAFÉ “Ô')
    expect(repaired('“Ã” √π', 'pt')).toBe('“Ã” √π')
  })
})

describe('a finding', () => {
  it('stands at the characters and puts them right', async () => {
    const [finding, ...others] = await found('Het huis is geÃ¯soleerd.')
    expect(others).toEqual([])
    expect(finding?.place.start).toMatchObject({ line: 12, column: 15 })
    expect(finding?.place.end).toMatchObject({ line: 12, column: 17 })
    expect(
      finding &&
        applyFix('Het huis is geÃ¯soleerd.'.padStart(24), {
          ...finding,
          fix: {
            place: { start: { line: 1, column: 15, offset: 14 }, end: { line: 1, column: 17, offset: 16 } },
            text: finding.fix?.text ?? '',
          },
        }),
    ).toBe('Het huis is geïsoleerd.')
  })

  it('is told of metadata, of code and of YAML pages', async () => {
    expect((await found('`geÃ¯`', { title: 'PompÃ«n' })).map(({ place }) => place.start.line)).toEqual([2, 12])
    const report = await judge({ after: { 'docs/index.yml': localizedLanding({ body: 'summary: geÃ¯soleerd\n' }) } })
    expect(report.findings.filter(({ rule }) => rule === 'mojibake').map(({ place }) => place.start)).toMatchObject([
      { line: 10, column: 12 },
    ])
  })

  it('is an old one where the page had it before', async () => {
    const { after } = linkedCase({ text: 'geÃ¯soleerd' })
    const report = await judge({ before: after, after: linkedCase({ text: 'Nieuw: geÃ¯soleerd en beÃ«indigd' }).after })
    const own = report.findings.filter(({ rule }) => rule === 'mojibake')
    expect(own.map(({ origin, data }) => `${origin} ${data.found}`)).toEqual(['existing Ã¯', 'introduced Ã«'])
  })

  it('is none where English has it', async () => {
    const { findings } = await judge(linkedCase({ text: 'Zie `Ã©` en &#xD83D;', english: 'See `Ã©` and &#xD83D;' }))
    expect(findings.filter(({ rule }) => rule === 'mojibake')).toEqual([])
  })

  it('is none in the English of a bilingual page, unless English is known and lacks it', async () => {
    const text =
      '<span data-ttu-id="1a2b3-101">rechts Ã« en Ã¯</span><span class="sxs-lookup"><span data-stu-id="1a2b3-101">right aÃ«b</span></span>'
    expect((await found(text)).map(({ data }) => data.found)).toEqual(['Ã¯'])
    const known = await judge(linkedCase({ text, english: 'right aëb' }))
    expect(known.findings.flatMap(({ rule, data }) => (rule === 'mojibake' ? [data.found] : []))).toEqual([
      'Ã«',
      'Ã¯',
      'Ã«',
    ])
  })
})

describe('U+FFFD', () => {
  const fixOf = async (damaged: string, before: string, english?: string) => {
    const { findings } = await judge({
      ...linkedCase({ text: damaged, ...(english ? { english } : {}) }),
      before: linkedCase({ text: before }).after,
    })
    return findings.flatMap(({ rule, fix }) => (rule === 'mojibake' ? [fix?.text] : []))
  }

  it.each([
    ['ge\ufffdsoleerd', 'geïsoleerd', 'geïsoleerd'],
    ['ge\ufffd\ufffdsoleerd', 'geïsoleerd', 'geïsoleerd'],
    ['foto\ufffds', 'foto’s', 'foto’s'],
    ['Caf\ufffd', 'Thee', undefined],
    ['ge\ufffdsoleerd', 'geïsoleerd geësoleerd', undefined],
    ['\ufffd', 'é', undefined],
    ['v\ufffdr', 'vër', undefined],
    ['ge\ufffdsoleerdë', 'geïsoleerdé', undefined],
  ])('%s beside %s', async (damaged, before, right) => {
    expect(await fixOf(damaged, before)).toEqual([right])
  })

  it('is known by English', async () => {
    expect(await fixOf('Zie Caf\ufffdWorks', 'Zie hier', 'See CaféWorks')).toEqual(['CaféWorks'])
  })

  it('is not judged where English has some', async () => {
    const { findings, skips } = await judge(linkedCase({ text: 'Zie \ufffd', english: 'See \ufffd' }))
    expect(findings).toEqual([])
    expect(skips.flatMap(({ rule, reason }) => (rule === 'mojibake' ? [reason] : []))).toEqual([
      'English has U+FFFD too, so that what was lost here cannot be told from it',
    ])
  })

  it('comes of bytes that are no UTF-8', async () => {
    const bytes = new Uint8Array(
      Buffer.from(localizedPage({ body: '# <a name="pumps"></a>Pompen\n\nEen caf\u00e9.\n' }), 'latin1'),
    )
    const { findings } = await judge({ after: { 'docs/page.md': bytes } })
    expect(findings.map(({ rule, data }) => [rule, data.found])).toEqual([['mojibake', 'caf\ufffd']])
  })
})

describe('references to half characters', () => {
  it('are put right where both halves are there', async () => {
    const findings = await found('Goede vaart &#xD83D;&#56832; en &#xDE00;')
    expect(findings.map(({ data, fix }) => [data.found, fix?.text])).toEqual([
      ['&#xD83D;&#56832;', '😀'],
      ['&#xDE00;', undefined],
    ])
  })

  it('are text in code, and characters of their own elsewhere', async () => {
    expect(await found('`&#xD83D;` &#xE9; &#128512; \\uD83D')).toEqual([])
  })

  it('are found in YAML', async () => {
    const { findings } = await judge({
      after: { 'docs/index.yml': localizedLanding({ body: 'summary: "Een \\uD83D"\n' }) },
    })
    expect(findings.map(({ rule, data }) => [rule, data.found])).toEqual([['mojibake', '\\uD83D']])
  })
})

it('tells one by one what a page has, up to a hundred', async () => {
  const { findings, skips } = await judge(linkedCase({ text: 'geÃ¯soleerd '.repeat(150) }))
  expect(findings.filter(({ rule }) => rule === 'mojibake')).toHaveLength(100)
  expect(skips.filter(({ rule }) => rule === 'mojibake').map(({ reason }) => reason)).toEqual([
    'the page has 150 damaged places, of which the first 100 are told',
  ])
})

it.each(['Ã', 'Ã©', 'Ãé', '√', '√©', '√é', 'ÃƒÂ©', 'é', '日', '\ufffd', '\ufffda ', '&#xD83D;', '«é'])(
  'reads a line of %j in linear time',
  async (piece) => {
    const start = cpuTime()
    await found(piece.repeat(1_000_000 / piece.length))
    expect(cpuTime() - start).toBeLessThan(20_000)
  },
)
