import type { Finding } from '../../src/model.ts'
import { applyFix } from '../support/apply-fix.ts'
import { localizedPage } from '../support/fixture-pages.ts'
import { judge } from '../support/judge.ts'

const RULE = 'malformed-bilingual-span'
const PAGE = 'docs/page.md'
const ttu = (text: string, id: string): string => `<span data-ttu-id="${id}">${text}</span>`
const stu = (text: string, id: string): string =>
  `<span class="sxs-lookup"><span data-stu-id="${id}">${text}</span></span>`
const pair = (id: string, other = id): string => ttu('Een.', id) + stu('One.', other)

const pageOf = (...lines: readonly string[]): string => localizedPage({ body: `${lines.join('\n\n')}\n` })
const findingsIn = async (text: string, before?: string): Promise<readonly Finding[]> =>
  (await judge({ ...(before ? { before: { [PAGE]: before } } : {}), after: { [PAGE]: text } })).findings.filter(
    ({ rule }) => rule === RULE,
  )
/** `line:column severity message` of each finding on a page of these paragraphs, the first on line 10. */
const own = async (...lines: readonly string[]): Promise<string[]> =>
  (await findingsIn(pageOf(...lines))).map(
    ({ place, severity, origin, message }) =>
      `${place.start.line}:${place.start.column} ${severity}${origin === 'source' ? ' (from English)' : ''} ${message}`,
  )

const A = '0a1b2'
const WRONG = (found: string, half: string, expected: string, other: string): string =>
  `Unexpected id \`${found}\` of the ${half}, expected \`${expected}\` as of the ${other}`

describe(RULE, () => {
  it('is content with pairs in order, whatever is left out between', async () => {
    expect(await own(pair(`${A}-101`), pair(`${A}-103`), pair(`${A}-110`), pair(`${A}-1000`))).toEqual([])
    expect(await own(pair(`${A}-106`), pair(`${A}-p101`), pair(`${A}-109`), pair(`${A}-p102`))).toEqual([])
    expect(await own('Tekst zonder spans, <span>met een gewone</span>.')).toEqual([])
  })

  it.each([
    [
      ttu('Een.', `${A}-102`),
      'error',
      'translation `0a1b2-102` without its English, expected `<span class="sxs-lookup"><span data-stu-id="0a1b2-102">` right behind it',
    ],
    [
      stu('One.', `${A}-102`),
      'error',
      'English `0a1b2-102` without its translation, expected one in `<span data-ttu-id="0a1b2-102">` right before it',
    ],
    [
      ttu('<span>Een.', `${A}-102`) + stu('<span>One.', `${A}-102`),
      'error (from English)',
      '`<span>` without its partner in the English `0a1b2-102`, expected spans that are opened and closed in it',
    ],
    [`${pair(`${A}-102`)}</span>`, 'warning', '`</span>` outside of the pairs, expected none that closes nothing'],
  ])('reports %j once', async (damaged, severity, message) => {
    const found = await own(pair(`${A}-101`), damaged, pair(`${A}-103`))
    expect(found.map((line) => line.replace(/^12:\d+ /, ''))).toEqual([`${severity} Unexpected ${message}`])
  })

  it.each([
    ['malformed', '0a1b2_102', 'expected five hexadecimal digits, `-` and a number of at least three digits'],
    ['of another page', 'fffff-102', 'expected one that begins with `0a1b2-` as most ids of the page'],
  ])('finds an id that is %s', async (_, id, expected) => {
    expect(await own(pair(`${A}-101`), pair(id), pair(`${A}-103`))).toEqual([
      `12:20 error Unexpected id \`${id}\`, ${expected}`,
    ])
  })

  it('finds an id that is out of order, in its own series', async () => {
    const order = (id: string, where: string): string =>
      `error Unexpected id \`${id}\` ${where}, expected ids that ascend`
    expect(await own(pair(`${A}-101`), pair(`${A}-109`), pair(`${A}-102`), pair(`${A}-103`))).toEqual([
      `12:20 ${order(`${A}-109`, `before \`${A}-102\``)}`,
    ])
    expect(await own(pair(`${A}-101`), pair(`${A}-102`), pair(`${A}-103`), pair(`${A}-102`))).toEqual([
      `16:20 ${order(`${A}-102`, `behind \`${A}-103\``)}`,
    ])
    expect(await own(pair(`${A}-p101`), pair(`${A}-101`), pair(`${A}-p101`))).toHaveLength(1)
  })

  describe('where the ids of a pair differ', () => {
    const [before, after] = [pair(`${A}-101`), pair(`${A}-105`)]

    it.each([
      ['0a1c2-103', `${A}-103`],
      ['0a1b2-1O3', `${A}-103`],
      ['0a1b2103', `${A}-103`],
    ])('takes %s for a slip of the one that fits', async (slip, right) => {
      for (const [translation, original] of [
        [slip, right],
        [right, slip],
      ] as const) {
        const text = pageOf(before, ttu('Een.', translation) + stu('One.', original), after)
        const [finding, ...others] = await findingsIn(text)
        expect(others).toEqual([])
        expect(finding && text.slice(finding.place.start.offset, finding.place.end.offset)).toBe(slip)
        expect(finding && applyFix(text, finding)).toBe(pageOf(before, pair(right), after))
      }
    })

    it('tells which one does not fit', async () => {
      expect(await own(before, pair(`${A}-190`, `${A}-103`), after)).toEqual([
        `12:20 error ${WRONG(`${A}-190`, 'translation', `${A}-103`, 'English')}`,
      ])
      expect(await own(before, pair(`${A}-103`, `${A}-104`), after)).toEqual([
        `12:86 error ${WRONG(`${A}-104`, 'English', `${A}-103`, 'translation')}`,
      ])
    })

    it.each([
      ['both may be right', [pair(`${A}-103`, `${A}-104`)]],
      ['the English may be that of a lost pair', [pair(`${A}-103`, `${A}-109`)]],
      ['the English is that of another page', [pair(`${A}-103`, 'c77d0-164')]],
      ['two halves were exchanged', [pair(`${A}-102`, `${A}-103`), pair(`${A}-103`, `${A}-102`)]],
      ['the half that fits is a copy', [pair(`${A}-103`), pair(`${A}-103`, '0a1b2-1O3')]],
    ])('has no fix where %s', async (_, pairs) => {
      const findings = await findingsIn(pageOf(before, ...pairs, after))
      expect(findings.length).toBeGreaterThan(0)
      expect(findings.flatMap(({ fix }) => fix ?? [])).toEqual([])
    })
  })

  describe('where a half lacks its end', () => {
    const whole = pair(`${A}-102`)
    const [before, after] = [pair(`${A}-101`), pair(`${A}-103`)]

    it.each([
      ['the translation', whole.replace('Een.</span>', 'Een.')],
      ['the English', whole.slice(0, -'</span>'.length)],
    ])('writes that of %s, at the end of a line or before the next pair', async (_, damaged) => {
      for (const behind of ['\n\n', '', ' ']) {
        const text = pageOf(before, damaged + behind + after)
        const [finding, ...others] = await findingsIn(text)
        expect(others).toEqual([])
        expect(finding && applyFix(text, finding)).toBe(pageOf(before, whole + behind + after))
      }
    })

    it.each([
      ['it holds spans of its own', whole.replace('Een.</span>', '<span>Een.')],
      ['the English is that of another pair', ttu('Een.', `${A}-102`).replace('</span>', '') + stu('One.', `${A}-104`)],
      ['its end may be further on', whole.replace('One.</span></span>', 'One.</span> Two.')],
      ['nothing is left of its end', whole.replace('</span></span>', '')],
      ['the English stands on another line', whole.replace('Een.</span>', 'Een.\n')],
      [
        'it is too long to be looked through',
        ttu('x'.repeat(20_000), `${A}-102`).replace('</span>', '') + stu('One.', `${A}-102`),
      ],
    ])('has no fix where %s', async (_, damaged) => {
      const findings = await findingsIn(pageOf(before, damaged, after))
      expect(findings.length).toBeGreaterThan(0)
      expect(findings.flatMap(({ fix }) => fix ?? [])).toEqual([])
    })

    it('is told in a time that grows with the page', async () => {
      const text = pageOf('<span data-ttu-id="0a1b2-101">a'.repeat(3000))
      const { durationMs } = await judge({ after: { [PAGE]: text } })
      expect(durationMs).toBeLessThan(10_000)
    })
  })

  it('says of a fault that the page had before that it is not new', async () => {
    const damaged = ttu('Een.', `${A}-102`)
    const old = pageOf(pair(`${A}-101`), damaged)
    const now = pageOf('Nieuw.', pair(`${A}-101`), damaged, ttu('Twee.', `${A}-103`))
    expect((await findingsIn(now, old)).map(({ data, origin }) => [data.id, origin])).toEqual([
      [`${A}-102`, 'existing'],
      [`${A}-103`, 'introduced'],
    ])
  })

  it('keeps what is wrong out of other rules, which then cannot tell', async () => {
    const heading = `# <a name="pompen"></a>${pair(`${A}-101`)}`
    const text = pageOf(heading, ttu('[a](https://example.com/a)', `${A}-102`))
    const { findings, skips } = await judge({ after: { [PAGE]: text } })
    expect(findings.map(({ rule }) => rule)).toEqual([RULE])
    const why = 'the spans of the page are damaged, so that the English beside the translation cannot be told'
    expect(skips.filter(({ reason }) => reason === why).map(({ rule }) => rule)).toEqual([
      'changed-alert',
      'changed-code-fence',
      'changed-directive',
      'changed-inline-code',
      'changed-link-target',
      'changed-placeholder',
      'changed-table',
      'hard-coded-locale',
      'lost-image',
      'unescaped-placeholder',
      'wrong-heading-anchor',
    ])
  })

  it('judges a page of very many wrong ids soon', async () => {
    const pairs = Array.from({ length: 1_000 }, (_, index) => pair(`${A}-${2_000 - index}`, `${A}-${3_000 + index}`))
    const started = performance.now()
    expect(await own(...pairs)).toHaveLength(1_000)
    expect(performance.now() - started).toBeLessThan(8_000)
  })
})
