import type { Finding } from '../../src/model.ts'
import { applyFix } from '../support/apply-fix.ts'
import { englishPage, localizedLanding, localizedPage } from '../support/fixture-pages.ts'
import { judge, linesOf } from '../support/judge.ts'
import { judgeLinks, linkedCase } from '../support/linked-case.ts'

const SITE = 'https://example.com'
const removed = (place: string, url: string): string =>
  `${place} error lost-image Unexpected loss of the image \`${url}\`, expected it as in English`
const demoted = (place: string, url: string): string =>
  `${place} error lost-image Unexpected link to \`${url}\`, expected an image as in English`

const only = (findings: readonly Finding[]): Finding => {
  const [finding] = findings
  if (finding === undefined) throw new Error('nothing was found')
  return finding
}

describe('an image that is gone', () => {
  it.each([
    [`[a](${SITE}/x)`, `[a](${SITE}/x) ![b](${SITE}/y)`],
    [`[a](${SITE}/x)`, `[a](${SITE}/x) <img src="${SITE}/y">`],
    [`[a](${SITE}/x)`, `[a](${SITE}/x) ![b][c]\n\n[c]: ${SITE}/y`],
    [`[a](${SITE}/x)`, `[a](${SITE}/x)\n\n:::image source="${SITE}/y" alt-text="b":::`],
  ])('%j, English %j', async (text, english) => {
    expect(await judgeLinks({ text, english })).toEqual([removed('12:5', `${SITE}/y`)])
  })

  it('is counted', async () => {
    const one = `![a](${SITE}/x)`
    expect(await judgeLinks({ text: one, english: `${one} ${one}` })).toEqual([removed('12:6', `${SITE}/x`)])
  })

  it('is found in YAML pages', async () => {
    const english = '### YamlMime:Landing\nmetadata:\n  title: Pumps\nlinks:\n  - imageSrc: https://example.com/x.png\n'
    const page = localizedLanding({ english, body: 'links:\n  - title: Start\n' })
    const report = await judge({ after: { 'docs/index.yml': page }, english: { 'docs/index.yml': english } })
    expect(linesOf(report)).toEqual([`docs/index.yml:${removed('4:23', 'https://example.com/x.png')}`])
  })

  it('is another target where a new one stands in its place', async () => {
    expect(await judgeLinks({ text: `![a](${SITE}/x)`, english: `![a](${SITE}/y)` })).toEqual([
      `12:6 error changed-link-target Unexpected link target \`${SITE}/x\`, expected \`${SITE}/y\` as in English`,
    ])
  })

  it('is told of by changed-link-target where this rule is off', async () => {
    const english = `[a](${SITE}/x) ![b](${SITE}/y)`
    const settings = { rules: { 'lost-image': 'off' } } as const
    expect(await judgeLinks({ text: `[a](${SITE}/x)`, english, settings })).toEqual([
      `12:5 error changed-link-target Unexpected loss of the link target \`${SITE}/y\`, expected it as in English`,
    ])
  })

  it('is damaged-link-syntax where its link is damaged', async () => {
    const found = await judgeLinks({ text: `![a] (${SITE}/x)`, english: `![a](${SITE}/x)` })
    expect(found).toEqual([expect.stringContaining('error damaged-link-syntax')])
  })
})

describe('an image that became a link', () => {
  it.each([
    [`[a](${SITE}/x)`, '12:5', `![a](${SITE}/x)`],
    [`! [a](${SITE}/x)`, '12:7', `![a](${SITE}/x)`],
    [`！[a](${SITE}/x)`, '12:6', `![a](${SITE}/x)`],
    [`**Zie** [a "b" c](${SITE}/x).`, '12:19', `**Zie** ![a "b" c](${SITE}/x).`],
  ])('%j', async (text, place, right) => {
    const input = linkedCase({ text, english: `![a](${SITE}/x)` })
    const { findings } = await judge(input)
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining('expected an image as in English')])
    expect(findings.map(({ place: { start } }) => `${start.line}:${start.column}`)).toEqual([place])
    const fixed = applyFix(String(input.after['docs/page.md']), only(findings))
    expect(fixed).toContain(right)
    expect((await judge({ ...input, after: { 'docs/page.md': fixed } })).findings).toEqual([])
  })

  it.each([`[a\\b](${SITE}/x)`, `[*a* [b]](${SITE}/x)`, `<${SITE}/x>`, `[a][b]\n\n[b]: ${SITE}/x`])(
    'has no fix in %j: where the image would begin is not plain',
    async (text) => {
      const { findings } = await judge(linkedCase({ text, english: `![a](${SITE}/x)` }))
      expect(findings.map(({ messageId, fix }) => [messageId, fix])).toEqual([['demoted', undefined]])
    },
  )

  it('is the one of several with its target that faces it', async () => {
    const english = `[a](${SITE}/x) ![b](${SITE}/x) [c](${SITE}/x)`
    expect(await judgeLinks({ text: `[a](${SITE}/x) [b](${SITE}/x) [c](${SITE}/x)`, english })).toEqual([
      demoted('12:32', `${SITE}/x`),
    ])
  })

  it.each([
    [`![a](${SITE}/x)`, `<img src="${SITE}/x">`],
    [`[![a](${SITE}/x)](${SITE}/x)`, `[![a](${SITE}/x)](${SITE}/x)`],
    [`![a][b]\n\n[b]: ${SITE}/x`, `![a](${SITE}/x)`],
    [`[b](${SITE}/y) ![a](${SITE}/x)`, `![a](${SITE}/x) [b](${SITE}/y)`],
  ])('is none in %j, English %j', async (text, english) => {
    expect(await judgeLinks({ text, english })).toEqual([])
  })
})

describe('without the English file', () => {
  const judged = async (before: string, after: string) =>
    judge({
      before: { 'docs/page.md': localizedPage({ body: before }) },
      after: { 'docs/page.md': localizedPage({ body: after }) },
    })
  const HEADING = '# <a name="pumps"></a>Pompen\n\n'
  const lost = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.includes(' lost-image '))

  it('holds an edit against the version before, made from the same English', async () => {
    const one = `${HEADING}![a](${SITE}/x) ![b](${SITE}/y)\n`
    expect(lost(linesOf(await judged(one, `${HEADING}![a](${SITE}/x)\n`)))).toEqual([
      `docs/page.md:12:6 error lost-image Unexpected loss of the image \`${SITE}/y\`, expected it as in the version before, made from the same English`,
    ])
    expect(lost(linesOf(await judged(one, `${HEADING}![a](${SITE}/x) [b](${SITE}/y)\n`)))).toEqual([
      `docs/page.md:12:33 error lost-image Unexpected link to \`${SITE}/y\`, expected an image as in the version before, made from the same English`,
    ])
  })

  it('lets an edit show another image', async () => {
    expect(lost(linesOf(await judged(`${HEADING}![a](${SITE}/x)\n`, `${HEADING}![a](${SITE}/z)\n`)))).toEqual([])
  })

  it('warns by the English beside the translation', async () => {
    const pair = (translation: string, english: string): string =>
      `${HEADING}<span data-ttu-id="0a1b2-101">${translation}</span><span class="sxs-lookup"><span data-stu-id="0a1b2-101">${english}</span></span>\n`
    const found = async (translation: string): Promise<string[]> =>
      linesOf(
        await judge({ after: { 'docs/page.md': localizedPage({ body: pair(translation, `See ![a](${SITE}/x)`) }) } }),
      ).filter((line) => line.includes(' lost-image '))
    expect(await found('Zie')).toEqual([
      `docs/page.md:12:105 warning lost-image Unexpected loss of the image \`${SITE}/x\`, expected it as in the English beside it`,
    ])
    expect(await found(`Zie [a](${SITE}/x)`)).toEqual([
      `docs/page.md:12:39 warning lost-image Unexpected link to \`${SITE}/x\`, expected an image as in the English beside it`,
    ])
    expect(await found(`Zie ![a](${SITE}/x)`)).toEqual([])
  })

  it('is a skip where nothing is known', async () => {
    const report = await judge({
      after: { 'docs/page.md': localizedPage({ body: `${HEADING}x\n` }) },
      english: { 'docs/other.md': englishPage() },
    })
    expect(report.skips.filter(({ rule }) => rule === 'lost-image')).toHaveLength(1)
  })
})

it('takes linear time for hostile pages', async () => {
  const text = '[a](x)'.repeat(4000)
  const started = performance.now()
  await judge(linkedCase({ text, english: '![a](x)'.repeat(4000) }))
  expect(performance.now() - started).toBeLessThan(20_000)
})
