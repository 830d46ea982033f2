import { applyFix } from '../support/apply-fix.ts'
import { judgeAgain, judgeBlocks, ownFindings, pageWith } from '../support/block-case.ts'
import { judgeLinks } from '../support/linked-case.ts'

const RULE = 'changed-directive'
const judge = (text: string, english: string): Promise<string[]> => judgeBlocks(RULE, { text, english })
const ZONES = '::: zone pivot="a"\n\nOne\n\n::: zone-end\n\n::: zone pivot="b"\n\nTwo\n\n::: zone-end'

describe(RULE, () => {
  it.each([
    ['::: zona pivot="a"', '::: zone pivot="a"'],
    ['::: zone pivot="één"', '::: zone pivot="one"'],
    [': :: zone-end', ':::zone-end'],
    ['：：：zone-end', ':::zone-end'],
    [':::row', ':::row:::'],
    ['> :::rij:::', '> :::row:::'],
  ])('finds %j, and repairs it to %j', async (text, english) => {
    const findings = await ownFindings(RULE, { text, english })
    expect(findings.map(({ messageId }) => messageId)).toEqual(['changed'])
    expect(findings.reduce(applyFix, pageWith({ text, english }))).toBe(pageWith({ text: english, english }))
  })

  it.each([
    [':::ZONE-END', '::: zone-end'],
    ['::: row :::', ':::row:::'],
    [':::image source="b.png":::', 'Text'],
    ['Tekst :::row:::', 'Text'],
    ['~~~\n:::row:::\n~~~', '~~~\n~~~'],
  ])('lets %j pass for %j', async (text, english) => {
    expect(await judge(text, english)).toEqual([])
  })

  it('finds a lost one near its place, and what came in addition', async () => {
    expect(await judge(ZONES.replace('\n\n::: zone-end', ''), ZONES)).toEqual([
      '14:1 error Unexpected loss of the directive `::: zone-end`, expected it as in English',
    ])
    expect(await judge(`${ZONES}\n\n::: zone-end`, ZONES)).toEqual([
      '24:1 error Unexpected directive `::: zone-end`, expected none here as in English',
    ])
  })

  it.each([
    [
      ':::afbeelding type="content" source="a.png" alt-text="x":::',
      ':::image type="content" source="a.png" alt-text="x":::',
    ],
    [':::kode language="js" source="b.js":::', ':::code language="js" source="b.js":::'],
  ])('finds %j alone, whose target is not missed besides', async (text, english) => {
    const files = { 'docs/a.png': 'x', 'docs/b.js': 'x' }
    const input = { text, english, files, alsoEnglish: files }
    expect(await judgeLinks(input)).toEqual([
      `12:1 error ${RULE} Unexpected directive \`${text}\`, expected none here as in English`,
    ])
    expect(await judgeLinks({ ...input, settings: { rules: { [RULE]: 'off' } } })).toHaveLength(1)
    expect(await judgeLinks({ ...input, text: `${text}\n\n${text}`.replace(/source="[^"]*"/g, '') })).toContainEqual(
      expect.stringContaining('Unexpected loss of the'),
    )
  })

  it('finds one that is lost out of a paragraph at what is left of it', async () => {
    expect(await judge('Eerst\n\nTekst\n\nLaatst', 'First\n\n:::row:::\nText\n\nLast')).toEqual([
      '14:1 error Unexpected loss of the directive `:::row:::`, expected it as in English',
    ])
  })

  it('compares with the version before, made from the same English, but for what was added', async () => {
    const reference = 'the version before, made from the same English'
    expect(await judgeAgain(RULE, ZONES, ZONES.replace('"b"', '"c"'))).toEqual([
      `18:1 error Unexpected directive \`::: zone pivot="c"\`, expected \`::: zone pivot="b"\` as in ${reference}`,
    ])
    expect(await judgeAgain(RULE, ZONES, ZONES.replace('\n\n::: zone-end', ''))).toEqual([
      `14:1 error Unexpected loss of the directive \`::: zone-end\`, expected it as in ${reference}`,
    ])
    expect(await judgeAgain(RULE, 'Tekst', ZONES)).toEqual([])
  })
})
