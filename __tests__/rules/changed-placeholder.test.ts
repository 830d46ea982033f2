import { applyFix } from '../support/apply-fix.ts'
import { englishPage, localizedPage } from '../support/fixture-pages.ts'
import { judge, linesOf } from '../support/judge.ts'
import { judgeLinks, linkedCase } from '../support/linked-case.ts'

const DOLLAR = `$\{pump}`
const altered = (place: string, found: string, expected: string): string =>
  `${place} warning changed-placeholder Unexpected \`${found}\`, expected the placeholder \`${expected}\` as in English`
const lost = (place: string, expected: string): string =>
  `${place} warning changed-placeholder Unexpected loss of the placeholder \`${expected}\`, expected it as in English`

describe('a placeholder that was altered', () => {
  it.each([
    ['Zie % PumpDrive %.', 'See %PumpDrive%.', '% PumpDrive %', '%PumpDrive%'],
    ['Zie % pumpdrive%.', 'See %PumpDrive%.', '% pumpdrive%', '%PumpDrive%'],
    ['Zie %POMP%.', 'See %PUMP%.', '%POMP%', '%PUMP%'],
    ['Zie % OPENBAAR %.', 'See %PUBLIC%.', '% OPENBAAR %', '%PUBLIC%'],
    ['Zie {{pompnaam}}.', 'See {{pump_name}}.', '{{pompnaam}}', '{{pump_name}}'],
    ['Zie { {pump} }.', 'See {{pump}}.', '{ {pump} }', '{{pump}}'],
    ['Zie $ {pump}.', `See ${DOLLAR}.`, '$ {pump}', DOLLAR],
    ['Zie %PUMP% en % PUMP %.', 'See %PUMP% and %PUMP%.', '% PUMP %', '%PUMP%'],
    ['Zet `a % PUMP %`.', 'Set `a %PUMP%`.', '% PUMP %', '%PUMP%'],
    ['Zie % PUMP % en % pump %.', 'See %PUMP% and %pump%.', '% pump %', '%pump%'],
  ])('%j, English %j', async (text, english, found, expected) => {
    const input = linkedCase({ text, english })
    const report = await judge(input)
    expect(linesOf(report)).toContain(`docs/page.md:${altered(`12:${text.indexOf(found) + 1}`, found, expected)}`)
    const fixed = report.findings.reduceRight(applyFix, String(input.after['docs/page.md']))
    expect((await judge({ ...input, after: { 'docs/page.md': fixed } })).findings).toEqual([])
  })

  it.each([
    ['Zoals% PUMP% hier.', 'Such as %PUMP% here.', 'Zoals %PUMP% hier.'],
    ['Zoals% PUMP% hier.', '%PUMP% is here.', 'Zoals %PUMP% hier.'],
    ['Map-a% PUMP%.', 'Folder a%PUMP%.', 'Map-a%PUMP%.'],
    ['Zoals% PUMP% hier.', 'See (%PUMP%) here.', 'Zoals%PUMP% hier.'],
    ['Zet `a% PUMP%`.', 'Set `a %PUMP%`.', 'Zet `a %PUMP%`.'],
  ])('gets back a blank before it only where English has one: %j, English %j', async (text, english, repaired) => {
    const input = linkedCase({ text, english })
    const page = String(input.after['docs/page.md'])
    expect((await judge(input)).findings.reduceRight(applyFix, page)).toBe(page.replace(text, repaired))
  })

  it('has no fix where there are several', async () => {
    const { findings } = await judge(
      linkedCase({ text: '%PUMPA_NAAM% %PUMPB_POORT%', english: '%PUMPA_NAME% %PUMPB_PORT%' }),
    )
    expect(findings.map(({ data, fix }) => [data.found, data.expected, fix])).toEqual([
      ['%PUMPA_NAAM%', '%PUMPA_NAME%', undefined],
      ['%PUMPB_POORT%', '%PUMPB_PORT%', undefined],
    ])
  })
})

describe('a placeholder that is gone', () => {
  it('is told near the neighbours of English', async () => {
    const english = '[a](https://example.com/a) %PUMP% and [b](https://example.com/b)'
    const text = '[a](https://example.com/a) pomp en [b](https://example.com/b)'
    expect(await judgeLinks({ text, english })).toEqual([lost('12:5', '%PUMP%')])
  })

  it('between angle brackets is counted, whatever its name', async () => {
    expect(await judgeLinks({ text: 'Kies de pompnaam.', english: 'Choose \\<pump name>.' })).toEqual([
      '10:1 warning changed-placeholder Unexpected loss of the placeholder `<pump name>`, expected one between angle brackets as in English',
    ])
  })

  it('is unescaped-placeholder where it became a tag', async () => {
    const found = await judgeLinks({ text: 'Kies <pompnaam>.', english: 'Choose \\<pump name>.' })
    expect(found).toEqual([expect.stringContaining('unescaped-placeholder')])
  })
})

describe('terms never to be translated', () => {
  const term = (place: string, expected: string): string =>
    `${place} warning changed-placeholder Unexpected loss of the term \`${expected}\`, expected it untranslated as in English`

  it.each([
    ['De pomp', 'The :::no-loc text="Flowmaster":::', 'Flowmaster'],
    ['De stroommeester', 'The :::no-loc text="Flowmaster"::: and :::no-loc text="Flowmaster":::', 'Flowmaster'],
  ])('are those of the directive: %j, English %j', async (text, english, expected) => {
    expect(await judgeLinks({ text, english })).toEqual([term('10:1', expected)])
  })

  it.each(['De Flowmaster.', 'De :::no-loc text="Flowmaster":::.', 'De `Flowmaster`.'])(
    'may be written without the directive: %j',
    async (text) => {
      const found = await judgeLinks({ text, english: 'The :::no-loc text="Flowmaster":::.' })
      expect(found.filter((line) => line.includes('changed-placeholder'))).toEqual([])
    },
  )

  it.each(['[Flowmaster, "P#"]', '\n  - Flowmaster\n  - "P#"', '\n- Flowmaster\n- P#'])(
    'are those of the front matter: %j',
    async (list) => {
      const withList = (page: string): string => page.replace('\n---\n', `\nno-loc: ${list}\n---\n`)
      const english = withList(englishPage('# Pumps\n\nThe Flowmaster runs P#, not Flowmasters.\n'))
      const found = async (text: string): Promise<string[]> =>
        linesOf(
          await judge({
            after: {
              'docs/page.md': localizedPage({ english, body: `# <a name="pumps"></a>Pompen\n\n${text}\n` }).replace(
                'title: Pompen\n',
                `title: Pompen\nno-loc: ${list}\n`,
              ),
            },
            english: { 'docs/page.md': english },
          }),
        ).filter((line) => line.includes('changed-placeholder'))
      expect(await found('De Flowmaster draait P#.')).toEqual([])
      expect(await found('De stroommeester draait P#.')).toHaveLength(1)
      expect(await found('De stroommeester draait.')).toHaveLength(2)
    },
  )
})

describe('right placeholders', () => {
  it.each([
    ['%A1% %B1%', '%B1% %A1%'],
    ['{{ pump }}', '{{pump}}'],
    ['50 % en 60 %', '50% and 60%'],
    ['%PUMP\\_A%', '%PUMP_A%'],
    ['\\<pompnaam>', '&lt;pump name&gt;'],
    ['{{pump\u200B}}', '{{pump}}'],
    ['%PUMP% of %PUMP%', '%PUMP%'],
    ['a%20b%20c', 'a b c'],
  ])('%j, English %j', async (text, english) => {
    expect(await judgeLinks({ text, english })).toEqual([])
  })
})

describe('by the version before, made from the same English', () => {
  const page = (body: string) => ({
    'docs/page.md': localizedPage({ body: `# <a name="pumps"></a>Pompen\n\n${body}\n` }),
  })
  const edited = async (before: string, after: string): Promise<string[]> =>
    linesOf(await judge({ before: page(before), after: page(after) })).filter((line) =>
      line.includes('changed-placeholder'),
    )

  it('an edit loses none and spaces none', async () => {
    expect(await edited('Zie %PUMP%.', 'Zie pomp.')).toEqual([
      'docs/page.md:10:1 warning changed-placeholder Unexpected loss of the placeholder `%PUMP%`, expected it as in the version before, made from the same English',
    ])
    expect(await edited('Zie %PUMP%.', 'Zie % PUMP %.')).toHaveLength(1)
  })

  it('an edit may put another one right', async () => {
    expect(await edited('Zie %POMP%.', 'Zie %PUMP%.')).toEqual([])
    expect(await edited('Zie % PUMP %.', 'Zie %PUMP%.')).toEqual([])
  })
})

it('takes little time for hostile pages', async () => {
  const started = performance.now()
  for (const hostile of [
    '%a'.repeat(50_000),
    '{{'.repeat(50_000),
    '<a'.repeat(50_000),
    '% a'.repeat(33_000),
    ':::no-loc '.repeat(10_000),
  ])
    await judge(linkedCase({ text: hostile, english: `%PUMP% ${hostile}` }))
  expect(performance.now() - started).toBeLessThan(30_000)
})
