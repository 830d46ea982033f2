import { englishPage, localizedPage } from '../support/fixture-pages.ts'
import { type Case, judge, linesOf } from '../support/judge.ts'
import { DOCSET } from '../support/linked-case.ts'

/** A Dutch page whose line 12 is `text`. */
const page = (text: string, options: Parameters<typeof localizedPage>[0] = {}): string =>
  localizedPage({ body: `# <a name="pumps"></a>Pompen\n\n${text}\n`, ...options })

/** The change removes `docs/valve.md`, a localized page, and does what `after` says besides. */
const removal = (before: Case['before'], rest: Partial<Case> = {}): Case => ({
  ...rest,
  before: { 'docs/valve.md': page('Een klep.'), ...before },
  after: { 'docs/valve.md': null, ...rest.after },
})

const judged = async (input: Case): Promise<string[]> => linesOf(await judge(input))

const REDIRECTED = {
  '.openpublishing.redirection.json':
    '{ "redirections": [{ "source_path": "docs/valve.md", "redirect_url": "/pumps/valves" }] }',
}
const ENGLISH = { 'docs/other.md': englishPage() }
const REMOVED = 'this change removes `docs/valve.md`, which is linked'

describe('a page that is removed', () => {
  const links: readonly (readonly [string, string, string])[] = [
    ['docs/use.md', page('Zie [klep](valve.md).'), '12:12'],
    ['docs/use.md', page('Zie [klep](valve.md).', { eol: '\r\n' }), '12:12'],
    ['docs/use.md', page('Zie [klep][k].\n\n[k]: ./valve.md#open "Klep"'), '14:6'],
    ['docs/use.md', page('Zie <a href="../docs/valve.md?view=1">klep</a>.'), '12:14'],
    ['docs/use.md', page('Zie <a href=valve.md>klep</a>.'), '12:13'],
    ['docs/deep/use.md', page('Zie [klep](~/docs/valve.md) en [klep](../valve.md).'), '12:12'],
    ['docs/deep/use.md', page('Zie [klep](..\\valve.md).'), '12:12'],
    ['docs/use.md', page('Zie [klep](VALVE.MD).'), '12:12'],
    ['docs/use.md', page('Zie [klep](%76alve.md).'), '12:12'],
    ['docs/TOC.md', '# [Klep](valve.md)\n', '1:10'],
    ['docs/toc.yml', 'items:\r\n- name: Klep\r\n  href: valve.md\r\n', '3:9'],
    ['docs/toc.yml', '- name: Klep\n  tocHref: /pumps/\n  topicHref: "valve.md"\n', '3:15'],
    ['docs/index.yml', '### YamlMime:Landing\nlinks:\n- url: ./valve\n', '3:8'],
  ]

  it.each(links)('is found from %s: %j', async (path, text, place) => {
    const [found = '', ...more] = await judged(removal({ [path]: text }))
    expect(more).toEqual([])
    expect(found.startsWith(`${path}:${place} error orphaned-link Unexpected link target `)).toBe(true)
    expect(found).toContain(REMOVED)
  })

  it('is found with escapes and spaces in its name', async () => {
    const before = {
      'docs/the_big valve.md': page('Een klep.'),
      'docs/a.md': page('[klep](the\\_big%20valve.md)'),
      'docs/b.md': page('[klep](<the_big valve.md>)'),
    }
    const { findings } = await judge({ before, after: { 'docs/the_big valve.md': null } })
    expect(findings.map(({ path, details }) => [path, details])).toEqual([['docs/a.md', 'docs/b.md:12:9']])
  })

  it('is one finding at the first of its links, with ten more places and the count of the rest', async () => {
    const twelve = Array.from({ length: 12 }, (_, index) => `docs/use-${String(index).padStart(2, '0')}.md`)
    const uses = Object.fromEntries(twelve.map((path) => [path, page('[a](valve.md) [b](valve.md)')]))
    const { findings, conclusion } = await judge(removal(uses))
    expect(conclusion).toBe('failure')
    expect(findings.map(({ path, place, origin }) => [path, place.start.column, origin])).toEqual([
      ['docs/use-00.md', 5, 'introduced'],
    ])
    expect(findings[0]?.message).toContain('which is linked 24 times')
    const details = findings[0]?.details?.split('\n') ?? []
    expect(details).toHaveLength(11)
    expect(details.slice(0, 2)).toEqual(['docs/use-00.md:12:19', 'docs/use-01.md:12:5'])
    expect(details.at(-1)).toBe('and 13 more')
  })

  it('is found for each target and locale folder by itself', async () => {
    const before = {
      'nl-nl/index.md': page('Een.'),
      'nl-nl/use.md': page('[een](index.md)'),
      'de-de/index.md': page('Eins.', { locale: 'de-DE' }),
      'de-de/use.md': page('[eins](index.md)', { locale: 'de-DE' }),
    }
    const settings = { rules: { 'wrong-locale': 'off' } } as const
    const lines = await judged({ before, after: { 'nl-nl/index.md': null }, settings })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('nl-nl/use.md:12:7 error orphaned-link')
  })

  it('is left to other rules where the page with the link is in the change', async () => {
    const after = { 'docs/use.md': page('Zie nu [klep](valve.md).') }
    const lines = await judged(removal({ 'docs/use.md': page('Zie [klep](valve.md).') }, { after }))
    expect(lines.filter((line) => line.includes('valve'))).toEqual([
      expect.stringContaining('docs/use.md:12:15 error broken-link'),
    ])
  })

  it('is found from a table of contents that the change edits and no rule judges', async () => {
    const after = { 'docs/toc.yml': '- href: valve.md\n- href: use.md\n' }
    const lines = await judged(
      removal({ 'docs/toc.yml': '- href: valve.md\n', 'docs/use.md': page('Hier.') }, { after }),
    )
    expect(lines).toEqual([expect.stringContaining('docs/toc.yml:1:9 error orphaned-link')])
  })
})

describe('what still resolves', () => {
  const use = { 'docs/use.md': page('Zie [klep](valve.md).') }

  it.each<[string, Case]>([
    ['by a redirection of this change', removal(use, { after: REDIRECTED })],
    ['by an earlier redirection', removal({ ...use, ...REDIRECTED })],
    ['by letter case', removal(use, { after: { 'docs/Valve.md': page('Een andere klep.', { id: '"7"' }) } })],
    [
      'in English, which the site shows',
      removal({ ...use, ...DOCSET }, { english: { 'docs/valve.md': englishPage() } }),
    ],
    ['by a redirection of English', removal({ ...use, ...DOCSET }, { english: { ...ENGLISH, ...REDIRECTED } })],
    ['as text, and no link', removal({ 'docs/use.md': page('Zie `[klep](valve.md)` <!-- [klep](valve.md) -->.') })],
    [
      'as another file of that name',
      removal({ 'docs/use.md': page('Zie [klep](old/valve.md).'), 'docs/old/valve.md': page('Oud.') }),
    ],
    ['outside of the docsets', removal({ ...DOCSET, 'README.md': '[klep](docs/valve.md)\n' }, { english: ENGLISH })],
    ['in a file that settings ignore', removal(use, { settings: { ignore: ['docs/use.md'] } })],
  ])('is not found: %s', async (_, input) => {
    expect(await judged(input)).toEqual([])
  })

  it('is not found where the link was dead before', async () => {
    expect(await judged(removal({ 'docs/deep/use.md': page('Zie [klep](valve.md).') }))).toEqual([])
  })

  it('is not found between files of the repository that are no translations', async () => {
    const before = { 'en/a.md': '# A\n', 'en/b.md': '[a](a.md)\n' }
    expect(await judged({ before, after: { 'en/a.md': null } })).toEqual([])
    const named = await judged({ before, after: { 'en/a.md': null }, settings: { paths: ['en/**'] } })
    expect(named).toEqual([expect.stringContaining('en/b.md:1:5 error orphaned-link')])
  })
})

describe('English', () => {
  const use = { 'docs/use.md': page('Zie [klep](valve.md).'), ...DOCSET }

  it('counts at its head and not at the commit that the linking page names', async () => {
    const history = [
      { commit: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d', files: { 'docs/valve.md': englishPage() } },
      { commit: 'e'.repeat(40), files: { 'docs/valve.md': null, ...ENGLISH } },
    ]
    expect(await judged(removal(use, { history }))).toEqual([expect.stringContaining(`${REMOVED} once`)])
  })

  it('skips the page with the link where it is not known and the site may show it', async () => {
    const { findings, skips } = await judge(removal(use))
    expect(findings).toEqual([])
    expect(skips).toEqual([
      {
        rule: 'orphaned-link',
        path: 'docs/use.md',
        reason: 'the site shows English where there is no translation, and no English source is given (`source`)',
      },
    ])
  })

  it('gives a warning where it has the page and nothing says that the site shows it', async () => {
    const { 'docs/use.md': link } = use
    const lines = await judged(removal({ 'docs/use.md': link }, { english: { 'docs/valve.md': englishPage() } }))
    expect(lines).toEqual([expect.stringContaining('docs/use.md:12:12 warning orphaned-link')])
  })
})

describe('images, includes and snippets', () => {
  const media = {
    'docs/use.md': page(
      '![klep](media/valve.PNG)\n\n[!INCLUDE [klep](includes/valve.md)]\n\n:::code source="valve.ps1":::',
    ),
    'docs/media/valve.PNG': 'x',
    'docs/includes/valve.md': 'Een klep.\n',
    'docs/valve.ps1': 'x',
  }
  const gone = { 'docs/media/valve.PNG': null, 'docs/includes/valve.md': null, 'docs/valve.ps1': null }

  it('are told apart', async () => {
    const lines = await judged({ before: media, after: gone })
    expect(lines.map((line) => line.replace(/, expected.*/, ''))).toEqual([
      'docs/use.md:12:9 error orphaned-link Unexpected image `media/valve.PNG`',
      'docs/use.md:14:18 error orphaned-link Unexpected include `includes/valve.md`',
      'docs/use.md:16:17 error orphaned-link Unexpected snippet `valve.ps1`',
    ])
  })

  it('may come from any earlier English, pages may not', async () => {
    const before = { ...media, ...DOCSET, 'docs/use2.md': page('[klep](includes/valve.md)') }
    const history = [
      { commit: 'd'.repeat(40), files: { 'docs/media/valve.PNG': 'y', 'docs/includes/valve.md': 'A valve.\n' } },
      { commit: 'e'.repeat(40), files: { 'docs/media/valve.PNG': null, 'docs/includes/valve.md': null } },
    ]
    const lines = await judged({ before, after: { ...gone, 'docs/valve.ps1': 'x' }, history })
    expect(lines).toEqual([expect.stringContaining('docs/use2.md:12:8 error orphaned-link Unexpected link target')])
  })

  it('say where a file moved', async () => {
    const after = { 'docs/media/valve.PNG': null, 'docs/img/valve.PNG': 'x', 'docs/valve.ps1': null, 'docs/v.ps1': 'y' }
    const lines = await judged({ before: media, after })
    expect(lines[0]).toContain('moves `docs/media/valve.PNG`, which is linked once, to `docs/img/valve.PNG`')
    expect(lines[1]).toContain('removes `docs/valve.ps1`')
  })
})

describe('a page that is renamed', () => {
  const before = { 'docs/valve.md': page('Een klep.'), 'docs/use.md': page('Zie [klep](valve.md).') }

  it('is found under its old path, with the new one', async () => {
    const lines = await judged({ before, after: { 'docs/valve.md': null, 'docs/valves.md': page('Een klep.') } })
    expect(lines).toEqual([
      'docs/use.md:12:12 error orphaned-link Unexpected link target `valve.md`, expected a file that exists: this change moves `docs/valve.md`, which is linked once, to `docs/valves.md`',
    ])
  })
})

describe('a redirection that is removed', () => {
  const use = { 'docs/use.md': page('Zie [klep](Valve.md).') }

  it('is found where a link needs it', async () => {
    const after = { '.openpublishing.redirection.json': '{ "redirections": [] }' }
    const lines = await judged({ before: { ...use, ...REDIRECTED }, after })
    expect(lines).toEqual([expect.stringContaining('removes the redirection of `docs/Valve.md`, which is linked once')])
    expect(
      await judged({ before: { ...use, ...REDIRECTED }, after: { '.openpublishing.redirection.json': null } }),
    ).toEqual(lines)
  })

  it('is found from a table of contents beside handed-back pages, and from no other without provenance', async () => {
    const before = { ...REDIRECTED, 'docs/pump.md': page('Een pomp.'), 'docs/toc.yml': '- href: valve.md\n' }
    const after = { '.openpublishing.redirection.json': null }
    const lines = await judged({ before: { ...before, 'en/toc.yml': '- href: ../docs/valve.md\n' }, after })
    expect(lines).toEqual([expect.stringMatching(/^docs\/toc\.yml:1:9 error orphaned-link .* linked once$/)])
  })

  it('is not found where the page is back', async () => {
    const after = { '.openpublishing.redirection.json': null, 'docs/Valve.md': page('Een klep.', { id: '"7"' }) }
    expect(await judged({ before: { ...use, ...REDIRECTED }, after })).toEqual([])
  })

  it('leaves links undecided where a redirection file cannot be read any more', async () => {
    const after = { '.openpublishing.redirection.json': '{ "redirections": [' }
    const { findings, skips } = await judge({ before: { ...use, ...REDIRECTED }, after })
    expect(findings.map(({ rule }) => rule)).toEqual(['unreadable-redirections'])
    expect(skips.map(({ rule, path }) => [rule, path])).toEqual([['orphaned-link', 'docs/use.md']])
  })
})

it('skips pages that cannot be read', async () => {
  const { findings, skips } = await judge(removal({ 'docs/toc.yml': '- href: valve.md\n  href: valve.md\n: [' }))
  expect(findings).toEqual([])
  expect(skips.map(({ rule, path, reason }) => [rule, path, reason])).toEqual([
    ['orphaned-link', 'docs/toc.yml', expect.stringContaining('cannot be read')],
  ])
})

it('can be turned off', async () => {
  const input = removal(
    { 'docs/use.md': page('Zie [klep](valve.md).') },
    { settings: { rules: { 'orphaned-link': 'off' } } },
  )
  expect(await judged(input)).toEqual([])
})
