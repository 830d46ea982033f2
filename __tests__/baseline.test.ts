import { type BaselineRecord, goneRecords, pardonRecorded, recordsOf } from '../src/baseline.ts'
import type { Change, Finding } from '../src/model.ts'

const finding = (change: Partial<Finding> = {}): Finding => ({
  rule: 'broken-link',
  messageId: 'missing',
  severity: 'error',
  origin: 'introduced',
  path: 'docs/a.md',
  place: { start: { line: 7, column: 1, offset: 70 }, end: { line: 7, column: 5, offset: 74 } },
  message: 'Unexpected `b.md`, expected a file',
  data: { target: 'b.md' },
  help: 'Write another.',
  url: 'https://example.com/',
  lineText: '[b](b.md)',
  about: ['b.md'],
  ...change,
})
const at = (line: number): Pick<Finding, 'place'> => ({
  place: { start: { line, column: 1, offset: line * 10 }, end: { line, column: 5, offset: line * 10 + 4 } },
})
const pardons = (findings: readonly Finding[]): (string | undefined)[] => findings.map(({ pardon }) => pardon?.by)

describe('records', () => {
  it('count equal faults by path, rule and what they are about, in order, and hold no text', () => {
    const records = recordsOf([
      finding({ path: 'docs/z.md' }),
      finding(),
      finding({ ...at(90), severity: 'warning', messageId: 'near', data: {}, message: 'Other words' }),
      finding({ about: ['secret.md'] }),
      finding({ pardon: { by: 'ignore', reason: 'Old', from: 'settings' }, about: ['ignored.md'] }),
    ])
    expect(records.map(({ path, rule, count }) => [path, rule, count]).sort()).toEqual([
      ['docs/a.md', 'broken-link', 1],
      ['docs/a.md', 'broken-link', 2],
      ['docs/z.md', 'broken-link', 1],
    ])
    expect(records.map(({ path, fingerprint }) => `${path} ${fingerprint}`)).toEqual(
      records.map(({ path, fingerprint }) => `${path} ${fingerprint}`).sort(),
    )
    expect(JSON.stringify(records)).not.toMatch(/secret|b\.md|Unexpected|ignored/)
    for (const { fingerprint } of records) expect(fingerprint).toMatch(/^[0-9a-f]{32}$/)
  })

  it('tell faults apart that say nothing of what they are about by their message and values, in any order of these', () => {
    const bare = (data: Finding['data'], messageId = 'missing'): Finding => {
      const { about: _, ...rest } = finding({ data, messageId })
      return rest
    }
    const records = recordsOf([
      bare({ a: '1', b: '2' }),
      bare({ b: '2', a: '1' }),
      bare({ a: '1', b: '3' }),
      bare({ a: '1', b: '2' }, 'other'),
    ])
    expect(records.map(({ count }) => count).sort()).toEqual([1, 1, 2])
  })
})

describe('pardons', () => {
  it('are given to what is on record, wherever it stands now and whatever is beside it', () => {
    const records = recordsOf([finding()])
    const { findings, left } = pardonRecorded(
      [finding({ about: ['new.md'], ...at(3) }), finding({ ...at(400), severity: 'warning' })],
      records,
      [],
    )
    expect(pardons(findings)).toEqual([undefined, 'baseline'])
    expect(left).toEqual([])
  })

  it('are as many as there are records: of eleven equal faults with ten on record the one that is new has none', () => {
    const ten = Array.from({ length: 10 }, (_, index) => finding(at(index + 20)))
    const records = recordsOf(ten)
    const now = [finding(at(2)), ...ten.map((one) => ({ ...one, origin: 'existing' as const }))]
    const { findings } = pardonRecorded(now, records, [])
    expect(pardons(findings)).toEqual([undefined, ...ten.map(() => 'baseline')])
    expect(pardons(pardonRecorded([finding(at(2)), ...ten], records, []).findings).filter(Boolean)).toHaveLength(10)
  })

  it.each([{ path: 'docs/b.md' }, { rule: 'broken-image' }, { about: ['c.md'] }])('are not given for %j', (change) => {
    const { findings, left } = pardonRecorded([finding(change)], recordsOf([finding()]), [])
    expect(pardons(findings)).toEqual([undefined])
    expect(left).toHaveLength(1)
  })

  it('move along with a page that the change moves', () => {
    const moved: Change = {
      status: 'renamed',
      path: 'docs/new.md',
      previousPath: 'docs/a.md',
      id: '1',
      previousId: '1',
    }
    const records = recordsOf([finding(), finding({ about: ['gone.md'] })])
    const { findings, left } = pardonRecorded([finding({ path: 'docs/new.md' })], records, [moved])
    expect(pardons(findings)).toEqual(['baseline'])
    expect(left.map(({ path, count }) => [path, count])).toEqual([['docs/a.md', 1]])
  })

  it('leave an ignore its reason, and its record in place', () => {
    const ignored = finding({ pardon: { by: 'ignore', reason: 'Known', from: 'settings' } })
    const { findings, left } = pardonRecorded([ignored], recordsOf([finding()]), [])
    expect(findings).toEqual([ignored])
    expect(left).toEqual([])
    expect(pardons(pardonRecorded([ignored, finding()], recordsOf([finding()]), []).findings)).toEqual([
      'ignore',
      'baseline',
    ])
  })

  it('count what is left of a record', () => {
    const { left } = pardonRecorded([finding()], recordsOf([finding(), finding(), finding()]), [])
    expect(left.map(({ count }) => count)).toEqual([2])
  })

  it('take paths like names of what all objects have for paths', () => {
    const records = recordsOf([finding({ path: '__proto__', rule: 'constructor' })])
    expect(pardons(pardonRecorded([finding({ path: 'toString' })], records, []).findings)).toEqual([undefined])
  })
})

describe('records that are gone', () => {
  const record = (path: string, rule = 'broken-link'): BaselineRecord => ({ path, rule, fingerprint: 'a', count: 1 })
  const looked = { isJudged: () => true, isAsked: () => true, skips: [] }

  it('are those of pages that were judged', () => {
    const isJudged = (path: string): boolean => path === 'docs/a.md'
    expect(goneRecords([record('docs/a.md'), record('docs/b.md')], { ...looked, isJudged })).toEqual([
      record('docs/a.md'),
    ])
  })

  it('are not those of a rule that was not asked or could not tell', () => {
    const left = ['broken-link', 'broken-image', 'path-case'].map((rule) => record('docs/a.md', rule))
    const skips = [{ reason: 'Why', rules: ['broken-link'], paths: ['docs/a.md'] }]
    expect(goneRecords(left, { ...looked, isAsked: (rule) => rule !== 'path-case', skips })).toEqual([
      record('docs/a.md', 'broken-image'),
    ])
    expect(goneRecords(left, { ...looked, skips: [{ reason: 'Why', rules: ['all'], paths: ['docs/a.md'] }] })).toEqual(
      [],
    )
  })
})
