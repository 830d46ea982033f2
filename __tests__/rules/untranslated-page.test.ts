import { cpuTime } from '../support/cpu-time.ts'
import { localizedLanding, type PageOptions } from '../support/fixture-pages.ts'
import { judge } from '../support/judge.ts'
import { linkedCase } from '../support/linked-case.ts'

const ENGLISH = [
  'The water of the well is as cold in summer as it is in winter, and you can drink it from the bucket.',
  'When the rope has been used for a year, replace it with a new one that is not longer than the well is deep.',
  'This lid must be closed before you leave, or else the leaves that fall in autumn will spoil the water.',
]
const DUTCH = [
  'Het water uit de put is in de zomer net zo koud als in de winter, en je kunt het uit de emmer drinken.',
  'Wanneer het touw een jaar is gebruikt, vervang je het door een nieuw dat niet langer is dan de put diep is.',
  'Dit deksel moet worden gesloten voordat je weggaat, omdat het blad dat in de herfst valt het water bederft.',
]

const found = async (text: string, page: PageOptions = {}) => {
  const { findings } = await judge(linkedCase({ text, page }))
  return findings.flatMap(({ rule, severity, place, message }) =>
    rule === 'untranslated-page' ? [`${place.start.line}:${place.start.column} ${severity} ${message}`] : [],
  )
}
const english = (share: string, language = 'Dutch', line = 12): string =>
  `${line}:1 notice Unexpected English in \`${share} %\` of the text, expected \`${language}\``

it.each([
  ['the whole page', ENGLISH.join('\n\n'), english('100')],
  ['two paragraphs of five', [...DUTCH, ...ENGLISH.slice(0, 2)].join('\n\n'), english('40', 'Dutch', 18)],
  ['with lists', ENGLISH.map((text) => `- ${text}`).join('\n'), english('100').replace(':1', ':3')],
])('finds English: %s', async (_, text, line) => {
  expect(await found(text)).toEqual([line])
})

it.each([
  ['de-DE', 'German'],
  ['sv-SE', 'Swedish'],
  ['ja-JP', 'Japanese'],
  ['ru-RU', 'Russian'],
  ['pt-BR', 'Portuguese'],
])('finds it on a page of %s', async (locale, language) => {
  expect(await found(ENGLISH.join('\n\n'), { locale })).toEqual([english('100', language)])
})

it('finds it in a YAML page', async () => {
  const body = `summary: ${ENGLISH[0]}\nitems:\n- text: |\n    ${ENGLISH[1]}\n\n    ${ENGLISH[2]}\n`
  const { findings } = await judge({ after: { 'docs/index.yml': localizedLanding({ body }) } })
  expect(findings.map(({ rule, place }) => [rule, place.start.line, place.start.column])).toEqual([
    ['untranslated-page', 10, 10],
  ])
})

it.each([
  ['Dutch', DUTCH.join('\n\n')],
  ['a quote', `${DUTCH.join('\n\n')}\n\n${ENGLISH.map((text) => `> ${text}`).join('\n>\n')}`],
  [
    'code',
    `${DUTCH[0]}\n\n\`\`\`\n${ENGLISH.join('\n')}\n\`\`\`\n\n${ENGLISH.map((text) => `\`${text}\``).join('\n\n')}`,
  ],
  ['a table', `| A |\n| - |\n${ENGLISH.map((text) => `| ${text} |`).join('\n')}`],
  ['one paragraph', ENGLISH[0] ?? ''],
  ['short ones', ENGLISH.map((text) => text.slice(0, 40)).join('\n\n')],
  ['a part that is small', [...DUTCH, ...DUTCH, ...DUTCH, ...ENGLISH.slice(0, 2)].join('\n\n')],
  ['names', 'Contoso Widget Studio Enterprise Edition, Fabrikam Fishing Tackle Professional Services\n\n'.repeat(4)],
])('is silent about %s', async (_, text) => {
  expect(await found(text)).toEqual([])
})

it('is silent about the English half of a bilingual page', async () => {
  const text = DUTCH.map(
    (dutch, index) =>
      `<span data-ttu-id="1a2b3-10${index}">${dutch}</span><span class="sxs-lookup"><span data-stu-id="1a2b3-10${index}">${ENGLISH[index]}</span></span>`,
  )
  expect(await found(text.join('\n\n'))).toEqual([])
  expect(await found(text.join('\n\n').replaceAll(/ttu-id="([^"]*)">[^<]*/g, `ttu-id="$1">${ENGLISH[0]}`))).toEqual([
    english('100'),
  ])
})

it('is silent about an English page', async () => {
  expect(await found(ENGLISH.join('\n\n'), { locale: 'en-GB' })).toEqual([])
})

it('cannot tell where no words of the language are known', async () => {
  const { findings, skips } = await judge(linkedCase({ text: ENGLISH.join('\n\n'), page: { locale: 'xx-XX' } }))
  expect(findings.filter(({ rule }) => rule === 'untranslated-page')).toEqual([])
  expect(skips.filter(({ rule }) => rule === 'untranslated-page').map(({ reason }) => reason)).toEqual([
    "no words of the page's language, `xx`, are known",
  ])
})

it('says who brought it', async () => {
  const page = linkedCase({ text: ENGLISH.join('\n\n') }).after
  const { findings } = await judge({
    before: page,
    after: linkedCase({ text: [...DUTCH, ...ENGLISH].join('\n\n') }).after,
  })
  expect(findings.flatMap(({ rule, origin }) => (rule === 'untranslated-page' ? [origin] : []))).toEqual(['existing'])
})

it.each(['the ', 'a', 'het the ', 'ß', '\u0301', '/', 'the_'])('reads a line of %j in linear time', async (piece) => {
  const start = cpuTime()
  await found(piece.repeat(1_000_000 / piece.length))
  expect(cpuTime() - start).toBeLessThan(20_000)
})
