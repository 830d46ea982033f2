import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareWithFaults, readFaults, type Spot, verdict, withFaultsTable } from '../scripts/demo/faults.ts'
import { EXAMPLES, type ExampleCommits, makeEnglish, makeLocalized, readCommits } from '../scripts/demo/repositories.ts'
import { localizedPages, stamp } from '../scripts/demo/stamp.ts'
import { check } from '../src/check.ts'
import { openGitRepository } from '../src/edges/git-repository.ts'
import { committedSettings, SETTINGS_PATH } from '../src/edges/settings-of.ts'
import type { Report } from '../src/model.ts'
import { RULES } from '../src/rules/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'handback-check-demo-test-'))
const english = join(folder, 'english')
const localized = join(folder, 'localized')
const faults = readFaults()
let commits: ExampleCommits

beforeAll(() => {
  commits = { ...makeEnglish(english), ...makeLocalized(localized) }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function checkExample(head: string): Promise<Report> {
  const source = { repository: await openGitRepository(english), head: commits.english, pathOf: (path: string) => path }
  const here = await openGitRepository(localized)
  const { settings } = await committedSettings(
    here,
    { base: commits.before, head, path: SETTINGS_PATH },
    { settings: {}, from: String },
  )
  const report = await check({
    localized: here,
    base: commits.before,
    head,
    source,
    settings,
    today: '2026-01-01',
  })
  await Promise.all([here.close(), source.repository.close()])
  return report
}

const spotsOf = ({ findings }: Report): Spot[] =>
  findings.map(({ path, place, rule }) => ({ path, line: place.start.line, column: place.start.column, rule }))

describe('the example repositories', () => {
  it('have the ids that are written down', () => {
    expect(commits).toEqual(readCommits())
  })

  it('have pages that name real English commits and carry the hashes of their files', () => {
    const pages = localizedPages()
    expect(pages.length).toBeGreaterThan(30)
    for (const page of pages) expect(stamp(page, commits, commits)).toEqual(page)
    const elsewhere = pages.filter(
      ({ text }) => !text.includes(commits.english) && !text.includes(commits['english-before']),
    )
    expect(elsewhere.map(({ file }) => file)).toEqual([
      'before/.github/handback-check.yml',
      'before/docs/includes/kiosk-key.md',
      'before/docs/kiosk/TOC.md',
      'before/docs/kiosk/folders.md',
      'before/docs/kiosk/fonts.md',
      'before/docs/kiosk/problems.md',
      'before/docs/kiosk/start.md',
      'after/docs/envelopes.md',
      'after/docs/first-booklet.md',
      'after/docs/kiosk/coins.md',
      'after/docs/kiosk/folders.md',
      'after/docs/kiosk/fonts.md',
      'after/docs/kiosk/keys.md',
      'after/docs/kiosk/opening-hours.md',
      'after/docs/kiosk/paper-tray.md',
      'after/docs/kiosk/problems.md',
      'after/docs/kiosk/receipts.md',
      'after/docs/kiosk/screen.md',
      'after/docs/kiosk/start.md',
    ])
  })

  it('keep their line endings', () => {
    const withCrlf = localizedPages().filter(({ text }) => text.includes('\r'))
    expect(withCrlf.map(({ file }) => file)).toEqual([
      'before/docs/folding.md',
      'after/docs/folding.md',
      'clean/docs/folding.md',
    ])
    for (const { text } of withCrlf) expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
})

describe('the handback with faults', () => {
  it('has a fault of each rule that neither asks the web nor takes a page too large to show', () => {
    const planted = RULES.filter(({ id, needs }) => id !== 'unread-page' && !needs.includes('externalLinks'))
    expect([...new Set(faults.map(({ rule }) => rule))].sort()).toEqual(planted.map(({ id }) => id).sort())
  })

  it('gives exactly the findings that were planted', async () => {
    const report = await checkExample(commits.after)
    expect(spotsOf(report)).toEqual(faults.map(({ path, line, column, rule }) => ({ path, line, column, rule })))
    // the image is missing in English, too
    const origins = faults.map(({ rule }) => (rule === 'broken-image' ? 'source' : 'introduced'))
    expect(report.findings.map(({ origin }) => origin)).toEqual(origins)
    expect(report.conclusion).toBe('failure')
  })

  it('is told in the README', () => {
    const readme = readFileSync(join(EXAMPLES, 'README.md'), 'utf8')
    expect(readme).toBe(withFaultsTable(readme, faults))
    for (const { planted } of faults) expect(readme).toContain(`| ${planted} |`)
  })
})

it('finds nothing in the clean handback, and judges all of it', async () => {
  const { findings, skips, conclusion, pages } = await checkExample(commits.clean)
  expect(findings).toEqual([])
  expect(skips).toEqual([])
  expect(conclusion).toBe('success')
  expect(pages).toEqual({ changed: 4, checked: 4, skipped: 0, againstSource: 4 })
})

describe('the verdict', () => {
  it('says that all was found and no more', () => {
    expect(verdict(faults, compareWithFaults(faults, faults))).toEqual([
      `${faults.length} of ${faults.length} planted faults found, no other finding`,
    ])
  })

  it('names what was missed, what was elsewhere and what was found twice', () => {
    const planted = [
      { rule: 'wrong-locale', path: 'a.md', line: 7, column: 21 },
      { rule: 'broken-link', path: 'b.md', line: 12, column: 4 },
    ]
    const [locale, link] = planted
    const found = [locale, locale, { ...link, line: 13 }] as Spot[]
    expect(verdict(planted, compareWithFaults(found, planted))).toEqual([
      'Planted and not found: b.md:12:4 broken-link',
      'Found and not planted: a.md:7:21 wrong-locale',
      'Found and not planted: b.md:13:4 broken-link',
      '1 of 2 planted faults found, 2 other findings',
    ])
  })
})
