import { englishPage, localizedPage } from './support/fixture-pages.ts'
import { type Case, judge } from './support/judge.ts'

const english = englishPage('# Pumps\n\nSee [taps](taps.md#open).\n\n![Pump](pump.png)\n')
const page = (id: string, body: string): string => localizedPage({ english, id: `"${id}"`, body })
const RIGHT = '# <a name="pumps"></a>Pompen\n\nZie [kranen](taps.md#open).\n\n![Pomp](pump.png)\n'

/** Faults, pages without any, links that cannot be told, a page that the quick reader does not vouch for, names that go. */
const CHANGE: Case = {
  before: {
    'docs/a.md': page('1', RIGHT),
    'docs/taps.md': page('5', `${RIGHT}\n## <a name="old"></a>Oud\n`),
    'docs/untouched.md': page('6', `${RIGHT}\n[oud](taps.md#old)\n`),
  },
  after: {
    'docs/a.md': page('1', `${RIGHT}\n## Zonder anker\n\n[weg](weg.md)\n`),
    'docs/b.md': page('2', RIGHT),
    'docs/c.md': page('3', `${RIGHT}\n![elders](elders.png)\n`),
    'docs/d.md': page('4', `${RIGHT}\nOnder\n=====\n`),
    'docs/taps.md': page('5', `${RIGHT}\n## <a name="open"></a>Open\n`),
  },
}

it.each<[string, Partial<Case>]>([
  ['with English', { english: { 'docs/a.md': english, 'docs/b.md': english, 'docs/c.md': english } }],
  ['without English', {}],
  ['asking the web', { web: { 'https://example.org/gone': { result: 'dead', answer: '404 Not Found' } } }],
])('reports the same with the exact reader alone, %s', async (_, options) => {
  const quick = await judge({ ...CHANGE, ...options })
  const exact = await judge({ ...CHANGE, ...options, exact: true })
  expect(quick.findings.length).toBeGreaterThan(2)
  expect({ ...quick, durationMs: 0 }).toEqual({ ...exact, durationMs: 0 })
})

it('asks the web once for what stands on a page with findings', async () => {
  const asked: string[] = []
  const body = '# <a name="pumps"></a>Pompen\n\n[a](https://www.contoso.com/gone) [b](weg.md)\n'
  const { findings } = await judge({
    after: { 'docs/a.md': localizedPage({ body }) },
    web: { 'https://www.contoso.com/gone': { result: 'dead', answer: '404 Not Found' } },
    asked,
  })
  expect(asked).toEqual(['https://www.contoso.com/gone'])
  expect(findings.map(({ rule }) => rule)).toEqual(['dead-external-link', 'broken-link'])
})
