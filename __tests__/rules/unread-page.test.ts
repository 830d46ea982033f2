import type { Settings } from '../../src/settings.ts'
import { localizedLanding, localizedPage } from '../support/fixture-pages.ts'
import { type Files, judge } from '../support/judge.ts'

const ASKED: Partial<Settings> = { unreadPages: 'error' }
const COSTLY =
  'the text of the page is nested too deeply, or has too many marks in one paragraph, to be read in bearable time'
const quotes = (count: number): string => localizedPage({ body: `# <a name="a"></a>A\n\n${'>'.repeat(count)} a\n` })
const LARGE = localizedPage({ id: '"41008"', body: 'a'.repeat(10 * 1024 * 1024) })

const found = async (after: Files, settings: Partial<Settings> = ASKED, before: Files = {}) => {
  const { findings, conclusion } = await judge({ before, after, settings })
  const own = findings.filter(({ rule }) => rule === 'unread-page')
  return {
    conclusion,
    lines: own.map(({ path, place, severity, origin, data }) =>
      [path, place.start.line, severity, origin, data.why].join(' '),
    ),
  }
}

it.each([
  ['nested too deeply', 'docs/a.md', quotes(60_000), COSTLY],
  ['too large', 'docs/a.md', LARGE, 'the page is too large to judge (over 10 MiB)'],
  [
    'too large for YAML',
    'docs/index.yml',
    localizedLanding({ body: `summary: ${'a '.repeat(600_000)}\n` }),
    'the page is too large to judge (over 1 MiB)',
  ],
  ['costly values', 'docs/index.yml', localizedLanding({ body: `summary: |\n  ${'>'.repeat(60_000)} a\n` }), COSTLY],
  ['no translation', 'docs/new.md', `---\ntitle: A\n---\n${'>'.repeat(60_000)} a\n`, COSTLY],
])('finds a page that could not be read: %s', async (_, path, page, why) => {
  const settings = { ...ASKED, ...(path === 'docs/new.md' ? { paths: ['docs/*.md'] } : {}) }
  expect(await found({ [path]: page, 'docs/b.md': quotes(1) }, settings)).toEqual({
    conclusion: 'failure',
    lines: [`${path} 1 error introduced ${why}`],
  })
})

it('says nothing of it, and lets it pass, unless the settings ask', async () => {
  const after = { 'docs/a.md': quotes(60_000), 'docs/b.md': LARGE }
  expect(await found(after, {})).toEqual({ conclusion: 'success', lines: [] })
  const warned = await found(after, { unreadPages: 'warning' })
  expect(warned.conclusion).toBe('success')
  expect(warned.lines.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'docs/a.md 1 warning',
    'docs/b.md 1 warning',
  ])
})

it('is silent about pages that the settings leave out', async () => {
  const after = { 'docs/a.md': quotes(60_000), 'docs/b.md': LARGE }
  const off = { ...ASKED, rules: { 'unread-page': 'off' } } as const
  expect(await found(after, off)).toEqual({ conclusion: 'success', lines: [] })
  const named = { ...ASKED, rules: { 'unread-page': { ignore: ['docs/b.md'] } } }
  expect((await found(after, named)).lines).toEqual([`docs/a.md 1 error introduced ${COSTLY}`])
  const reason = 'Written by a machine'
  const pardoned = { ...ASKED, ignoreEntries: [{ paths: ['docs/**'], rules: ['unread-page'], reason }] }
  expect((await found(after, pardoned)).conclusion).toBe('success')
})

it('counts as brought by the change where the page could not be read before, either', async () => {
  const { lines } = await found({ 'docs/a.md': quotes(60_001) }, ASKED, { 'docs/a.md': quotes(60_000) })
  expect(lines).toEqual([`docs/a.md 1 error introduced ${COSTLY}`])
  const large = await found({ 'docs/a.md': quotes(1) }, ASKED, { 'docs/a.md': LARGE })
  expect(large.lines).toEqual(['docs/a.md 1 error introduced the page is too large to judge (over 10 MiB)'])
})

it('is silent about a page whose metadata hides its body, which is told as that', async () => {
  const broken = quotes(60_000).replace('\n---\n', '\n')
  const { findings } = await judge({ after: { 'docs/a.md': broken }, settings: ASKED })
  expect(findings.map(({ rule }) => rule)).toEqual(['invalid-front-matter'])
})
