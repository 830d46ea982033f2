import { localizedPage } from '../support/fixture-pages.ts'
import { type Case, judge, linesOf } from '../support/judge.ts'

const page = (body: string, options: Parameters<typeof localizedPage>[0] = {}): string =>
  localizedPage({ body: `# <a name="pumps"></a>Pompen\n\n${body}\n`, ...options })

/** `docs/pump.md` before and after, and what links to it. */
const loss = (before: string, after: string, files: Case['before']): Case => ({
  before: { 'docs/pump.md': page(before), ...files },
  after: { 'docs/pump.md': page(after) },
  settings: { rules: { 'unmoved-provenance': 'off', 'lost-heading-anchor': 'off', 'heading-mismatch': 'off' } },
})

const orphaned = async (input: Case): Promise<string[]> =>
  linesOf(await judge(input)).filter((line) => line.includes('orphaned'))

const VALVE = '## <a name="valve"></a>Klep'
const TAP = '## <a name="water-tap"></a>Kraan'

it.each<[string, string, string, string]>([
  ['an anchor', VALVE, '[klep](pump.md#valve)', 'valve'],
  ['an id in HTML', '<div id="valve"></div>', '[klep](PUMP.md?x=1#valve)', 'valve'],
  ['the automatic id of a heading', '## Rode klep', '[klep](./pump.md#rode-klep)', 'rode-klep'],
  ['the automatic id of a setext heading', 'Rode klep\n---------', '[klep](./pump.md#rode-klep)', 'rode-klep'],
  ['a name beyond ASCII', '## <a name="café"></a>Klep', '[klep](pump.md#caf%C3%A9)', 'café'],
])('finds %s', async (_, before, link, name) => {
  for (const eol of ['\n', '\r\n'] as const) {
    const lines = await orphaned(loss(before, TAP, { 'docs/use.md': page(link, { eol }) }))
    expect(lines).toEqual([
      `docs/use.md:12:8 warning orphaned-fragment Unexpected fragment \`#${name}\`, expected a name in \`docs/pump.md\`: this change removes it, and it is linked once`,
    ])
  }
})

it('finds each name once, with the places of its other links', async () => {
  const files = {
    'docs/a.md': page('[klep](pump.md#valve) [klep](pump.md#valve) [kraan](pump.md#water-tap)'),
    'docs/b.md': page('[klep](pump.md#valve)'),
  }
  const { findings, conclusion } = await judge(loss(`${VALVE}\n\n${TAP}`, 'Niets.', files))
  const found = findings.filter(({ rule }) => rule === 'orphaned-fragment')
  expect(conclusion).toBe('success')
  expect(found.map(({ path, data, details }) => [path, data.name, details])).toEqual([
    ['docs/a.md', 'valve', 'docs/a.md:12:30\ndocs/b.md:12:8'],
    ['docs/a.md', 'water-tap', undefined],
  ])
})

it('offers a name that is nearly the same', async () => {
  const [line] = await orphaned(
    loss(VALVE, '## <a name="Valve"></a>Klep', { 'docs/use.md': page('[klep](pump.md#valve)') }),
  )
  expect(line).toContain('did you mean `#Valve`')
})

it('finds a name that an include held', async () => {
  const before = {
    'docs/includes/part.md': page(VALVE),
    'docs/pump.md': page('[!INCLUDE [deel](includes/part.md)]'),
    'docs/use.md': page('[klep](pump.md#valve)'),
  }
  const { settings } = loss('', '', {})
  const lines = await orphaned({
    before,
    after: { 'docs/includes/part.md': page(TAP) },
    ...(settings ? { settings } : {}),
  })
  expect(lines).toEqual([expect.stringContaining('docs/use.md:12:8 warning orphaned-fragment')])
})

it.each<[string, Case]>([
  [
    'of a page in the change',
    {
      ...loss(VALVE, TAP, { 'docs/use.md': page('[a](pump.md#valve)') }),
      after: { 'docs/pump.md': page(TAP), 'docs/use.md': page('[b](pump.md#valve)') },
    },
  ],
  [
    'to a name that stays elsewhere on the page',
    loss(VALVE, `${TAP}\n\n<a id="valve"></a>`, { 'docs/use.md': page('[a](pump.md#valve)') }),
  ],
  ['that was dead before', loss(VALVE, TAP, { 'docs/use.md': page('[a](pump.md#valves)') })],
  ['to a namesake', loss(VALVE, TAP, { 'docs/use.md': page('[a](b/pump.md#valve)'), 'docs/b/pump.md': page(VALVE) })],
])('does not find a link %s', async (_, input) => {
  expect(await orphaned(input)).toEqual([])
})
