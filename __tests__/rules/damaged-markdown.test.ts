import type { Finding } from '../../src/model.ts'
import { applyFix } from '../support/apply-fix.ts'
import { cpuTime } from '../support/cpu-time.ts'
import { localizedPage } from '../support/fixture-pages.ts'
import { judge, linesOf } from '../support/judge.ts'
import { judgeLinks, linkedCase } from '../support/linked-case.ts'

const page = (text: string) => ({
  'docs/page.md': localizedPage({ body: `# <a name="pumps"></a>Pompen\n\n${text}\n` }),
})
const alone = async (text: string): Promise<readonly Finding[]> => (await judge({ after: page(text) })).findings

describe('asterisks with blanks on their inner sides', () => {
  it.each([
    ['Klik op ** Openen **.', '** Openen **', 'Klik op **Openen**.'],
    ['Klik op **Openen **.', '**Openen **', 'Klik op **Openen**.'],
    ['Klik op ** Openen**.', '** Openen**', 'Klik op **Openen**.'],
    ['Klik op **Openen **en **Sluiten**.', '**Openen **', 'Klik op **Openen** en **Sluiten**.'],
    ['**Openen ** en **Sluiten **', '**Openen **', '**Openen** en **Sluiten **'],
    ['Zie ** `pomp` ** hier', '** `pomp` **', 'Zie **`pomp`** hier'],
    ['| a |\n| - |\n| **Openen ** |', '**Openen **', '| **Openen** |'],
    ['Stap 2 ** Openen ** 3', '** Openen **', 'Stap 2 **Openen** 3'],
    ['- **Openen **: x', '**Openen **', '- **Openen**: x'],
  ])('%j', async (text, found, right) => {
    const [first] = await alone(text)
    expect(first?.message).toBe(
      `Unexpected text \`${found.replaceAll('`', "'")}\`, expected asterisks that make it bold`,
    )
    expect(applyFix(String(page(text)['docs/page.md']), first as Finding)).toContain(right)
  })

  it.each([
    '**a** en __b__ en ***c***',
    'a ** b',
    'a \\*\\* b \\*\\*',
    '`** a **`',
    '```\n** a **\n```',
    'Alle src/**/*.ts en lib/**/*.ts',
    '**「ポンプ」**を見る',
    '**ポンプ。**次',
    '2**3 en 3**4',
    '2 ** 3 ** 4',
    'a ** b ** c',
    'Van 10 ** -3 tot 10 ** 6.',
    'f(x) ** 2 + g(x) ** 3',
    '`a` ** `b` ** `c`',
    '\\** a \\**',
    '<!-- ** a ** -->',
    'a ** b\nc ** d',
    'Prijs** en kosten**.',
    'Kaart 1234 **** ****',
  ])('%j has none', async (text) => {
    expect(await alone(text)).toEqual([])
  })

  it('are right where English has as many', async () => {
    const text = 'Prijs ** zie onder **'
    expect(await judgeLinks({ text, english: 'Price ** see below **' })).toEqual([])
    expect(await judgeLinks({ text: `${text} **x **`, english: 'Price ** see below **' })).toHaveLength(1)
  })
})

describe('asterisks with nothing between', () => {
  it('are found', async () => {
    expect(await judgeLinks({ text: 'Voeg toe aan de **** lijst.', english: 'Add to the **list**.' })).toEqual([
      '12:17 warning damaged-markdown Unexpected text `****`, expected a text between the asterisks',
    ])
  })

  it('may be a password in English', async () => {
    expect(await judgeLinks({ text: 'Typ **** in', english: 'Type ****' })).toEqual([])
  })
})

describe('a list whose marker lost its blank', () => {
  it.each([
    ['-**Naam**: x', '- **Naam**: x'],
    ['Zie:\n-**Naam**: x\n-**Poort**: y', 'Zie:\n- **Naam**: x'],
  ])('%j', async (text, right) => {
    const [first] = await alone(text)
    expect(first?.messageId).toBe('glued')
    expect(applyFix(String(page(text)['docs/page.md']), first as Finding)).toContain(right)
  })

  it.each(['a -**b**', '-**5** graden', '- **Naam**', 'a\\-**b**'])('%j has none', async (text) => {
    expect(await alone(text)).toEqual([])
  })

  it('is right where English has as many', async () => {
    expect(await judgeLinks({ text: '-**Naam**', english: '-**Name**' })).toEqual([])
  })
})

describe('references', () => {
  const DEFINITION = '\n\n[Pump]: https://example.com/pump'
  const english = `See [the pump][Pump].${DEFINITION}`

  it('whose label was translated get it back', async () => {
    const input = linkedCase({ text: `Zie [de pomp][Pomp].${DEFINITION}`, english })
    const report = await judge(input)
    expect(linesOf(report)).toEqual([
      'docs/page.md:12:15 warning damaged-markdown Unexpected reference to `Pomp`, expected `Pump`',
    ])
    const fixed = applyFix(String(input.after['docs/page.md']), report.findings[0] as Finding)
    expect((await judge({ ...input, after: { 'docs/page.md': fixed } })).findings).toEqual([])
  })

  it('of images too, and without English', async () => {
    expect(await alone(`![pomp][Pomp]${DEFINITION}`)).toEqual([expect.objectContaining({ messageId: 'other-label' })])
    expect(await judgeLinks({ text: `![pomp][Pomp]${DEFINITION}`, english: `![pump][Pump]${DEFINITION}` })).toEqual([
      '12:9 warning damaged-markdown Unexpected reference to `Pomp`, expected `Pump`',
    ])
  })

  it('find their definition again whose label was translated', async () => {
    const input = linkedCase({
      text: 'Zie [de pomp][Pump], [pomp][pump].\n\n[Pomp]: https://example.com/pump',
      english,
    })
    const report = await judge(input)
    expect(linesOf(report)).toEqual([
      'docs/page.md:14:1 warning damaged-markdown Unexpected definition of `Pomp`, expected `pump` as in English',
    ])
    const fixed = applyFix(String(input.after['docs/page.md']), report.findings[0] as Finding)
    expect((await judge({ ...input, after: { 'docs/page.md': fixed } })).findings).toEqual([])
  })

  it('are told one by one where several labels of definitions were translated', async () => {
    const more = `${DEFINITION}\n[Valve]: https://example.com/valve`
    const text = `Zie [de pomp][Pump] en [het ventiel][Valve].${more.replace('[Pump]', '[Pomp]').replace('[Valve]', '[Klep]')}`
    const original = `See [the pump][Pump] and [the valve][Valve].${more}`
    expect(await judgeLinks({ text, english: original })).toEqual([
      '12:15 warning damaged-markdown Unexpected reference to `Pump`, expected a label that is defined',
      '12:38 warning damaged-markdown Unexpected reference to `Valve`, expected a label that is defined',
    ])
  })

  it('have no fix where several labels are without one', async () => {
    const more = `${DEFINITION}\n[Valve]: https://example.com/valve`
    const text = `Zie [de pomp][Pomp] en [het ventiel][Ventiel].${more}`
    const { findings } = await judge(
      linkedCase({ text, english: `See [the pump][Pump] and [the valve][Valve].${more}` }),
    )
    expect(findings.map(({ messageId, data, fix }) => [messageId, data.found, fix])).toEqual([
      ['unknown-label', 'Pomp', undefined],
      ['unknown-label', 'Ventiel', undefined],
    ])
  })

  it('that are their own label are missed at the definition', async () => {
    expect(await judgeLinks({ text: `Zie [Pomp].${DEFINITION}`, english: `See [Pump].${DEFINITION}` })).toEqual([
      '14:1 warning damaged-markdown Unexpected definition of `Pump` that nothing refers to, expected a reference to it as in English',
    ])
  })

  it.each([
    [`Zie [de pomp][PUMP].${DEFINITION}`, english],
    [`Zie [de pomp][Pomp].\n\n[Pomp]: https://example.com/pump`, english],
    [`x${DEFINITION}`, `x${DEFINITION}`],
    ['lijst[0][1]', 'list[0][1]'],
    [`[a][Pomp]${DEFINITION}`, `[a][Pomp]${DEFINITION}`],
    [
      `Zie [de pomp][Pump].${DEFINITION}\n[Pomp]: https://example.com/pump`,
      `${english}\n[x]: https://example.com/pump`,
    ],
  ])('are right in %j, English %j', async (text, original) => {
    expect(await judgeLinks({ text, english: original })).toEqual([])
  })
})

it('lets an edit empty no bold text', async () => {
  const report = await judge({ before: page('Klik op **Open**.'), after: page('Klik op ****.') })
  expect(linesOf(report)).toContain(
    'docs/page.md:12:9 warning damaged-markdown Unexpected text `****`, expected a text between the asterisks',
  )
})

it('is an old fault where the version before had it, whatever its text then', async () => {
  const report = await judge({ before: page('Klik op ** Open **.'), after: page('Klik op ** Openen ** nu.') })
  const own = report.findings.filter(({ rule }) => rule === 'damaged-markdown')
  expect(own.map(({ origin }) => origin)).toEqual(['existing'])
})

it.each([
  ['** a ** '.repeat(12_000)],
  ['*'.repeat(100_000)],
  ['** '.repeat(33_000)],
  ['[a][b]'.repeat(16_000)],
  ['['.repeat(100_000)],
  ['-**a**\n'.repeat(14_000)],
])('takes little time for hostile pages', async (text) => {
  const started = cpuTime()
  await judge(linkedCase({ text, english: '[b]\n\n[b]: x' }))
  expect(cpuTime() - started).toBeLessThan(20_000)
})
