import { applyFix } from '../support/apply-fix.ts'
import { localizedPage } from '../support/fixture-pages.ts'
import { judge, linesOf } from '../support/judge.ts'
import { judgeLinks, linkedCase } from '../support/linked-case.ts'

const lost = (place: string, expected: string): string =>
  `${place} warning changed-inline-code Unexpected loss of the code \`${expected}\`, expected it between backticks as in English`
const added = (place: string, found: string): string =>
  `${place} warning changed-inline-code Unexpected code \`${found}\`, expected text without backticks as in English`

describe('code that is lost', () => {
  it('is placed where its text stands', async () => {
    const english = 'Set `-flow` to `high` and `-slow` to `low`.'
    expect(await judgeLinks({ text: 'Zet `-flow` op high en `-slow` op `low`.', english })).toEqual([
      lost('12:16', 'high'),
    ])
  })

  it('is set between backticks by the fix', async () => {
    const input = linkedCase({ text: 'Zet `-flow` op high.', english: 'Set `-flow` to `high`.' })
    const [finding] = (await judge(input)).findings
    if (finding === undefined) throw new Error('nothing was found')
    const fixed = applyFix(String(input.after['docs/page.md']), finding)
    expect(fixed).toContain('Zet `-flow` op `high`.')
    expect((await judge({ ...input, after: { 'docs/page.md': fixed } })).findings).toEqual([])
  })

  it.each([
    ['Zet `-flow` op hoog.', 'a translation of it', '12:5'],
    ['Zet `-flow` op high of high.', 'two that it may have been', '12:5'],
    ['Zet `-flow` op highest.', 'a longer word', '12:5'],
    ['Zet `-flow` op "high', 'a quotation mark', '12:17'],
    ['Zet `-flow` op <b title="high">x</b>.', 'an attribute', '12:5'],
  ])('%j: %s', async (text, _what, place) => {
    const { findings } = await judge(linkedCase({ text, english: 'Set `-flow` to `high` <b>x</b>.' }))
    const own = findings.filter(({ rule }) => rule === 'changed-inline-code')
    expect(own.map(({ place: { start } }) => `${start.line}:${start.column}`)).toEqual([place])
  })

  it('is told at the heading where no link and no code stands before it', async () => {
    const english = 'See `high` and [oil](https://example.com/oil).'
    const text = 'Zie [olie](https://example.com/oil).'
    expect(await judgeLinks({ text, english })).toEqual([lost('10:1', 'high')])
  })
})

describe('code that English does not have', () => {
  it('stands where it was added', async () => {
    const english = 'Set `-flow` to high and `-slow` to `low`.'
    expect(await judgeLinks({ text: 'Zet `-flow` op `hoog` en `-slow` op `low`.', english })).toEqual([
      added('12:16', 'hoog'),
    ])
  })

  it('is the one that is spelt like none of English', async () => {
    expect(await judgeLinks({ text: 'Zet `-flowx` op `hoog`.', english: 'Set `-flow` to high.' })).toEqual([
      added('12:17', 'hoog'),
    ])
  })
})

describe('as much code', () => {
  it.each([
    ['`a` en `b`', '`b` and `a`'],
    ['`naam` is', '`name` is'],
    ['``a`b``', '`a` b'],
  ])('%j, English %j, is right', async (text, english) => {
    expect(await judgeLinks({ text, english })).toEqual([])
  })

  it('is not asked of code blocks', async () => {
    expect(await judgeLinks({ text: '```\n`a`\n```', english: '```\n`a` `b`\n```' })).toEqual([])
  })
})

describe('without the English file', () => {
  const HEADING = '# <a name="pumps"></a>Pompen\n\n'
  const edited = async (before: string, after: string): Promise<string[]> =>
    linesOf(
      await judge({
        before: { 'docs/page.md': localizedPage({ body: `${HEADING}${before}\n` }) },
        after: { 'docs/page.md': localizedPage({ body: `${HEADING}${after}\n` }) },
      }),
    ).filter((line) => line.includes('changed-inline-code'))

  it('an edit loses none', async () => {
    expect(await edited('Zet `a` op `b`.', 'Zet `a` op b.')).toEqual([
      'docs/page.md:12:12 warning changed-inline-code Unexpected loss of the code `b`, expected it between backticks as in the version before, made from the same English',
    ])
  })

  it('an edit may add what the version before lacked', async () => {
    expect(await edited('Zet `a` op b.', 'Zet `a` op `b`.')).toEqual([])
  })

  it('is compared with the English beside the translation', async () => {
    const pair = (translation: string): string =>
      `${HEADING}<span data-ttu-id="0a1b2-101">${translation}</span><span class="sxs-lookup"><span data-stu-id="0a1b2-101">Set \`a\`.</span></span>\n`
    const found = async (translation: string) =>
      linesOf(await judge({ after: { 'docs/page.md': localizedPage({ body: pair(translation) }) } }))
    expect(await found('Zet `a`.')).toEqual([])
    expect(await found('Zet a.')).toEqual([expect.stringContaining('changed-inline-code')])
  })

  it('is a skip where code takes in the spans of the page', async () => {
    const body = `${HEADING}<span data-ttu-id="0a1b2-101">Zet \`a.</span><span class="sxs-lookup"><span data-stu-id="0a1b2-101">Set \`a.</span></span>\n`
    const { findings, skips } = await judge({ after: { 'docs/page.md': localizedPage({ body }) } })
    expect(findings.filter(({ rule }) => rule === 'changed-inline-code')).toEqual([])
    expect(skips.filter(({ rule }) => rule === 'changed-inline-code')).toHaveLength(1)
  })
})

it('takes little time for hostile pages', async () => {
  const started = performance.now()
  await judge(
    linkedCase({ text: 'a1 '.repeat(8000), english: Array.from({ length: 8000 }, (_, n) => `\`a${n}\``).join(' ') }),
  )
  expect(performance.now() - started).toBeLessThan(20_000)
})
