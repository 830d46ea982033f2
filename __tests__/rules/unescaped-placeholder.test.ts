import { applyFix } from '../support/apply-fix.ts'
import { localizedPage } from '../support/fixture-pages.ts'
import { judge, linesOf } from '../support/judge.ts'
import { judgeLinks, linkedCase } from '../support/linked-case.ts'

const unescaped = (place: string, found: string): string =>
  `${place} warning unescaped-placeholder Unexpected HTML tag \`${found}\`, expected text that readers see: English has no such tag`

it.each([
  ['Kies <pompnaam>.', 'Choose \\<pump name>.', '12:6', '<pompnaam>'],
  ['Kies <pompnaam>.', 'Choose `<pump name>`.', '12:6', '<pompnaam>'],
  ['Kies <naam van de pomp>.', 'Choose &lt;name of the pump&gt;.', '12:6', '<naam van de pomp>'],
  ['Kies <code>.', 'Choose \\<code>.', '12:6', '<code>'],
  ['Zet <br> <poort>', 'Put <br> &lt;port&gt;', '12:10', '<poort>'],
])('%j, English %j', async (text, english, place, found) => {
  const { findings } = await judge(linkedCase({ text, english }))
  const own = findings.filter(({ rule }) => rule === 'unescaped-placeholder')
  expect(own.map(({ place: { start }, data }) => [`${start.line}:${start.column}`, data.found])).toEqual([
    [place, found],
  ])
})

it.each([
  ['Kies <pompnaam>.', 'Choose \\<pump>.', 'Kies \\<pompnaam>.'],
  ['<div>\n<pompnaam>\n</div>', '<div>\n&lt;pump&gt;\n</div>', '<div>\n&lt;pompnaam&gt;\n</div>'],
])('is made text in %j', async (text, english, right) => {
  const input = linkedCase({ text, english })
  const [finding] = (await judge(input)).findings
  if (finding === undefined) throw new Error('nothing was found')
  const fixed = applyFix(String(input.after['docs/page.md']), finding)
  expect(fixed).toContain(right)
  expect((await judge({ ...input, after: { 'docs/page.md': fixed } })).findings).toEqual([])
})

it.each([
  ['a <b>b</b><br>', 'a b'],
  ['<pompnaam>', '<pump>'],
  ['<x-pump></x-pump>', '<x-pump></x-pump>'],
  ['`<pompnaam>` en \\<pompnaam> en <één>', 'x'],
  ['```\n<pompnaam>\n```', '```\n<pump>\n```'],
  ['<!-- <pompnaam> -->', 'x'],
  ['<a name="x"></a><span>a</span> <https://example.com/x>', 'a <https://example.com/x>'],
])('%j, English %j, is right', async (text, english) => {
  expect((await judgeLinks({ text, english })).filter((line) => line.includes('unescaped-placeholder'))).toEqual([])
})

it('is found by the version before, made from the same English', async () => {
  const page = (body: string) => ({
    'docs/page.md': localizedPage({ body: `# <a name="pumps"></a>Pompen\n\n${body}\n` }),
  })
  const report = await judge({ before: page('Kies \\<naam>.'), after: page('Kies <naam>.') })
  expect(linesOf(report)).toContain(`docs/page.md:${unescaped('12:6', '<naam>')}`)
})

it('is not asked where nothing is known of English', async () => {
  const report = await judge({
    after: { 'docs/page.md': localizedPage({ body: '# <a name="pumps"></a>Pompen\n\n<naam>\n' }) },
  })
  expect(report.findings).toEqual([])
  expect(report.skips.filter(({ rule }) => rule === 'unescaped-placeholder')).toHaveLength(1)
})

it('takes little time for hostile pages', async () => {
  const started = performance.now()
  await judge(linkedCase({ text: '<x>'.repeat(10_000), english: `${'<'.repeat(50_000)} ${'<y '.repeat(10_000)}` }))
  expect(performance.now() - started).toBeLessThan(20_000)
})
