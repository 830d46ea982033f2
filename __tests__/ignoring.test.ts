import { check } from '../src/check.ts'
import type { Finding, Report } from '../src/model.ts'
import { DEFAULT_SETTINGS, type Settings } from '../src/settings.ts'
import { localizedLanding, localizedPage } from './support/fixture-pages.ts'
import { type Case, judgeReport } from './support/judge.ts'
import { memoryRepository } from './support/memory-repository.ts'

const HEAD = 'c'.repeat(40)
const PAGE = 'docs/page.md'
const COMMENT = '<!-- handback-check-ignore broken-link -- The cellar comes later -->'
const FILE_COMMENT = '<!-- handback-check-ignore-file broken-link -- The cellar comes later -->'
const OLD = Array.from({ length: 10 }, (_, n) => `[oud ${n}](old-${n}.md)\n\n`).join('')

const withBody = (body: string): string => localizedPage({ body })
const entry = { paths: ['docs/**'], rules: ['broken-link'], reason: 'The cellar comes later' }

/** What became of the findings of a rule: `line origin who`. */
const outcome = ({ findings }: Report, rule = 'broken-link'): string[] =>
  findings.filter((finding) => finding.rule === rule).map((finding) => `${finding.place.start.line} ${shown(finding)}`)

const shown = ({ origin, pardon }: Finding): string =>
  `${origin}${pardon?.by === 'ignore' ? ` ${pardon.from}: ${pardon.reason}` : ''}`

/** A page with ten old faults, to which the change adds one behind `before`. */
const added = (before: string, settings: Partial<Settings> = {}): Promise<Report> =>
  judgeReport({
    before: { [PAGE]: withBody(OLD) },
    after: { [PAGE]: withBody(`${OLD}${before}\n[de kelder](cellar.md)\n`) },
    settings: { textOnlyEdits: 'allow', ...settings },
  })

describe('a change that adds a fault to ten old ones', () => {
  it('blocks', async () => {
    const report = await added('')
    expect(report).toMatchObject({ conclusion: 'failure', counts: { error: 11 } })
    expect(outcome(report).at(-1)).toBe('31 introduced')
  })

  it('passes with a comment, which is seen to be its own', async () => {
    const report = await added(COMMENT)
    expect(report).toMatchObject({ conclusion: 'success', counts: { error: 10, notice: 0 } })
    expect(outcome(report).at(-1)).toBe('31 introduced change: The cellar comes later')
    expect(
      outcome(report)
        .slice(0, -1)
        .every((line) => line.endsWith(' existing')),
    ).toBe(true)
  })

  it('blocks with a comment that has no reason, which is a notice', async () => {
    const report = await added('<!-- handback-check-ignore broken-link -->')
    expect(report).toMatchObject({ conclusion: 'failure', counts: { error: 11, notice: 1 } })
    expect(report.findings.map(({ messageId }) => messageId)).toContain('no-reason')
  })

  it('passes with an entry in the settings', async () => {
    const report = await added('', { ignoreEntries: [{ ...entry, until: '2026-02-01' }] })
    expect(report).toMatchObject({ conclusion: 'success', counts: { error: 0 }, remarks: [] })
    expect(outcome(report).at(-1)).toBe('31 introduced settings: The cellar comes later')
    expect(outcome(report)[0]).toBe('10 existing settings: The cellar comes later')
  })

  it('blocks the day after the entry ended, and says so', async () => {
    const report = await added('', { ignoreEntries: [{ ...entry, until: '2026-01-31' }] })
    expect(report.conclusion).toBe('failure')
    expect(report.remarks).toEqual([
      'The setting `ignore` of `broken-link` in `docs/**` held until `2026-01-31` and holds no longer: set a later `until`, or remove it',
    ])
  })

  it('blocks where the entry is for other rules or pages', async () => {
    const ignoreEntries = [
      { ...entry, rules: ['broken-image'] },
      { ...entry, paths: ['guides/**', 'more/*.md'] },
    ]
    const report = await added('', { ignoreEntries })
    expect(report.conclusion).toBe('failure')
    expect(report.remarks).toEqual([
      'The setting `ignore` of `broken-link` in `guides/**` and 1 more ignores nothing, because no file has such a path: remove it',
    ])
  })
})

describe('which comments hold', () => {
  it('those of the base, where the settings want that', async () => {
    const settings = { pageIgnores: 'base' } as const
    const report = await added(COMMENT, settings)
    expect(report.conclusion).toBe('failure')
    expect(report.remarks).toEqual([
      '1 ignore comment does not hold, since the setting `page-ignores` is `base` and the base of the change lacks it: on line 30 of `docs/page.md`',
    ])
    const before = { [PAGE]: withBody(`${COMMENT}\n[de kelder](cellar.md)\n`) }
    const after = { [PAGE]: withBody(`Meer.\n\n${COMMENT}\n[de kelder](cellar.md) en [de zolder](attic.md)\n`) }
    const kept = await judgeReport({ before, after, settings: { ...settings, textOnlyEdits: 'allow' } })
    expect(kept).toMatchObject({ conclusion: 'success', remarks: [] })
    expect(outcome(kept)).toEqual([
      '13 existing page: The cellar comes later',
      '13 introduced page: The cellar comes later',
    ])
  })

  it('a second one like that of the base is brought by the change', async () => {
    const block = `${COMMENT}\n[de kelder](cellar.md)\n\n`
    const input: Case = { before: { [PAGE]: withBody(block) }, after: { [PAGE]: withBody(block + block) } }
    const { findings } = await judgeReport({ ...input, settings: { pageIgnores: 'base' } })
    expect(findings.filter(({ pardon, rule }) => rule === 'broken-link' && pardon === undefined)).toHaveLength(1)
  })

  it.each(['allow', 'base'] as const)(
    'those of a whole commit, in which no change brings them: %s',
    async (pageIgnores) => {
      const localized = memoryRepository(
        { [HEAD]: { [PAGE]: withBody(`${COMMENT}\n[de kelder](cellar.md)\n`) } },
        { dates: { [HEAD]: '2026-01-15T12:00:00Z' } },
      )
      const settings = { ...DEFAULT_SETTINGS, pageIgnores }
      const report = await check({ localized, base: HEAD, head: HEAD, scope: 'tree', settings, today: '2026-02-01' })
      expect(outcome(report)).toEqual(['11 introduced page: The cellar comes later'])
      expect(report.remarks).toEqual([])
    },
  )

  it('none, where the settings want that, and those of the settings all the same', async () => {
    const after = { [PAGE]: withBody(`${FILE_COMMENT}\n\n${COMMENT}\n[de kelder](cellar.md)\n`) }
    const never = await judgeReport({ after, settings: { pageIgnores: 'never' } })
    expect(never.conclusion).toBe('failure')
    expect(never.remarks).toEqual([
      '2 ignore comments do not hold, since the setting `page-ignores` is `never`: the first on line 10 of `docs/page.md`',
    ])
    const both = await judgeReport({ after, settings: { pageIgnores: 'never', ignoreEntries: [entry] } })
    expect(both.conclusion).toBe('success')
  })

  it('those of a page that keeps its words: a comment is none', async () => {
    const body = '# <a name="pumps"></a>Pompen\n\n[de kelder](cellar.md)\n'
    const report = await judgeReport({
      before: { [PAGE]: withBody(body) },
      after: { [PAGE]: withBody(`${FILE_COMMENT}\n${body}`) },
    })
    expect(report.findings.map(({ rule }) => rule)).toEqual(['broken-link'])
    expect(outcome(report)).toEqual(['13 existing change: The cellar comes later'])
  })
})

describe('what a comment is for', () => {
  const link = '[de kelder](cellar.md)'

  it.each<readonly [string, string, readonly number[]]>([
    ['the next block', `${COMMENT}\n${link}\n\n${link}\n`, [11]],
    ['the next block, other comments between', `${COMMENT}\n\n<!-- Let op -->\n\n${link}\n`, [14]],
    ['a heading alone', `${COMMENT}\n## <a name="c"></a>${link}\n\n${link}\n`, [11]],
    ['a list as a whole', `${COMMENT}\n- ${link}\n- ${link}\n\n${link}\n`, [11, 12]],
    ['what is next in the list item', `- ${COMMENT}\n\n  ${link}\n- ${link}\n`, [12]],
    ['what is next in the quotation', `> ${COMMENT}\n> ${link}\n\n${link}\n`, [11]],
    ['the table cell that it is in', `| a | b |\n| - | - |\n| ${COMMENT} ${link} | ${link} |\n`, [12]],
    ['the paragraph that it is in', `${link} **Let op** *x ${COMMENT}*\n${link}\n\n${link}\n`, [10, 11]],
    [
      'the rest of the HTML',
      `<p><a href="cellar.md">a</a>\n${COMMENT}\n<a href="cellar.md">a</a></p>\n\n${link}\n`,
      [12],
    ],
    ['the page', `${link}\n\n${FILE_COMMENT}\n\n${link}\n`, [10, 14]],
    ['nothing, in code', `\`\`\`html\n${FILE_COMMENT}\n\`\`\`\n\n\`${FILE_COMMENT}\`\n\n${link}\n`, []],
    ['nothing, with nothing behind it', `${link}\n\n${COMMENT}\n`, []],
    ['nothing, of another rule', `<!-- handback-check-ignore broken-image -- x -->\n${link}\n`, []],
    ['all of several rules', `<!-- handback-check-ignore broken-image,\n broken-link\n-- x -->\n${link}\n`, [13]],
  ])('%s', async (_, body, ignored) => {
    const { findings } = await judgeReport({ after: { [PAGE]: withBody(body) } })
    const links = findings.filter(({ rule }) => rule === 'broken-link')
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter(({ pardon }) => pardon !== undefined).map(({ place }) => place.start.line)).toEqual(ignored)
  })

  it('metadata, where it is for the page', async () => {
    const page = (comment: string): string => localizedPage({ locale: 'nl-BE', body: `${comment}\n\nTekst.\n` })
    const settings = { locale: 'nl-NL' }
    const block = { [PAGE]: page('<!-- handback-check-ignore wrong-locale -- x -->') }
    expect((await judgeReport({ after: block, settings })).conclusion).toBe('failure')
    const file = { [PAGE]: page('<!-- handback-check-ignore-file wrong-locale -- x -->') }
    expect((await judgeReport({ after: file, settings })).conclusion).toBe('success')
  })

  it('a YAML page', async () => {
    const body = (comment: string): string => `${comment}\nitems:\n- href: cellar.md\n`
    const yaml = (comment: string) => ({ 'docs/index.yml': localizedLanding({ body: body(comment) }) })
    expect((await judgeReport({ after: yaml('# Later') })).conclusion).toBe('failure')
    const report = await judgeReport({ after: yaml('# handback-check-ignore-file broken-link -- Later') })
    expect(report.conclusion).toBe('success')
    expect(outcome(report)).toEqual(['12 introduced change: Later'])
    const text =
      'summary: "# handback-check-ignore-file broken-link -- x"\nmore: |\n  # handback-check-ignore-file broken-link -- x'
    expect((await judgeReport({ after: yaml(text) })).conclusion).toBe('failure')
  })
})

describe('outside of the pages that a change hands back', () => {
  const removal = (use: string): Case => ({
    before: { 'docs/cellar.md': withBody('Tekst.\n'), 'docs/use.md': withBody(use) },
    after: { 'docs/cellar.md': null },
  })
  const orphaned = { paths: ['docs/use.md'], rules: ['orphaned-link'], reason: 'Goes next week' }

  it('settings and the comments of the page ignore what is lost to a page', async () => {
    const link = '[de kelder](cellar.md)\n'
    expect((await judgeReport(removal(link))).conclusion).toBe('failure')
    const bySettings = await judgeReport({ ...removal(link), settings: { ignoreEntries: [orphaned] } })
    expect(bySettings.conclusion).toBe('success')
    expect(outcome(bySettings, 'orphaned-link')).toEqual(['10 introduced settings: Goes next week'])
    const byComment = removal(`<!-- handback-check-ignore orphaned-link -- Goes next week -->\n${link}`)
    const report = await judgeReport({ ...byComment, settings: { pageIgnores: 'base' } })
    expect(outcome(report, 'orphaned-link')).toEqual(['11 introduced page: Goes next week'])
  })

  it('settings ignore redirection files and pages that cannot be read', async () => {
    const file = '.openpublishing.redirection.json'
    const broken = localizedPage().replace('title: Pompen', 'title: Pompen: twee')
    const ignoreEntries = [
      { paths: [file], rules: ['unreadable-redirections'], reason: 'Known' },
      { paths: [PAGE], rules: ['invalid-front-matter'], reason: 'Known' },
    ]
    const input: Case = { after: { [file]: '{"redirections": [}', [PAGE]: broken } }
    expect((await judgeReport(input)).counts).toMatchObject({ error: 1, warning: 1 })
    const { counts, findings } = await judgeReport({ ...input, settings: { ignoreEntries } })
    expect(counts).toEqual({ error: 0, warning: 0, notice: 0 })
    expect(findings.map(({ pardon }) => pardon)).toEqual([
      { by: 'ignore', reason: 'Known', from: 'settings' },
      { by: 'ignore', reason: 'Known', from: 'settings' },
    ])
  })
})

describe('hostile comments', () => {
  it('are kept short', async () => {
    const reason = 'x'.repeat(100_000)
    const report = await judgeReport({
      after: { [PAGE]: withBody(`<!-- handback-check-ignore-file broken-link -- ${reason} -->\n\n[a](a.md)\n`) },
    })
    expect(outcome(report)).toEqual([`12 introduced change: ${'x'.repeat(500)}…`])
  })

  it.each([
    ['piled up', (count: number) => `${`${COMMENT}\n`.repeat(count)}[a](a.md)\n`],
    ['each with its block', (count: number) => `${COMMENT}\n[a](a.md)\n\n`.repeat(count)],
    ['in one line', (count: number) => `${COMMENT.repeat(count)}\n[a](a.md)\n`],
    ['in one paragraph', (count: number) => `[a](a.md) ${COMMENT} `.repeat(count)],
    ['not closed', (count: number) => `${'<!-- handback-check-ignore broken-link -- '.repeat(count)}\n`],
    [
      'naming much',
      (count: number) => `<!-- handback-check-ignore ${'brokn-link,x-,'.repeat(count * 5)} -- x -->\n[a](a.md)\n`,
    ],
  ])(
    '%s take no more than linear time',
    async (_, text) => {
      const time = async (count: number): Promise<number> => {
        const started = performance.now()
        await judgeReport({
          after: { [PAGE]: withBody(text(count)) },
          settings: { rules: { 'changed-link-target': 'off' } },
        })
        return performance.now() - started
      }
      await time(50)
      const [some, more] = [await time(400), await time(1600)]
      expect(more).toBeLessThan(some * 12 + 1500)
    },
    60_000,
  )
})
