import { applyFix } from '../support/apply-fix.ts'
import { judgeAgain, judgeBlocks, ownFindings, pageWith } from '../support/block-case.ts'

const RULE = 'changed-code-fence'
const fence = (language: string, code: string): string => `~~~${language}\n${code}\n~~~\n\n`
const judge = (text: string, english: string): Promise<string[]> => judgeBlocks(RULE, { text, english })

describe(RULE, () => {
  it.each(['\n', '\r\n'] as const)(
    'finds another, a lost and an added language, and repairs it, lines ending in %j',
    async (eol) => {
      const english = fence('sh', 'a') + fence('sh', 'b') + fence('', 'c')
      const text = fence('opdracht', 'a') + fence('', 'b') + fence('tekst', 'c')
      const findings = await ownFindings(RULE, { text, english, page: { eol } })
      expect(findings.map(({ messageId, place }) => [messageId, place.start.line, place.start.column])).toEqual([
        ['language', 12, 1],
        ['lost-language', 16, 1],
        ['extra-language', 20, 1],
      ])
      const repaired = findings.toReversed().reduce(applyFix, pageWith({ text, english, page: { eol } }))
      expect(repaired).toBe(pageWith({ text: english, english, page: { eol } }))
    },
  )

  it('offers no language for a block of another length, which a lost line of marks may have made', async () => {
    const [finding] = await ownFindings(RULE, { text: fence('', 'a\nb'), english: fence('sh', 'a') })
    expect(finding).toMatchObject({ messageId: 'lost-language' })
    expect(finding?.fix).toBeUndefined()
  })

  it('knows a language in any letter case, and code in any language', async () => {
    expect(await judge(fence('PowerShell', '# een'), fence('powershell', '# one'))).toEqual([])
  })

  it('finds one that is lost at what stands in its place', async () => {
    const english = `One\n\n${fence('sh', 'alpha 1')}Two\n\n${fence('sh', 'beta 2')}Three\n\n${fence('sh', 'gamma 3')}`
    const lost = english.replace(fence('sh', 'beta 2'), 'beta 2\n\n')
    expect(await judge(lost, english)).toEqual([
      '20:1 error Unexpected loss of the code block with `beta 2`, expected it as in English',
    ])
    const gone = english.replace(fence('sh', 'beta 2'), '')
    expect(await judge(gone, english)).toEqual([
      '18:1 error Unexpected loss of the code block with `beta 2`, expected it as in English',
    ])
  })

  it('finds the block that swallowed the next one, where a closing line is gone', async () => {
    const english = fence('sh', 'alpha') + fence('json', 'beta') + fence('sh', 'gamma')
    const text = english.replace('alpha\n~~~\n', 'alpha\n')
    const [first] = await judge(text, english)
    expect(first).toBe('12:1 error Unexpected loss of the code block with `beta`, expected it as in English')
  })

  it('names an empty block by its first line', async () => {
    expect(await judge('Niets.', 'Nothing.\n\n~~~sh\n~~~')).toEqual([
      '12:1 error Unexpected loss of the code block with `~~~sh`, expected it as in English',
    ])
  })

  it('compares with the version before, made from the same English, but for what was added', async () => {
    const before = fence('sh', 'a') + fence('sh', 'b')
    const reference = 'the version before, made from the same English'
    expect(await judgeAgain(RULE, before, before)).toEqual([])
    expect(await judgeAgain(RULE, before, `${fence('bash', 'a')}Tekst\n`)).toEqual([
      `12:1 error Unexpected language \`bash\` of the code block, expected \`sh\` as in ${reference}`,
      `16:1 error Unexpected loss of the code block with \`b\`, expected it as in ${reference}`,
    ])
    expect(await judgeAgain(RULE, fence('sh', 'a'), before)).toEqual([])
  })
})
