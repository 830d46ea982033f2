import { englishPage, localizedLanding, localizedPage, type PageOptions } from '../support/fixture-pages.ts'
import { type Case, judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const RULE = 'heading-mismatch'
const BEFORE = 'the version before, made from the same English'
/** Moves on, at the same English version. */
const REFRESH: PageOptions = { commit: 'b'.repeat(40), date: '03/20/2021', id: '"41100"' }

const own = async (options: Case): Promise<string[]> =>
  linesOf(await judge(options)).filter((line) => line.includes(` ${RULE} `))

const missing = (heading: string, level: number): string =>
  `error ${RULE} Unexpected end of section, expected the heading \`${heading}\` of level ${level} to follow`
const extra = (heading: string, level: number, reference = 'English'): string =>
  `error ${RULE} Unexpected heading \`${heading}\` of level ${level}, expected none here as in ${reference}`
const level = (found: number, heading: string, expected: number, reference = 'English'): string =>
  `error ${RULE} Unexpected level ${found} of the heading \`${heading}\`, expected level ${expected} as in ${reference}`

const ENGLISH = englishPage('# Pumps\n\n## One\n\n### Two\n\n## Three\n')
const PUMPS = '# <a name="pumps"></a>Pompen\n\n'
const ONE = '## <a name="one"></a>Een\n\n'
const TWO = '### <a name="two"></a>Twee\n\n'
const THREE = '## <a name="three"></a>Drie\n'

const judgeBody = (body: string, form: PageOptions = {}): Promise<string[]> =>
  own({ after: { [PAGE]: localizedPage({ ...form, english: ENGLISH, body }) }, english: { [PAGE]: ENGLISH } })

describe(RULE, () => {
  it.each([
    ['LF', {}],
    ['CRLF', { eol: '\r\n' }],
    ['a byte order mark', { bom: true }],
  ] as const)('finds each difference at its place, with %s', async (_, form) => {
    expect(await judgeBody(PUMPS + ONE + TWO + THREE, form)).toEqual([])
    expect(await judgeBody(PUMPS + ONE + THREE, form)).toEqual([`${PAGE}:12:1 ${missing('Two', 3)}`])
    expect(await judgeBody(PUMPS + ONE + TWO + TWO + THREE, form)).toEqual([
      `${PAGE}:16:1 ${extra(TWO.trim().slice(4), 3)}`,
    ])
    expect(await judgeBody(PUMPS + ONE + TWO.slice(1) + THREE, form)).toEqual([
      `${PAGE}:14:1 ${level(2, TWO.trim().slice(4), 3)}`,
    ])
  })

  it('finds a lost first heading at the top, lost last ones after what is left, all in the order of English', async () => {
    expect(await judgeBody(ONE + TWO + THREE)).toEqual([`${PAGE}:1:1 ${missing('Pumps', 1)}`])
    expect(await judgeBody(PUMPS + ONE)).toEqual([
      `${PAGE}:12:1 ${missing('Two', 3)}`,
      `${PAGE}:12:1 ${missing('Three', 2)}`,
    ])
    expect(await judgeBody('Tekst.\n')).toEqual(
      [missing('Pumps', 1), missing('One', 2), missing('Two', 3), missing('Three', 2)].map(
        (one) => `${PAGE}:1:1 ${one}`,
      ),
    )
  })

  it('finds all headings lost since the version before', async () => {
    const before = { [PAGE]: localizedPage() }
    const after = { [PAGE]: localizedPage({ body: 'Tekst.\n', ...REFRESH }) }
    expect(await own({ before, after })).toEqual([`${PAGE}:1:1 ${missing('<a name="pumps"></a>Pompen', 1)}`])
  })

  it('reports a section that was moved once, with its place in English', async () => {
    const moved = (heading: string, where: string): string =>
      `error ${RULE} Unexpected heading \`${heading}\` here, expected it ${where} as in English`
    expect(await judgeBody(`${PUMPS}${THREE}\n${ONE}${TWO}`)).toEqual([
      `${PAGE}:12:1 ${moved(THREE.trim().slice(3), 'after `Two`')}`,
    ])
    expect(await judgeBody(`${ONE}${TWO}${PUMPS}${THREE}`)).toEqual([
      `${PAGE}:14:1 ${moved(PUMPS.trim().slice(2), 'to be the first')}`,
    ])
  })

  it('tells a section that was moved from one that is repeated and one that is lost', async () => {
    expect(await judgeBody(`${PUMPS}${ONE}${ONE}${TWO}`)).toEqual([
      `${PAGE}:14:1 ${extra(ONE.trim().slice(3), 2)}`,
      `${PAGE}:16:1 ${missing('Three', 2)}`,
    ])
  })

  it('leaves a repeated heading with another anchor, or none, to the rules of anchors', async () => {
    const english = englishPage('# Pumps\n\n## Example\n\n## Example\n\n## Example\n')
    const found = async (second: string): Promise<string[]> => {
      const example = '## <a name="example"></a>Voorbeeld\n\n'
      const body = `${PUMPS}${example}## ${second}Voorbeeld\n\n${example}`
      return linesOf(await judge({ after: { [PAGE]: localizedPage({ english, body }) }, english: { [PAGE]: english } }))
    }
    expect(await found('<a name="voorbeeld"></a>')).toEqual([
      `${PAGE}:14:13 error wrong-heading-anchor Unexpected anchor \`voorbeeld\`, made from the translation, expected \`example\`, the name of the English heading \`Example\``,
    ])
    expect(await found('')).toEqual([
      `${PAGE}:14:1 error missing-heading-anchor Unexpected heading without an anchor, expected \`<a name="example"></a>\` before \`Voorbeeld\``,
    ])
  })

  it.each([
    ['headings with other words', PUMPS + ONE.replace('Een', 'Iets anders') + TWO + THREE],
    ['headings with other anchors, or none', `# Pompen\n\n## <a name="x"></a>Een\n\n### Twee\n\n## Drie\n`],
    ['headings of another form', `Pompen\n=====\n\n##Een\n\n### Twee ###\n\n- ## Drie\n`],
    ['headings without text', `##\n\n${PUMPS}#\n\n${ONE}${TWO}${THREE}\n##\n`],
    ['headings in code and comments', `${PUMPS}${ONE}${TWO}${THREE}\n\`\`\`\n# Vier\n\`\`\`\n\n<!--\n# Vijf\n-->\n`],
  ])('does not find %s', async (_, body) => {
    expect(await judgeBody(body)).toEqual([])
  })

  it('counts no empty headings of English either', async () => {
    const english = englishPage('# Pumps\n\n##\n\n## One\n')
    const after = { [PAGE]: localizedPage({ english, body: PUMPS + ONE }) }
    expect(await own({ after, english: { [PAGE]: english } })).toEqual([])
  })

  describe('without English', () => {
    const judgeBodies = (before: string, after: string, options: PageOptions = REFRESH): Promise<string[]> =>
      own({
        before: { [PAGE]: localizedPage({ body: before }) },
        after: { [PAGE]: localizedPage({ body: after, ...options }) },
      })

    it('holds the page against the version before, made from the same English', async () => {
      expect(await judgeBodies(PUMPS + ONE + TWO, PUMPS + ONE + TWO)).toEqual([])
      expect(await judgeBodies(PUMPS + ONE + THREE, PUMPS + THREE)).toEqual([
        `${PAGE}:10:1 ${missing('<a name="one"></a>Een', 2)}`,
      ])
      expect(await judgeBodies(PUMPS + THREE, PUMPS + ONE + THREE)).toEqual([
        `${PAGE}:12:1 ${extra('<a name="one"></a>Een', 2, BEFORE)}`,
      ])
      expect(await judgeBodies(PUMPS + ONE, PUMPS + ONE.slice(1))).toEqual([
        `${PAGE}:12:1 ${level(1, '<a name="one"></a>Een', 2, BEFORE)}`,
      ])
    })

    it('finds nothing where the hash is another', async () => {
      expect(await judgeBodies(PUMPS + ONE, PUMPS, { ...REFRESH, hash: 'a'.repeat(40) })).toEqual([])
    })

    it('does not take headings that were reworded for lost ones', async () => {
      expect(await judgeBodies(PUMPS + ONE, '# Pomp\n\n## <a name="een"></a>Eerste\n')).toEqual([])
    })
  })

  it('skips a new page without English, a new hash without English, and English that cannot be read', async () => {
    const skips = async (options: Case): Promise<string[]> =>
      (await judge(options)).skips.filter(({ rule }) => rule === RULE).map(({ reason }) => reason)
    const after = { [PAGE]: localizedPage() }
    expect(await skips({ after })).toEqual(['no English source is given (`source`)'])
    expect(await skips({ before: { [PAGE]: localizedPage({ hash: 'a'.repeat(40) }) }, after })).toEqual([
      'no English source is given (`source`)',
    ])
    expect(await skips({ after, english: { [PAGE]: '---\ntitle: Pumps: all\n---\n# Pumps\n' } })).toEqual([
      'the metadata of the English file cannot be read',
    ])
    expect(await skips({ before: after, after: { [PAGE]: localizedPage(REFRESH) } })).toEqual([])
  })

  it('judges against English with a key written twice, which every parser reads alike', async () => {
    const english = '---\ntitle: Pumps\ntitle: Pumps\n---\n# Pumps\n'
    const after = { [PAGE]: localizedPage({ english, body: PUMPS + ONE }) }
    expect(await own({ after, english: { [PAGE]: english } })).toEqual([
      `${PAGE}:12:1 ${extra('<a name="one"></a>Een', 2)}`,
    ])
  })

  it('does not read YAML pages', async () => {
    const report = await judge({ after: { 'docs/index.yml': localizedLanding() } })
    expect(report.skips.filter(({ rule }) => rule === RULE)).toEqual([])
  })
})
