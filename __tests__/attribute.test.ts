import { attribute } from '../src/attribute.ts'
import type { Origin } from '../src/model.ts'
import { blocks } from '../src/report/conclude.ts'
import { RULES } from '../src/rules/index.ts'
import { DEFAULT_SETTINGS } from '../src/settings.ts'
import { englishPage, localizedPage, type PageOptions } from './support/fixture-pages.ts'
import { type Case, judge } from './support/judge.ts'
import { pageOf } from './support/read-text.ts'

const PAGE = 'docs/page.md'

/** `origin rule line` of each finding that is no hand edit. */
const origins = async (options: Case): Promise<string[]> =>
  (await judge({ ...options, settings: { rules: { 'unmoved-provenance': 'off' }, ...options.settings } })).findings.map(
    ({ origin, rule, place }) => `${origin} ${rule} ${place.start.line}`,
  )

const page = (body: string, options: PageOptions = {}): string =>
  localizedPage({ body: `# <a name="pumps"></a>Pompen\n\n${body}\n`, ...options })

const change = (
  before: string,
  after: string,
  options: PageOptions = {},
): Required<Pick<Case, 'before' | 'after'>> => ({
  before: { [PAGE]: page(before, options) },
  after: { [PAGE]: page(after, options) },
})

it('counts equal faults as often as they were there', async () => {
  expect(await origins(change('[a](weg.md)', '[a](weg.md)\n[b](weg.md)\n\n[c](elders.md)'))).toEqual([
    'existing broken-link 12',
    'introduced broken-link 13',
    'introduced broken-link 15',
  ])
})

it('leaves a fault of English to English, whether it was there before or not', async () => {
  const english = englishPage('# Pumps\n\n[a](gone.md)\n')
  const with_ = page('[a](gone.md)', { english })
  const both = { english: { [PAGE]: english }, after: { [PAGE]: with_ } }
  expect(await origins({ ...both, before: { [PAGE]: with_.replace('Pompen', 'Pomp') } })).toEqual([
    'source broken-link 12',
  ])
  expect(await origins({ ...both, before: { [PAGE]: page('', { english }) } })).toEqual(['source broken-link 12'])
})

it('does not open the base where English alone is at fault', async () => {
  const english = englishPage('# Pumps\n\n[a](gone.md)\n')
  const text = page('[a](gone.md)', { english })
  const { findings } = await judge({ before: {}, after: { [PAGE]: text }, english: { [PAGE]: english } })
  expect(findings.map(({ origin }) => origin)).toEqual(['source'])
  const before = (): Promise<never> => Promise.reject(new Error('the base was opened'))
  const versions = [{ page: pageOf(text, PAGE), previous: pageOf(text, PAGE) }]
  expect(await attribute(findings, versions, before, RULES, DEFAULT_SETTINGS)).toEqual(findings)
  const own = findings.map((finding) => ({ ...finding, origin: 'introduced' as const }))
  await expect(attribute(own, versions, before, RULES, DEFAULT_SETTINGS)).rejects.toThrow('the base was opened')
})

describe('which origins block', () => {
  const OLD = Array.from({ length: 10 }, (_, index) => `[a](oud-${index}.md)`).join('\n')
  const verdict = async (block?: readonly Origin[]) => {
    const changed = change(OLD, `${OLD}\n[b](nieuw.md)`)
    const settings = { rules: { 'unmoved-provenance': 'off' }, ...(block ? { block } : {}) } as const
    const report = await judge({ ...changed, settings })
    return [report.conclusion, report.findings.filter((finding) => blocks(finding, report)).length]
  }

  it('is by default the change alone: of ten old faults and a new one, one blocks', async () => {
    expect(await verdict()).toEqual(['failure', 1])
    const { before } = change(OLD, '')
    const settings = { rules: { 'unmoved-provenance': 'off' } } as const
    const moved = { [PAGE]: page(`${OLD}\n\nTekst.`) }
    expect((await judge({ before, after: moved, settings })).conclusion).toBe('success')
  })

  it('is as the settings say', async () => {
    expect(await verdict(['introduced', 'existing'])).toEqual(['failure', 11])
    expect(await verdict(['existing'])).toEqual(['failure', 10])
    expect(await verdict(['source'])).toEqual(['success', 0])
  })

  it('may be English too', async () => {
    const english = englishPage('# Pumps\n\n[a](gone.md)\n')
    const after = { [PAGE]: page('[a](gone.md)', { english }) }
    const settled = async (block: readonly Origin[]) =>
      (await judge({ before: {}, after, english: { [PAGE]: english }, settings: { block } })).conclusion
    expect(await settled(['introduced', 'existing'])).toBe('success')
    expect(await settled(['source'])).toBe('failure')
  })
})

describe('a fault stays the same', () => {
  it('when a link that was dead is near to a new page, or far from one that is gone', async () => {
    const { before, after } = change('[a](kraan-open.md)', 'Tekst. [a](./kraan-open.md#b)')
    expect(await origins({ before, after: { ...after, 'docs/kraan-opent.md': 'x' } })).toEqual([
      'existing broken-link 12',
    ])
    expect(
      await origins({
        before: { ...before, 'docs/kraan-opent.md': 'x' },
        after: { ...after, 'docs/kraan-opent.md': null },
      }),
    ).toEqual(['existing broken-link 12'])
  })

  it('when the text of a heading without an anchor is corrected, or other headings come', async () => {
    expect(await origins(change('## Klepen', '## Kleppen'))).toEqual(['existing missing-heading-anchor 12'])
    expect(await origins(change('## Kleppen', '## <a name="new"></a>Nieuw\n\n## Kleppen'))).toContain(
      'existing missing-heading-anchor 14',
    )
  })

  it('when both change and English names the heading', async () => {
    const english = englishPage('# Pumps\n\n## Valves\n\n## Taps\n')
    const before = page('## Klepen', { english })
    const after = page('## Kleppen\n\n## <a name="taps"></a>Kranen', { english })
    expect(
      await origins({ before: { [PAGE]: before }, after: { [PAGE]: after }, english: { [PAGE]: english } }),
    ).toEqual(['existing missing-heading-anchor 12'])
  })

  it('when the text of a heading too many, or at a wrong level, is corrected', async () => {
    const english = englishPage('# Pumps\n\n## Valves\n')
    const judged = (before: string, after: string): Promise<string[]> =>
      origins({ ...change(before, after, { english }), english: { [PAGE]: english } })
    const valves = '## <a name="valves"></a>Kleppen\n\n'
    expect(await judged(`${valves}## <a name="x"></a>Exra`, `${valves}## <a name="x"></a>Extra`)).toEqual([
      'existing heading-mismatch 14',
    ])
    expect(await judged('### <a name="valves"></a>Klepen', '### <a name="valves"></a>Kleppen')).toEqual([
      'existing heading-mismatch 12',
    ])
  })

  it('when a fragment of the page itself is dead and the page gets another name', async () => {
    const text = page('[a](#weg)')
    expect(await origins({ before: { [PAGE]: text }, after: { [PAGE]: null, 'docs/new.md': text } })).toEqual([
      'existing pending-fragment 12',
    ])
  })

  it('when it shows where a wrong hash comes from', async () => {
    const english = { [PAGE]: englishPage(), 'docs/other.md': englishPage('# Other\n') }
    const wrong = { english: english['docs/other.md'] }
    const before = { [PAGE]: localizedPage(wrong) }
    const after = {
      [PAGE]: localizedPage({ ...wrong, title: 'Pomp' }),
      'docs/other.md': localizedPage({ ...wrong, id: '7' }),
    }
    const { findings } = await judge({ before, after, english, settings: { rules: { 'heading-mismatch': 'off' } } })
    expect(
      findings
        .filter(({ rule }) => rule === 'wrong-source-hash')
        .map(({ messageId, origin }) => `${origin} ${messageId}`),
    ).toEqual(['existing other-file'])
  })

  it('when English changes a metadata value that is another one here', async () => {
    const files = (author: string) => ({ [PAGE]: englishPage().replace('---\n#', `author: ${author}\n---\n#`) })
    const [first, second] = ['1'.repeat(40), '2'.repeat(40)]
    const history = [
      { commit: first, date: '2021-01-01T00:00:00Z', files: files('ann') },
      { commit: second, date: '2021-02-01T00:00:00Z', files: files('ben') },
    ]
    const at = (commit: string, author: string): string =>
      localizedPage({ commit, english: files(author)[PAGE] ?? '' }).replace(
        'ms.openlocfilehash',
        'author: cas\nms.openlocfilehash',
      )
    expect(
      await origins({ before: { [PAGE]: at(first, 'ann') }, after: { [PAGE]: at(second, 'ben') }, history }),
    ).toEqual(['existing changed-metadata 3'])
  })
})

describe('a fault is new', () => {
  it('where another link is dead', async () => {
    expect(await origins(change('[a](weg.md)', '[a](elders.md)'))).toEqual(['introduced broken-link 12'])
  })

  it('where a heading loses its anchor, or comes without one', async () => {
    expect(await origins(change('## <a name="valves"></a>Kleppen', '## Kleppen'))).toEqual([
      'introduced missing-heading-anchor 12',
    ])
    expect(await origins(change('## Kleppen', '## Kleppen\n\n## Kranen'))).toEqual(
      expect.arrayContaining(['existing missing-heading-anchor 12', 'introduced missing-heading-anchor 14']),
    )
  })

  it('where one was repaired and another made', async () => {
    const english = englishPage('# Pumps\n\n## Valves\n\n## Taps\n')
    const before = page('## Kleppen\n\n## <a name="taps"></a>Kranen', { english })
    const after = page('## <a name="valves"></a>Kleppen\n\n## Kranen', { english })
    expect(
      await origins({ before: { [PAGE]: before }, after: { [PAGE]: after }, english: { [PAGE]: english } }),
    ).toEqual(['introduced missing-heading-anchor 14'])
  })
})
