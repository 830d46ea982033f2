import type { Report } from '../../src/model.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { readXml, type XmlElement } from '../support/read-xml.ts'
import {
  CLEAN_REPORT,
  findingWith,
  HOSTILE_MESSAGE,
  HOSTILE_PATH,
  placeAt,
  SAMPLE_REPORT,
} from '../support/sample-report.ts'

const read = (report: Report): XmlElement => readXml(renderJunit(report))
const casesOf = (root: XmlElement): readonly XmlElement[] => root.children.flatMap(({ children }) => children)
const withFinding = (over: Partial<Parameters<typeof findingWith>[0]>): Report => ({
  ...CLEAN_REPORT,
  findings: [findingWith({ rule: 'a', ...over })],
})
const caseOf = (over: Partial<Parameters<typeof findingWith>[0]>): XmlElement | undefined =>
  casesOf(read(withFinding(over)))[1]

it('shows the sample report', () => {
  expect(renderJunit(SAMPLE_REPORT)).toMatchSnapshot()
})

it('has a suite for each page, and counts that are right', () => {
  const root = read(SAMPLE_REPORT)
  expect(root.attributes).toEqual({
    name: 'handback-check',
    tests: '12',
    failures: '3',
    errors: '0',
    skipped: '3',
    time: '0.840',
  })
  expect(root.children.map(({ attributes }) => attributes.name)).toEqual([
    'handback-check',
    HOSTILE_PATH.replace('\u001b', '␛'),
    'docs/huge.md',
    'docs/ja/はじめに.md',
    'docs/old.md',
    'docs/older.md',
    'docs/start.md',
    'docs/toc.yml',
  ])
  for (const suite of [root, ...root.children]) {
    const cases = suite === root ? casesOf(root) : suite.children
    const count = (kind: string) => cases.filter(({ children }) => children[0]?.name === kind).length
    expect(suite.attributes).toMatchObject({
      tests: String(cases.length),
      failures: String(count('failure')),
      skipped: String(count('skipped')),
    })
  }
})

it('fails on what blocks, and tells of what does not', () => {
  const [blocking, other] = [caseOf({}), caseOf({ severity: 'warning' })]
  expect(blocking?.attributes).toEqual({
    classname: 'docs/start.md',
    name: 'a: Unexpected `x`, expected `y`',
    file: 'docs/start.md',
    time: '0',
  })
  const told = (severity: string) =>
    `docs/start.md:1:1: ${severity}: Unexpected \`x\`, expected \`y\`\nWrite y.\nhttps://github.com/handback-check/handback-check/blob/v0.1.0/docs/rules/a.md`
  expect(blocking?.children).toEqual([
    {
      name: 'failure',
      attributes: { message: 'Unexpected `x`, expected `y`', type: 'a' },
      children: [],
      text: told('error'),
    },
  ])
  expect(other?.children).toEqual([{ name: 'system-out', attributes: {}, children: [], text: told('warning') }])
  expect(caseOf({ origin: 'existing' })?.children[0]?.text).toContain(': error, there before: ')
  expect(caseOf({ origin: 'source' })?.children[0]?.text).toContain(': error, from English: ')
})

it('tells of fixes', () => {
  const textOf = (fix: Parameters<typeof caseOf>[0]['fix'] & object) => caseOf({ fix })?.children[0]?.text
  expect(textOf({ place: placeAt(2, 3, 4), text: '<a>' })).toContain('\nFix at 2:3: write <a>\n')
  expect(textOf({ place: placeAt(2, 3, 4), text: 'a\n  b\n' })).toContain('\nFix at 2:3: write\na\n  b\n')
  expect(textOf({ place: placeAt(2, 3, 4), text: '' })).toContain('\nFix at 2:3: remove what is there\n')
})

it('skips what could not be told', () => {
  const skipped = casesOf(read(SAMPLE_REPORT)).filter(({ children }) => children[0]?.name === 'skipped')
  expect(skipped.map(({ attributes, children }) => [attributes.name, children[0]?.attributes.message])).toEqual([
    ['all rules', 'Could not tell: the page is too large to judge (over 4 MiB)'],
    ['heading-mismatch, wrong-source-hash', 'Could not tell: commit `abc` is not in the English repository'],
    ['wrong-source-hash', 'Could not tell: commit `abc` is not in the English repository'],
  ])
})

it('tells equal cases of a page apart by number', () => {
  const finding = findingWith({ rule: 'a' })
  const root = read({ ...CLEAN_REPORT, findings: [finding, finding, { ...finding, path: 'b.md' }, finding] })
  expect(root.children.map(({ children }) => children.map(({ attributes }) => attributes.name))).toEqual([
    ['check'],
    ['a: Unexpected `x`, expected `y`'],
    ['', ' (2)', ' (3)'].map((number) => `a: Unexpected \`x\`, expected \`y\`${number}`),
  ])
})

it('is never empty, and tells of the run', () => {
  const [run, ...rest] = casesOf(read(CLEAN_REPORT))
  expect(rest).toEqual([])
  expect(run?.attributes).toEqual({ classname: 'handback-check', name: 'check', time: '0.840' })
  expect(run?.children[0]?.text).toBe('1 of 1 page checked, none against their English version. No findings.')
  expect(casesOf(read(SAMPLE_REPORT))[0]?.children[0]?.text).toContain('@octocat␛[0m')
})

describe('text of strangers', () => {
  it.each([
    ['markup', HOSTILE_MESSAGE],
    ['an end of what it stands in', '"/></failure>]]><!-- <![CDATA[ &lt; &#0; &x; \' > %y;'],
    ['control characters', Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('')],
    ['half characters and none', 'a\ud800b\udc00c\ufffe\uffff\u2028\u202e\ufeff'],
    ['other planes', '🪁\u{10ffff}\u{e0001}'],
  ])('may be %s', (_, text) => {
    const found = caseOf({ message: text, help: text, path: text, rule: text, fix: { place: placeAt(1, 1, 1), text } })
    expect(found?.attributes.name?.length).toBeGreaterThan(0)
    expect(found?.children).toHaveLength(1)
    const remarked = { ...CLEAN_REPORT, remarks: [text], skips: [{ reason: text, rules: [text], paths: [text] }] }
    expect(casesOf(read(remarked))).toHaveLength(2)
  })

  it('is shown as it is', () => {
    const text = '<b>"x" & \'y\'</b> ]]> [x](y)'
    expect(caseOf({ message: text })?.children[0]?.attributes.message).toBe(text)
    expect(caseOf({ path: 'a\nb\tc.md' })?.attributes.file).toBe('a\nb␉c.md')
  })
})
