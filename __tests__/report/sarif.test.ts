import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'
import type { Report } from '../../src/model.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { RULES } from '../../src/rules/index.ts'
import { codeScanningFaults, type Region, type Sarif } from '../support/code-scanning.ts'
import { type Case, judgeReport } from '../support/judge.ts'
import { readExamples } from '../support/page-examples.ts'
import { CLEAN_REPORT, findingWith, HOSTILE_PATH, placeAt, SAMPLE_REPORT } from '../support/sample-report.ts'
import { schemaFaults } from '../support/sarif-schema.ts'

const sarifOf = (...args: Parameters<typeof renderSarif>): Sarif => JSON.parse(renderSarif(...args))
const sample = sarifOf(SAMPLE_REPORT).runs[0]
const RULE = 'broken-link'

const withFinding = (over: Partial<Parameters<typeof findingWith>[0]>): Report => ({
  ...CLEAN_REPORT,
  findings: [findingWith({ rule: RULE, ...over })],
})
const resultOf = (over: Partial<Parameters<typeof findingWith>[0]>) => {
  const [result] = sarifOf(withFinding(over)).runs[0].results
  if (result === undefined) throw new Error('no result')
  return result
}
const regionOf = (over: Partial<Parameters<typeof findingWith>[0]>): Region =>
  resultOf(over).locations[0].physicalLocation.region

it.each([
  ['the sample', SAMPLE_REPORT, undefined],
  ['a clean report', CLEAN_REPORT, undefined],
  ['one of a known repository', SAMPLE_REPORT, 'https://github.com/owner/repository'],
])('%s fits the schema and code scanning', (_, report, url) => {
  const sarif = sarifOf(report, url)
  expect(schemaFaults(sarif)).toEqual([])
  expect(codeScanningFaults(sarif)).toEqual([])
})

it.each<[string, (run: Record<string, unknown>) => unknown]>([
  ['an unknown key', (run) => (run.extra = 1)],
  ['another level', (run) => (run.results = [{ message: { text: 'x' }, level: 'notice' }])],
  ['a result without a message', (run) => (run.results = [{ ruleId: 'x' }])],
  ['a run without a tool', (run) => delete run.tool],
])('the schema refuses %s', (_, spoil) => {
  const sarif = sarifOf(SAMPLE_REPORT)
  spoil(sarif.runs[0] as unknown as Record<string, unknown>)
  expect(schemaFaults(sarif)).not.toEqual([])
})

describe('the rules', () => {
  it('are all there, those that run on request off', () => {
    const { rules } = sample.tool.driver
    expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id))
    expect(rules.find(({ id }) => id === 'wrong-heading-anchor')).toMatchObject({
      name: 'WrongHeadingAnchor',
      shortDescription: { text: 'Wrong heading anchor' },
      fullDescription: { text: "A heading's first anchor is the name of its English heading." },
      helpUri: expect.stringContaining('/docs/rules/wrong-heading-anchor.md'),
      defaultConfiguration: { enabled: true, level: 'error' },
      properties: { tags: ['localization', 'headings'], precision: 'very-high', 'problem.severity': 'error' },
    })
    expect(rules.find(({ id }) => id === 'outdated-translation')?.defaultConfiguration).toEqual({
      enabled: false,
      level: 'note',
    })
  })

  it('tell of each message what it says and how to repair it, in Markdown without markup of pages', () => {
    for (const [index, { help }] of sample.tool.driver.rules.entries()) {
      const messages = Object.values(RULES[index]?.messages ?? {})
      expect(help.text.split('\n')).toHaveLength(messages.length + 2)
      const html = new Set<string>()
      let items = 0
      visit(fromMarkdown(help.markdown), (node) => {
        if (node.type === 'html') html.add(node.value)
        if (node.type === 'listItem') items += 1
      })
      expect([...html].filter((tag) => !['<br>', '<code>', '</code>'].includes(tag))).toEqual([])
      expect(items).toBe(messages.length)
      expect(help.text + help.markdown).not.toMatch(/\{\w+\}/)
    }
  })
})

describe('a result', () => {
  it('says what, how bad, where, and how to repair it', () => {
    expect(sample.results.find(({ ruleId }) => ruleId === 'wrong-heading-anchor')).toEqual({
      ruleId: 'wrong-heading-anchor',
      ruleIndex: RULES.findIndex(({ id }) => id === 'wrong-heading-anchor'),
      level: 'error',
      message: {
        text: 'Unexpected anchor `start`, expected `before-you-begin`, the name of the English heading `Before you begin`. Links from every language use the English name.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'docs/start.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 12, startColumn: 13, endLine: 12, endColumn: 18 },
          },
        },
      ],
      partialFingerprints: { 'handbackCheck/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
      baselineState: 'new',
      fixes: [
        {
          description: { text: 'Write what is right' },
          artifactChanges: [
            {
              artifactLocation: { uri: 'docs/start.md', uriBaseId: '%SRCROOT%' },
              replacements: [
                {
                  deletedRegion: { startLine: 12, startColumn: 13, endLine: 12, endColumn: 18 },
                  insertedContent: { text: 'before-you-begin' },
                },
              ],
            },
          ],
        },
      ],
      properties: { origin: 'introduced', blocks: true },
    })
  })

  it('comes in order of its weight', () => {
    expect(sample.results.map(({ level, baselineState, properties }) => [level, baselineState, properties])).toEqual([
      ...Array(3).fill(['error', 'new', { origin: 'introduced', blocks: true }]),
      ['warning', 'new', { origin: 'introduced', blocks: false }],
      ...Array(2).fill(['note', 'new', { origin: 'introduced', blocks: false }]),
      ['warning', 'unchanged', { origin: 'existing', blocks: false }],
      ['note', 'new', { origin: 'source', blocks: false }],
    ])
  })

  it('has the address of any path', () => {
    for (const path of [
      HOSTILE_PATH,
      'a:b.md',
      '//evil.example/a.md',
      '../a b.md',
      'x%41.md',
      'é\u3000🪁.md',
      '?#.md',
    ]) {
      const { uri } = resultOf({ path }).locations[0].physicalLocation.artifactLocation
      expect(decodeURIComponent(uri)).toBe(path)
      expect(uri).toMatch(/^[\w.~%/-]+$/)
    }
    expect(codeScanningFaults(sarifOf(withFinding({ path: 'http:a.md' })))).toEqual([])
  })

  it('has a message that is no link, no place for a value and no control of a terminal', () => {
    const { text } = resultOf({ message: 'Unexpected `[x](1)` {0} {name}\u001b[31m\u202e \ud800', help: '' }).message
    expect(text).toBe('Unexpected `[x\\](1)` {{0}} {name}␛[31m<U+202E> <U+D800>')
    expect(renderSarif(withFinding({ fix: { place: placeAt(1, 1, 2), text: '\u009b31m\u202e' } }))).not.toMatch(
      /[\u007f-\u009f\u202e]/,
    )
  })

  it('does not reach into a line of which its place holds nothing', () => {
    const lineText = 'twelve units'
    expect(regionOf({ place: placeAt(3, 2, 1, 4), lineText })).toEqual({
      startLine: 3,
      startColumn: 2,
      endLine: 3,
      endColumn: 13,
    })
    expect(regionOf({ place: placeAt(3, 2, 1, 5), lineText })).toMatchObject({ endLine: 5, endColumn: 1 })
    expect(regionOf({ place: placeAt(3, 2, 4, 5), lineText })).toMatchObject({ endLine: 5, endColumn: 4 })
    expect(regionOf({ place: placeAt(3, 2, 2), lineText })).toMatchObject({ endLine: 3, endColumn: 2 })
  })

  it('has fixes that remove or insert, and none that is too long', () => {
    const fixOf = (text: string) =>
      resultOf({ fix: { place: placeAt(2, 1, 1, 3), text } }).fixes?.[0]?.artifactChanges[0]?.replacements
    expect(fixOf('')).toEqual([{ deletedRegion: { startLine: 2, startColumn: 1, endLine: 3, endColumn: 1 } }])
    expect(fixOf('a\r\nb')).toEqual([expect.objectContaining({ insertedContent: { text: 'a\r\nb' } })])
    expect(fixOf('x'.repeat(10_000))).toHaveLength(1)
    expect(fixOf('x'.repeat(10_001))).toBeUndefined()
  })
})

describe('a fingerprint', () => {
  const printsOf = (findings: Report['findings']) =>
    sarifOf({ ...CLEAN_REPORT, findings }).runs[0].results.map(
      ({ partialFingerprints }) => partialFingerprints['handbackCheck/v1'],
    )
  const printOf = (over: Partial<Parameters<typeof findingWith>[0]>) =>
    printsOf([findingWith({ rule: RULE, ...over })])[0]

  it('tells findings of one kind apart', () => {
    const finding = findingWith({ rule: RULE, about: ['x'] })
    const prints = printsOf([finding, { ...finding }, { ...finding }])
    expect(new Set(prints).size).toBe(3)
    expect(prints[0]).toBe(printOf({ about: ['x'] }))
  })

  it('keeps with place, severity, origin and wording, and goes with rule, page and what it is about', () => {
    const first = printOf({ about: ['x'] })
    for (const over of [
      { place: placeAt(9, 9, 10) },
      { severity: 'notice' },
      { origin: 'existing' },
      { message: 'm', help: 'h', data: {}, messageId: 'other', lineText: 'z' },
      { about: ['x', 'less sure'] },
    ] as const)
      expect(printOf({ about: ['x'], ...over })).toBe(first)
    for (const over of [{ about: ['y'] }, { rule: 'broken-image' }, { path: 'docs/b.md' }])
      expect(printOf({ about: ['x'], ...over })).not.toBe(first)
    expect(printOf({ data: { a: '1', b: '2' } })).toBe(printOf({ data: { b: '2', a: '1' } }))
    expect(printOf({ data: { a: '1' } })).not.toBe(printOf({ data: { a: '2' } }))
  })
})

describe('the run', () => {
  it('says what it looked at', () => {
    const { base, head, conclusion, failOn, pages } = SAMPLE_REPORT
    expect(sample).toMatchObject({
      columnKind: 'utf16CodeUnits',
      automationDetails: { id: 'handback-check/' },
      invocations: [{ executionSuccessful: true }],
      properties: { base, head, conclusion, failOn, pages },
    })
    expect(sample).not.toHaveProperty('versionControlProvenance')
    expect(sarifOf(SAMPLE_REPORT, 'https://github.com/owner/repository').runs[0]).toMatchObject({
      versionControlProvenance: [
        {
          repositoryUri: 'https://github.com/owner/repository',
          revisionId: head,
          mappedTo: { uriBaseId: '%SRCROOT%' },
        },
      ],
    })
  })

  it('tells of remarks and of what could not be told', () => {
    expect(sample.invocations[0].toolExecutionNotifications).toEqual([
      {
        level: 'warning',
        message: { text: 'English was not read: could not reach https://evil.example/@octocat␛[0m' },
      },
      { level: 'note', message: { text: 'No rule judged 1 page: the page is too large to judge (over 4 MiB)' } },
      {
        level: 'note',
        message: { text: 'The rule did not judge 2 pages: commit `abc` is not in the English repository' },
        associatedRule: { id: 'wrong-source-hash', index: RULES.findIndex(({ id }) => id === 'wrong-source-hash') },
      },
      {
        level: 'note',
        message: { text: 'The rule did not judge 1 page: commit `abc` is not in the English repository' },
        associatedRule: { id: 'heading-mismatch', index: RULES.findIndex(({ id }) => id === 'heading-mismatch') },
      },
    ])
  })

  it('counts the remarks and reasons that are too many', () => {
    const texts = Array.from({ length: 150 }, (_, index) => `${index} ${'x'.repeat(2000)}`)
    const skips = texts.map((reason) => ({ reason, rules: [RULE], paths: ['a.md'] }))
    const told = sarifOf({ ...CLEAN_REPORT, remarks: texts, skips }).runs[0].invocations[0].toolExecutionNotifications
    expect(told).toHaveLength(202)
    expect([told[100]?.message.text, told[201]?.message.text]).toEqual([
      '50 more remarks in the JSON report',
      '50 more reasons in the JSON report',
    ])
    expect(told.every(({ message }) => message.text.length < 1100)).toBe(true)
  })
})

describe('a report too long for GitHub', () => {
  const longReport = (count: number, length: number): Report => ({
    ...CLEAN_REPORT,
    findings: Array.from({ length: count }, (_, index) =>
      findingWith({
        rule: RULE,
        severity: index % 2 === 0 ? 'warning' : 'error',
        about: [String(index)],
        path: `docs/${'頁'.repeat(length)}${index}.md`,
      }),
    ),
  })

  it('is cut below the size, what blocks last, and says how much is left out', () => {
    const report = longReport(20_000, 100)
    const text = renderSarif(report)
    expect(Buffer.byteLength(text)).toBeLessThan(9_500_000)
    expect(Buffer.byteLength(text)).toBeGreaterThan(9_400_000)
    expect(gzipSync(text).length).toBeLessThan(10_000_000)
    const sarif: Sarif = JSON.parse(text)
    const { results, invocations } = sarif.runs[0]
    expect(invocations[0].toolExecutionNotifications[0]).toEqual({
      level: 'warning',
      message: {
        text: `${(20_000 - results.length).toLocaleString('en-US')} findings left out, because GitHub does not take a larger file; the JSON report holds every one`,
      },
    })
    expect(results.every(({ level }) => level === 'error')).toBe(true)
    expect(schemaFaults({ ...sarif, runs: [{ ...sarif.runs[0], results: results.slice(-2) }] })).toEqual([])
    expect(codeScanningFaults(sarif)).toEqual([])
  })

  it('is cut at the number of results', () => {
    const { results, invocations } = sarifOf(longReport(300, 1), undefined, { results: 200, bytes: 9_500_000 }).runs[0]
    expect(results.map(({ level }) => level)).toEqual([...Array(150).fill('error'), ...Array(50).fill('warning')])
    expect(invocations[0].toolExecutionNotifications[0]?.message.text).toContain('100 findings left out')
    expect(sarifOf(longReport(200, 1), undefined, { results: 200, bytes: 9_500_000 }).runs[0].results).toHaveLength(200)
  })
})

describe('of the examples of every rule', () => {
  const cases = RULES.flatMap(({ id, onRequest, severity }) =>
    readExamples(readFileSync(new URL(`../../docs/rules/${id}.md`, import.meta.url), 'utf8'))
      .filter(({ incorrect }) => incorrect)
      .map(
        ({ title, input }) =>
          [id, title, { ...input, settings: onRequest ? { rules: { [id]: severity } } : {} }] as const,
      ),
  )

  it.each(cases)('%s: %s', async (_, __, input) => {
    const report = await judgeReport(input)
    const sarif = sarifOf(report)
    expect(sarif.runs[0].results.length).toBeGreaterThan(0)
    expect(schemaFaults(sarif)).toEqual([])
    expect(codeScanningFaults(sarif)).toEqual([])
    for (const { locations, fixes } of sarif.runs[0].results) {
      const { artifactLocation, region } = locations[0].physicalLocation
      const path = decodeURIComponent(artifactLocation.uri)
      const text = String(input.after[path] ?? input.before?.[path])
      expect(isWithin(region, text)).toBe(true)
      for (const { artifactChanges } of fixes ?? [])
        for (const { replacements } of artifactChanges)
          for (const { deletedRegion } of replacements) expect(isWithin(deletedRegion, text)).toBe(true)
    }
    const moved = sarifOf(await judgeReport({ ...input, after: withLinesMoved(input.after) }))
    expect(printsIn(moved)).toEqual(printsIn(sarif))
    const isInText = (line: number) => line >= 10
    expect(linesIn(moved, input.after).filter(isInText)).toEqual(
      linesIn(sarif, input.after).flatMap((line) => (isInText(line) ? [line + 3] : [])),
    )
  })
})

/** The first lines of findings in the files that the change writes. */
const linesIn = (sarif: Sarif, files: Case['after']): number[] =>
  sarif.runs[0].results.flatMap(({ locations }) => {
    const { artifactLocation, region } = locations[0].physicalLocation
    return files[decodeURIComponent(artifactLocation.uri)] === undefined ? [] : [region.startLine]
  })

const printsIn = (sarif: Sarif): string[] =>
  sarif.runs[0].results.map(({ partialFingerprints }) => String(partialFingerprints['handbackCheck/v1'])).sort()

/** The pages with empty lines after their metadata. */
const withLinesMoved = (files: Case['after']): Case['after'] =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      typeof text === 'string' ? text.replace(/^(---\n[\s\S]*?\n---\n)/, '$1\n\n\n') : text,
    ]),
  )

function isWithin({ startLine, startColumn, endLine, endColumn }: Region, text: string): boolean {
  const lengths = text.split(/\r\n|\r|\n/).map(({ length }) => length)
  const holds = (line: number, column: number): boolean =>
    line <= lengths.length && column <= (lengths[line - 1] ?? -1) + 1
  return holds(startLine, startColumn) && holds(endLine, endColumn)
}
