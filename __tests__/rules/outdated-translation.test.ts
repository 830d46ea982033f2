import type { Finding } from '../../src/model.ts'
import {
  englishPage,
  localizedLanding,
  localizedPage,
  type PageOptions,
  SOURCE_COMMIT,
} from '../support/fixture-pages.ts'
import { type Case, type EnglishCommit, judge, linesOf } from '../support/judge.ts'

const PAGE = 'docs/page.md'
const LANDING = 'docs/index.yml'
const ASKED = { rules: { 'outdated-translation': 'notice' } } as const
const ENGLISH = englishPage()

const english = (pumps: string): string => ENGLISH.replace('two', pumps)

/** The version of the fixture pages on 1 March 2021, 09:00 UTC, and what came after it. */
const since = (...later: readonly Omit<EnglishCommit, 'commit'>[]): readonly EnglishCommit[] => [
  { commit: SOURCE_COMMIT, date: '2021-03-01T09:00:00Z', files: { [PAGE]: ENGLISH } },
  ...later.map((one, index) => ({ commit: String(index + 1).padStart(40, 'f'), ...one })),
]

const own = async (
  options: Omit<Case, 'settings'>,
  settings: Case['settings'] = ASKED,
): Promise<readonly Finding[]> => {
  const report = await judge({ ...options, ...(settings ? { settings } : {}) })
  return report.findings.filter(({ rule }) => rule === 'outdated-translation')
}

const ownPage = async (history: readonly EnglishCommit[], page: PageOptions = { english: ENGLISH }) =>
  own({ after: { [PAGE]: localizedPage(page) }, history })

const outdated = (distance: string): string =>
  `Unexpected \`ms.sourcegitcommit\` \`${SOURCE_COMMIT}\`, expected the newest English version, ${distance} newer`

describe('outdated-translation', () => {
  it.each([
    ['LF', {}],
    ['CRLF', { eol: '\r\n' }],
    ['a byte order mark', { bom: true }],
  ] as const)('finds the commit at its value, with %s', async (_, form) => {
    const landing = '### YamlMime:Landing\nmetadata:\n  title: Pumps\nsummary: All about pumps\n'
    const [first] = since()
    const report = await judge({
      after: {
        [PAGE]: localizedPage({ ...form, english: ENGLISH }),
        [LANDING]: localizedLanding({ ...form, english: landing, id: '"1"' }),
      },
      history: [
        { ...(first as EnglishCommit), files: { [PAGE]: ENGLISH, [LANDING]: landing } },
        {
          commit: 'f'.repeat(40),
          date: '2021-03-13T09:00:00Z',
          files: { [PAGE]: english('three'), [LANDING]: `${landing}x: 1\n` },
        },
      ],
      settings: ASKED,
    })
    expect(linesOf(report)).toEqual([
      `${LANDING}:5:23 notice outdated-translation ${outdated('1 commit and 12 days')}`,
      `${PAGE}:4:21 notice outdated-translation ${outdated('1 commit and 12 days')}`,
    ])
  })

  it.each<[string, readonly EnglishCommit[]]>([
    ['1 commit and less than a day', since({ date: '2021-03-02T08:59:59Z', files: { [PAGE]: english('three') } })],
    ['1 commit and 1 day', since({ date: '2021-03-02T09:00:00Z', files: { [PAGE]: english('three') } })],
    [
      '2 commits and 1,461 days',
      since(
        { date: '2021-03-02T09:00:00Z', files: { [PAGE]: english('three') } },
        { date: '2023-01-01T09:00:00Z', files: { 'docs/other.md': 'x\n' } },
        { date: '2025-03-01T09:00:00Z', files: { [PAGE]: english('four') } },
      ),
    ],
  ])('says how far English has moved on: %s', async (distance, history) => {
    expect((await ownPage(history)).map(({ message }) => message)).toEqual([outdated(distance)])
  })

  it('shows what became of English', async () => {
    const [finding] = await ownPage(since({ files: { [PAGE]: english('three') } }))
    expect(finding?.details?.split('\n')).toEqual([
      expect.stringMatching(/^@@ .* @@/),
      ' # Pumps',
      ' ',
      '-The house has two pumps.',
      '+The house has three pumps.',
    ])
    expect(finding?.fix).toBeUndefined()
  })

  it('shows the first 60 lines, and the first 2,000 units of each', async () => {
    const lines = Array.from({ length: 100 }, (_, index) => `Line ${index}.\n`).join('')
    const [long] = await ownPage(since({ files: { [PAGE]: `${ENGLISH}${lines}` } }))
    const shown = long?.details?.split('\n') ?? []
    expect(shown).toHaveLength(61)
    expect(shown.at(-2)).toMatch(/^\+Line \d\d\.$/)
    const left = 100 - shown.filter((line) => line.startsWith('+Line')).length
    expect(shown.at(-1)).toBe(`… ${left} more lines of the difference`)

    const wide = '\u{1f527}'.repeat(5000)
    const [finding] = await ownPage(since({ files: { [PAGE]: `${ENGLISH}${wide}\n` } }))
    const last = finding?.details?.split('\n').at(-1) ?? ''
    expect(last).toHaveLength(2001)
    expect(last.endsWith('…')).toBe(true)
    expect(last.isWellFormed()).toBe(true)
  })

  it('finds a page whose English file is gone, and does not ask to hand it back', async () => {
    const [finding] = await ownPage(since({ date: '2021-03-05T09:00:00Z', files: { [PAGE]: null } }))
    expect(finding).toMatchObject({ messageId: 'removed', severity: 'notice' })
    expect(finding?.message).toBe(
      `Unexpected page made from \`ms.sourcegitcommit\` \`${SOURCE_COMMIT}\`, expected none: English removed or moved its file, 1 commit and 4 days later`,
    )
    expect(finding?.details).toContain('\n-# Pumps\n')
    expect(finding?.help).not.toContain('back again')
  })

  it.each<[string, readonly EnglishCommit[]]>([
    ['a page made from the newest version', since()],
    ['changes of other files', since({ files: { 'docs/other.md': 'x\n' } })],
    ['changes that were taken back', since({ files: { [PAGE]: english('three') } }, { files: { [PAGE]: ENGLISH } })],
  ])('does not find %s', async (_, history) => {
    expect(await ownPage(history)).toEqual([])
  })

  it('runs where the settings ask for it, and not otherwise', async () => {
    const history = since({ files: { [PAGE]: english('three') } })
    const input = { after: { [PAGE]: localizedPage({ english: ENGLISH }) }, history }
    expect(await own(input, {})).toEqual([])
    expect((await judge({ after: input.after })).skips.map(({ rule }) => rule)).not.toContain('outdated-translation')
    for (const severity of ['notice', 'warning', 'error'] as const) {
      const found = await own(input, { rules: { 'outdated-translation': severity } })
      expect(found.map((finding) => finding.severity)).toEqual([severity])
    }
  })

  it('blocks only where the settings make it an error', async () => {
    const history = since({ files: { [PAGE]: english('three') } })
    const input = { after: { [PAGE]: localizedPage({ english: ENGLISH }) }, history }
    expect((await judge({ ...input, settings: ASKED })).conclusion).toBe('success')
    const settings = { rules: { 'outdated-translation': 'error' } } as const
    expect((await judge({ ...input, settings })).conclusion).toBe('failure')
  })

  it('is an existing finding where the page stays with its commit', async () => {
    const history = since({ files: { [PAGE]: english('three') } })
    const [finding] = await own({
      before: { [PAGE]: localizedPage({ english: ENGLISH }) },
      after: { [PAGE]: localizedPage({ english: ENGLISH, type: 'MT' }) },
      history,
    })
    expect(finding?.origin).toBe('existing')
  })

  it('skips where English cannot be asked', async () => {
    const reasons = async (history?: readonly EnglishCommit[]) => {
      const input = { after: { [PAGE]: localizedPage() }, settings: ASKED, ...(history ? { history } : {}) }
      const { skips } = await judge(input)
      return skips.filter(({ rule }) => rule === 'outdated-translation').map(({ reason }) => reason)
    }
    expect(await reasons()).toEqual(['no English source is given (`source`)'])
    expect(await reasons([{ commit: 'f'.repeat(40), files: {} }])).toEqual([
      'the English repository does not hold the commit that the page names',
    ])
  })
})
