import { check } from '../../src/check.ts'
import type { KnownSource } from '../../src/facts/originals.ts'
import { type FixedPages, fixPages } from '../../src/fix/fix-pages.ts'
import type { Finding, Report } from '../../src/model.ts'
import type { Repository } from '../../src/repository.ts'
import { DEFAULT_SETTINGS } from '../../src/settings.ts'
import { englishPage, localizedPage, SOURCE_COMMIT } from '../support/fixture-pages.ts'
import { memoryRepository } from '../support/memory-repository.ts'

const [BASE, HEAD] = ['b'.repeat(40), 'c'.repeat(40)]

const PUMPS = englishPage(
  '# Pumps\n\nSee [the valves](valves.md).\n\n## Spare parts\n\nTwo.\n\n## Opening hours\n\nNone.\n',
)
const VALVES = englishPage('# Valves\n\nSee [parts](pumps.md#spare-parts).\n')
const RIGHT =
  '# <a name="pumps"></a>Pompen\n\nZie [de kleppen](valves.md).\n\n## <a name="spare-parts"></a>Delen\n\nTwee.\n\n## <a name="opening-hours"></a>Tijden\n\nGeen.\n'
const WRONG =
  '# Pompen\n\nZie [de kleppen](valvs.md).\n\n## <a name="delen"></a>Delen\n\nTwee.\n\n## <a name=opening-hours></a>Tijden\n\nGeen.\n'
const page = (english: string, body: string, rest: Parameters<typeof localizedPage>[0] = {}): string =>
  localizedPage({ english, body, ...rest })
const KLEPPEN = '# <a name="valves"></a>Kleppen\n\nZie [delen](pumps.md#spare-parts).\n'

const SOURCE: KnownSource = {
  repository: memoryRepository({ [SOURCE_COMMIT]: { 'docs/pumps.md': PUMPS, 'docs/valves.md': VALVES } }),
  head: SOURCE_COMMIT,
  pathOf: (path) => path,
}

type Files = Readonly<Record<string, string | Uint8Array>>

/** A check as the product's, with what the test adds to its findings. */
async function fixed(
  after: Files,
  {
    before = {},
    source,
    ...fixing
  }: {
    before?: Files
    source?: KnownSource
    closed?: ReadonlyMap<string, string>
    adding?: (found: readonly Finding[], repository: Repository) => Promise<readonly Finding[]>
  } = {},
): Promise<FixedPages & { readonly first: Report }> {
  const localized = memoryRepository(
    { [BASE]: before, [HEAD]: { ...before, ...after } },
    { dates: { [BASE]: '2026-01-14T12:00:00Z', [HEAD]: '2026-01-15T12:00:00Z' } },
  )
  const { adding, ...rest } = fixing
  const checked = async (repository: Repository): Promise<Report> => {
    const report = await check({
      localized: repository,
      base: BASE,
      head: HEAD,
      ...(source ? { source } : {}),
      settings: DEFAULT_SETTINGS,
      today: '2026-02-01',
    })
    return adding ? { ...report, findings: await adding(report.findings, repository) } : report
  }
  const first = await checked(localized)
  return { first, ...(await fixPages(first, { localized, head: HEAD, check: checked, ...rest })) }
}

const textOf = ({ pages }: FixedPages, path: string): string | undefined => {
  const bytes = pages.find((one) => one.path === path)?.after
  return bytes && Buffer.from(bytes).toString('utf8')
}

const textAt = async (repository: Repository, path: string): Promise<string> => {
  const [id = ''] = await repository.find([{ commit: HEAD, path }])
  return Buffer.from((await repository.read([id])).get(id) ?? []).toString('utf8')
}

it.each([
  ['LF', {}],
  ['CRLF and a byte order mark', { eol: '\r\n', bom: true }],
] as const)('gives back the right page, with %s', async (_, form) => {
  const after = { 'docs/pumps.md': page(PUMPS, WRONG, form), 'docs/valves.md': page(VALVES, KLEPPEN, { id: '"2"' }) }
  const result = await fixed(after, { source: SOURCE })
  expect(result.first.findings.length).toBeGreaterThanOrEqual(4)
  expect(textOf(result, 'docs/pumps.md')).toBe(page(PUMPS, RIGHT, form))
  expect(result).toMatchObject({ kept: [], report: { findings: [], conclusion: 'success' } })
  expect(result.pages.map(({ path, fixed }) => [path, fixed.length])).toEqual([
    ['docs/pumps.md', result.first.findings.filter(({ path }) => path === 'docs/pumps.md').length],
  ])
})

it('fixes what waits for another fix of the same place, and keeps mixed line endings and a last line without one', async () => {
  const english = '---\ntitle: Pumps\nms.topic: how-to\nms.date: 01/02/2021\nms.author: jan\n---\n# Pumps\n\nTwo.\n'
  const source: KnownSource = {
    ...SOURCE,
    repository: memoryRepository({ [SOURCE_COMMIT]: { 'docs/pumps.md': english } }),
  }
  const text = localizedPage({ english, body: '# <a name="pumps"></a>Pompen\r\n\r\nTwee.\n\nDrie.' })
  const result = await fixed({ 'docs/pumps.md': text }, { source })
  expect(textOf(result, 'docs/pumps.md')).toBe(
    text.replace('title: Pompen\n', 'title: Pompen\nms.topic: how-to\nms.date: 01/02/2021\nms.author: jan\n'),
  )
  expect(result.kept).toEqual([])
})

it('leaves bytes alone that are no text', async () => {
  const text = page(PUMPS, WRONG.replace('Twee.', 'Twee\x80.'))
  const bytes = Buffer.from(text, 'latin1')
  const result = await fixed({ 'docs/pumps.md': bytes }, { source: SOURCE })
  const after = Buffer.from(result.pages[0]?.after ?? []).toString('latin1')
  expect(after).toContain('Twee\x80.')
  expect(after).toContain('<a name="spare-parts"></a>Delen')
})

it('fixes a word of a text and of a title that were changed without a handback, and leaves the change for a person', async () => {
  const before = { 'docs/pumps.md': page(PUMPS, RIGHT), 'docs/valves.md': page(VALVES, KLEPPEN, { id: '"2"' }) }
  const text = page(PUMPS, RIGHT.replace('Twee.', 'Twee geÃ¯mporteerde.')).replace('Pompen', 'VriÃ«nden')
  const result = await fixed({ 'docs/pumps.md': text }, { before, source: SOURCE })
  expect(result.kept).toEqual([])
  expect(textOf(result, 'docs/pumps.md')).toBe(text.replace('Ã¯', 'ï').replace('Ã«', 'ë'))
  expect(result.report.findings.map(({ rule }) => rule)).toEqual(['unmoved-provenance', 'unmoved-provenance'])
})

it('changes nothing where nothing is to be fixed', async () => {
  const after = { 'docs/pumps.md': page(PUMPS, RIGHT), 'docs/valves.md': page(VALVES, KLEPPEN, { id: '"2"' }) }
  const result = await fixed(after, { source: SOURCE })
  expect(result).toMatchObject({ pages: [], kept: [], first: { findings: [] } })
})

it('says why a page that cannot be written stays', async () => {
  const closed = new Map([['docs/pumps.md', 'it is not what was judged']])
  const result = await fixed({ 'docs/pumps.md': page(PUMPS, WRONG) }, { source: SOURCE, closed })
  expect(result.pages).toEqual([])
  expect(result.kept).toEqual([{ path: 'docs/pumps.md', why: 'it is not what was judged' }])
  expect(result.report.findings).toEqual(result.first.findings)
})

/** A finding like another one, elsewhere on its page or on another. */
const alike = (finding: Finding, over: Partial<Finding>): Finding => ({ ...finding, about: ['alike'], ...over })

it('leaves a page as it was that shows a new finding after its fixes, and fixes the others', async () => {
  const after = {
    'docs/pumps.md': page(PUMPS, WRONG),
    'docs/valves.md': page(VALVES, KLEPPEN.replace('<a name="valves"></a>', ''), { id: '"2"' }),
  }
  const adding = async (found: readonly Finding[], repository: Repository): Promise<readonly Finding[]> => {
    const isFixed = !(await textAt(repository, 'docs/pumps.md')).includes('valvs.md')
    const made = alike(SAMPLE, { path: 'docs/pumps.md' })
    return isFixed ? [...found, made] : found
  }
  const stopped = await fixed(after, { source: SOURCE, adding })
  expect(stopped.kept).toEqual([
    { path: 'docs/pumps.md', why: 'after its fixes the check finds sample-rule on line 1' },
  ])
  expect(textOf(stopped, 'docs/valves.md')).toBe(page(VALVES, KLEPPEN, { id: '"2"' }))
  expect(stopped.report.findings.filter(({ path }) => path === 'docs/pumps.md')).toHaveLength(
    stopped.first.findings.filter(({ path }) => path === 'docs/pumps.md').length,
  )
})

it('leaves the page as it was whose fixes bring a finding on another one', async () => {
  const third = page(VALVES, '# Delen\n\nGeen.\n', { id: '"3"' })
  const after = {
    'docs/pumps.md': page(PUMPS, WRONG),
    'docs/valves.md': page(VALVES, KLEPPEN.replace('<a name="valves"></a>', ''), { id: '"2"' }),
    'docs/third.md': third,
  }
  const adding = async (found: readonly Finding[], repository: Repository): Promise<readonly Finding[]> => {
    const isFixed = (await textAt(repository, 'docs/valves.md')).includes('name="valves"')
    return isFixed ? [...found, alike(SAMPLE, { path: 'docs/else.md' })] : found
  }
  const result = await fixed(after, { source: SOURCE, adding })
  expect(result.kept).toEqual([{ path: 'docs/valves.md', why: 'its fixes would bring findings on other pages' }])
  expect(textOf(result, 'docs/pumps.md')).toBe(page(PUMPS, RIGHT))
})

it('gives up on a page whose fixes never end', async () => {
  const adding = async (found: readonly Finding[]): Promise<readonly Finding[]> => [
    ...found,
    alike(SAMPLE, { path: 'docs/pumps.md', fix: { place: SAMPLE.place, text: 'x' } }),
  ]
  const result = await fixed({ 'docs/pumps.md': page(PUMPS, WRONG) }, { source: SOURCE, adding })
  expect(result.pages).toEqual([])
  expect(result.kept).toEqual([{ path: 'docs/pumps.md', why: 'each of its fixes calls for another' }])
})

const TOP = { line: 1, column: 1, offset: 0 }
const SAMPLE: Finding = {
  rule: 'sample-rule',
  messageId: 'sample',
  severity: 'error',
  origin: 'introduced',
  path: 'docs/pumps.md',
  place: { start: TOP, end: TOP },
  message: 'Unexpected sample',
  data: {},
  help: '',
  url: '',
  lineText: '',
}
