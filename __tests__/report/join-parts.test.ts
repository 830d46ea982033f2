import { type CheckInput, check } from '../../src/check.ts'
import { joinParts } from '../../src/report/join-parts.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { inputsHash, partName, type ReportPart, readPart, renderPart } from '../../src/report/part.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { RULES } from '../../src/rules/index.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings.ts'
import { englishPage, localizedPage } from '../support/fixture-pages.ts'
import { memoryRepository } from '../support/memory-repository.ts'

const [BASE, HEAD] = ['b'.repeat(40), 'e'.repeat(40)]
const IDS = new Set(RULES.map(({ id }) => id))

/** A handback with faults of pages, a removed page that others link to, a redirection file that cannot be read, and pages of many sizes. */
function handback(): CheckInput {
  const page = (index: number, body: string, more: object = {}) =>
    localizedPage({ english: englishPage(), id: `"4100${index}"`, body, ...more })
  const body = (index: number): string =>
    `# <a name="pumps"></a>Pompen\n\n[a](weg-${index}.md) [b](uit.md)\n${'Tekst. '.repeat(index * 20)}\n`
  const base = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`docs/p${index}.md`, page(index, body(index))]),
  )
  const head = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [
      `docs/p${index}.md`,
      page(index, `${body(index)}\nMeer [c](${index}.md).\n`, { date: index % 2 === 0 ? '03/01/2021' : '04/01/2021' }),
    ]),
  )
  const localized = memoryRepository({
    [BASE]: { ...base, 'docs/uit.md': page(99, body(1)) },
    [HEAD]: { ...base, ...head, '.openpublishing.redirection.json': '{ "redirections": [{ "source_path": 5 }] }' },
  })
  return { localized, base: BASE, head: HEAD, settings: DEFAULT_SETTINGS, today: '2026-02-01' }
}

async function partsOf(input: CheckInput, of: number): Promise<readonly ReportPart[]> {
  const parts: ReportPart[] = []
  for (let index = 1; index <= of; index += 1) {
    const shard = { index, of }
    const report = await check({ ...input, shard })
    parts.push({ shard, inputs: inputsHash(input.settings, report), report })
  }
  return parts
}

/** The same with comments that do not hold on several pages, and a record of findings that are gone. */
async function pardoned(): Promise<CheckInput> {
  const { localized, ...input } = handback()
  const settings: Settings = { ...DEFAULT_SETTINGS, pageIgnores: 'never', rules: {} }
  const comment = '<!-- handback-check-ignore broken-link -- De pagina komt later -->\n'
  const tree = [...(await localized.tree(HEAD))].filter(([path]) => path.endsWith('.md'))
  const contents = await localized.read(tree.map(([, id]) => id))
  const texts = tree.map(([path, id]) => [path, Buffer.from(contents.get(id) ?? []).toString('utf8')] as const)
  const commented = Object.fromEntries(texts.map(([path, text]) => [path, `${text}\n${comment}[x](x.md)\n`]))
  const head = memoryRepository({
    [BASE]: Object.fromEntries(texts),
    [HEAD]: commented,
  })
  const records = [1, 3, 4, 7, 8].map((index) => ({
    path: `docs/p${index}.md`,
    rule: 'broken-link',
    fingerprint: `f${index}`,
    count: index,
  }))
  return { ...input, localized: head, settings, baseline: { file: 'baseline.json', records } }
}

const filed = (parts: readonly ReportPart[]) => parts.map((part) => ({ file: partName(part.shard), part }))
const timeless = (text: string): string => text.replace(/"durationMs": \d+/, '').replace(/, \d+(\.\d)? m?s\)/, '')

it('what is counted over all pages is counted over all parts', async () => {
  const { remarks } = await check(await pardoned())
  expect(remarks).toEqual([
    expect.stringMatching(/^12 ignore comments do not hold, .*: the first on line \d+ of `docs\/p0\.md`$/),
    '23 findings of the baseline `baseline.json` are gone, in `docs/p1.md`, `docs/p3.md`, `docs/p4.md` and 2 more pages: `handback-check baseline --write FILE` writes it anew',
  ])
})

it.each([
  ['a handback', async () => handback()],
  ['one with comments that do not hold, and a baseline', pardoned],
])('the parts of %s, written and read again, are the report of one job', async (_, make) => {
  const input = await make()
  const whole = await check(input)
  expect(new Set(whole.findings.map(({ rule }) => rule)).size).toBeGreaterThan(2)
  expect(whole.findings.some(({ path }) => path === 'docs/p10.md')).toBe(true)
  expect(whole.skips.length).toBeGreaterThan(0)
  for (const count of [1, 2, 3, 9, 20]) {
    const read = (await partsOf(input, count)).map((part) => {
      const again = readPart(renderPart(part), IDS)
      if ('fault' in again) throw new Error(again.fault)
      return again.part
    })
    const joined = joinParts(filed(read.toReversed()))
    if ('faults' in joined) throw new Error(joined.faults.join())
    expect(timeless(renderJson(joined.report))).toBe(timeless(renderJson(whole)))
    expect(timeless(renderMarkdown(joined.report))).toBe(timeless(renderMarkdown(whole)))
    // what its findings are known by from one check to the next
    expect(renderSarif(joined.report)).toBe(renderSarif(whole))
    const untimed = (xml: string): string => xml.replace(/ time="[\d.]+"/g, '')
    expect(untimed(renderJunit(joined.report))).toBe(untimed(renderJunit(whole)))
  }
})

describe('is refused', () => {
  const faultsOf = (parts: readonly ReportPart[]): readonly string[] => {
    const joined = joinParts(filed(parts))
    return 'faults' in joined ? joined.faults : []
  }
  let parts: readonly ReportPart[]
  beforeAll(async () => {
    parts = await partsOf(handback(), 3)
  })
  const changed = (change: (part: ReportPart) => ReportPart) =>
    parts.map((part, index) => (index === 1 ? change(part) : part))

  it('nothing at all', () => {
    expect(faultsOf([])).toEqual(['there is no part'])
  })

  it('a part too few', () => {
    expect(faultsOf(parts.slice(0, 2))).toEqual(['part 3 of 3 is missing: its job could not run'])
  })

  it('a part twice', () => {
    expect(faultsOf([...parts, ...parts.slice(0, 1)])).toEqual([
      'part 1 of 3 is there 2 times: `handback-check-part-1-of-3.json`, `handback-check-part-1-of-3.json`',
    ])
  })

  it.each<[string, (part: ReportPart) => ReportPart]>([
    ['the base', (part) => ({ ...part, report: { ...part.report, base: 'c'.repeat(40) } })],
    ['the head', (part) => ({ ...part, report: { ...part.report, head: 'c'.repeat(40) } })],
    ['the settings or the English repository', (part) => ({ ...part, inputs: 'c'.repeat(64) })],
    ['what blocks', (part) => ({ ...part, report: { ...part.report, failOn: 'warning' } })],
  ])('a part with another %s', (what, change) => {
    expect(faultsOf(changed(change))).toEqual([
      `\`handback-check-part-2-of-3.json\` is of another check than \`handback-check-part-1-of-3.json\`: ${what}`,
    ])
  })

  it('a part of another number of parts', () => {
    expect(faultsOf(changed((part) => ({ ...part, shard: { index: 2, of: 4 } })))[0]).toContain('the number of parts')
  })

  it.each<[string, (text: string) => string]>([
    ['it is not JSON', (text) => text.slice(0, -10)],
    ['it is not a part of a report', () => '{}'],
    ['it is not a part of a report', (text) => text.replace('"shard":"1/3"', '"shard":"4/3"')],
    ['another version wrote it', (text) => text.replace(/"version":"[^"]+"/, '"version":"0.0.1"')],
    [
      'it does not hold a line for each finding',
      (text) => text.replace(/"besides":\[.*?\],"tallies"/s, '"besides":[],"tallies"'),
    ],
    ['it is not a part of a report', (text) => text.replace('"tallies":{}', '"tallies":{"gone":{}}')],
    ['`findings.0.rule` is no rule of this version', (text) => text.replace(/"rule":"[a-z-]+"/, '"rule":"x-y"')],
  ])('a file of which is said: %s', (fault, change) => {
    const text = renderPart(parts[0] as ReportPart)
    const wrong = change(text)
    expect(wrong).not.toBe(text)
    expect(readPart(wrong, IDS)).toEqual({ fault })
  })
})

it('the hash of what a job was given follows settings and English, not the order of keys', () => {
  const report = { sourceHead: 'a'.repeat(40) } as never
  const hash = inputsHash({ ...DEFAULT_SETTINGS, locale: 'nl-NL', site: { a: 'x', b: 'y' } }, report)
  expect(inputsHash({ locale: 'nl-NL', ...DEFAULT_SETTINGS, site: { b: 'y', a: 'x' } }, report)).toBe(hash)
  expect(inputsHash({ ...DEFAULT_SETTINGS, locale: 'nl-BE' }, report)).not.toBe(hash)
  expect(inputsHash({ ...DEFAULT_SETTINGS, locale: 'nl-NL', site: { a: 'x', b: 'y' } }, {} as never)).not.toBe(hash)
})
