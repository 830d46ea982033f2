import { applyFix } from '../support/apply-fix.ts'
import { judgeAgain, judgeBlocks, ownFindings, pageWith } from '../support/block-case.ts'
import { localizedPage } from '../support/fixture-pages.ts'
import { judge as judgePages } from '../support/judge.ts'

const RULE = 'changed-alert'
const judge = (text: string, english?: string): Promise<string[]> =>
  judgeBlocks(RULE, { text, ...(english === undefined ? {} : { english }) })
const UNKNOWN = 'expected one of `NOTE`, `TIP`, `IMPORTANT`, `CAUTION`, `WARNING`'

describe('an alert that differs from English', () => {
  it.each([
    ['[!TIP]', '[!NOTE]'],
    ['[! NOTE]', '[!NOTE]'],
    ['[! Belangrijk]', '[!IMPORTANT]'],
    ['\\[!NOTE\\]', '[!NOTE]'],
    ['［！注意］', '[!CAUTION]'],
    ['[!div class="mx-rand"]', '[!div class="mx-border"]'],
  ])('%s is found, and repaired to %s', async (found, expected) => {
    const [text, english] = [`> ${found}\n> Tekst`, `> ${expected}\n> Text`]
    const findings = await ownFindings(RULE, { text, english })
    expect(findings.map(({ messageId, place }) => [messageId, place.start.line, place.start.column])).toEqual([
      ['changed', 12, 3],
    ])
    expect(findings.reduce(applyFix, pageWith({ text, english }))).toBe(
      pageWith({ text: `> ${expected}\n> Tekst`, english }),
    )
  })

  it.each([
    ['> [!Note]\n> a', '> [!NOTE]\n> a'],
    ['> [! NOTE]\n> a', '> [! NOTE]\n> a'],
    ['> [!NOTE]\n> a', '> [! NOTE]\n> a'],
    ['> [!Memo]\n> a', '> [!Memo]\n> a'],
    ['> [!NOTE] a', '> [!NOTE] a'],
    ['> [!NOTE]\n> a', '> [!NOTE] a'],
    ['> [!VIDEO https://example.com/nl]', '> [!VIDEO https://example.com/en]'],
  ])('%j passes for %j', async (text, english) => {
    expect(await judge(text, english)).toEqual([])
  })

  it('is found where it is lost, at what is left of the quote', async () => {
    const english = '> [!NOTE]\n> a\n\nText\n\n> [!NOTE]\n> b\n\nText\n\n> [!TIP]\n> c'
    expect(await judge(english.replace('> [!NOTE]\n> b', '> b'), english)).toEqual([
      '17:3 error Unexpected loss of the alert `[!NOTE]`, expected it as in English',
    ])
    expect(await judge(english.replace('> [!NOTE]\n> b', 'NOTE: b'), english)).toEqual([
      '17:1 error Unexpected loss of the alert `[!NOTE]`, expected it as in English',
    ])
  })

  it('is found where it was added, or has text on its line', async () => {
    expect(await judge('> [!NOTE]\n> a', '> a')).toEqual([
      '12:3 error Unexpected alert `[!NOTE]`, expected none here as in English',
    ])
    expect(await judge('> [!NOTE] a', '> [!NOTE]\n> a')).toEqual([
      '12:3 error Unexpected text on the line of the alert `[!NOTE]`, expected it on the next line as in English',
    ])
  })

  it('has no fix where it is a video', async () => {
    const findings = await ownFindings(RULE, { text: '> [!VIDEO a]', english: '> [!NOTE]\n> a' })
    expect(findings.map(({ messageId, fix }) => [messageId, fix])).toEqual([['changed', undefined]])
  })
})

describe('an alert without English', () => {
  it('is found in its form, and repaired', async () => {
    expect(await judge('> [! NOTE]\n> a')).toEqual(['12:3 error Unexpected alert `[! NOTE]`, expected `[!NOTE]`'])
    const text = '> [ ！tip]\n> a'
    const [finding] = await ownFindings(RULE, { text })
    expect(finding && applyFix(pageWith({ text }), finding)).toBe(pageWith({ text: '> [!TIP]\n> a' }))
  })

  it('is found in its word', async () => {
    expect(await judge('> [!Belangrijk]\n> a')).toEqual([`12:3 error Unexpected alert \`[!Belangrijk]\`, ${UNKNOWN}`])
    expect(await judge('> [! 重要]\n> a')).toEqual([`12:3 error Unexpected alert \`[! 重要]\`, ${UNKNOWN}`])
  })

  it.each([
    '> [!CAUTION]\n> a',
    '> \\[!NOTE\\]\n> a',
    '> [!belangrijk] is een voorbeeld',
    '> [!div class="x"]',
    '> [ ! -f a ]',
    '[! NOTE]',
    '~~~\n> [! NOTE]\n~~~',
  ])('is not found in %j', async (text) => {
    expect(await judge(text)).toEqual([])
  })

  it('leaves a skip, for the rest could not be judged', async () => {
    const { skips } = await judgePages({ after: { 'docs/page.md': localizedPage() } })
    expect(skips.filter(({ rule }) => rule === RULE)).toHaveLength(1)
  })
})

describe('an alert beside the version before, made from the same English', () => {
  const reference = 'the version before, made from the same English'

  it('is found where it is lost or another', async () => {
    expect(await judgeAgain(RULE, '> [!NOTE]\n> a', '> [!OPMERKING]\n> a')).toEqual([
      `12:3 error Unexpected alert \`[!OPMERKING]\`, expected \`[!NOTE]\` as in ${reference}`,
    ])
    expect(await judgeAgain(RULE, '> [!NOTE]\n> a', '> a')).toEqual([
      `12:3 error Unexpected loss of the alert \`[!NOTE]\`, expected it as in ${reference}`,
    ])
  })

  it('may be a repair of it, or as wrong', async () => {
    expect(await judgeAgain(RULE, '> [! Opmerking]\n> a', '> [!NOTE]\n> a')).toEqual([])
    expect(await judgeAgain(RULE, '> a', '> [!NOTE]\n> a')).toEqual([])
    expect(await judgeAgain(RULE, '> [! NOTE]\n> a', '> [! NOTE]\n> b')).toEqual([
      '12:3 error Unexpected alert `[! NOTE]`, expected `[!NOTE]`',
    ])
    expect(await judgeAgain(RULE, '> a', '> [! NOTE]\n> a')).toEqual([
      '12:3 error Unexpected alert `[! NOTE]`, expected `[!NOTE]`',
    ])
  })
})
