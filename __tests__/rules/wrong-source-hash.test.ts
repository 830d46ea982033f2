import { check } from '../../src/check.ts'
import { expectedHash, sourceHashes } from '../../src/laws/source-hash.ts'
import type { Report } from '../../src/model.ts'
import { DEFAULT_SETTINGS } from '../../src/settings.ts'
import { englishPage, localizedLanding, localizedPage, SOURCE_COMMIT, SOURCE_HASH } from '../support/fixture-pages.ts'
import { type Case, judge, linesOf } from '../support/judge.ts'
import { memoryRepository } from '../support/memory-repository.ts'

const PAGE = 'docs/page.md'
const LANDING = 'docs/index.yml'
const ENGLISH = englishPage()
const ENGLISH_LANDING = '### YamlMime:Landing\nmetadata:\n  title: Pumps\nsummary: All about pumps\n'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const message = (found: string, english: string): string =>
  `error wrong-source-hash Unexpected \`ms.openlocfilehash\` \`${found}\`, expected \`${expectedHash(bytes(english))}\`, the hash of the English file at \`${SOURCE_COMMIT}\``

const own = async (options: Case): Promise<string[]> =>
  linesOf(await judge(options)).filter((line) => line.includes(' wrong-source-hash '))

const skipsOf = ({ skips }: Report): string[] =>
  skips.filter(({ rule }) => rule === 'wrong-source-hash').map(({ reason }) => reason)

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

  it('finds a SHA-256 that does not fit, and the hash of another file', async () => {
    const english = { [PAGE]: ENGLISH, 'docs/other.md': `${ENGLISH}More.\n` }
    for (const hash of ['f'.repeat(64), expectedHash(bytes(english['docs/other.md']))]) {
      expect(await own({ after: { [PAGE]: localizedPage({ hash }) }, english })).toEqual([
        `${PAGE}:3:21 ${message(hash, ENGLISH)}`,
      ])
    }
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
    expect(skipsOf(await judge({ after }))).toEqual(['no English source is set (`source`)'])
    expect(skipsOf(await judge({ after, english: { 'docs/other.md': ENGLISH } }))).toEqual([
      'English has no file at this path in the commit that the page names',
    ])
    for (const commit of [null, 'HEAD', `${SOURCE_COMMIT}0`]) {
      const report = await judge({ after: { [PAGE]: localizedPage({ commit }) }, english: { [PAGE]: ENGLISH } })
      expect(skipsOf(report)).toEqual(['the page names no English commit'])
    }
  })

  it('skips where English does not hold the commit, or could not be read', async () => {
    const localized = memoryRepository({ base: {}, head: { [PAGE]: localizedPage() } })
    const input = { localized, base: 'base', head: 'head', settings: DEFAULT_SETTINGS, today: '2026-02-01' }
    const source = { repository: memoryRepository({ other: { [PAGE]: ENGLISH } }), head: 'other' }
    expect(skipsOf(await check({ ...input, source }))).toEqual([
      'the English repository does not hold the commit that the page names',
    ])
    expect(skipsOf(await check({ ...input, source: { why: 'the clone is gone' } }))).toEqual(['the clone is gone'])
  })
})
