import { check } from '../../src/check.ts'
import { expectedHash, sourceHashes } from '../../src/laws/source-hash.ts'
import type { Report } from '../../src/model.ts'
import { DEFAULT_SETTINGS } from '../../src/settings.ts'
import { applyFix } from '../support/apply-fix.ts'
import { englishPage, localizedLanding, localizedPage, SOURCE_COMMIT, SOURCE_HASH } from '../support/fixture-pages.ts'
import { type Case, judge, judgeReport, linesOf } from '../support/judge.ts'
import { memoryRepository } from '../support/memory-repository.ts'

const PAGE = 'docs/page.md'
const LANDING = 'docs/index.yml'
const ENGLISH = englishPage()
const ENGLISH_LANDING = '### YamlMime:Landing\nmetadata:\n  title: Pumps\nsummary: All about pumps\n'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const message = (found: string, english: string, cause = ': no version of the file has it'): string =>
  `error wrong-source-hash Unexpected \`ms.openlocfilehash\` \`${found}\`, expected \`${expectedHash(bytes(english))}\`, the hash of the English file at \`${SOURCE_COMMIT}\`${cause}`

const own = async (options: Case): Promise<string[]> =>
  linesOf(await judge(options)).filter((line) => line.includes(' wrong-source-hash '))

const skipsOf = ({ skips }: Report): string[] =>
  skips.filter(({ rules }) => rules.includes('wrong-source-hash')).map(({ reason }) => reason)

describe('wrong-source-hash', () => {
  it.each([
    ['LF', {}],
    ['CRLF', { eol: '\r\n' }],
    ['a byte order mark', { bom: true }],
  ] as const)('finds the hash at its value, with %s', async (_, form) => {
    const after = { [PAGE]: localizedPage(form), [LANDING]: localizedLanding(form) }
    const report = await judge({ after, english: { [PAGE]: ENGLISH, [LANDING]: ENGLISH_LANDING } })
    expect(linesOf(report)).toEqual([
      `${LANDING}:4:23 ${message(SOURCE_HASH, ENGLISH_LANDING)}`,
      `${PAGE}:3:21 ${message(SOURCE_HASH, ENGLISH)}`,
    ])
  })

  it.each([
    ['LF', ENGLISH],
    ['CRLF', ENGLISH.replaceAll('\n', '\r\n')],
    ['mixed line endings', ENGLISH.replace('\n', '\r\n')],
  ])('accepts all four hashes of an English file with %s', async (_, english) => {
    for (const hash of Object.values(sourceHashes(bytes(ENGLISH)))) {
      expect(await own({ after: { [PAGE]: localizedPage({ hash }) }, english: { [PAGE]: english } })).toEqual([])
    }
  })

  it('finds a SHA-256 that does not fit', async () => {
    const hash = 'f'.repeat(64)
    expect(await own({ after: { [PAGE]: localizedPage({ hash }) }, english: { [PAGE]: ENGLISH } })).toEqual([
      `${PAGE}:3:21 ${message(hash, ENGLISH)}`,
    ])
  })

  it('holds bytes and not text: a byte order mark and a blank at the end count', async () => {
    const hash = expectedHash(bytes(ENGLISH))
    for (const english of [`\uFEFF${ENGLISH}`, `${ENGLISH} `]) {
      expect(await own({ after: { [PAGE]: localizedPage({ hash }) }, english: { [PAGE]: english } })).toEqual([
        `${PAGE}:3:21 ${message(hash, english)}`,
      ])
    }
  })

  it.each([expectedHash(bytes(ENGLISH)).toUpperCase(), 'abc', 'g'.repeat(40), 'a'.repeat(50)])(
    'leaves %s, which is no hash, to malformed-provenance',
    async (hash) => {
      const report = await judge({ after: { [PAGE]: localizedPage({ hash }) }, english: { [PAGE]: ENGLISH } })
      expect(report.findings.map(({ rule }) => rule)).toEqual(['malformed-provenance'])
    },
  )

  it('judges a page whose body, or whose English metadata, cannot be read', async () => {
    const english = { [PAGE]: '---\ntitle: Pumps: all\n---\n# Pumps\n' }
    const after = { [PAGE]: localizedPage().replace('\n---\n', '\n') }
    expect(await own({ after, english })).toEqual([`${PAGE}:3:21 ${message(SOURCE_HASH, english[PAGE])}`])
  })

  it('skips where no English is set, where it has no such file, and where the page names no commit', async () => {
    const after = { [PAGE]: localizedPage() }
    expect(skipsOf(await judgeReport({ after }))).toEqual(['no English source is given (`source`)'])
    expect(skipsOf(await judgeReport({ after, english: { 'docs/other.md': ENGLISH } }))).toEqual([
      'English has no file at this path in the commit that the page names',
    ])
    for (const commit of [null, 'HEAD', `${SOURCE_COMMIT}0`]) {
      const report = await judgeReport({ after: { [PAGE]: localizedPage({ commit }) }, english: { [PAGE]: ENGLISH } })
      expect(skipsOf(report)).toEqual(['the page names no English commit'])
    }
  })

  it('skips where English does not hold the commit, or could not be read', async () => {
    const localized = memoryRepository({ base: {}, head: { [PAGE]: localizedPage() } })
    const input = { localized, base: 'base', head: 'head', settings: DEFAULT_SETTINGS, today: '2026-02-01' }
    const source = {
      repository: memoryRepository({ other: { [PAGE]: ENGLISH } }),
      head: 'other',
      pathOf: (path: string) => path,
    }
    expect(skipsOf(await check({ ...input, source }))).toEqual([
      'the English repository does not hold the commit that the page names',
    ])
    expect(skipsOf(await check({ ...input, source: { why: 'the clone is gone' } }))).toEqual(['the clone is gone'])
  })
})

describe('the cause of a wrong source hash', () => {
  const [FIRST, SECOND, THIRD, FOURTH] = ['1', '2', '3', '4'].map((digit) => digit.repeat(40)) as [
    string,
    string,
    string,
    string,
  ]
  const texts = [ENGLISH, `${ENGLISH}More.\n`, `${ENGLISH}Much more.\n`] as const
  const [one, two, three] = texts.map((text) => expectedHash(bytes(text))) as [string, string, string]
  const history: Case['history'] = [
    { commit: FIRST, files: { [PAGE]: texts[0], 'docs/sub/page.md': 'Elsewhere.\n', 'docs/pipe.md': 'Pipes.\n' } },
    { commit: SECOND, files: { [PAGE]: texts[1] } },
    { commit: THIRD, files: { [PAGE]: texts[2] } },
    { commit: FOURTH, files: { 'docs/unrelated.md': 'x' } },
  ]
  const refuted = async (input: Omit<Case, 'history'>) =>
    (await judge({ ...input, history })).findings.find(({ rule }) => rule === 'wrong-source-hash')

  it.each([
    ['LF', {}],
    ['CRLF', { eol: '\r\n' }],
    ['a byte order mark', { bom: true }],
  ] as const)('is a slip of a few characters, repaired by the fix, with %s', async (_, form) => {
    const hash = two.replace(two[7] ?? '', two[7] === '0' ? '1' : '0')
    for (const write of [localizedPage, localizedLanding]) {
      const path = write === localizedPage ? PAGE : LANDING
      const english = write === localizedPage ? texts[1] : ENGLISH_LANDING
      const right = expectedHash(bytes(english))
      const page = write({ hash: write === localizedPage ? hash : `${right.slice(0, 38)}00`, commit: SECOND, ...form })
      const files = { [LANDING]: ENGLISH_LANDING, [PAGE]: texts[1] }
      const report = await judge({ after: { [path]: page }, english: files })
      const finding = report.findings.find(({ rule }) => rule === 'wrong-source-hash')
      expect(finding?.messageId).toBe('misspelt')
      expect(finding && applyFix(page, finding)).toBe(write({ hash: right, commit: SECOND, ...form }))
    }
  })

  it('is a hash that was not updated with the commit', async () => {
    const before = { [PAGE]: localizedPage({ hash: one, commit: FIRST }) }
    const finding = await refuted({ before, after: { [PAGE]: localizedPage({ hash: one, commit: SECOND }) } })
    expect(finding?.message).toMatch(/: it is that of the page before this change, from `111111111111`$/)
    expect(finding?.fix).toBeUndefined()
  })

  it('is the hash of an earlier or a later version of the file, so many changes away', async () => {
    const earlier = await refuted({ after: { [PAGE]: localizedPage({ hash: one, commit: SECOND }) } })
    expect(earlier?.message).toMatch(/: it is that of the version before, of `111111111111`$/)
    const later = await refuted({ after: { [PAGE]: localizedPage({ hash: three, commit: FIRST }) } })
    expect(later?.message).toMatch(/: it is that of the version 2 changes after, of `333333333333`$/)
    expect([earlier?.fix, later?.fix]).toEqual([undefined, undefined])
  })

  it('gives the hash of before as fix where it is right for the commit that stayed', async () => {
    const before = { [PAGE]: localizedPage({ hash: two, commit: SECOND }) }
    const page = localizedPage({ hash: one, commit: SECOND })
    const finding = await refuted({ before, after: { [PAGE]: page } })
    expect(finding?.messageId).toBe('other-version')
    expect(finding && applyFix(page, finding)).toBe(before[PAGE])
  })

  it('is the hash of another file, found by its name or by the page whose metadata was copied', async () => {
    const namesake = await refuted({
      after: { [PAGE]: localizedPage({ hash: expectedHash(bytes('Elsewhere.\n')), commit: SECOND }) },
    })
    expect(namesake?.message).toMatch(/: it is that of `docs\/sub\/page.md`$/)
    const hash = expectedHash(bytes('Pipes.\n'))
    const copied = await refuted({
      before: { 'docs/pipe.md': localizedPage({ hash, commit: FIRST }) },
      after: { [PAGE]: localizedPage({ hash, commit: SECOND, id: '"7"' }) },
    })
    expect(copied?.message).toMatch(/: it is that of `docs\/pipe.md`$/)
  })

  it('is not for certain where the history of English is cut off', async () => {
    const commits = { [SECOND]: { [PAGE]: texts[1] } }
    const whole = memoryRepository(commits)
    const repository = { ...whole, history: async () => ({ versions: new Map(), isComplete: false }) }
    const localized = memoryRepository({ base: {}, head: { [PAGE]: localizedPage({ hash: one, commit: SECOND }) } })
    const report = await check({
      localized,
      base: 'base',
      head: 'head',
      source: { repository, head: SECOND, pathOf: (path) => path },
      settings: DEFAULT_SETTINGS,
      today: '2026-02-01',
    })
    expect(linesOf(report).join()).toContain(': no version of the file that this clone reaches has it')
  })
})

describe('a source commit that English does not hold', () => {
  const GONE = '9'.repeat(40)
  const history: Case['history'] = [
    { commit: '1'.repeat(40), date: '2021-03-01T10:00:00Z', files: { [PAGE]: ENGLISH } },
    { commit: '2'.repeat(40), date: '2021-03-05T10:00:00Z', files: { [PAGE]: `${ENGLISH}More.\n` } },
  ]

  it('is no matter where a version of the file fits the hash: the page is judged against that', async () => {
    const body = '# <a name="pump"></a>Pompen\n'
    const after = { [PAGE]: localizedPage({ english: ENGLISH, commit: GONE, body }) }
    const report = await judgeReport({ after, history })
    expect(report.pages.againstSource).toBe(1)
    expect(report.findings.map(({ rule }) => rule)).toEqual(['wrong-heading-anchor'])
    expect(skipsOf(report)).toEqual([])
  })

  it('is a skip that says so where the history of the clone is cut off', async () => {
    const whole = memoryRepository({ newest: { [PAGE]: `${ENGLISH}More.\n` } })
    const repository = { ...whole, history: async () => ({ versions: new Map(), isComplete: false }) }
    const localized = memoryRepository({ base: {}, head: { [PAGE]: localizedPage({ commit: GONE }) } })
    const report = await check({
      localized,
      base: 'base',
      head: 'head',
      source: { repository, head: 'newest', pathOf: (path) => path },
      settings: DEFAULT_SETTINGS,
      today: '2026-02-01',
    })
    expect(skipsOf(report)).toEqual([
      'the history of the English clone is cut off, and it does not hold the commit that the page names (fetch it with `fetch-depth: 0`)',
    ])
  })

  it('is a skip where none fits', async () => {
    const report = await judgeReport({ after: { [PAGE]: localizedPage({ commit: GONE }) }, history })
    expect(report.findings).toEqual([])
    expect(skipsOf(report)).toEqual(['the English repository does not hold the commit that the page names'])
  })
})

describe('a page that English has elsewhere', () => {
  it('is judged against the file of its name that fits the hash', async () => {
    const after = { 'docs/moved/page.md': localizedPage({ english: ENGLISH }) }
    const report = await judge({ after, english: { [PAGE]: ENGLISH } })
    expect(report.pages.againstSource).toBe(1)
    expect(report.findings).toEqual([])
  })
})
